"""A file of rows and columns that another program wrote: which column means what.

Everything that could be read two ways (the order of a date, inches or centimetres) is found
out from the file where it says so, and asked where it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from companion.domain.growth.delimited import fold
from companion.domain.import_words import UNIT_WORDS, WORDS, Meaning

_DATE = re.compile(r"(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})\.?(?:[T ].*)?", re.ASCII | re.DOTALL)
_POINT = re.compile(r"[<>]?\s*-?\d+\.\d+", re.ASCII)
_COMMA = re.compile(r"[<>]?\s*-?\d+,\d+", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,7}(?:\.\d{1,6})?", re.ASCII)
_FEET = re.compile(
    r"(\d)\s*(?:'|ft|feet)\s*(?:(\d{1,2}(?:\.\d{1,3})?)\s*(?:\"|''|in|inches)?)?", re.ASCII
)
LOOKED_AT = 400
"""So many rows are looked at to find out what a column means."""


class DateOrder(StrEnum):
    """The order in which the parts of a date stand."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class LengthUnit(StrEnum):
    """The unit of heights in a file."""

    CM = "cm"
    M = "m"
    INCH = "in"


class WeightUnit(StrEnum):
    """The unit of weights in a file."""

    KG = "kg"
    G = "g"
    POUND = "lb"


