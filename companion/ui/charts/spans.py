"""How much of time and of a scale a chart of a few results shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from companion.ui.charts.time_axis import TimeAxis

_LEAST_YEARS = 1.0
_MARGIN, _LEAST_MARGIN_YEARS = 0.05, 0.08
_ROOM = 0.12


def time_range(days: Sequence[date], time: TimeAxis, today: date) -> tuple[float, float]:
    """Return the places from before the first day to after today, a year at the least.

    Today is always in sight, so that the time since the last result can be seen.
    """
    places = [*(time.at(day) for day in days), time.at(today)]
    first, last = min(places), max(places)
    margin = max((last - first) * _MARGIN, _LEAST_MARGIN_YEARS)
    short = max(_LEAST_YEARS - (last - first) - 2 * margin, 0)
    return first - margin - short / 2, last + margin + short / 2


def value_range(
    levels: Iterable[float], least: float = 0.0, *, from_zero: bool = True
) -> tuple[float, float]:
    """Return a range around figures with room above and below, at least ``least`` wide."""
    every = list(levels) or [0.0, 1.0]
    low, high = min(every), max(every)
    span = max(high - low, least, abs(high) * 0.05, 1e-6)
    middle = (low + high) / 2
    bottom = min(low, middle - span / 2) - span * _ROOM
    top = max(high, middle + span / 2) + span * _ROOM
    return (max(bottom, 0.0) if from_zero else bottom), top
