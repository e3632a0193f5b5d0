"""When to call: one key from everywhere, numbers first, every red flag in plain words."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.background import MedicalBackground
from companion.domain.care_team import CareContacts
from companion.domain.groups import Group, speaks_to
from companion.domain.red_flags.rules import Tier
from companion.ui.models.call_words import severity_at
from companion.ui.pages.when_to_call.numbers import NumbersCard, OfficialNumber
from companion.ui.pages.when_to_call.page import WhenToCallPage, country_here
from companion.ui.pages.when_to_call.paper import CallPaperSheet
from companion.ui.printing.document import lay_out_document
from companion.ui.printing.paper_size import PaperSize
from companion.ui.printing.pdf import save_pdf
from companion.ui.theme import ThemeManager
from tests.support.hands import Answers, click, key, press, seen, write
from tests.support.house import House, shown
from tests.ui.checks import cut_off, nameless, sideways, too_small

UNSURE = "If unsure or unable to reach the team: seek medical care."
AVOID = re.compile(
    r"\b(detects?|diagnose[sd]?|risks?|abnormal|normal|adjust|failed)\b", re.IGNORECASE
)


def page_of(house: House) -> WhenToCallPage:
    page = house.window.stack.currentWidget()
    assert isinstance(page, WhenToCallPage)
    return page


def test_one_key_opens_it_from_every_page(house: House) -> None:
    for start in house.window.page_keys:
        house.window.show_page(start)
        key(house.window, Qt.Key.Key_F1)
        page = page_of(house)
        assert UNSURE in seen(page), start
        assert page.isVisible(), start


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


def test_an_official_number_is_offered_and_kept_only_when_it_is_saved(
    qtbot: QtBot, look: ThemeManager
) -> None:
    card = NumbersCard("112 works in the EU.", OfficialNumber("999", "NHS"))
    shown(qtbot, card)
    card.show_contacts(CareContacts("girl", "girl"))
    press(card, "Type in the numbers")
    assert card.fields["emergency"].value() == ""
    press(card, "Use 999 (NHS)")
    assert card.fields["emergency"].value() == "999"
    with qtbot.waitSignal(card.saved) as kept:
        press(card, "Save the numbers")
    assert kept.args[0].emergency == "999"


def test_the_country_of_this_computer_is_two_letters_or_unknown() -> None:
    assert re.fullmatch(r"[A-Z]{2}|", country_here())


def test_every_red_flag_of_the_article_for_this_person_is_there(house: House) -> None:
    article = house.use.texts.article()
    for groups in ((Group.CHILD,), (Group.ADULT,), (Group.CHILD, Group.PWS)):
        profile = house.use.care_team.profile(house.person)
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


EVERYTHING = (
    Group.PWS, Group.TURNER, Group.CHILDHOOD_CANCER_SURVIVOR, Group.TAKES_HYDROCORTISONE,
    Group.DIABETES_RISK,
)  # fmt: skip


@pytest.mark.parametrize("flags", [(), EVERYTHING], ids=["child", "everything"])
@pytest.mark.parametrize("size", PaperSize)
def test_the_paper_is_one_page_that_can_be_read(
    house: House, tmp_path: Path, flags: tuple[Group, ...], size: PaperSize
) -> None:
    profile = house.use.care_team.profile(house.person)
    house.use.care_team.save_profile(replace(profile, stage=Group.CHILD, flags=flags))
    page = house.window.show_page("when-to-call")
    assert isinstance(page, WhenToCallPage)
    paper = lay_out_document(page.on_paper().document(), size)
    assert len(paper.pages) == 1
    assert paper.scale >= 0.84  # nothing smaller than the footer's 8 points
    save_pdf(paper, tmp_path / "card.pdf")
    words = " ".join(printed_words(tmp_path / "card.pdf").split())
    for sentence in ("Ask your care team before the next injection.", UNSURE, "Short of breath"):
        assert sentence in words
    assert words.count("Short of breath") >= 2  # under both lists it can reach
    assert "When severe:" in words
    for sentence in page.lines_to_say(house.person):
        assert " ".join(sentence.split()) in words


def test_every_item_that_is_to_be_told_is_on_the_paper(house: House) -> None:
    page = house.window.show_page("when-to-call")
    assert isinstance(page, WhenToCallPage)
    for item in page.items:
        told = [severity_at(item, tier) for tier in Tier if tier.order <= 3]
        assert any(one is not None for one in told) is (item.worst.order <= 3)


def test_the_list_is_offered_on_paper(house: House) -> None:
    page = house.window.show_page("when-to-call")

    def look(sheet: QWidget) -> None:
        assert "not encrypted" in seen(sheet)
        key(sheet, Qt.Key.Key_Escape)

    with Answers(look):
        press(page, "Print this list…")


def test_the_list_is_saved_where_asked_and_that_is_said(house: House, tmp_path: Path) -> None:
    page = house.window.show_page("when-to-call")

    def save(sheet: QWidget) -> None:
        assert isinstance(sheet, CallPaperSheet)
        sheet.save_to(tmp_path / "card.pdf")

    with Answers(save):
        press(page, "Print this list…")
    assert "Saved as card.pdf. It is not encrypted." in seen(house.window)
    assert UNSURE in " ".join(printed_words(tmp_path / "card.pdf").split())


def printed_words(pdf: Path) -> str:
    """Return the text of a PDF."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_what_was_noticed_and_allergies_are_ready_to_be_read_out(house: House) -> None:
    use, person = house.use, house.person
    page = house.window.show_page("when-to-call")
    assert "Noticed:" not in seen(page)
    severe = replace(use.symptoms.blank(person, "headache"), severity=3)
    over = replace(use.symptoms.blank(person, "limp"), severity=1, still_there=False)
    long_ago = replace(over, id="old", day=over.day - timedelta(days=30))
    use.symptoms.save(person, [severe, long_ago])
    with house.record.change("test.background") as change:
        change.put(MedicalBackground(person.id, person.id, allergies="Penicillin."))
    words = seen(house.window.show_page("when-to-call"))
    assert "Noticed: Headache · Severe, since 12 Mar." in words
    assert "Noticed: Limp" not in words
    assert "Allergies: Penicillin." in words
