"""Doses given of those scheduled, read from a real record for any period."""

from __future__ import annotations

from datetime import timedelta

import pytest

from companion.domain.injections import Outcome
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.adherence import AdherenceReader
from companion.services.holds import Holds
from companion.services.injections import Injections
from companion.services.prescriptions import Prescriptions
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import TODAY, YESTERDAY, draft
from tests.support.house import WEEKLY


@pytest.fixture
def reader(record: SqlRecord, clock: FixedClock) -> AdherenceReader:
    return AdherenceReader(record, clock)


@pytest.mark.usefixtures("daily")
def test_a_period_ends_with_the_running_day(
    reader: AdherenceReader, injections: Injections, girl: Person
) -> None:
    before = reader.last_days(girl, 30).counts
    assert (before.first, before.last) == (TODAY - timedelta(days=29), TODAY)
    assert (before.scheduled, before.given, before.unconfirmed) == (29, 0, 29)
    injections.record(draft(girl.id))
    after = reader.last_days(girl, 30).counts
    assert (after.scheduled, after.given) == (30, 1)


@pytest.mark.usefixtures("daily")
def test_what_was_missed_comes_with_its_reason_and_the_newest_first(
    reader: AdherenceReader, injections: Injections, girl: Person
) -> None:
    for ago, reason in ((3, "asleep"), (1, "pen left at school")):
        day = TODAY - timedelta(days=ago)
        injections.record(
            draft(girl.id, reason, treatment_day=day, outcome=Outcome.MISSED, at=None,
                  dose=None, reason=reason)
        )  # fmt: skip
    period = reader.since(girl, TODAY - timedelta(days=5))
    assert [day.reason for day in period.not_given] == ["pen left at school", "asleep"]
    assert period.gap is not None
    assert period.gap.planned == 5


@pytest.mark.usefixtures("daily")
def test_days_on_hold_are_no_part_of_what_was_scheduled(
    reader: AdherenceReader, record: SqlRecord, clock: FixedClock, girl: Person
) -> None:
    holds = Holds(record, clock)
    blank = holds.blank(girl)
    holds.save(type(blank)("", girl.id, YESTERDAY, "the clinic", "", blank.noted_at))
    counts = reader.last_days(girl, 3).counts
    assert (counts.on_hold, counts.scheduled) == (2, 1)


def test_a_weekly_dose_given_after_the_period_counts_for_its_planned_day(
    reader: AdherenceReader, injections: Injections, prescriptions: Prescriptions, girl: Person
) -> None:
    line = prescriptions.add(girl, WEEKLY)
    injections.record(
        draft(girl.id, treatment_day=TODAY, dose=line.dose), {"time_in_future", "given_recently"}
    )
    monday = TODAY - timedelta(days=3)
    counts = reader.between(girl, monday, monday).counts
    assert (counts.given, counts.scheduled) == (1, 1)


def test_before_the_first_prescription_nothing_was_scheduled(
    reader: AdherenceReader, girl: Person
) -> None:
    assert reader.last_days(girl, 90).counts.share is None
    assert reader.quarters(girl) == ()
    with pytest.raises(ValueError, match="0"):
        reader.last_days(girl, 0)


def test_quarters_run_from_the_first_prescription(
    reader: AdherenceReader, daily: Prescription, girl: Person
) -> None:
    (quarter,) = reader.quarters(girl)
    assert (quarter.first, quarter.last) == (daily.start, TODAY)
