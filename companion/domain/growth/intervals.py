"""Pairs of heights to reckon a velocity from, and the best pair ending at each height."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR, decimal_age
from companion.domain.growth.errors import NoIntervalError
from companion.domain.measurements import Setting

SHORTEST_MONTHS = 6.0
"""A shorter interval gives no yearly figure: the error of two readings would swamp it."""

SDS_FROM_MONTHS = 10.5
SDS_TO_MONTHS = 18.0
"""The intervals that fit references of whole-year velocities, both ends included."""


@dataclass(frozen=True, slots=True)
class HeightPoint:
    """One height in cm, when and where it was measured."""

    day: date
    height_cm: float
    setting: Setting = Setting.CLINIC


@dataclass(frozen=True, slots=True)
class Interval:
    """Two heights of one person, the earlier first; ``birth`` is None when not known.

    Raises NoIntervalError when no day lies between them.
    """

    start: HeightPoint
    end: HeightPoint
    birth: date | None = None

    def __post_init__(self) -> None:
        """Refuse an interval that does not run forward."""
        if self.end.day <= self.start.day:
            raise NoIntervalError(self.start.day, self.end.day)

    @property
    def days(self) -> int:
        """The length in days."""
        return (self.end.day - self.start.day).days

    @property
    def months(self) -> float:
        """The length in months of 30.4375 days."""
        return self.days / DAYS_PER_MONTH

    @property
    def midpoint_years(self) -> float | None:
        """The age half-way, in years; None without a birth date."""
        if self.birth is None:
            return None
        return (decimal_age(self.birth, self.start.day) + decimal_age(self.birth, self.end.day)) / 2

    @property
    def mixed_settings(self) -> bool:
        """Whether one height was taken at home and the other in a clinic."""
        return self.start.setting is not self.end.setting

    @property
    def too_short(self) -> bool:
        """Whether the interval is too short for a yearly figure."""
        return self.months < SHORTEST_MONTHS

    @property
    def fits_whole_year(self) -> bool:
        """Whether the interval fits a reference of whole-year velocities."""
        return SDS_FROM_MONTHS <= self.months <= SDS_TO_MONTHS

    def shares_days_with(self, other: Interval) -> bool:
        """Tell whether the two overlap by more than a common end."""
        return self.start.day < other.end.day and other.start.day < self.end.day


def best_intervals(
    points: Sequence[HeightPoint], birth: date | None = None
) -> tuple[Interval | None, ...]:
    """Return for each height the best interval that ends there, None where no height precedes it.

    Heights may come in any order; the answer keeps it. Best is the start closest to 12 months
    before: first among heights of the same setting 6 to 18 months back, then among all heights
    at least 6 months back, and last, marked too short, among the rest.
    """
    everything = _Timeline(points)
    alike = {setting: _Timeline(p for p in points if p.setting is setting) for setting in Setting}
    found = []
    for end in points:
        start = (
            alike[end.setting].closest_to_a_year(end, SHORTEST_MONTHS, SDS_TO_MONTHS)
            or everything.closest_to_a_year(end, SHORTEST_MONTHS)
            or everything.closest_to_a_year(end)
        )
        found.append(None if start is None else Interval(start, end, birth))
    return tuple(found)


class _Timeline:
    """Heights in the order of their days, so that the closest to a day is found quickly."""

    def __init__(self, points: Iterable[HeightPoint]) -> None:
        self._points = sorted(points, key=lambda point: point.day)
        self._days = [point.day.toordinal() for point in self._points]

    def closest_to_a_year(
        self, end: HeightPoint, from_months: float = 0.0, to_months: float | None = None
    ) -> HeightPoint | None:
        """Return the height closest to a year before ``end`` and within so many months before."""
        day = end.day.toordinal()
        last = day - max(from_months * DAYS_PER_MONTH, 1)
        first = 0.0 if to_months is None else day - to_months * DAYS_PER_MONTH
        place = bisect_right(self._days, day - DAYS_PER_YEAR)
        near = [i for i in (place - 1, place) if 0 <= i < len(self._days)]
        fitting = [i for i in near if first <= self._days[i] <= last]
        if not fitting:
            return None
        return self._points[min(fitting, key=lambda i: abs(day - DAYS_PER_YEAR - self._days[i]))]
