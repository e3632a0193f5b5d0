"""Undo, and the question it leaves open: whether it was injected."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from companion.domain.injections import Outcome
from companion.ui.pages.today.entry import draft_of
from tests.support.family import AT
from tests.support.hands import Answers, key, press, seen
from tests.support.house import House

GIVEN = "Given to Mara Sand · 0.8 mg"
QUESTION = "Thursday 12 March: recorded 20:00, undone 20:02 by Iris Sand. Was it injected?"


@pytest.fixture
def undone(house: House) -> House:
    """Return the house after a press of Given and, two minutes later, of Undo."""
    press(house.window, GIVEN)
    house.clock.advance(timedelta(minutes=2))
    press(house.window, "Undo")
    return house


def test_undo_takes_everything_back_and_asks_whether_it_was_injected(undone: House) -> None:
    assert undone.entries() == ()
    assert (undone.left(), undone.needles()) == ("10 mg", 100)
    assert QUESTION in seen(undone.today.notices)
    assert GIVEN in seen(undone.today.recorder)
    assert undone.window.snackbar.message == ""


def test_ctrl_z_undoes_as_well(house: House) -> None:
    press(house.window, GIVEN)
    assert "Undo" in seen(house.window.snackbar)
    key(house.window, Qt.Key.Key_Z, control=True)
    assert house.entries() == ()
    key(house.window, Qt.Key.Key_Z, control=True)
    assert len(house.use.injections.open_questions(house.person.id)) == 1


def test_after_undo_enter_records_again(house: House) -> None:
    key(house.window, Qt.Key.Key_Return)
    key(house.window, Qt.Key.Key_Z, control=True)
    key(house.window, Qt.Key.Key_Return)
    assert len(house.entries()) == 1


def test_the_undo_waits_until_it_is_dismissed(house: House) -> None:
    press(house.window, GIVEN)
    bar = house.window.snackbar
    assert not bar._timer.isActive()
    press(bar, "Dismiss")
    assert bar.message == ""
    key(house.window, Qt.Key.Key_Z, control=True)
    assert len(house.entries()) == 1


def test_yes_brings_the_very_same_line_back(undone: House) -> None:
    press(undone.today.notices, "Yes, it was injected")
    entry = undone.entry()
    assert (entry.at, entry.recorded_at) == (AT, AT)
    assert (undone.left(), undone.needles()) == ("9.2 mg", 99)
    assert "Was it injected?" not in seen(undone.window)
    assert "Given 20:00" in seen(undone.today.handover)


def test_no_leaves_the_evening_open(undone: House) -> None:
    press(undone.today.notices, "No, nothing was injected")
    assert undone.entries() == ()
    assert "Was it injected?" not in seen(undone.window)
    assert GIVEN in seen(undone.today.recorder)


def test_recording_anew_answers_the_question(undone: House) -> None:
    press(undone.window, GIVEN)
    assert undone.entry().outcome is Outcome.GIVEN
    assert "Was it injected?" not in seen(undone.window)


def test_an_undo_that_came_too_late_says_so_and_changes_nothing(house: House) -> None:
    press(house.window, GIVEN)
    house.use.injections.edit(replace(draft_of(house.entry()), note="stung"))

    def read(sheet):
        assert "Not undone" in seen(sheet)
        assert "This was changed again since, so it cannot be undone." in seen(sheet)
        press(sheet, "OK")

    with Answers(read):
        press(house.window, "Undo")
    assert house.entry().note == "stung"
    assert QApplication.activeModalWidget() is None
