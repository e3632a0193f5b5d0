"""Treatment days in every zone and at every clock change from 2020 to 2035.

Both rules are held against counting minute by minute on the wall clock: a day begins at the
first minute that is not before its starting time, and an injection is due at the first
minute that shows its usual time.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.schedule import (
    ONE_DAY,
    WallTime,
    day_start,
    due_at,
    treatment_day,
    wall_time_kind,
)
from tests.support.zones import (
    ODD_ZONES,
    ClockChange,
    all_zones,
    clock_changes,
    sampled_zones,
    still,
    unlike_zones,
)

FOUR, MIDNIGHT, NOON = time(4), time(0), time(12)
MINUTE, TICK = timedelta(minutes=1), timedelta(microseconds=1)
PARTS = 16


def wall_times_at(change: ClockChange) -> tuple[time, ...]:
    """Return the wall times at which a change could go wrong: its ends and its middle."""
    ends = [change.at + change.before, change.at + change.after]
    middle = min(ends) + abs(ends[1] - ends[0]) / 2
    around = (wall + step for wall in (*ends, middle) for step in (-MINUTE, timedelta(), MINUTE))
    return tuple({wall.time().replace(microsecond=0) for wall in around})


def days_around(change: ClockChange) -> Iterator[date]:
    """Yield the days from two before a change to two after it."""
    middle = (change.at + change.before).date()
    return (middle + timedelta(days=step) for step in range(-2, 3))


def check_days_follow(zone: ZoneInfo, starts: time, days: list[date]) -> None:
    begins = [day_start(day, zone, starts) for day in days]
    assert begins == sorted(set(begins))
    for index, day in enumerate(days[:-1]):
        begin, end = begins[index], begins[index + 1]
        inside = [begin + (end - begin) * part / 7 for part in range(7)]
        for at in (*inside, begin + TICK, end - TICK, end - MINUTE):
            assert treatment_day(at, zone, starts) == day, (zone.key, starts, at)
        assert treatment_day(end, zone, starts) == days[index + 1]


def check_due_once(zone: ZoneInfo, starts: time, days: list[date], usual: time) -> None:
    dues = [due_at(day, usual, zone, starts) for day in days]
    assert dues == sorted(set(dues))
    for day, due in zip(days, dues, strict=True):
        assert due.tzinfo is UTC
        assert treatment_day(due, zone, starts) == day, (zone.key, starts, usual, day)


def check_changes(zone: ZoneInfo, changes: Iterable[ClockChange]) -> None:
    """Check the days around each change, for every beginning and usual time that matters."""
    for change in changes:
        days, odd = list(days_around(change)), wall_times_at(change)
        for starts in {FOUR, MIDNIGHT, NOON, *odd}:
            check_days_follow(zone, starts, days)
            for usual in {time(3, 59), FOUR, MIDNIGHT, NOON, time(20), time(23, 59), *odd}:
                check_due_once(zone, starts, days, usual)


def count_minute_by_minute(zone: ZoneInfo, starts: time, day: date, usuals: set[time]) -> None:
    begin, end = _first_minutes(zone, starts, day), _first_minutes(zone, starts, day + ONE_DAY)
    assert day_start(day, zone, starts) == begin, (zone.key, starts, day)
    shown: dict[time, datetime] = {}
    at = begin
    while at < end:
        shown.setdefault(at.astimezone(zone).time(), at)
        at += MINUTE
    for usual in usuals & shown.keys():
        wall_day = day if usual >= starts else day + ONE_DAY
        if wall_time_kind(wall_day, usual, zone) is not WallTime.NEVER:
            assert due_at(day, usual, zone, starts) == shown[usual], (zone.key, day, usual)


def _first_minutes(zone: ZoneInfo, starts: time, day: date) -> datetime:
    """Return the first minute at which the wall clock is at or past a day's beginning."""
    wanted = datetime.combine(day, starts)
    at = wanted.replace(tzinfo=UTC) - timedelta(hours=18)
    while at.astimezone(zone).replace(tzinfo=None) < wanted:
        at += MINUTE
    return at


@pytest.mark.parametrize("name", sampled_zones())
def test_days_and_due_times_hold_at_every_change_of_some_zones(name: str) -> None:
    zone = ZoneInfo(name)
    changes = clock_changes(zone)
    assert changes or name not in ODD_ZONES
    check_changes(zone, changes[:: max(1, len(changes) // 4)])


@pytest.mark.parametrize("name", ["Europe/Berlin", "Antarctica/Troll", "Antarctica/Casey"])
def test_counting_minutes_gives_the_same_days_in_some_zones(name: str) -> None:
    zone = ZoneInfo(name)
    for change in clock_changes(zone)[:2]:
        odd = set(wall_times_at(change))
        for day in list(days_around(change))[1:4]:
            count_minute_by_minute(zone, FOUR, day, {FOUR, NOON, time(20), *odd})


def test_zones_are_told_apart_by_what_their_clocks_do() -> None:
    assert len(all_zones()) > 400
    kept = unlike_zones()
    assert len(kept) > 40
    assert len({clock_changes(ZoneInfo(name)) or still(ZoneInfo(name)) for name in kept}) == len(
        kept
    )


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_days_and_due_times_hold_at_every_change_of_every_zone(part: int) -> None:
    for name in unlike_zones()[part::PARTS]:
        zone = ZoneInfo(name)
        check_changes(zone, clock_changes(zone) or (still(zone),))


@pytest.mark.long
@pytest.mark.parametrize("name", ODD_ZONES)
def test_counting_minutes_gives_the_same_days_in_odd_zones(name: str) -> None:
    zone = ZoneInfo(name)
    for change in clock_changes(zone):
        odd = set(wall_times_at(change))
        for starts in (FOUR, MIDNIGHT):
            for day in list(days_around(change))[1:4]:
                count_minute_by_minute(zone, starts, day, {FOUR, NOON, time(20), *odd})
