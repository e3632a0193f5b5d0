"""Days since the dose change and the last injection, beside a blood test."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from companion.domain.injections import Outcome
from companion.domain.schedule import Schedule, Weekday
from companion.domain.since import Since, last_change, since, treatment_start
from tests.support.family import BERLIN, TODAY, entry, line, mg

WEEKLY = Schedule((Weekday.WEDNESDAY,), weekly=True)


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN).astimezone(UTC)


def given(day: date, hour: int = 20):
    return entry(str(day), treatment_day=day, at=at(day, hour))


def test_a_first_line_a_new_dose_and_a_new_product_are_changes() -> None:
    lines = [
        line("a", start=date(2026, 1, 1), end=date(2026, 1, 31)),
        line("b", start=date(2026, 2, 1), end=date(2026, 2, 28), dose=mg("0.9")),
        line("c", start=date(2026, 3, 1), dose=mg("0.9")),
    ]
    assert treatment_start(lines, TODAY) == date(2026, 1, 1)
    assert treatment_start(lines, date(2025, 12, 31)) is None
    assert last_change(lines, date(2025, 12, 31)) is None
    assert last_change(lines, date(2026, 1, 20)) == date(2026, 1, 1)
    # Renewed without a change: nothing changed in March.
    assert last_change(lines, TODAY) == date(2026, 2, 1)
    other = line("d", start=date(2026, 3, 5), dose=mg("0.9"), product="Other 5")
    assert last_change([*lines[:2], other], TODAY) == date(2026, 3, 5)


def test_school_days_and_weekends_of_one_week_are_no_change() -> None:
    week = Schedule(tuple(Weekday(day) for day in range(5)))
    weekend = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
    lines = [
        line("a", start=date(2026, 1, 1), schedule=week),
        line("b", start=date(2026, 1, 1), schedule=weekend, dose=mg("0.7")),
    ]
    assert last_change(lines, TODAY) == date(2026, 1, 1)


def test_days_are_counted_to_the_evening_before() -> None:
    lines = [line(start=TODAY - timedelta(days=40))]
    entries = [given(TODAY - timedelta(days=n)) for n in range(4)]
    assert since(TODAY, None, lines, entries, BERLIN) == Since(40, 1)
    assert since(TODAY, time(21, 0), lines, entries, BERLIN) == Since(40, 0)
    assert since(TODAY, time(8, 0), lines, entries, BERLIN) == Since(40, 1)


def test_an_injection_in_the_daytime_of_the_test_leaves_it_open_without_a_time() -> None:
    entries = [given(TODAY, 8), given(TODAY - timedelta(days=7), 8)]
    lines = [line(schedule=WEEKLY)]
    found = since(TODAY, None, lines, entries, BERLIN)
    assert (found.injected, found.unclear, found.weekly) == (7, True, True)
    assert since(TODAY, time(10, 0), lines, entries, BERLIN).injected == 0
    assert not since(TODAY, time(10, 0), lines, entries, BERLIN).unclear


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN])
def test_what_was_not_injected_does_not_count(outcome) -> None:
    missed = entry("m", treatment_day=TODAY - timedelta(days=1), outcome=outcome, at=None)
    assert since(TODAY, None, [], [missed], BERLIN) == Since()


def test_an_entry_without_a_time_counts_for_its_day() -> None:
    known = entry("k", treatment_day=TODAY - timedelta(days=2), at=None)
    assert since(TODAY, time(8, 0), [], [known], BERLIN).injected == 2
