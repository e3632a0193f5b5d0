"""Doses given of those scheduled: what counts, what is counted apart."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.adherence import (
    Adherence,
    Counted,
    adherence,
    by_quarter,
    longest_gap,
    not_given,
    planned_days,
)
from companion.domain.diary import DayClock, DiaryDay, read_days
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Outcome
from companion.domain.people import DAY_STARTS
from companion.domain.schedule import Schedule, Weekday
from tests.support.family import AT, entry, line, mg

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


def held(first: int, last: int) -> TreatmentHold:
    """Return a hold over January days."""
    return TreatmentHold(
        "hold", "girl", date(2026, 1, first), "the clinic", "", AT, until=date(2026, 1, last)
    )


def test_days_on_hold_are_counted_apart_whatever_was_noted_on_them() -> None:
    told = [
        entry("1", treatment_day=date(2026, 1, 3), outcome=Outcome.SKIPPED, at=None),
        entry("2", treatment_day=date(2026, 1, 4), outcome=Outcome.GIVEN, at=None),
    ]
    read = read_days(
        FIRST, date(2026, 1, 5), [line(start=FIRST)], told, CLOCK, NOON, holds=[held(2, 5)]
    )
    counted = adherence(read)
    assert counted is not None
    assert (counted.on_hold, counted.given, counted.unconfirmed) == (3, 1, 1)
    assert counted.scheduled == 2


def test_a_late_weekly_dose_counts_for_a_period_that_ends_before_it() -> None:
    weekly = line(start=date(2025, 12, 29), schedule=Schedule((Weekday.MONDAY,), weekly=True))
    given_late = entry(treatment_day=date(2026, 1, 2), at=None)
    read = read_days(date(2025, 12, 29), date(2026, 1, 4), [weekly], [given_late], CLOCK, NOON)
    counted = adherence(read, last=date(2025, 12, 31))
    assert counted is not None
    assert (counted.given, counted.scheduled) == (1, 1)


def test_the_longest_gap_is_told_with_its_days() -> None:
    told = {1: Outcome.GIVEN, 2: Outcome.MISSED, 5: Outcome.GIVEN, 6: Outcome.MISSED}
    gap = longest_gap(planned_days(days(told, last=9)))
    assert gap is not None
    assert (gap.first.day, gap.last.day, gap.planned, gap.unconfirmed) == (6, 9, 4, 3)


def test_a_hold_neither_ends_nor_lengthens_a_gap() -> None:
    told = [entry("1", treatment_day=FIRST, at=None), entry("9", treatment_day=date(2026, 1, 9))]
    lines = [line(start=FIRST)]
    read = read_days(FIRST, date(2026, 1, 9), lines, told, CLOCK, NOON, holds=[held(3, 6)])
    gap = longest_gap(planned_days(read))
    assert gap is not None
    assert (gap.first.day, gap.last.day, gap.planned) == (2, 8, 3)


def test_without_anything_missing_there_is_no_gap() -> None:
    assert longest_gap(planned_days(days(dict.fromkeys(range(1, 11), Outcome.GIVEN)))) is None


def test_what_was_not_given_is_listed_with_its_reason() -> None:
    told = [
        entry("1", treatment_day=FIRST, outcome=Outcome.MISSED, reason="asleep early", at=None),
        entry("2", treatment_day=date(2026, 1, 2), at=None),
        entry("3", treatment_day=date(2026, 1, 3), outcome=Outcome.PARTIAL, dose=mg("0.3"),
              reason="pen empty", at=None),
    ]  # fmt: skip
    read = read_days(FIRST, date(2026, 1, 4), [line(start=FIRST)], told, CLOCK, NOON)
    found = not_given(planned_days(read))
    assert [(day.day.day, day.reason) for day in found] == [(1, "asleep early"), (3, "pen empty")]


outcomes = st.dictionaries(st.integers(1, 10), st.sampled_from(Outcome), max_size=10)
spans = st.tuples(st.integers(1, 10), st.integers(1, 10)).map(sorted)


def parts(counted: Adherence) -> tuple[int, ...]:
    return (
        counted.given, counted.partial, counted.not_given, counted.unconfirmed, counted.on_hold,
    )  # fmt: skip


@given(outcomes, spans)
def test_the_counts_are_of_each_planned_day_once(told: dict[int, Outcome], span: list[int]) -> None:
    entries = [
        entry(str(day), treatment_day=date(2026, 1, day), outcome=outcome, dose=mg("0.5"), at=None)
        for day, outcome in told.items()
    ]
    lines, holds = [line(start=FIRST)], [held(*span)]
    read = read_days(FIRST, date(2026, 1, 10), lines, entries, CLOCK, NOON, holds=holds)
    counted = adherence(read)
    assert counted is not None
    assert sum(parts(counted)) == 10
    assert counted.given == sum(outcome is Outcome.GIVEN for outcome in told.values())
    assert counted.scheduled == 10 - counted.on_hold
    assert counted.share is None or 0 <= counted.share <= 1
    gap = longest_gap(planned_days(read))
    assert (gap.planned if gap else 0) <= counted.not_given + counted.unconfirmed


@given(outcomes, st.integers(1, 9))
def test_neighbouring_periods_add_up(told: dict[int, Outcome], cut: int) -> None:
    read = days(told)
    whole = adherence(read)
    before = adherence(read, last=date(2026, 1, cut))
    after = adherence(read, first=date(2026, 1, cut + 1))
    assert whole is not None
    assert before is not None
    assert after is not None
    assert parts(whole) == tuple(
        one + other for one, other in zip(parts(before), parts(after), strict=True)
    )


@given(outcomes, st.integers(1, 10))
def test_logging_one_more_as_given_never_lowers_the_share(
    told: dict[int, Outcome], day: int
) -> None:
    before, after = adherence(days(told)), adherence(days({**told, day: Outcome.GIVEN}))
    assert before is not None
    assert after is not None
    assert after.scheduled == before.scheduled
    assert before.share is not None
    assert after.share is not None
    assert after.share >= before.share
