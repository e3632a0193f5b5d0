"""Doses given of those scheduled: what counts, what is counted apart."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from companion.domain.adherence import Counted, adherence, by_quarter
from companion.domain.diary import DayClock, DiaryDay, read_days
from companion.domain.injections import Outcome
from companion.domain.people import DAY_STARTS
from companion.domain.schedule import Schedule, Weekday
from tests.support.family import entry, line, mg

CLOCK = DayClock(ZoneInfo("Europe/Berlin"), DAY_STARTS)
FIRST = date(2026, 1, 1)
NOON = datetime(2026, 1, 11, 11, 0, tzinfo=UTC)


def days(outcomes: dict[int, Outcome], *, last: int = 10, weekly: bool = False) -> list[DiaryDay]:
    """Return the January days up to ``last`` with lines of these outcomes, seen on the 11th."""
    schedule = Schedule((Weekday.MONDAY,), weekly=True) if weekly else line().schedule
    entries = [
        entry(str(day), treatment_day=date(2026, 1, day), outcome=outcome, at=None)
        for day, outcome in outcomes.items()
    ]
    lines = [line(start=FIRST, schedule=schedule)]
    return list(read_days(FIRST, date(2026, 1, last), lines, entries, CLOCK, NOON))


def test_each_planned_day_counts_once_as_what_it_was() -> None:
    told = {1: Outcome.GIVEN, 2: Outcome.MISSED, 3: Outcome.SKIPPED, 4: Outcome.UNKNOWN}
    counted = adherence(days(told, last=5))
    assert counted is not None
    assert (counted.given, counted.not_given, counted.unconfirmed) == (1, 2, 2)
    assert counted.scheduled == 5
    assert counted.share == 0.2


def test_part_of_a_dose_is_neither_given_nor_missed() -> None:
    part = entry(treatment_day=FIRST, outcome=Outcome.PARTIAL, dose=mg("0.3"), at=None)
    counted = adherence(read_days(FIRST, FIRST, [line(start=FIRST)], [part], CLOCK, NOON))
    assert counted is not None
    assert (counted.given, counted.partial, counted.scheduled) == (0, 1, 1)


def test_today_counts_only_once_it_has_a_line() -> None:
    silent, told = days({}, last=11), days({11: Outcome.GIVEN}, last=11)
    before, after = adherence(silent), adherence(told)
    assert before is not None
    assert after is not None
    assert (before.scheduled, after.scheduled, after.given) == (10, 11, 1)


def test_a_weekly_dose_given_days_later_counts_for_its_planned_day() -> None:
    counted = adherence(days({8: Outcome.GIVEN}, weekly=True))  # planned on Monday the 5th
    assert counted is not None
    assert (counted.scheduled, counted.given) == (1, 1)


def test_nothing_scheduled_gives_no_share() -> None:
    assert adherence([]) is None
    before = read_days(FIRST, FIRST, [], [], CLOCK, NOON)
    counted = adherence(before)
    assert counted is not None
    assert counted.share is None
    assert by_quarter([], FIRST, FIRST) == ()
    assert by_quarter([(FIRST, Counted.ON_HOLD)], FIRST, FIRST) == ()


def test_quarters_follow_the_calendar_and_end_with_what_was_asked() -> None:
    first, last = date(2025, 12, 30), date(2026, 5, 2)
    told = [
        (date(2026, 3, 31), Counted.GIVEN),
        (date(2025, 12, 31), Counted.GIVEN),
        (date(2026, 1, 1), Counted.NOT_GIVEN),
        (date(2026, 4, 1), Counted.PARTIAL),
        (first, Counted.GIVEN),
    ]
    assert [(q.first, q.last, q.given, q.scheduled) for q in by_quarter(told, first, last)] == [
        (first, date(2025, 12, 31), 2, 2),
        (date(2026, 1, 1), date(2026, 3, 31), 1, 2),
        (date(2026, 4, 1), last, 0, 1),
    ]
