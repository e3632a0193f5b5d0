"""What a year's growth is on average and how it spreads, by age and sex.

Both references are for velocities over a whole year. Each says whose puberty it assumes:
a late maturer's velocity SDS on a reference of average maturers misleads at puberty ages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, Protocol

from companion.domain.growth.ages import DAYS_PER_YEAR
from companion.domain.growth.arrays import ArrayLike, FloatArray, floats, np
from companion.domain.growth.normal import Z_3RD_TO_97TH
from companion.domain.growth.splines import Spline, natural_spline
from companion.domain.growth.terms import Note
from companion.domain.people import Sex

SLACK_YEARS = 1 / DAYS_PER_YEAR
"""Midpoints lie between whole days, and birthdays drift by leap days: one day is let pass."""


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """Mean and standard deviation of the velocity in cm per year; NaN outside the reference."""

    mean: FloatArray
    sd: FloatArray


class VelocityReference(Protocol):
    """A reference for whole-year height velocity."""

    @property
    def id(self) -> str:
        """The id people and scripts use."""

    @property
    def title(self) -> str:
        """The name charts and prints show."""

    @property
    def assumes(self) -> Note:
        """The note that says whose puberty the reference assumes."""

    def span_years(self, sex: Sex) -> tuple[float, float]:
        """Return the first and last midpoint age in years."""

    def spread(self, sex: Sex, midpoint_years: ArrayLike) -> Spread:
        """Return mean and SD at midpoint ages in years, shape (n,)."""


class CentileRow(NamedTuple):
    """One row of a velocity table: the age in months, and centiles in cm per year."""

    age_months: float
    p3: float
    p50: float
    p97: float


class TannerDavies:
    """Whole-year velocities of average maturers (Tanner & Davies, J Pediatr 1985;107:317-329).

    At each row stands the normal distribution that lies closest to the three printed centiles:
    its SD is ``(P97 - P3) / 3.7616`` and its mean their average. Rows are a year apart, too far
    for straight lines across the spurt, so mean and SD follow a natural cubic spline.
    """

    id: ClassVar[str] = "tanner_davies_1985"
    title: ClassVar[str] = "Tanner & Davies 1985 (average maturers)"
    assumes: ClassVar[Note] = Note.AVERAGE_MATURERS

    def __init__(self, rows: Mapping[Sex, Sequence[CentileRow]]) -> None:
        self._means: dict[Sex, Spline] = {}
        self._sds: dict[Sex, Spline] = {}
        for sex, table in rows.items():
            years = [row.age_months / 12 for row in table]
            means = [(row.p3 + row.p50 + row.p97) / 3 for row in table]
            sds = [(row.p97 - row.p3) / Z_3RD_TO_97TH for row in table]
            self._means[sex] = natural_spline(years, means)
            self._sds[sex] = natural_spline(years, sds)

    def span_years(self, sex: Sex) -> tuple[float, float]:
        """Return the first and last midpoint age in years."""
        knots = self._means[sex].knots
        return float(knots[0]), float(knots[-1])

    def spread(self, sex: Sex, midpoint_years: ArrayLike) -> Spread:
        """Return mean and SD at midpoint ages in years, shape (n,)."""
        years = _within(midpoint_years, self.span_years(sex))
        return Spread(self._means[sex].at(years), self._sds[sex].at(years))


class RikkenWit:
    """Prepubertal velocities (Rikken & Wit, Arch Dis Child 1992;67:1277-1280).

    Mean and SD are formulas in the age t in years; they hold for children in whom puberty has
    not begun, from 3 years to 15.5 (boys) or 13.5 (girls).
    """

    id: ClassVar[str] = "rikken_wit_1992"
    title: ClassVar[str] = "Rikken & Wit 1992 (before puberty)"
    assumes: ClassVar[Note] = Note.PREPUBERTAL

    _FIGURES: ClassVar[dict[Sex, tuple[float, ...]]] = {
        Sex.MALE: (8.54, -0.36, 0.691, 0.912, -0.538, 15.5),
        Sex.FEMALE: (8.88, -0.42, 0.820, 0.635, -0.649, 13.5),
    }

    def span_years(self, sex: Sex) -> tuple[float, float]:
        """Return the first and last midpoint age in years."""
        return 3.0, self._FIGURES[sex][-1]

    def spread(self, sex: Sex, midpoint_years: ArrayLike) -> Spread:
        """Return mean and SD at midpoint ages in years, shape (n,)."""
        years = _within(midpoint_years, self.span_years(sex))
        start, slope, floor, level, decay, _ = self._FIGURES[sex]
        return Spread(start + slope * years, floor + np.exp(level + decay * years))


def _within(years: ArrayLike, span: tuple[float, float]) -> FloatArray:
    """Return the ages with those outside the span as NaN and those a day outside moved in."""
    given = floats(years)
    first, last = span
    inside = (given >= first - SLACK_YEARS) & (given <= last + SLACK_YEARS)
    return np.where(inside, np.clip(given, first, last), np.nan)
