"""Doses given of those scheduled, counted in one place for every page and print.

A day counts once it is over or has a line. What nobody confirmed is counted apart: it is
neither given nor missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from companion.domain.diary import DayState, DiaryDay

_OPEN = frozenset({DayState.AHEAD, DayState.DUE, DayState.LATE, DayState.ON_HOLD})
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Adherence:
    """Counts over the days from ``first`` to ``last``; ``scheduled`` is the sum of the others."""

    first: date
    last: date
    given: int = 0
    partial: int = 0
    not_given: int = 0
    unconfirmed: int = 0

    @property
    def scheduled(self) -> int:
        """The injections that were planned and whose day is over or has a line."""
        return self.given + self.partial + self.not_given + self.unconfirmed

    @property
    def share(self) -> float | None:
        """Given of scheduled, 0 to 1; None when nothing was scheduled."""
        return self.given / self.scheduled if self.scheduled else None


def adherence(days: Sequence[DiaryDay]) -> Adherence | None:
    """Return the counts over diary days in order, None without any day.

    A weekly injection counts for its planned day when it went in within the seven days from it.
    """
    if not days:
        return None
    counts = dict.fromkeys(("given", "partial", "not_given", "unconfirmed"), 0)
    injected = [day.day for day in days if any(e.outcome.injected for e in day.entries)]
    for day in days:
        if day.due is not None and day.state not in _OPEN:
            counts[_kind(day, injected)] += 1
    return Adherence(days[0].day, days[-1].day, **counts)


def by_quarter(days: Iterable[DiaryDay]) -> tuple[Adherence, ...]:
    """Return the counts of each calendar quarter that holds a scheduled injection."""
    quarters: dict[tuple[int, int], list[DiaryDay]] = {}
    for day in days:
        quarters.setdefault((day.day.year, (day.day.month - 1) // 3), []).append(day)
    counted = (adherence(quarter) for quarter in quarters.values())
    return tuple(c for c in counted if c is not None and c.scheduled)


def _kind(day: DiaryDay, injected: Sequence[date]) -> str:
    """Return what a planned day counts as."""
    weekly = day.line is not None and day.line.schedule.weekly
    if day.state is DayState.GIVEN:
        return "given"
    if weekly and any(day.day <= on < day.day + _WEEK for on in injected):
        return "given"
    if day.state is DayState.PARTIAL:
        return "partial"
    if day.state in {DayState.MISSED, DayState.SKIPPED}:
        return "not_given"
    return "unconfirmed"
