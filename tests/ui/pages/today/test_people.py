"""Whose day it is: one person at a time, whoever they are and whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from companion.ui.desk import Desk
from tests.support.family import DAILY, GIRL, TODAY, iu, mg
from tests.support.hands import Answers, kept, pick, press, seen
from tests.support.house import (
    ADULT,
    ADULT_DAILY,
    House,
    cases_over,
    fill_house,
    lived_in,
    open_house,
)
from tests.ui import checks


@pytest.fixture
def two(house: House) -> House:
    """Return the house with the girl's uncle, who injects 2.4 units at 22:00."""
    uncle = house.use.people.add(ADULT)
    house.use.prescriptions.add(uncle, ADULT_DAILY)
    return house


def switch_to(house: House, entry: str) -> None:
    with Answers(lambda menu: pick(menu, entry)):
        press(house.window, "Person")


def test_the_switcher_says_for_whom_something_is_not_logged_yet(two: House) -> None:
    press(two.window, "Given to Mara Sand · 0.8 mg")
    with Answers(lambda menu: _entries(menu, ["Mara Sand", "Ole Brandt · not logged yet"])):
        press(two.window, "Person")


def test_the_other_persons_day_shows_nothing_of_the_first(two: House) -> None:
    press(two.window, "Given to Mara Sand · 0.8 mg")
    switch_to(two, "Ole Brandt · not logged yet")
    words = seen(two.window)
    assert "2.4 units (IU)" in words
    assert "Given to Ole Brandt · 2.4 units (IU)" in words
    assert "usual time 22:00" in words
    for trace in ("Mara", "0.8 mg", "Example GH 10", "L1", "Given 20:00", "Recorded", "99"):
        assert trace not in words, trace
    assert "Mara" not in kept(two.window)


def test_each_persons_record_goes_to_that_person(two: House) -> None:
    girl = two.person
    switch_to(two, "Ole Brandt · not logged yet")
    press(two.window, "Given to Ole Brandt · 2.4 units (IU)")
    assert two.entry().dose == iu("2.4")
    assert (two.entry().pack_id, two.entry().needles) == ("", 0)
    assert two.record.injections.between(girl.id, TODAY, TODAY) == ()
    switch_to(two, "Mara Sand · not logged yet")
    press(two.window, "Given to Mara Sand · 0.8 mg")
    assert two.entry().dose == mg("0.8")


def test_whose_diary_was_shown_last_is_shown_at_the_next_start(two: House) -> None:
    switch_to(two, "Ole Brandt · not logged yet")
    again = Desk(two.use, two.record.changes, two.preferences)
    assert again.person is not None
    assert again.person.name == "Ole Brandt"


def test_the_sites_page_follows_the_person(two: House) -> None:
    assert "Mara Sand" in seen(two.sites)
    switch_to(two, "Ole Brandt · not logged yet")
    assert "Ole Brandt" in seen(two.sites)
    assert "Mara" not in seen(two.sites)


@pytest.fixture
def bare(qtbot, look, record, clock) -> Iterator[House]:
    """Return a window over a record with nobody in it."""
    with lived_in(qtbot, open_house(record, clock, cases_over(record, clock))) as opened:
        yield opened


def test_before_anybody_is_entered_every_page_says_what_comes_first(bare: House) -> None:
    assert "Nobody is entered yet" in seen(bare.today)
    assert "Enter a person" in seen(bare.today)
    assert "Nobody is entered yet" in seen(bare.sites)
    bare.tick()
    assert checks.nameless(bare.window) == []


def test_the_first_person_appears_without_a_restart(bare: House) -> None:
    fill_house(bare.record, bare.use)
    assert "Given to Mara Sand · 0.8 mg" in seen(bare.window)


def test_without_a_prescription_the_page_leads_to_entering_it(bare: House) -> None:
    bare.use.people.add(GIRL)
    assert "Nothing is prescribed yet" in seen(bare.today)
    wanted: list[str] = []
    bare.desk.page_wanted.connect(wanted.append)
    press(bare.today, "Enter the prescription")
    assert wanted == ["settings"]
    bare.use.prescriptions.add(bare.person, DAILY)
    assert "Given to Mara Sand · 0.8 mg" in seen(bare.today)


NAMES = {
    "long": "Maximiliana Wilhelmina Katarzyna Brzęczyszczykiewicz-von-und-zu-Hohenlohe " * 2,
    "one long word": "W" * 120,
    "Chinese": "欧阳明月",
    "Arabic": "ليلى بنت محمد",
    "emoji": "Mia 🦄👩‍👩‍👧",
    "signs": "Tom & Jerry <b>{x}</b> %n",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("size", [(960, 640), (1280, 800)], ids=["small", "usual"])
def test_any_name_fits_and_is_shown_as_it_was_typed(house: House, name: str, size) -> None:
    house.use.people.update(replace(house.person, name=name))
    house.window.resize(*size)
    name = name.strip()
    assert f"Given to {name} · 0.8 mg" in seen(house.today).replace("\n", " ")
    for page in (house.today, house.sites):
        assert checks.cut_off(page) == []
        assert checks.sideways(page) == []
        assert page.width() <= house.window.width()
    page = house.today
    press(page, f"Given to {name} · 0.8 mg")
    assert f"Recorded for {name}: 0.8 mg" in seen(house.window.snackbar)


def _entries(menu: QWidget, expected: list[str]) -> None:
    assert [action.text() for action in menu.actions()] == expected
    menu.close()
