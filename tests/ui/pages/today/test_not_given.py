"""Noting that it was not, or not all, given: with a reason, and nothing lost on the way."""

from __future__ import annotations

import pytest

from companion.domain.injections import Outcome
from tests.support.family import mg
from tests.support.hands import Answers, choose, pick, press, seen, write
from tests.support.house import House


@pytest.mark.parametrize(
    ("words", "outcome", "headline"),
    [
        ("Missed…", Outcome.MISSED, "Noted as missed"),
        ("Skipped on purpose…", Outcome.SKIPPED, "Noted as skipped"),
        ("Don’t know…", Outcome.UNKNOWN, "Noted as not known"),
    ],
)
def test_not_given_is_noted_with_its_reason(
    house: House, words: str, outcome: Outcome, headline: str
) -> None:
    def answer(sheet):
        assert "Dose" not in seen(sheet)
        write(sheet.form.reason, "felt ill")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, words), answer):
        press(house.window, "Not given…")
    entry = house.entry()
    assert (entry.outcome, entry.reason) == (outcome, "felt ill")
    assert (entry.dose, entry.site, entry.pack_id) == (None, None, "")
    assert (house.left(), house.needles()) == ("10 mg", 100)
    card = seen(house.today.handover)
    assert headline in card
    assert "felt ill" in card


def test_a_needle_spoiled_without_an_injection_can_be_counted(house: House) -> None:
    def answer(sheet):
        choose(sheet.form.needles, "1")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, "Missed…"), answer):
        press(house.window, "Not given…")
    assert house.needles() == 99


def test_a_partial_dose_says_why_before_it_is_saved(house: House) -> None:
    def answer(sheet):
        write(sheet.form.dose, "0.5")
        press(sheet, "Save")
        assert sheet.isVisible()
        assert "Say in a word or two why it was not all given." in seen(sheet)
        assert house.entries() == ()
        write(sheet.form.reason, "pen empty")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, "Partly given…"), answer):
        press(house.window, "Not given…")
    entry = house.entry()
    assert (entry.outcome, entry.dose, entry.reason) == (Outcome.PARTIAL, mg("0.5"), "pen empty")
    assert "Partly given" in seen(house.today.handover)


def test_the_rest_of_a_split_dose_is_prefilled_and_makes_the_day_whole(house: House) -> None:
    def first_part(sheet):
        write(sheet.form.dose, "0.5")
        write(sheet.form.reason, "pen empty")
        press(sheet, "Save")

    with Answers(lambda menu: pick(menu, "Partly given…"), first_part):
        press(house.window, "Not given…")

    def second_part(sheet):
        assert sheet.form.dose.text() == "0.3"
        choose(sheet.form.outcome, "Partly given")
        write(sheet.form.reason, "from the new pen")
        press(sheet, "Save")

    with Answers(second_part):
        press(house.window, "Record another…")
    assert sum(entry.dose.amount for entry in house.entries()) == mg("0.8").amount
    card = seen(house.today.handover)
    assert "0.5 mg + 0.3 mg" in card
    assert "Given" in card.splitlines()


def test_changing_the_outcome_back_and_forth_loses_nothing(house: House) -> None:
    def answer(sheet):
        choose(sheet.form.outcome, "Missed")
        choose(sheet.form.outcome, "Given")
        assert sheet.form.dose.text() == "0.8"
        assert sheet.form.needles.currentText() == "1"
        press(sheet, "Save")

    with Answers(answer):
        press(house.window, "Other details…")
    assert (house.entry().outcome, house.needles()) == (Outcome.GIVEN, 99)
