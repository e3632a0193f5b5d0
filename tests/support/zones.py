"""Every time zone's clock changes, found by bisection rather than minute by minute."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

FROM = datetime(2020, 1, 1, tzinfo=UTC)
TO = datetime(2036, 1, 1, tzinfo=UTC)
# Shorter than the shortest time between two changes, which is a month of fasting.
_STRIDE = timedelta(days=5)
_SECOND = timedelta(seconds=1)

# Half an hour, two and three hours, minus one hour in winter, at midnight, and for Ramadan.
ODD_ZONES = (
    "Africa/Casablanca", "America/Godthab", "America/Havana", "America/Santiago",
    "America/Scoresbysund", "Antarctica/Casey", "Antarctica/Troll", "Asia/Beirut",
    "Asia/Tehran", "Australia/Lord_Howe", "Europe/Berlin", "Europe/Dublin", "Pacific/Chatham",
)  # fmt: skip


class ClockChange(NamedTuple):
    """The first instant with the new offset, and both offsets."""

    at: datetime
    before: timedelta
    after: timedelta


def offset(at: datetime, zone: ZoneInfo) -> timedelta:
    """Return a zone's offset from UTC at an instant."""
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return found


def clock_changes(zone: ZoneInfo) -> tuple[ClockChange, ...]:
    """Return the changes of the years under test, in order."""
    found = []
    low = FROM
    while low < TO:
        high = low + _STRIDE
        if offset(low, zone) != offset(high, zone):
            at = _first_with_new_offset(low, high, zone)
            found.append(ClockChange(at, offset(at - _SECOND, zone), offset(at, zone)))
        low = high
    return tuple(found)


def _first_with_new_offset(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    old = offset(low, zone)
    while high - low > _SECOND:
        middle = low + (high - low) // 2 // _SECOND * _SECOND
        if offset(middle, zone) == old:
            low = middle
        else:
            high = middle
    return high


def all_zones() -> tuple[str, ...]:
    """Return the name of every zone this computer knows."""
    return tuple(sorted(available_timezones()))


def sampled_zones(count: int = 12) -> tuple[str, ...]:
    """Return the odd zones and some others, the same ones every time."""
    others = [name for name in all_zones() if name not in ODD_ZONES]
    return (*ODD_ZONES, *random.Random(2026).sample(others, count))


def still(zone: ZoneInfo) -> ClockChange:
    """Return a change that is none, for a zone whose clocks stay as they are."""
    return ClockChange(FROM, offset(FROM, zone), offset(FROM, zone))


@cache
def unlike_zones() -> tuple[str, ...]:
    """Return one zone for each history of changes; the others are the same by another name."""
    by_history: dict[object, str] = {}
    for name in all_zones():
        zone = ZoneInfo(name)
        by_history.setdefault(clock_changes(zone) or still(zone), name)
    return tuple(by_history.values())
