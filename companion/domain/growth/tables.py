"""One published table of L, M and S for one sex and measure, and how it is read at any age."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.growth.ages import DAYS_PER_MONTH
from companion.domain.growth.arrays import ArrayLike, BoolArray, FloatArray, IndexArray, floats, np
from companion.domain.growth.lms import Lms
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import Position
from companion.domain.people import Sex


class Tail(StrEnum):
    """How a reference continues the LMS curve far from the median."""

    PLAIN = "plain"
    RESTRICTED = "restricted"  # WHO weight and BMI beyond ±3 SDS
    EXTENDED_BMI = "extended_bmi"  # CDC 2022 above the 95th centile


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """Ages with their L, M and S, straight lines between them, found without a search.

    ``knots`` are the published ages. The span is cut into buckets as wide as the smallest gap,
    so no bucket holds more than one knot after its start: ``first`` says which knot a bucket
    starts from, and one comparison finds the right one.
    """

    knots: FloatArray
    following: FloatArray
    per_gap: FloatArray
    first: IndexArray
    width: float
    columns: tuple[tuple[FloatArray, FloatArray], ...]
    """For each of L, M and S: the values at the knots, and the change to the next knot."""

    def rungs(self, age: FloatArray) -> tuple[IndexArray, FloatArray]:
        """Return for each age the knot at or below it, and the share of the gap beyond it."""
        bucket = ((age - self.knots[0]) / self.width).astype(np.intp)
        row = self.first.take(bucket, mode="clip")
        row += age >= self.following.take(row)
        share = age - self.knots.take(row)
        share *= self.per_gap.take(row)
        return row, share

    def climb(self, column: int, row: IndexArray, share: FloatArray) -> FloatArray:
        """Return one column (0 L, 1 M, 2 S) at the rungs found by ``rungs``."""
        values, changes = self.columns[column]
        found = share * changes.take(row)
        found += values.take(row)
        return found


def ladder(ages: ArrayLike, power: ArrayLike, m: ArrayLike, s: ArrayLike) -> Ladder:
    """Build a ladder from two or more rising ages and as many L (``power``), M and S."""
    knots = floats(ages)
    gaps = np.diff(knots)
    width = float(gaps.min())
    starts = knots[0] + width * np.arange(int((knots[-1] - knots[0]) / width) + 2)
    columns = tuple((c, np.append(np.diff(c), 0.0)) for c in map(floats, (power, m, s)))
    return Ladder(
        knots=knots,
        following=np.append(knots[1:], np.inf),
        per_gap=np.append(1 / gaps, 0.0),
        first=np.searchsorted(knots, starts, side="right") - 1,
        width=width,
        columns=columns,
    )


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

    ``measure`` is None for a clinic's own table that does not say what it describes; such a
    table serves the measure it is asked for.
    """

    source: str
    sex: Sex
    measure: SizeMeasure | None
    ladder: Ladder
    rules: Rules
    all_l_one: bool

    def covers(self, days: FloatArray) -> BoolArray:
        """Tell for each age in days whether the table holds for it; NaN is not covered."""
        last = (
            days <= self.rules.last_day
            if self.rules.last_included
            else (days < self.rules.last_day)
        )
        return (days >= self.rules.first_day) & last

    def parameters(self, days: FloatArray) -> Lms:
        """Return L, M and S at covered ages in days, each of the same shape."""
        ages = np.floor(days + 0.5) if self.rules.whole_days else days / DAYS_PER_MONTH
        row, share = self.ladder.rungs(ages)
        power = None if self.all_l_one else self.ladder.climb(0, row, share)
        return Lms(power, self.ladder.climb(1, row, share), self.ladder.climb(2, row, share))

    def sigma(self, days: FloatArray) -> FloatArray:
        """Return σ of CDC's extended BMI tail at ages in days; only where the rules have one."""
        constant, linear, square = self.rules.sigma or (0.0, 0.0, 0.0)
        years = days / (12 * DAYS_PER_MONTH)
        return constant + linear * years + square * years * years


def lms_table(
    source: str,
    sex: Sex,
    measure: SizeMeasure | None,
    rows: ArrayLike,
    rules: Rules,
) -> LmsTable:
    """Build a table from ``rows`` of age, L, M, S (shape n x 4, ages rising, n ≥ 2).

    Ages are whole days where ``rules.whole_days`` is set, months of 30.4375 days elsewhere.
    """
    ages, power, m, s = np.asarray(rows, dtype=np.float64).T
    return LmsTable(
        source=source,
        sex=sex,
        measure=measure,
        ladder=ladder(ages.copy(), power.copy(), m.copy(), s.copy()),
        rules=rules,
        all_l_one=bool((power == 1).all()),
    )
