"""Velocities before and on treatment: intervals end at the start, and new ones begin there.

A velocity over both sides of the start would say nothing about either, so heights are paired
on one side only. Heights within a month of the start serve both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.intervals import HeightPoint, Interval, best_intervals
from companion.domain.growth.sizes import SizePoint
from companion.domain.growth.velocity import Velocity, velocities
from companion.domain.growth.velocity_path import START_LEEWAY, PathPoint, velocity_path
from companion.domain.measurements import Setting


def heights_for_velocity(
    heights: Sequence[SizePoint], *, include_home: bool
) -> tuple[SizePoint, ...]:
    """Return the heights to pair: the clinic's alone, unless asked or fewer than two of them."""
    clinic = tuple(h for h in heights if h.setting is Setting.CLINIC)
    return tuple(heights) if include_home or len(clinic) < 2 else clinic


def phase_velocities(facts: GrowthFacts, heights: Sequence[SizePoint]) -> tuple[Velocity, ...]:
    """Return the best velocity ending at each height on its own side of the start.

    Too short ones are included and have no figure; notes say so.
    """
    birth, start = facts.person.birth_date, facts.treatment_start
    points = [_height(h) for h in heights]
    found: dict[tuple[date, date], Interval] = {}
    for side in _sides(points, start):
        for interval in best_intervals(side, birth):
            if interval is not None:
                found.setdefault((interval.start.day, interval.end.day), interval)
    ordered = sorted(found.values(), key=lambda i: (i.end.day, i.start.day))
    return velocities(ordered, facts.person.sex, facts.velocity_reference)


def growth_path(
    facts: GrowthFacts, heights: Sequence[SizePoint], *, include_home: bool = False
) -> tuple[PathPoint, ...]:
    """Return velocity against height SDS in the order of the intervals' ends; see PathPoint."""
    used = heights_for_velocity(heights, include_home=include_home)
    known = {(h.day, h.value): h.sds for h in used}
    found = phase_velocities(facts, used)
    return velocity_path(
        found, lambda point: known.get((point.day, point.height_cm)), facts.treatment_start
    )


def on_treatment(interval: Interval, start: date | None) -> bool:
    """Tell whether an interval lies after the start of treatment."""
    return start is not None and interval.start.day >= start - START_LEEWAY


def _height(point: SizePoint) -> HeightPoint:
    return HeightPoint(point.day, point.value, point.setting)


def _sides(points: list[HeightPoint], start: date | None) -> tuple[list[HeightPoint], ...]:
    """Return the heights up to the start and those from it on."""
    if start is None:
        return (points,)
    before = [p for p in points if p.day <= start + START_LEEWAY]
    after = [p for p in points if p.day >= start - START_LEEWAY]
    return before, after
