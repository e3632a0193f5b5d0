"""The lines of a growth chart: centiles or whole SDS over age, and velocity over age.

Lines come in stretches. A stretch never crosses the step from length to height at two years
or the join of the two WHO sets; a chart draws each stretch by itself and leaves the gap.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR
from companion.domain.growth.arrays import FloatArray, np
from companion.domain.growth.normal import sds_of_centile
from companion.domain.growth.references import SizeReference
from companion.domain.growth.sds import values_at_sds
from companion.domain.growth.tables import LmsTable
from companion.domain.growth.terms import SizeMeasure
from companion.domain.growth.velocity_references import VelocityReference
from companion.domain.measurements import Position
from companion.domain.people import Sex

SD_LINES = (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0)
CENTILE_LINES = (0.4, 2.0, 9.0, 25.0, 50.0, 75.0, 91.0, 98.0, 99.6)
VELOCITY_LINES = (-2.0, -1.0, 0.0, 1.0, 2.0)
STEP_DAYS = DAYS_PER_MONTH / 4


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Lines over an unbroken range of age.

    ``years`` has shape (n,), ``values`` (lines, n) in cm, kg or kg/m²; NaN where a line has
    no value. ``source`` names the published set, ``position`` how heights are taken in it.
    """

    source: str
    position: Position | None
    years: FloatArray
    values: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class VelocityCurves:
    """Velocity lines in cm per year: ``values`` (lines, n) over midpoint age ``years`` (n,)."""

    reference: str
    years: FloatArray
    values: FloatArray


def size_curves(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    lines: Sequence[float] = SD_LINES,
    years: tuple[float, float] = (0.0, 25.0),
) -> tuple[Stretch, ...]:
    """Return the lines at the given SDS within an age range in years, youngest stretch first.

    Empty where the reference has nothing for this sex and measure in that range.
    """
    found = []
    for table in reference.tables_for(sex, measure):
        days = _days(table, years[0] * DAYS_PER_YEAR, years[1] * DAYS_PER_YEAR)
        if days.size:
            values = np.array(
                [values_at_sds(reference, sex, measure, days, z).values for z in lines]
            )
            position = table.rules.position if measure is SizeMeasure.HEIGHT else None
            found.append(Stretch(table.source, position, days / DAYS_PER_YEAR, values))
    return tuple(found)


def centile_curves(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    centiles: Sequence[float] = CENTILE_LINES,
    years: tuple[float, float] = (0.0, 25.0),
) -> tuple[Stretch, ...]:
    """Return the lines at the given centiles; see ``size_curves``."""
    return size_curves(reference, sex, measure, [sds_of_centile(c) for c in centiles], years)


def velocity_curves(
    reference: VelocityReference,
    sex: Sex,
    lines: Sequence[float] = VELOCITY_LINES,
    years: tuple[float, float] = (0.0, 25.0),
) -> VelocityCurves:
    """Return the mean velocity and the lines so many SD from it within an age range in years."""
    first, last = reference.span_years(sex)
    low, high = max(first, years[0]), min(last, years[1])
    steps = max(int((high - low) * 24), 0)
    ages = np.linspace(low, high, steps + 1) if high >= low else np.empty(0)
    spread = reference.spread(sex, ages)
    values = np.array([spread.mean + z * spread.sd for z in lines])
    return VelocityCurves(reference.id, ages, values)


def _days(table: LmsTable, low: float, high: float) -> FloatArray:
    """Return the ages in days to draw: a quarter of a month apart, and the table's own ends.

    Whole-day tables are drawn at whole days, for in between they have no values of their own.
    """
    rules = table.rules
    first, last = max(rules.first_day, low), min(rules.last_day, high)
    if rules.whole_days:
        first, last = math.floor(first + 0.5), math.ceil(last) - 1
    if last <= first:
        return np.empty(0)
    days = np.append(np.arange(first, last, STEP_DAYS), last)
    return np.unique(np.round(days)) if rules.whole_days else days
