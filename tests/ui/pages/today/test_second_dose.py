"""A second injection: asked about with the first one named, never refused, never encouraged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.family import AT, TODAY, YESTERDAY
from tests.support.hands import Answers, choose, press, seen, write
from tests.support.house import House

GIVEN = "Given to Mara Sand · 0.8 mg"


@pytest.fixture
def given(house: House) -> House:
    """Return the house an hour after the injection was recorded."""
    press(house.window, GIVEN)
    house.clock.advance(timedelta(hours=1))
    return house


def test_another_injection_has_no_dose_until_somebody_types_one(given: House) -> None:
    def answer(sheet):
        assert sheet.form.dose.text() == ""
        press(sheet, "Save")
        assert "Type how much was given." in seen(sheet)
        press(sheet, "Cancel")

    with Answers(answer):
        press(given.window, "Record another…")
    assert len(given.entries()) == 1


def test_the_question_names_the_first_one_and_going_back_records_nothing(given: House) -> None:
    def second(sheet):
        write(sheet.form.dose, "0.8")
        press(sheet, "Save")
        press(sheet, "Cancel")

    def question(sheet):
        words = seen(sheet)
        assert "This treatment day already has an injection: 0.8 mg · 20:00 · I.S. · " in words
        press(sheet, "Go back")

    with Answers(second, question):
        press(given.window, "Record another…")
    assert len(given.entries()) == 1


def test_a_truthful_second_one_is_recorded_and_leads_to_whom_to_call(given: House) -> None:
    def second(sheet):
        write(sheet.form.dose, "0.8")
        press(sheet, "Save")

    def card(sheet):
        assert "Ask your care team before the next injection." in seen(sheet)
        press(sheet, "Close; it stays on Today")

    with Answers(second, lambda sheet: press(sheet, "Yes, save it"), card):
        press(given.window, "Record another…")
    assert [entry.at for entry in given.entries()] == [AT, AT + timedelta(hours=1)]
    assert "0.8 mg + 0.8 mg" in seen(given.today.handover)


def test_an_injection_soon_after_the_last_is_asked_about_across_the_night(house: House) -> None:
    house.clock.set_to(AT + timedelta(hours=5))  # 01:00, still the evening's treatment day
    press(house.window, GIVEN)
    assert house.entry().treatment_day == TODAY
    house.clock.set_to(AT + timedelta(hours=10))  # 06:00 on the next one
    house.tick()

    def question(sheet):
        words = seen(sheet)
        assert "The injection of Thursday 12 March was only 5 hours away: 0.8 mg · 01:00" in words
        press(sheet, "Go back")

    with Answers(question):
        press(house.window, GIVEN)
    assert house.entries(TODAY + timedelta(days=1)) == ()


def test_noting_missed_on_a_day_that_has_one_asks(house: House) -> None:
    def answer(sheet):
        choose(sheet.form.outcome, "Missed")
        press(sheet, "Save")
        press(sheet, "Cancel")

    def question(sheet):
        words = seen(sheet)
        assert "This day has an injection on record: 0.8 mg · 20:00 · I.S." in words
        press(sheet, "Go back")

    press(house.window, GIVEN)
    with Answers(answer, question):
        press(house.window, "Record another…")
    assert [entry.outcome.value for entry in house.entries()] == ["given"]
    assert house.entry(YESTERDAY).outcome.value == "given"