_LENGTH_UNITS = {unit.value: unit for unit in LengthUnit}
_WEIGHT_UNITS = {unit.value: unit for unit in WeightUnit}
_CM: Mapping[LengthUnit, Decimal] = {
    LengthUnit.CM: Decimal(1),
    LengthUnit.M: Decimal(100),
    LengthUnit.INCH: Decimal("2.54"),
}
_KG: Mapping[WeightUnit, Decimal] = {
    WeightUnit.KG: Decimal(1),
    WeightUnit.G: Decimal("0.001"),
    WeightUnit.POUND: Decimal("0.45359237"),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a file: ``header`` is empty where it has none, ``lines`` counts from 1."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    lines: tuple[int, ...] = field(repr=False)

    @property
    def width(self) -> int:
        """How many columns the widest of the first rows has."""
        return max(map(len, (self.header, *self.rows[:LOOKED_AT])), default=0)

    def column(self, place: int) -> tuple[str, ...]:
        """Return the first cells of a column that hold anything."""
        cells = (row[place].strip() for row in self.rows[:LOOKED_AT] if place < len(row))
        return tuple(cell for cell in cells if cell)


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """Which column means what, and how dates and figures are written.

    ``date_order`` None has to be asked for.
    """

    columns: Mapping[Meaning, int]
    date_order: DateOrder | None = None
    length: LengthUnit = LengthUnit.CM
    weight: WeightUnit = WeightUnit.KG
    decimal_comma: bool = False

    def cell(self, meaning: Meaning, row: Sequence[str]) -> str:
        """Return what a row says in the column of a meaning; empty where there is none."""
        place = self.columns.get(meaning)
        return row[place].strip() if place is not None and place < len(row) else ""


def guess_mapping(sheet: Sheet) -> SheetMapping:
    """Return what the names of the columns and their first cells tell."""
    columns = _by_names(sheet.header)
    if Meaning.DATE not in columns:
        dated = (p for p in range(sheet.width) if is_date_column(sheet.column(p)))
        place = next(dated, None)
        if place is not None:
            columns[Meaning.DATE] = place
    dates = sheet.column(columns[Meaning.DATE]) if Meaning.DATE in columns else ()
    figures = [c for p in range(sheet.width) for c in sheet.column(p)]
    commas = sum(bool(_COMMA.fullmatch(cell)) for cell in figures)
    points = sum(bool(_POINT.fullmatch(cell)) for cell in figures)
    return SheetMapping(
        columns,
        guess_order(dates),
        _length_unit(sheet, columns),
        _weight_unit(sheet, columns),
        decimal_comma=commas > points,
    )


def is_date_column(cells: Sequence[str]) -> bool:
    """Tell whether most cells of a column look like dates."""
    return bool(cells) and sum(bool(_DATE.fullmatch(c)) for c in cells) * 2 > len(cells)


def guess_order(cells: Iterable[str]) -> DateOrder | None:
    """Return the order of dates where the dates themselves leave only one; else None."""
    parts = [m.groups() for m in map(_DATE.fullmatch, cells) if m]
    if not parts:
        return None
    if all(len(first) == 4 for first, _, _ in parts):
        return DateOrder.YEAR_FIRST
    day_first = any(int(first) > 12 for first, _, _ in parts)
    month_first = any(int(second) > 12 for _, second, _ in parts)
    if day_first is month_first:
        return None
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST


def read_day(text: str, order: DateOrder, today: date) -> date | None:
    """Return the day a cell says, None where it says none.

    A year of two figures is the last one that is not to come.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    parts = match.groups()
    if len(parts[0]) == 4:
        order = DateOrder.YEAR_FIRST
    places = {"y": order.value.index("y"), "m": order.value.index("m"), "d": order.value.index("d")}
    year_text = parts[places["y"]]
    if len(year_text) not in {2, 4}:
        return None
    year = int(year_text)
    if len(year_text) == 2:
        year += 2000 if 2000 + year <= today.year else 1900
    try:
        return date(year, int(parts[places["m"]]), int(parts[places["d"]]))
    except ValueError:
        return None


def read_number(text: str, *, decimal_comma: bool) -> Decimal | None:
    """Return the figure of a cell; None for anything that is not one plain number."""
    if decimal_comma:
        text = text.replace(",", ".") if text.count(",") == 1 and "." not in text else text
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def read_length(text: str, mapping: SheetMapping) -> Decimal | None:
    """Return a length in centimetres; feet and inches are read where inches are meant."""
    if mapping.length is LengthUnit.INCH:
        match = _FEET.fullmatch(text.lower())
        if match:
            inches = 12 * int(match.group(1)) + Decimal(match.group(2) or 0)
            return (inches * _CM[LengthUnit.INCH]).quantize(Decimal("0.01"))
    return _converted(text, _CM[mapping.length], mapping)


def read_weight(text: str, mapping: SheetMapping) -> Decimal | None:
    """Return a weight in kilograms."""
    return _converted(text, _KG[mapping.weight], mapping)


def _converted(text: str, factor: Decimal, mapping: SheetMapping) -> Decimal | None:
    """Return a figure times a factor, to a hundredth; as written where nothing is converted."""
    number = read_number(text, decimal_comma=mapping.decimal_comma)
    if number is None or factor == 1:
        return number
    return (number * factor).quantize(Decimal("0.01"))


def _by_names(header: Sequence[str]) -> dict[Meaning, int]:
    """Return the columns whose names are known; the first one of a meaning counts."""
    found: dict[Meaning, int] = {}
    for place, name in enumerate(header):
        meaning = meaning_of(name)
        if meaning is not None:
            found.setdefault(meaning, place)
    return found


def meaning_of(name: str) -> Meaning | None:
    """Return what a column of this name means; units beside the name do not count."""
    words = [word for word in re.split(r"[\W_]+", fold(name)) if word]
    plain = "_".join(word for word in words if word not in UNIT_WORDS)
    return WORDS.get(plain)


def _unit_in(name: str) -> str:
    words = re.split(r"[\W_]+", fold(name))
    return next((UNIT_WORDS[word] for word in words if word in UNIT_WORDS), "")


def _length_unit(sheet: Sheet, columns: Mapping[Meaning, int]) -> LengthUnit:
    place = columns.get(Meaning.HEIGHT)
    if place is None:
        return LengthUnit.CM
    unit = _unit_in(sheet.header[place]) if place < len(sheet.header) else ""
    if unit in _LENGTH_UNITS:
        return _LENGTH_UNITS[unit]
    cells = sheet.column(place)
    if any(_FEET.fullmatch(cell.lower()) and not cell.isdecimal() for cell in cells):
        return LengthUnit.INCH
    numbers = [n for c in cells if (n := read_number(c, decimal_comma="," in c)) is not None]
    return LengthUnit.M if numbers and max(numbers) < 3 else LengthUnit.CM


def _weight_unit(sheet: Sheet, columns: Mapping[Meaning, int]) -> WeightUnit:
    place = columns.get(Meaning.WEIGHT)
    unit = _unit_in(sheet.header[place]) if place is not None and place < len(sheet.header) else ""
    return _WEIGHT_UNITS.get(unit, WeightUnit.KG)
