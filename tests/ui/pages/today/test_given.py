"""One press records: with the mouse, with Enter, twice in a row, changed in place before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.domain.injections import Outcome
from tests.support.family import AT, mg
from tests.support.hands import click, key, press, seen
from tests.support.house import House

GIVEN = "Given to Mara Sand · 0.8 mg"


def test_one_click_records_what_the_card_shows(house: House) -> None:
    offered = house.today._view.offers.offers[0].site
    house.clock.advance(timedelta(minutes=4))
    press(house.window, GIVEN)
    entry = house.entry()
    assert entry.outcome is Outcome.GIVEN
    assert entry.dose == entry.prescribed == mg("0.8")
    assert entry.at == entry.recorded_at == AT + timedelta(minutes=4)
    assert entry.site == offered
    assert entry.pack_id == house.in_use().id
    assert (entry.needles, house.needles(), house.left()) == (1, 99, "9.2 mg")
    assert entry.carer_id == house.carer("Iris Sand").id


def test_the_page_opens_so_that_enter_records(house: House) -> None:
    key(house.window, Qt.Key.Key_Return)
    assert house.entry().dose == mg("0.8")


def test_the_other_carer_sees_that_it_was_given_by_whom_and_where(house: House) -> None:
    house.clock.advance(timedelta(minutes=4))
    press(house.window, GIVEN)
    card = seen(house.today.handover)
    assert "Given 20:04" in card
    assert "by Iris Sand, Left buttock, inner side, top row" in card
    assert "0.8 mg" in card
    assert "Next: tomorrow" in card
    assert GIVEN not in seen(house.window)


@pytest.mark.parametrize("times", ["double click", "two Enters"])
def test_a_second_press_records_nothing_more(house: House, times: str) -> None:
    if times == "double click":
        click(house.today.recorder.button, double=True)
    else:
        key(house.window, Qt.Key.Key_Return)
        key(house.window, Qt.Key.Key_Return)
    assert len(house.entries()) == 1
    assert house.needles() == 99
    assert QApplication.activeModalWidget() is None
