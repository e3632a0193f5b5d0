"""Doses given of those scheduled, counted in one place for every page and print.

A day counts once it is over or has a line. What nobody confirmed is counted apart: it is
neither given nor missed. What the clinic put on hold was not scheduled and is counted apart
as well. Every count adds up over neighbouring periods.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.diary import DayState, DiaryDay

WEEKLY_REACH = timedelta(days=7)
"""A weekly injection counts for its planned day when it went in within these days from it."""
_OPEN = frozenset({DayState.AHEAD, DayState.DUE, DayState.LATE})


class Counted(StrEnum):
    """What a planned day counts as."""

    GIVEN = "given"
    PARTIAL = "partial"
    NOT_GIVEN = "not_given"
    UNCONFIRMED = "unconfirmed"
    ON_HOLD = "on_hold"


@dataclass(frozen=True, slots=True)
class Adherence:
    """Counts over the days from ``first`` to ``last``; ``on_hold`` is not part of ``scheduled``."""

    first: date
    last: date
    given: int = 0
    partial: int = 0
    not_given: int = 0
    unconfirmed: int = 0
    on_hold: int = 0

    @property
    def scheduled(self) -> int:
        """The denominator: injections that were planned, not on hold, and are over or logged."""
        return self.given + self.partial + self.not_given + self.unconfirmed

    @property
    def share(self) -> float | None:
        """Given of scheduled, 0 to 1; None when nothing was scheduled."""
        return self.given / self.scheduled if self.scheduled else None


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A planned day that is over or has a line, and what it counts as."""

    diary: DiaryDay
    counted: Counted

    @property
    def day(self) -> date:
        """The treatment day."""
        return self.diary.day

    @property
    def reason(self) -> str:
        """The reason noted with it, empty without one."""
        return next((entry.reason for entry in self.diary.entries if entry.reason), "")


@dataclass(frozen=True, slots=True)
class LongestGap:
    """The most planned injections in a row in which no medicine is recorded.

    ``first`` and ``last`` are planned days; ``unconfirmed`` of the ``planned`` ones were never
    logged. Days on hold or without a plan neither lengthen nor end it.
    """

    first: date
    last: date
    planned: int
    unconfirmed: int


def planned_days(days: Sequence[DiaryDay], given: Iterable[date] = ()) -> tuple[PlannedDay, ...]:
    """Return what each planned day counts as; ``days`` are in order.

    A late weekly injection is found only where its day is among ``days`` or ``given``, so read
    on for ``WEEKLY_REACH`` beyond the last day that is asked about.
    """
    injected = [day.day for day in days if any(e.outcome.injected for e in day.entries)]
    injected += given
    return tuple(
        PlannedDay(day, _counted(day, injected))
        for day in days
        if day.due is not None and day.state not in _OPEN
    )


def adherence(
    days: Sequence[DiaryDay], first: date | None = None, last: date | None = None
) -> Adherence | None:
    """Return the counts over diary days in order, None without any day.

    ``first`` and ``last`` narrow what is counted to a part of the days.
    """
    if not days:
        return None
    since, until = first or days[0].day, last or days[-1].day
    return count(planned_days(days), since, until)


def count(planned: Iterable[PlannedDay], first: date, last: date) -> Adherence:
    """Return the counts of planned days from first to last, both included."""
    counts = Counter(day.counted.value for day in planned if first <= day.day <= last)
    return Adherence(first, last, **counts)


def by_quarter(
    counted: Iterable[tuple[date, Counted]], first: date, last: date
) -> tuple[Adherence, ...]:
    """Return the counts of each calendar quarter that holds a scheduled injection.

    ``counted`` are planned days in any order; the first and the last quarter are cut to what
    lies from ``first`` to ``last``.
    """
    quarters: dict[date, Counter[str]] = {}
    for day, as_what in counted:
        begin = date(day.year, day.month - (day.month - 1) % 3, 1)
        quarters.setdefault(begin, Counter())[as_what.value] += 1
    made = (
        Adherence(max(first, begin), min(last, _quarter_end(begin)), **counts)
        for begin, counts in sorted(quarters.items())
    )
    return tuple(c for c in made if c.scheduled)


def _quarter_end(begin: date) -> date:
    following = begin + timedelta(days=100)
    return date(following.year, following.month, 1) - timedelta(days=1)


def not_given(planned: Iterable[PlannedDay]) -> tuple[PlannedDay, ...]:
    """Return the days on which less than the prescribed dose went in, as somebody noted."""
    return tuple(d for d in planned if d.counted in {Counted.NOT_GIVEN, Counted.PARTIAL})


def longest_gap(planned: Iterable[PlannedDay]) -> LongestGap | None:
    """Return the longest gap, the latest of equally long ones; None where there is none."""
    longest: list[PlannedDay] = []
    running: list[PlannedDay] = []
    for day in planned:
        if day.counted is Counted.ON_HOLD:
            continue
        running = [*running, day] if day.counted in _NOTHING_INJECTED else []
        if running and len(running) >= len(longest):
            longest = running
    if not longest:
        return None
    unlogged = sum(day.counted is Counted.UNCONFIRMED for day in longest)
    return LongestGap(longest[0].day, longest[-1].day, len(longest), unlogged)


_NOTHING_INJECTED = frozenset({Counted.NOT_GIVEN, Counted.UNCONFIRMED})


def _counted(day: DiaryDay, injected: Sequence[date]) -> Counted:
    weekly = day.line is not None and day.line.schedule.weekly
    if day.state is DayState.GIVEN:
        return Counted.GIVEN
    if day.state is DayState.PARTIAL:
        return Counted.PARTIAL
    if weekly and any(day.day <= on < day.day + WEEKLY_REACH for on in injected):
        return Counted.GIVEN
    if day.on_hold:
        return Counted.ON_HOLD
    if day.state in {DayState.MISSED, DayState.SKIPPED}:
        return Counted.NOT_GIVEN
    return Counted.UNCONFIRMED
