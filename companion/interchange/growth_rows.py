"""Turns the cells of the growth commands' files into checked figures.

Blank cells are allowed everywhere and become None, or NaN among the numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR
from companion.domain.growth.delimited import Row, fold, parse_day, parse_number
from companion.domain.growth.sds import why_impossible
from companion.domain.growth.spellings import POSITIONS, SETTINGS, SEXES
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import Position, Setting
from companion.domain.people import Sex
from companion.interchange.growth_csv import AgeColumnMissingError, GrowthFile

SDS_COLUMNS = (
    "reference",
    "sex",
    "measure",
    "value",
    "age_days",
    "age_months",
    "age_years",
    "birth_date",
    "date",
    "position",
)
VELOCITY_COLUMNS = ("person", "sex", "birth_date", "date", "height_cm", "setting", "reference")

_AGE_UNITS = {"age_days": 1.0, "age_months": DAYS_PER_MONTH, "age_years": DAYS_PER_YEAR}
_MEASURES = {measure.value: measure for measure in SizeMeasure}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SdsRow:
    """One row of ``companion sds``: blanks are "" or None, and NaN for value and age."""

    reference: str
    sex: Sex | None
    measure: SizeMeasure | None
    value: float
    age_days: float
    position: Position | None


@dataclass(frozen=True, slots=True)
class VelocityRow:
    """One row of ``companion velocity``; blanks are "" or None, and NaN for the height."""

    person: str
    sex: Sex | None
    birth: date | None
    day: date | None
    height_cm: float
    setting: Setting
    reference: str


def sds_rows(file: GrowthFile) -> list[SdsRow]:
    """Return the rows of a file for ``companion sds``.

    The age is the first of age_days, age_months, age_years that is filled in, else the days
    from birth_date to date. Raises AgeColumnMissingError, ColumnMissingError and CellError.
    """
    file.require(("reference", "sex", "measure", "value"))
    by_dates = "birth_date" in file.places and "date" in file.places
    if not by_dates and not any(name in file.places for name in _AGE_UNITS):
        raise AgeColumnMissingError
    return [_sds_row(_Cells(file, index, row)) for index, row in enumerate(file.rows)]


def velocity_rows(file: GrowthFile) -> list[VelocityRow]:
    """Return the rows of a file for ``companion velocity``.

    A blank setting counts as a clinic. Raises ColumnMissingError and CellError.
    """
    file.require(("person", "sex", "birth_date", "date", "height_cm"))
    return [_velocity_row(_Cells(file, index, row)) for index, row in enumerate(file.rows)]


@dataclass(frozen=True, slots=True)
class _Cells:
    """One row of a file, read cell by cell with errors that name the place."""

    file: GrowthFile
    index: int
    row: Row

    def text(self, column: str) -> str:
        return self.file.cell(self.row, column)

    def number(self, column: str) -> float:
        text = self.text(column)
        if not text:
            return math.nan
        number = parse_number(text, decimal_comma=self.file.decimal_comma)
        if number is None:
            raise self.file.fault(self.index, column, f"{text!r} is not a number")
        return number

    def size(self, column: str, measure: SizeMeasure | None) -> float:
        number = self.number(column)
        if not math.isnan(number):
            reason = why_impossible(measure or SizeMeasure.BMI, number)
            if reason is not None:
                raise self.file.fault(self.index, column, f"{number:g} cannot be, {reason}")
        return number

    def day(self, column: str) -> date | None:
        text = self.text(column)
        if not text:
            return None
        day = parse_day(text)
        if day is None:
            raise self.file.fault(
                self.index, column, f"{text!r} is not a date written as 2026-11-22"
            )
        return day

    def choice(self, column: str, known: Mapping[str, T], choices: str) -> T | None:
        text = self.text(column)
        if not text:
            return None
        found = known.get(fold(text))
        if found is None:
            raise self.file.fault(self.index, column, f"{text!r} is not one of {choices}")
        return found


def _sds_row(cells: _Cells) -> SdsRow:
    measure = cells.choice("measure", _MEASURES, "height, weight, bmi")
    return SdsRow(
        reference=cells.text("reference"),
        sex=cells.choice("sex", SEXES, "female, male"),
        measure=measure,
        value=cells.size("value", measure),
        age_days=_age_days(cells),
        position=cells.choice("position", POSITIONS, "recumbent length, standing height"),
    )


def _age_days(cells: _Cells) -> float:
    """Return the age in days, NaN when no column says it; every filled cell is checked."""
    birth, day = cells.day("birth_date"), cells.day("date")
    ages = [cells.number(column) * days for column, days in _AGE_UNITS.items()]
    if birth is not None and day is not None:
        ages.append(float((day - birth).days))
    return next((age for age in ages if not math.isnan(age)), math.nan)


def _velocity_row(cells: _Cells) -> VelocityRow:
    return VelocityRow(
        person=cells.text("person"),
        sex=cells.choice("sex", SEXES, "female, male"),
        birth=cells.day("birth_date"),
        day=cells.day("date"),
        height_cm=cells.size("height_cm", SizeMeasure.HEIGHT),
        setting=cells.choice("setting", SETTINGS, "clinic, home") or Setting.CLINIC,
        reference=cells.text("reference"),
    )
