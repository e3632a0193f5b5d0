"""Velocity against height SDS: the path a person takes through time on that chart.

Intervals on the path do not share months, so each point is new information; the others are
kept beside it and marked, to be drawn hollow.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.growth.ages import DAYS_PER_YEAR
from companion.domain.growth.intervals import HeightPoint, Interval
from companion.domain.growth.terms import Note
from companion.domain.growth.velocity import Velocity

START_LEEWAY = timedelta(days=31)
"""Heights this close to the start of treatment count as taken at the start."""


@dataclass(frozen=True, slots=True)
class PathPoint:
    """One point: the velocity, the height SDS at mid-interval, and whether it is drawn hollow.

    ``height_sds`` is the mean of the SDS at the two ends, None where one of them is missing.
    A hollow point shares months with the path or spans the start of treatment; its velocity's
    notes say which.
    """

    velocity: Velocity
    height_sds: float | None
    hollow: bool


def velocity_path(
    velocities: Sequence[Velocity],
    height_sds: Callable[[HeightPoint], float | None],
    treatment_start: date | None = None,
) -> tuple[PathPoint, ...]:
    """Return the points in the order of their last day; intervals without a figure are left out.

    The solid points are the chain of intervals without common months that has the most
    whole-year intervals, then the most intervals, then those closest to 12 months. Intervals
    with a month or more of growth on both sides of ``treatment_start`` are never among them.
    """
    drawn = sorted(
        (v for v in velocities if v.cm_per_year is not None),
        key=lambda v: (v.interval.end.day, v.interval.start.day),
    )
    clear = [v for v in drawn if not _spans(v.interval, treatment_start)]
    chain = _longest_chain([v.interval for v in clear])
    return tuple(
        PathPoint(_marked(v, chain, treatment_start), _mean_sds(v, height_sds), _hollow(v, chain))
        for v in drawn
    )


_Worth = tuple[int, int, float]


def _longest_chain(intervals: Sequence[Interval]) -> frozenset[Interval]:
    """Return the best set of intervals without common days; given in the order of their ends.

    Weighted interval scheduling: the best chain up to each interval either leaves it out or
    adds it to the best chain that ends before it starts.
    """
    ends = [interval.end.day for interval in intervals]
    best: list[tuple[_Worth, frozenset[Interval]]] = [((0, 0, 0.0), frozenset())]
    for place, interval in enumerate(intervals):
        before, taken = best[bisect_right(ends, interval.start.day, hi=place)]
        added = (_sum(before, _worth(interval)), taken | {interval})
        best.append(max(best[-1], added, key=lambda chain: chain[0]))
    return best[-1][1]


def _worth(interval: Interval) -> _Worth:
    """Return what an interval adds to a chain: whole-year fit, one more, closeness to a year."""
    return int(interval.fits_whole_year), 1, -abs(interval.days - DAYS_PER_YEAR)


def _sum(first: _Worth, second: _Worth) -> _Worth:
    """Add two worths place by place."""
    return first[0] + second[0], first[1] + second[1], first[2] + second[2]


def _spans(interval: Interval, start: date | None) -> bool:
    """Tell whether growth on both sides of the start of treatment is in the interval."""
    if start is None:
        return False
    return start - interval.start.day > START_LEEWAY and interval.end.day - start > START_LEEWAY


def _hollow(velocity: Velocity, chain: frozenset[Interval]) -> bool:
    """Tell whether a velocity is off the chain."""
    return velocity.interval not in chain


def _marked(velocity: Velocity, chain: frozenset[Interval], start: date | None) -> Velocity:
    """Return the velocity with the notes that its place on the chart requires."""
    notes = velocity.notes
    if _hollow(velocity, chain) and any(map(velocity.interval.shares_days_with, chain)):
        notes |= Note.SHARED_MONTHS
    if _spans(velocity.interval, start):
        notes |= Note.SPANS_TREATMENT_START
    return replace(velocity, notes=notes)


def _mean_sds(
    velocity: Velocity, height_sds: Callable[[HeightPoint], float | None]
) -> float | None:
    """Return the height SDS at mid-interval, between the SDS at its ends."""
    first, last = height_sds(velocity.interval.start), height_sds(velocity.interval.end)
    return None if first is None or last is None else (first + last) / 2
