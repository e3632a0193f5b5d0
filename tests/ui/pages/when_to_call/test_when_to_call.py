"""When to call: one key from everywhere, numbers first, every red flag in plain words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.domain.groups import Group, speaks_to
from companion.ui.pages.when_to_call.page import WhenToCallPage
from companion.ui.pages.when_to_call.paper import CallPaper, save_pdf
from companion.ui.theme import ThemeManager
from tests.support.hands import Answers, click, key, press, seen, write
from tests.support.house import House
from tests.ui.checks import cut_off, nameless, sideways, too_small

UNSURE = "If unsure or unable to reach the team: seek medical care."
AVOID = re.compile(
    r"\b(detects?|diagnose[sd]?|risks?|abnormal|normal|adjust|failed)\b", re.IGNORECASE
)


def page_of(house: House) -> WhenToCallPage:
    page = house.window.stack.currentWidget()
    assert isinstance(page, WhenToCallPage)
    return page


@pytest.mark.parametrize("start", ["today", "sites", "symptoms"])
def test_one_key_opens_it_from_every_page(house: House, start: str) -> None:
    house.window.show_page(start)
    key(house.window, Qt.Key.Key_F1)
    assert UNSURE in seen(page_of(house))


def test_one_click_opens_it(house: House) -> None:
    click(house.window.rail.when_to_call)
    assert page_of(house).isVisible()


def test_no_number_is_filled_in_and_112_is_only_a_sentence(house: House) -> None:
    page = house.window.show_page("when-to-call")
    words = seen(page)
    assert "Not typed in yet" in words
    assert "112 works in the EU and many networks." in words
    numbers = house.use.care_team.contacts(house.person)
    assert (numbers.emergency, numbers.care_team_urgent) == ("", "")


def test_numbers_are_typed_in_place_and_undone(house: House) -> None:
    page = house.window.show_page("when-to-call")
    assert isinstance(page, WhenToCallPage)
    press(page, "Type in the numbers")
    write(page.numbers.fields["care_team_urgent"], "0123 45678")
    press(page, "Save the numbers")
    assert "0123 45678" in seen(page)
    key(house.window, Qt.Key.Key_Z, control=True)
    assert "0123 45678" not in seen(page)


def test_every_red_flag_of_the_article_for_this_person_is_there(house: House) -> None:
    article = house.use.texts.article()
    for groups in ((Group.CHILD,), (Group.ADULT,), (Group.CHILD, Group.PWS)):
        profile = house.use.care_team.profile(house.person)
        from dataclasses import replace

        house.use.care_team.save_profile(replace(profile, stage=groups[0], flags=groups[1:]))
        words = seen(house.window.show_page("when-to-call"))
        for flag in article.red_flags:
            if speaks_to(flag.groups, groups):
                assert flag.text in words, flag.id
                assert article.actions[flag.action] in words or flag.action != "urgent_orthopaedic"


def test_a_growing_child_is_told_about_hips_and_a_grown_up_is_not(house: House) -> None:
    page = house.window.show_page("when-to-call")
    assert "Limp" in seen(page)

    def grown_up(sheet: QWidget) -> None:
        sheet.stage.set_value("adult")
        press(sheet, "Save")

    with Answers(grown_up):
        press(page, "Change whom this list is for…")
    assert "Limp" not in seen(page)
    assert "Morning stiffness" in seen(page)


def test_no_word_to_avoid_is_on_the_page(house: House) -> None:
    words = seen(house.window.show_page("when-to-call"))
    assert not AVOID.findall(words)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("key_of", ["when-to-call", "symptoms"])
def test_everything_fits_and_has_a_name(
    house: House, look: ThemeManager, scale: float, key_of: str
) -> None:
    look.use("dark", text_scale=scale)
    page = house.window.show_page(key_of)
    seen(page)
    assert not nameless(page)
    assert not sideways(page)
    assert not too_small(page)
    assert not cut_off(page)


def test_the_paper_is_one_page_without_a_name_in_the_file(house: House, tmp_path: Path) -> None:
    page = house.window.show_page("when-to-call")
    assert isinstance(page, WhenToCallPage)
    contacts = house.use.care_team.contacts(house.person)
    paper = CallPaper(house.person, contacts, page.items, page.lines_to_say(house.person))
    target = tmp_path / "card.pdf"
    save_pdf(paper, target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert "Ask your care team before the next injection." in paper.html()
