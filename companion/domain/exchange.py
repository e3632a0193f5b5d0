"""How one cell of the record is written into a table file and read back without loss.

A cell that a spreadsheet would take for a formula is led by an apostrophe, and so is one that
begins with an apostrophe already; reading takes exactly one away. Instants are written by the
wall clock of the person with the distance from UTC, so that a reader sees the evening and the
program the same instant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

Scalar = str | int | bytes | None
"""What a cell of the record holds: its exact stored form."""

_GUARD = "'"
# The signs that start a formula in the common spreadsheets, in both widths, and the apostrophe
# itself; spaces, tabs and line ends before them do not make them harmless.
_STARTS_FORMULA = re.compile("[\\s\ufeff\x00]*[=+\\-@'＝＋－＠]|[\t\r\n]")
_DECIMAL = re.compile(r"-?\d{1,12}(\.\d{1,12})?(E[+-]?\d{1,2})?", re.ASCII)
_LARGEST_DECIMAL, _SMALLEST_DECIMAL = Decimal(10) ** 7, Decimal(10) ** -7
_WHOLE = re.compile(r"-?\d{1,6}", re.ASCII)
_MOST, _MOST_MONTHS = 100_000, 1_200
_EARLIEST, _LATEST = 1850, 2199
_YES_NO = {"yes": 1, "no": 0}


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    CHOICE = "choice"
    WHOLE = "whole number"
    DECIMAL = "decimal"
    YES_NO = "yes or no"
    DATE = "date"
    TIME = "time of day"
    INSTANT = "instant"
    LIST = "list"
    FILE = "file"


class CellError(ValueError):
    """A cell that cannot be read back; ``code`` says why."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what its cells are, and whether they may be without a value.

    ``choices`` are the words a choice may be, ``items`` what the parts of a list are.
    """

    name: str
    kind: ColumnKind
    optional: bool = False
    choices: tuple[str, ...] = ()
    items: ColumnKind | None = None


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table: its columns, which of them name a row of another table, and which are unique."""

    name: str
    columns: tuple[Column, ...]
    references: Mapping[str, str] = field(default_factory=dict)
    unique: tuple[str, ...] = ()

    def place(self, column: str) -> int | None:
        """Return where a column stands, None where the table has none of that name."""
        names = [each.name for each in self.columns]
        return names.index(column) if column in names else None


def write_cell(column: Column, value: Scalar, zone: tzinfo) -> str:
    """Return a stored value as it stands in a table file; ``zone`` is that of the row.

    A file's own cell is written by whoever writes the file.
    """
    if value is None:
        return ""
    if column.kind is ColumnKind.YES_NO:
        return "yes" if value else "no"
    text = str(value)
    if column.kind is ColumnKind.INSTANT:
        return _local(text, zone)
    if column.kind in {ColumnKind.TEXT, ColumnKind.CHOICE}:
        return _guarded(text, optional=column.optional)
    return text


def read_cell(column: Column, text: str) -> Scalar:
    """Return the stored value of a cell. Raises CellError.

    Decimals keep the figures as they are written. Years before 1850 and after 2199, figures
    that no form takes and unknown choices are refused: nobody wrote them on purpose.
    """
    if not text and column.optional:
        return None
    return _READERS[column.kind](column, text)


def _guarded(text: str, *, optional: bool) -> str:
    if _STARTS_FORMULA.match(text) or (optional and not text):
        return _GUARD + text
    return text


def _unguarded(_: Column, text: str) -> str:
    return text.removeprefix(_GUARD)


def _local(stored: str, zone: tzinfo) -> str:
    """Return an instant by a wall clock; in UTC where that clock has no such year."""
    at = datetime.fromisoformat(stored)
    try:
        return at.astimezone(zone).isoformat()
    except (OverflowError, ValueError):
        return at.isoformat()


def _choice(column: Column, text: str) -> str:
    plain = text.removeprefix(_GUARD)
    if plain not in column.choices:
        raise CellError("not_a_choice")
    return plain


def _whole(column: Column, text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise CellError("not_a_whole_number")
    number = int(text)
    if abs(number) > (_MOST_MONTHS if column.name.endswith("months") else _MOST):
        raise CellError("number_cannot_be")
    return number


def _decimal(_: Column, text: str) -> str:
    if not _DECIMAL.fullmatch(text):
        raise CellError("not_a_number")
    number = abs(Decimal(text))
    if number and not _SMALLEST_DECIMAL < number < _LARGEST_DECIMAL:
        raise CellError("number_cannot_be")
    return text


def _yes_no(_: Column, text: str) -> int:
    if text not in _YES_NO:
        raise CellError("not_yes_or_no")
    return _YES_NO[text]


def _date(_: Column, text: str) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise CellError("not_a_date") from error
    _require_year(day)
    return day.isoformat()


def _time(_: Column, text: str) -> str:
    try:
        at = time.fromisoformat(text)
    except ValueError as error:
        raise CellError("not_a_time") from error
    if at.tzinfo is not None:
        raise CellError("not_a_time")
    return at.isoformat()


def _instant(_: Column, text: str) -> str:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise CellError("not_an_instant") from error
    if at.tzinfo is None:
        raise CellError("instant_without_zone")
    _require_year(at)
    return at.astimezone(UTC).isoformat()


def _require_year(day: date) -> None:
    if not _EARLIEST <= day.year <= _LATEST:
        raise CellError("year_cannot_be")


def _list(column: Column, text: str) -> str:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CellError("not_a_list") from error
    wanted = int if column.items is ColumnKind.WHOLE else str
    if not isinstance(items, list) or any(type(item) is not wanted for item in items):
        raise CellError("not_a_list")
    inner = Column(column.name, column.items or ColumnKind.TEXT, choices=column.choices)
    if inner.kind in {ColumnKind.DECIMAL, ColumnKind.CHOICE, ColumnKind.DATE}:
        for item in items:
            read_cell(inner, item)
    return text


def _file(_: Column, text: str) -> str:
    return text


_READERS: Mapping[ColumnKind, Callable[[Column, str], Scalar]] = {
    ColumnKind.TEXT: _unguarded,
    ColumnKind.CHOICE: _choice,
    ColumnKind.WHOLE: _whole,
    ColumnKind.DECIMAL: _decimal,
    ColumnKind.YES_NO: _yes_no,
    ColumnKind.DATE: _date,
    ColumnKind.TIME: _time,
    ColumnKind.INSTANT: _instant,
    ColumnKind.LIST: _list,
    ColumnKind.FILE: _file,
}


def zone_of_row(shape: TableShape, row: Sequence[Scalar], homes: Mapping[str, str]) -> tzinfo:
    """Return the clock by which a row's instants are written: its own, its person's, or UTC.

    ``homes`` are the zones of the people by their id.
    """
    for column, known in (("zone", None), ("person_id", homes)):
        place = shape.place(column)
        name = str(row[place]) if place is not None else ""
        found = name if known is None else known.get(name, "")
        if is_zone(found):
            return ZoneInfo(found)
    return UTC


def is_zone(name: str) -> bool:
    """Tell whether a name is that of a time zone this computer knows."""
    return name in _zones()


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
