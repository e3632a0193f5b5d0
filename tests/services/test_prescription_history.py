"""The prescription history: lines with the arithmetic of their day, and how it drifts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.titration import Gap
from companion.services.prescription_history import PrescriptionHistories, PrescriptionHistory
from companion.services.prescriptions import Prescriptions
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import DAILY, TODAY, mg


@pytest.fixture
def histories(record: SqlRecord, clock: FixedClock) -> PrescriptionHistories:
    return PrescriptionHistories(record, clock)


def weigh(record: SqlRecord, girl: Person, day: date, value: str) -> None:
    with record.change("test") as change:
        change.put(
            Measurement(
                change.new_id(), girl.id, day, Measure.WEIGHT, Decimal(value), Setting.CLINIC
            )
        )


def test_without_a_line_there_is_nothing(histories: PrescriptionHistories, girl: Person) -> None:
    empty = histories.of(girl)
    assert (empty.entries, empty.current) == ((), None)


@pytest.mark.usefixtures("daily")
def test_a_new_weight_moves_the_arithmetic_and_not_the_dose(
    histories: PrescriptionHistories, record: SqlRecord, girl: Person
) -> None:
    assert histories.of(girl).current is not None
    assert not _current(histories.of(girl)).drifted
    weigh(record, girl, date(2025, 12, 20), "24")
    assert not _current(histories.of(girl)).drifted
    weigh(record, girl, TODAY, "25")
    told = _current(histories.of(girl))
    assert told.drifted
    assert told.at_start is not None
    assert told.now is not None
    assert (told.at_start.weight.value, told.now.weight.value) == (Decimal(24), Decimal(25))
    assert told.line.dose == mg("0.8")
    assert histories.arithmetic(girl, TODAY) == told.now


@pytest.mark.usefixtures("daily")
def test_the_same_weight_again_is_no_drift(
    histories: PrescriptionHistories, record: SqlRecord, girl: Person
) -> None:
    weigh(record, girl, date(2025, 12, 20), "24")
    weigh(record, girl, TODAY, "24.0")
    assert not _current(histories.of(girl)).drifted


def test_lines_and_gaps_come_newest_first_and_a_line_ahead_has_no_figures(
    histories: PrescriptionHistories,
    prescriptions: Prescriptions,
    record: SqlRecord,
    girl: Person,
) -> None:
    weigh(record, girl, date(2025, 12, 20), "24")
    prescriptions.add(girl, replace(DAILY, end=date(2026, 1, 31)))
    ahead = replace(DAILY, start=TODAY + timedelta(days=7), dose=mg("0.9"))
    prescriptions.add(girl, ahead)
    history = histories.of(girl)
    new, gap, old = history.entries
    assert isinstance(gap, Gap)
    assert [step.line.dose for step in history.steps] == [mg("0.9"), mg("0.8")]
    assert (history.steps[0].at_start, history.current) == (None, None)
    assert history.steps[1].at_start is not None
    assert (new, old) == history.steps


def _current(history: PrescriptionHistory):
    assert history.current is not None
    return history.current
