"""Events of the phone app as lines of the diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest

from companion.domain.diary import DayClock
from companion.domain.doses import Dose, DoseUnit
from companion.domain.import_medtimer import (
    TimerEvent,
    dose_of,
    is_same,
    medicines_of,
    read_event,
)
from companion.domain.injections import Outcome
from tests.support.family import BERLIN, NOW, line

AT = datetime(2026, 3, 10, 19, 5, tzinfo=UTC)
TAKEN = TimerEvent(1, "Norditropin", "0.8 mg", "TAKEN", AT, AT + timedelta(minutes=3), "left")
CLOCK = DayClock(BERLIN, time(4))


def read(event: TimerEvent, *lines):
    return read_event(event, "p", lines, CLOCK, NOW, "row")


@pytest.mark.parametrize(
    ("amount", "dose"),
    [
        ("0.8 mg", Dose(Decimal("0.8"), DoseUnit.MG)),
        ("0,8mg left side", Dose(Decimal("0.8"), DoseUnit.MG)),
        ("2 IU", Dose(Decimal(2), DoseUnit.IU)),
        ("2 I.E.", Dose(Decimal(2), DoseUnit.IU)),
        ("1", None), ("one", None), ("", None), ("1 tablet", None),
    ],
)  # fmt: skip
def test_a_dose_is_read_only_with_its_unit(amount: str, dose: Dose | None) -> None:
    assert dose_of(amount) == dose


def test_taken_is_an_injection_when_it_was_answered() -> None:
    found = read(TAKEN, line()).line
    assert found is not None
    assert (found.outcome, found.at) == (Outcome.GIVEN, AT + timedelta(minutes=3))
    assert found.dose == Dose(Decimal("0.8"), DoseUnit.MG)
    assert (found.prescribed, found.note) == (line().dose, "left")


def test_an_answer_after_midnight_counts_for_the_evening_before() -> None:
    night = replace(TAKEN, reminded=datetime(2026, 3, 11, 0, 30, tzinfo=UTC), processed=None)
    found = read(night, line()).line
    assert found is not None
    assert found.treatment_day.isoformat() == "2026-03-10"


def test_skipped_is_a_skipped_day_without_dose_or_time() -> None:
    found = read(replace(TAKEN, status="SKIPPED")).line
    assert found is not None
    assert (found.outcome, found.at, found.dose) == (Outcome.SKIPPED, None, None)


def test_a_dose_that_is_not_said_is_the_prescribed_one_and_asked_about() -> None:
    found = read(replace(TAKEN, amount="1"), line())
    assert found.asked == "dose_from_prescription"
    assert found.line is not None
    assert found.line.dose == line().dose


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (replace(TAKEN, status="RAISED"), "never_answered"),
        (replace(TAKEN, processed=NOW + timedelta(days=1)), "time_in_future"),
        (replace(TAKEN, amount="1"), "dose_not_said"),
    ],
)
def test_what_says_nothing_is_left_out(event: TimerEvent, why: str) -> None:
    assert read(event).why_not == why


def test_medicines_are_listed_by_how_often_they_were_answered() -> None:
    other = replace(TAKEN, medicine="Vitamin D")
    raised = replace(TAKEN, medicine="Never", status="RAISED")
    assert medicines_of([other, TAKEN, TAKEN, raised]) == (("Norditropin", 2), ("Vitamin D", 1))


def test_the_same_moment_of_the_same_day_is_the_same_injection() -> None:
    found = read(TAKEN, line()).line
    skipped = read(replace(TAKEN, status="SKIPPED")).line
    assert found is not None
    assert skipped is not None
    near = replace(found, at=AT + timedelta(minutes=4))
    far = replace(found, at=AT + timedelta(hours=1))
    assert is_same(found, [near])
    assert is_same(skipped, [skipped])
    assert not is_same(found, [far, skipped, replace(found, at=None)])
