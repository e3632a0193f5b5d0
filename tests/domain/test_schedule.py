"""Treatment days and due times as a family meets them; test_schedule_zones has every zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.schedule import (
    EVERY_DAY,
    ONE_DAY,
    Schedule,
    WallTime,
    Weekday,
    day_start,
    days_between,
    due_at,
    instant_of,
    treatment_day,
    wall_time_kind,
)
from tests.support.family import BERLIN

FOUR = time(4)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
APIA = ZoneInfo("Pacific/Apia")
SKIPPED_IN_APIA = date(2011, 12, 30)


def local(day: date, at: time, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(day, at, zone)


def test_every_day_is_due_on_all_seven() -> None:
    week = list(days_between(date(2026, 3, 9), date(2026, 3, 15)))
    assert all(EVERY_DAY.is_due_on(day) for day in week)
    assert EVERY_DAY.every_day


def test_six_of_seven_leaves_one_day_out() -> None:
    schedule = Schedule(tuple(day for day in Weekday if day is not Weekday.SUNDAY))
    week = list(days_between(date(2026, 3, 9), date(2026, 3, 15)))
    assert [schedule.is_due_on(day) for day in week] == [True] * 6 + [False]
    assert not schedule.every_day


def test_the_days_are_sorted_and_counted_once() -> None:
    schedule = Schedule((Weekday.FRIDAY, Weekday.MONDAY, Weekday.FRIDAY))
    assert schedule.weekdays == (Weekday.MONDAY, Weekday.FRIDAY)
    assert schedule == Schedule((Weekday.MONDAY, Weekday.FRIDAY))


def test_a_weekly_product_has_one_day() -> None:
    schedule = Schedule((Weekday.SUNDAY,), weekly=True)
    assert schedule.is_due_on(date(2026, 3, 15))
    assert not schedule.is_due_on(date(2026, 3, 16))
    with pytest.raises(ValueError, match="one weekday"):
        Schedule((Weekday.SUNDAY, Weekday.MONDAY), weekly=True)


def test_a_schedule_that_is_never_due_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Schedule(())


def test_after_midnight_it_is_still_the_evening_before() -> None:
    day = date(2026, 3, 12)
    for at, meant in [(time(3, 59, 59), day - ONE_DAY), (FOUR, day), (time(23, 59), day)]:
        assert treatment_day(local(day, at), BERLIN, FOUR) == meant


def test_any_zone_may_tell_the_instant() -> None:
    at = datetime(2026, 3, 13, 2, 30, tzinfo=ZoneInfo("Asia/Tokyo"))  # 18:30 the day before
    assert treatment_day(at, BERLIN, FOUR) == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("usual", "shown"),
    [
        (time(20), "2026-03-12 20:00"),
        (FOUR, "2026-03-12 04:00"),
        (time(3, 59), "2026-03-13 03:59"),
        (time(0), "2026-03-13 00:00"),
    ],
)
def test_a_usual_time_before_the_day_begins_belongs_to_the_night_after(
    usual: time, shown: str
) -> None:
    due = due_at(date(2026, 3, 12), usual, BERLIN, FOUR).astimezone(BERLIN)
    assert f"{due:%Y-%m-%d %H:%M}" == shown


@pytest.mark.parametrize(
    ("day", "at", "fold", "kind"),
    [
        (SPRING, time(1, 59), 0, WallTime.ONCE),
        (SPRING, time(2, 0), 0, WallTime.NEVER),
        (SPRING, time(2, 30), 0, WallTime.NEVER),
        (SPRING, time(2, 30), 1, WallTime.NEVER),
        (SPRING, time(3, 0), 0, WallTime.ONCE),
        (AUTUMN, time(1, 59), 0, WallTime.ONCE),
        (AUTUMN, time(2, 0), 0, WallTime.TWICE),
        (AUTUMN, time(2, 30), 0, WallTime.TWICE),
        (AUTUMN, time(2, 30), 1, WallTime.TWICE),
        (AUTUMN, time(3, 0), 0, WallTime.ONCE),
    ],
)
def test_wall_times_around_the_change_of_clocks(
    day: date, at: time, fold: int, kind: WallTime
) -> None:
    assert wall_time_kind(day, at.replace(fold=fold), BERLIN) is kind


def test_a_time_that_never_happens_moves_on_by_the_jump() -> None:
    assert instant_of(SPRING, time(2, 30), BERLIN).astimezone(BERLIN).time() == time(3, 30)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_happens_twice_means_the_first(fold: int) -> None:
    at = instant_of(AUTUMN, time(2, 30, fold=fold), BERLIN)
    assert at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_usual_time_in_the_gap_is_due_once_that_night() -> None:
    due = due_at(SPRING - ONE_DAY, time(2, 30), BERLIN, FOUR)
    assert due.astimezone(BERLIN) == local(SPRING, time(3, 30))


def test_a_usual_time_in_the_fold_is_due_once_that_night() -> None:
    due = due_at(AUTUMN - ONE_DAY, time(2, 30), BERLIN, FOUR)
    assert due == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_day_whose_beginning_is_skipped_begins_at_the_jump() -> None:
    start = day_start(SPRING, BERLIN, time(2, 30))
    assert start == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert treatment_day(start, BERLIN, time(2, 30)) == SPRING


def test_a_usual_time_pushed_past_the_end_of_its_day_is_due_at_its_end() -> None:
    due = due_at(SPRING - ONE_DAY, time(2, 20), BERLIN, time(2, 30))
    assert due == day_start(SPRING, BERLIN, time(2, 30)) - timedelta(seconds=1)


def test_a_date_that_a_zone_left_out_still_follows_the_one_before() -> None:
    days = list(days_between(SKIPPED_IN_APIA - ONE_DAY, SKIPPED_IN_APIA + ONE_DAY))
    begins = [day_start(day, APIA, FOUR) for day in days]
    assert begins == sorted(set(begins))
    assert [treatment_day(begin, APIA, FOUR) for begin in begins] == days
    dues = [due_at(day, time(20), APIA, FOUR) for day in days]
    assert [treatment_day(due, APIA, FOUR) for due in dues] == days


ZONES = st.sampled_from(["Europe/Berlin", "America/Santiago", "Pacific/Kiritimati", "UTC"])
INSTANTS = st.datetimes(
    datetime.fromisoformat("1980-01-01"),
    datetime.fromisoformat("2060-01-01"),
    timezones=st.just(UTC),
)
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(INSTANTS, ZONES, TIMES)
def test_every_instant_lies_in_exactly_one_treatment_day(
    at: datetime, name: str, starts: time
) -> None:
    zone = ZoneInfo(name)
    day = treatment_day(at, zone, starts)
    assert day_start(day, zone, starts) <= at < day_start(day + ONE_DAY, zone, starts)


@given(INSTANTS, st.timedeltas(timedelta(), timedelta(days=2)), ZONES, TIMES)
def test_treatment_days_never_run_backwards(
    at: datetime, later: timedelta, name: str, starts: time
) -> None:
    zone = ZoneInfo(name)
    assert treatment_day(at, zone, starts) <= treatment_day(at + later, zone, starts)


@given(st.dates(date(1980, 1, 1), date(2060, 1, 1)), ZONES, TIMES, TIMES)
def test_an_injection_is_due_within_its_own_day(
    day: date, name: str, starts: time, usual: time
) -> None:
    zone = ZoneInfo(name)
    assert treatment_day(due_at(day, usual, zone, starts), zone, starts) == day


def test_days_between_counts_both_ends() -> None:
    assert list(days_between(date(2026, 2, 28), date(2026, 3, 1))) == [
        date(2026, 2, 28),
        date(2026, 3, 1),
    ]
    assert list(days_between(date(2026, 3, 2), date(2026, 3, 1))) == []
