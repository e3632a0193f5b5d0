"""The tables for one sex and measure of a reference, laid end to end for fast reading.

A child's years can lie in three tables (length, height, the next WHO set). Laid end to end
with one numbering of rows, an age finds its row by arithmetic, whichever table it is in, and
nothing is sorted, searched or taken apart: that is what lets a whole file be read at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR
from companion.domain.growth.arrays import BoolArray, FloatArray, IndexArray, np
from companion.domain.growth.lms import NEARLY_ZERO, Lms
from companion.domain.growth.tables import LmsTable, Tail

MOST_ROWS = 4_000
"""A table filled up to even steps with more rows than this is searched instead."""

Column = tuple[FloatArray, FloatArray]
"""Values at the rows, and the change from each row to the next."""


class Piece(NamedTuple):
    """From ``first_day`` up, the row of an age in days is ``days * scale + shift``.

    The fraction is the share of the way to the next row. Whole-day tables have no change
    between rows and a shift of half a day, so the same arithmetic rounds the day.
    """

    first_day: float
    scale: float
    shift: float


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Tables laid end to end, with the pieces of arithmetic that find an age's row.

    ``searched`` holds the ages in months of a table with uneven steps instead; such a table is
    always alone on its sheet.
    """

    tables: tuple[LmsTable, ...]
    pieces: tuple[Piece, ...]
    searched: FloatArray | None
    columns: tuple[Column, Column, Column]
    all_l_one: bool
    l_vanishes: bool
    tail: Tail

    def covers(self, days: FloatArray) -> BoolArray:
        """Tell for each age in days whether the sheet holds for it; NaN is not covered."""
        last = self.tables[-1].rules
        below = days <= last.last_day if last.last_included else days < last.last_day
        return (days >= self.tables[0].rules.first_day) & below

    def covers_all(self, days: FloatArray) -> bool:
        """Tell quickly whether all ages lie between the first and the last day."""
        first, last = self.tables[0].rules.first_day, self.tables[-1].rules.last_day
        return bool(first <= days.min() and days.max() < last)  # a NaN fails both

    def table_of(self, days: FloatArray) -> IndexArray:
        """Return for each age the number of its table."""
        number = np.zeros(days.shape, dtype=np.intp)
        for table in self.tables[1:]:
            number += days >= table.rules.first_day
        return number

    def parameters(self, days: FloatArray) -> Lms:
        """Return L, M and S at ages in days; those at ages not covered mean nothing."""
        share = self._places(days)
        whole = np.floor(share)
        share -= whole
        row = whole.astype(np.int32).astype(np.intp)  # twice as fast as in one step
        power = None if self.all_l_one else self._read(0, row, share)
        return Lms(power, self._read(1, row, share), self._read(2, row, share), self.l_vanishes)

    def sigma(self, days: FloatArray) -> FloatArray:
        """Return σ of CDC's extended BMI tail at ages in days; 0 on other sheets."""
        constant, linear, square = self.tables[0].rules.sigma or (0.0, 0.0, 0.0)
        years = days / DAYS_PER_YEAR
        return constant + linear * years + square * years * years

    def _places(self, days: FloatArray) -> FloatArray:
        """Return the row, with the share of the way to the next, for each age."""
        if self.searched is not None:
            rows = np.arange(self.searched.size, dtype=np.float64)
            return np.asarray(np.interp(days / DAYS_PER_MONTH, self.searched, rows))
        (_, scale, shift), *further = self.pieces
        place: FloatArray = days * scale
        place += shift
        for first_day, scale, shift in further:
            place = np.where(days >= first_day, days * scale + shift, place)
        return place

    def _read(self, column: int, row: IndexArray, share: FloatArray) -> FloatArray:
        """Return one column (0 L, 1 M, 2 S) at rows and the share beyond them."""
        values, changes = self.columns[column]
        found = changes.take(row, mode="clip")
        found *= share
        found += values.take(row, mode="clip")
        return found


@dataclass(frozen=True, slots=True, eq=False)
class _Leaf:
    """One table ready to be laid: its columns and the arithmetic from days to its own rows."""

    columns: list[Column]
    scale: float
    shift: float
    searched: FloatArray | None = None


def lay_out(tables: Sequence[LmsTable]) -> Sheet:
    """Lay one or more tables of rising age, each beginning where the one before ends."""
    leaves = [_leaf(table) for table in tables]
    powers = np.concatenate([table.power for table in tables])
    first, second, third = (_join(leaves, column) for column in range(3))
    return Sheet(
        tables=tuple(tables),
        pieces=_pieces(tables, leaves),
        searched=leaves[0].searched,
        columns=(first, second, third),
        all_l_one=bool((powers == 1).all()),
        l_vanishes=bool(powers.min() < NEARLY_ZERO and powers.max() > -NEARLY_ZERO),
        tail=tables[0].rules.tail,
    )


def _pieces(tables: Sequence[LmsTable], leaves: Sequence[_Leaf]) -> tuple[Piece, ...]:
    """Return the arithmetic of each table, once where a table merely counts on from the last."""
    pieces: list[Piece] = []
    offset = 0
    for table, leaf in zip(tables, leaves, strict=True):
        piece = Piece(table.rules.first_day, leaf.scale, leaf.shift + offset)
        if not pieces or piece[1:] != pieces[-1][1:]:
            pieces.append(piece)
        offset += leaf.columns[0][0].size
    return tuple(pieces)


def _leaf(table: LmsTable) -> _Leaf:
    """Prepare one table: whole days as steps, months as straight lines between even rows."""
    numbers = (table.power, table.m, table.s)
    if table.rules.whole_days:
        steps = [(values, np.zeros_like(values)) for values in numbers]
        return _Leaf(steps, 1.0, 0.5 - float(table.ages[0]))
    ages, step = _even(table.ages)
    if not step:
        return _Leaf([_lines(values) for values in numbers], 0.0, 0.0, table.ages)
    lines = [_lines(np.interp(ages, table.ages, values)) for values in numbers]
    return _Leaf(lines, 1 / (DAYS_PER_MONTH * step), -float(ages[0]) / step)


def _even(ages: FloatArray) -> tuple[FloatArray, float]:
    """Return the ages filled up to even steps, and the step in months; a step of 0 if uneven.

    The ages 24, 24.5, 25.5, 26.5 become 24, 24.5, 25, 25.5, 26, 26.5: more points on the same
    straight lines. The ages that were there keep their exact figures.
    """
    gaps = np.diff(ages)
    step = float(gaps.min())
    strides = np.rint(gaps / step)
    if strides.sum() > MOST_ROWS or np.abs(gaps - strides * step).max() > 1e-9:
        return ages, 0.0
    even = ages[0] + step * np.arange(int(strides.sum()) + 1)
    even[np.concatenate([[0], np.cumsum(strides).astype(int)])] = ages
    return even, step


def _lines(values: FloatArray) -> Column:
    """Return values with the change to the next; the last row has none."""
    return values, np.append(np.diff(values), 0.0)


def _join(leaves: Sequence[_Leaf], column: int) -> Column:
    """Lay one column of all leaves end to end."""
    values = np.concatenate([leaf.columns[column][0] for leaf in leaves])
    changes = np.concatenate([leaf.columns[column][1] for leaf in leaves])
    return values, changes
