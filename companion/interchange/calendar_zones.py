"""A time zone as RFC 5545 wants it: its clock changes as yearly rules, or as dates.

The onset of a change is written in the wall time that ends with it, as the standard says
(section 3.6.5), so that a reader who only knows this file rings at the right minute.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

YEARS_AHEAD = 20
# Shorter than the shortest time between two changes, which is a month of fasting.
_STRIDE = timedelta(days=5)
_SECOND = timedelta(seconds=1)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class _Observance:
    """What the clocks show after a change: offsets before and after, name, summer or not."""

    before: timedelta
    after: timedelta
    name: str
    summer: bool


def zone_component(zone: ZoneInfo, since: datetime) -> Timezone:
    """Return the VTIMEZONE of a zone from the year before ``since`` on, for twenty years."""
    first = datetime(since.year - 1, 1, 1, tzinfo=UTC)
    component = Timezone()
    component.add("tzid", zone.key)
    component.add_component(_beginning(zone, first))
    onsets: dict[_Observance, list[datetime]] = defaultdict(list)
    for change in _changes(zone, first, first.replace(year=since.year + YEARS_AHEAD)):
        observance = _observance(zone, change)
        onsets[observance].append((change + observance.before).replace(tzinfo=None))
    for observance, walls in onsets.items():
        component.add_component(_part(observance, walls))
    return component


def _beginning(zone: ZoneInfo, first: datetime) -> TimezoneStandard | TimezoneDaylight:
    after = _offset(zone, first)
    begun = _Observance(after, after, _name(zone, first), _is_summer(zone, first))
    return _part(begun, [(first + after).replace(tzinfo=None)])


def _part(
    observance: _Observance, walls: Sequence[datetime]
) -> TimezoneStandard | TimezoneDaylight:
    part = TimezoneDaylight() if observance.summer else TimezoneStandard()
    part.add("tzoffsetfrom", observance.before)
    part.add("tzoffsetto", observance.after)
    part.add("tzname", observance.name)
    part.add("dtstart", walls[0])
    rule = _yearly_rule(walls)
    if rule is not None:
        part.add("rrule", rule)
    elif len(walls) > 1:
        part.add("rdate", list(walls[1:]))
    return part


def _yearly_rule(walls: Sequence[datetime]) -> dict[str, object] | None:
    """Return "the last Sunday in March" and the like, None where the years differ."""
    if len(walls) < YEARS_AHEAD or len({(w.month, w.weekday(), w.time()) for w in walls}) != 1:
        return None
    if [wall.year for wall in walls] != list(range(walls[0].year, walls[-1].year + 1)):
        return None
    if all(wall.day + _WEEK > monthrange(wall.year, wall.month)[1] for wall in walls):
        place = -1
    elif len({(wall.day - 1) // _WEEK for wall in walls}) == 1:
        place = (walls[0].day - 1) // _WEEK + 1
    else:
        return None
    day = f"{place}{_DAYS[walls[0].weekday()]}"
    return {"freq": "yearly", "bymonth": walls[0].month, "byday": day}


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """Yield the UTC instants at which offset, name or summer time change."""
    here = first
    while here < last:
        there = here + _STRIDE
        if _shown(zone, here) != _shown(zone, there):
            yield _change_between(zone, here, there)
        here = there


def _change_between(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    before = _shown(zone, low)
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        if _shown(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


def _observance(zone: ZoneInfo, change: datetime) -> _Observance:
    before = _offset(zone, change - _SECOND)
    return _Observance(before, _offset(zone, change), _name(zone, change), _is_summer(zone, change))


def _shown(zone: ZoneInfo, at: datetime) -> tuple[timedelta, str, bool]:
    return _offset(zone, at), _name(zone, at), _is_summer(zone, at)


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _name(zone: ZoneInfo, at: datetime) -> str:
    return at.astimezone(zone).tzname() or zone.key


def _is_summer(zone: ZoneInfo, at: datetime) -> bool:
    return bool(at.astimezone(zone).dst())
