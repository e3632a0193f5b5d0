"""One published table of L, M and S for one sex and measure, and the rules for reading it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.growth.arrays import ArrayLike, FloatArray, np
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import Position
from companion.domain.people import Sex


class Tail(StrEnum):
    """How a reference continues the LMS curve far from the median."""

    PLAIN = "plain"
    RESTRICTED = "restricted"  # WHO weight and BMI beyond ±3 SDS
    EXTENDED_BMI = "extended_bmi"  # CDC 2022 above the 95th centile


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How one table is used: the ages it covers, its tails, its position.

    Days count from birth and may be fractions. ``whole_days`` tables are looked up at the
    rounded day (halves up), the others read in between; ``published_from_day`` is where the
    publisher's own first row stands when the table reaches back beyond it.
    """

    first_day: float
    last_day: float
    last_included: bool = True
    whole_days: bool = False
    tail: Tail = Tail.PLAIN
    sigma: tuple[float, float, float] | None = None
    position: Position | None = None
    position_shift_cm: float = 0.0
    published_from_day: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class LmsTable:
    """One table: the set it was published in, whom it describes, its numbers and its rules.

    ``ages`` are whole days where the rules say so and months of 30.4375 days elsewhere, rising;
    ``power`` (L), ``m`` and ``s`` belong to them. ``measure`` is None for a clinic's own table
    that does not say what it describes; such a table serves the measure it is asked for.
    """

    source: str
    sex: Sex
    measure: SizeMeasure | None
    ages: FloatArray
    power: FloatArray
    m: FloatArray
    s: FloatArray
    rules: Rules


def lms_table(
    source: str,
    sex: Sex,
    measure: SizeMeasure | None,
    rows: ArrayLike,
    rules: Rules,
) -> LmsTable:
    """Build a table from ``rows`` of age, L, M, S (shape n x 4, ages rising, n ≥ 2)."""
    columns = np.asarray(rows, dtype=np.float64).T
    ages, power, m, s = (column.copy() for column in columns)
    return LmsTable(source, sex, measure, ages, power, m, s, rules)
