"""A size reference: the tables that together place a height, weight or BMI at an age."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from companion.domain.growth.sheet import Sheet, lay_out
from companion.domain.growth.tables import LmsTable
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex

BUILT_IN_REFERENCES = (
    "who",
    "who2006",
    "who2007",
    "cdc2000",
    "cdc2000_infant",
    "cdc2022_extended_bmi",
    "turner_lyon1985",
)
"""The size references that come with the program, by the id people and scripts use."""

BUILT_IN_VELOCITY_REFERENCES = ("tanner_davies_1985", "rikken_wit_1992")
"""The velocity references that come with the program."""


@dataclass(frozen=True, slots=True, eq=False)
class SizeReference:
    """A named reference; for one sex and measure each table begins where the one before ends.

    ``title`` is what charts and prints show. ``own`` marks a table that the family or clinic
    brought.
    """

    id: str
    title: str
    tables: tuple[LmsTable, ...]
    own: bool = False

    def tables_for(self, sex: Sex, measure: SizeMeasure) -> tuple[LmsTable, ...]:
        """Return the tables for one sex and measure from the youngest up; empty if none."""
        fitting = [t for t in self.tables if t.sex is sex and t.measure in (None, measure)]
        return tuple(sorted(fitting, key=lambda table: table.rules.first_day))

    def sheet(self, sex: Sex, measure: SizeMeasure) -> Sheet | None:
        """Return those tables laid out for reading, the same object each time; None if none."""
        return _sheet(self, sex, measure)

    def span_days(self, sex: Sex, measure: SizeMeasure) -> tuple[float, float] | None:
        """Return the first and last age in days that one sex and measure has figures for."""
        tables = self.tables_for(sex, measure)
        if not tables:
            return None
        return tables[0].rules.first_day, tables[-1].rules.last_day


@lru_cache(maxsize=128)
def _sheet(reference: SizeReference, sex: Sex, measure: SizeMeasure) -> Sheet | None:
    """Lay out the tables of one sex and measure, once for each reference."""
    tables = reference.tables_for(sex, measure)
    return lay_out(tables) if tables else None
