"""Treatment days and due times, right across midnight, clock changes and zones.

A treatment day begins at ``starts`` by the wall clock (04:00 unless set), so an injection
after midnight still belongs to the evening before. Where a clock change makes that wall
time happen twice the first one counts; where it never happens, the day begins at the
moment the clocks jump. Days therefore follow each other without gap or overlap.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum, StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)


class Weekday(IntEnum):
    """Days of the week, numbered as in ``date.weekday()``."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class ScheduleKind(StrEnum):
    """How often a product is made to be injected."""

    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Schedule:
    """The weekdays of a prescription; ``weekly`` marks a once-weekly product."""

    weekdays: tuple[Weekday, ...]
    weekly: bool = False

    def __post_init__(self) -> None:
        """Sort the days and refuse a schedule that could never be due.

        Raises ValueError for no day at all, or for a weekly product with several days.
        """
        days = tuple(sorted({Weekday(day) for day in self.weekdays}))
        if not days:
            raise ValueError("a schedule needs at least one weekday")
        if self.weekly and len(days) != 1:
            raise ValueError("a weekly product has one weekday")
        object.__setattr__(self, "weekdays", days)

    def is_due_on(self, day: date) -> bool:
        """Tell whether an injection is planned for this treatment day."""
        return day.weekday() in self.weekdays

    @property
    def every_day(self) -> bool:
        """Whether the injection is planned for all seven days."""
        return len(self.weekdays) == 7


EVERY_DAY = Schedule(tuple(Weekday))


class WallTime(IntEnum):
    """How a wall time relates to the clock changes of its zone."""

    ONCE = 0
    TWICE = 1
    NEVER = 2


def wall_time_kind(day: date, at: time, zone: ZoneInfo) -> WallTime:
    """Tell whether a wall time happens once, twice or never on that date."""
    first = datetime.combine(day, at.replace(fold=0), zone)
    if first.replace(fold=1).utcoffset() == first.utcoffset():
        return WallTime.ONCE
    back = first.astimezone(UTC).astimezone(zone)
    return WallTime.TWICE if back.replace(fold=0) == first else WallTime.NEVER


def instant_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a wall time.

    A time that happens twice means its first occurrence; one that never happens is moved
    on by the length of the jump (02:30 becomes 03:30 in most of Europe in March).
    """
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)


@lru_cache(maxsize=64)  # a day begins where the one before it ends
def day_start(day: date, zone: ZoneInfo, starts: time) -> datetime:
    """Return the UTC instant at which a treatment day begins."""
    if wall_time_kind(day, starts, zone) is not WallTime.NEVER:
        return instant_of(day, starts, zone)
    wall = datetime.combine(day, starts, zone)
    before, after = wall.utcoffset(), wall.replace(fold=1).utcoffset()
    assert before is not None
    assert after is not None
    return _jump_between(
        datetime.combine(day, starts, UTC) - max(before, after) - timedelta(minutes=1),
        datetime.combine(day, starts, UTC) - min(before, after) + timedelta(minutes=1),
        zone,
    )


def _jump_between(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


def treatment_day(at: datetime, zone: ZoneInfo, starts: time) -> date:
    """Return the treatment day an instant belongs to; ``at`` is timezone-aware."""
    day = at.astimezone(zone).date() + ONE_DAY
    while day_start(day, zone, starts) > at:
        day -= ONE_DAY
    return day


def due_at(day: date, usual: time, zone: ZoneInfo, starts: time) -> datetime:
    """Return the UTC instant at which the injection of a treatment day is due.

    A usual time before ``starts`` belongs to the night that ends the treatment day. The
    result always lies inside the treatment day, whatever the clocks do.
    """
    wall_day = day if usual >= starts else day + ONE_DAY
    first = day_start(day, zone, starts)
    last = day_start(day + ONE_DAY, zone, starts) - timedelta(seconds=1)
    return max(first, min(instant_of(wall_day, usual, zone), last))


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield each day from first to last, both included."""
    day = first
    while day <= last:
        yield day
        day += ONE_DAY
