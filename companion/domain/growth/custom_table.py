"""A family's or clinic's own LMS table, checked before it is offered like the others.

The file is CSV. Lines before the column names say what it is; then come the columns::

    # reference: Our clinic 2019
    # measure: height
    sex,age_months,L,M,S
    female,24,1,85.7,0.0376

The name is required, the measure (height, weight or bmi) is not; without it the table serves
the measure it is asked for. L, M and S lie on straight lines between the rows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from companion.domain.growth.ages import DAYS_PER_MONTH
from companion.domain.growth.custom_table_errors import (
    AgesNotRisingError,
    CellNotANumberError,
    ColumnMissingError,
    FigureOutOfRangeError,
    NameMissingError,
    NameTakenError,
    TooFewRowsError,
    UnknownMeasureError,
    UnknownSexError,
    UnreadableTableError,
)
from companion.domain.growth.delimited import (
    DelimitedError,
    Row,
    decode,
    find_delimiter,
    fold,
    parse_number,
    split_rows,
)
from companion.domain.growth.references import (
    BUILT_IN_REFERENCES,
    BUILT_IN_VELOCITY_REFERENCES,
    SizeReference,
)
from companion.domain.growth.spellings import SEXES
from companion.domain.growth.tables import Rules, lms_table
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex

COLUMNS = ("sex", "age_months", "l", "m", "s")
SANE: Mapping[str, tuple[float, float]] = {
    "age_months": (0.0, 1200.0),
    "l": (-10.0, 10.0),
    "m": (0.1, 400.0),
    "s": (0.001, 1.0),
}
"""What ages, L, M and S can be; a figure outside is a slip or stands in the wrong column."""

CLOSEST_MONTHS = 0.01
"""Rows of one sex lie at least this far apart, about eight hours."""

_LABEL = re.compile(r"^(reference|name|title|measure)\s*[:=,;\t|]\s*", re.IGNORECASE)
_Rows = dict[Sex, list[tuple[float, float, float, float]]]


def read_custom_table(content: bytes) -> SizeReference:
    """Return the reference that a clinic's or family's own CSV file holds.

    Raises a subclass of CustomTableError that names the line and what to do.
    """
    lines = decode(content).splitlines(keepends=True)
    header = _header_line(lines)
    said = _said_before(lines[:header])
    delimiter = find_delimiter(lines[header], COLUMNS)
    try:
        rows = split_rows("".join(lines[header:]), delimiter)
    except DelimitedError as error:
        raise UnreadableTableError(header + error.line) from error
    columns = _columns(rows[0], header)
    by_sex: _Rows = {}
    for row in rows[1:]:
        _add(row, columns, delimiter, header, by_sex)
    return _reference(_name(said), _measure(said), by_sex)


def _header_line(lines: list[str]) -> int:
    """Return the index of the line with the column names."""
    for place, line in enumerate(lines):
        cells = {fold(cell.strip('"')) for cell in re.split(r"[,;\t|]", line)}
        if {"sex", "l", "m", "s"} <= cells or {"sex", "age_months"} <= cells:
            return place
    raise ColumnMissingError("sex", 1)


def _said_before(lines: list[str]) -> dict[str, tuple[int, str]]:
    """Return the name and measure given above the columns, each with its line."""
    said: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines, start=1):
        text = line.strip().lstrip("#").strip(' ,;\t|"')
        label = _LABEL.match(text)
        key = "measure" if label and label[1].lower() == "measure" else "reference"
        value = text[label.end() :].strip(' "') if label else text
        if value:
            said.setdefault(key, (number, value))
    return said


def _name(said: Mapping[str, tuple[int, str]]) -> str:
    """Return the table's name, which must be there and not be one of ours."""
    if "reference" not in said:
        raise NameMissingError(1)
    line, name = said["reference"]
    taken = {fold(known) for known in BUILT_IN_REFERENCES + BUILT_IN_VELOCITY_REFERENCES}
    if fold(name) in taken:
        raise NameTakenError(line, name)
    return name


def _measure(said: Mapping[str, tuple[int, str]]) -> SizeMeasure | None:
    """Return what the table describes, or None when it does not say."""
    if "measure" not in said:
        return None
    line, text = said["measure"]
    try:
        return SizeMeasure(text.casefold())
    except ValueError:
        raise UnknownMeasureError(line, text) from None


def _columns(row: Row, header: int) -> dict[str, int]:
    """Return the place of each column; all five are needed."""
    places = {fold(cell): place for place, cell in enumerate(row.cells)}
    for name in COLUMNS:
        if name not in places:
            raise ColumnMissingError(name, header + 1)
    return places


def _add(row: Row, columns: dict[str, int], delimiter: str, header: int, by_sex: _Rows) -> None:
    """Check one row and add it to its sex."""
    line = header + row.line
    if not any(cell.strip() for cell in row.cells):
        return
    cells = {n: row.cells[p].strip() if p < len(row.cells) else "" for n, p in columns.items()}
    sex = SEXES.get(fold(cells["sex"]))
    if sex is None:
        raise UnknownSexError(line, cells["sex"])
    figures = []
    for name in COLUMNS[1:]:
        number = parse_number(cells[name], decimal_comma=delimiter != ",")
        if number is None:
            raise CellNotANumberError(line, name, cells[name])
        low, high = SANE[name]
        if not low <= number <= high:
            raise FigureOutOfRangeError(line, name, number, low, high)
        figures.append(number)
    age, power, m, s = figures
    before = by_sex.setdefault(sex, [])
    if before and age < before[-1][0] + CLOSEST_MONTHS:
        raise AgesNotRisingError(line, age, before[-1][0])
    before.append((age, power, m, s))


def _reference(name: str, measure: SizeMeasure | None, by_sex: _Rows) -> SizeReference:
    """Build the reference once every row is sound."""
    for sex, rows in by_sex.items():
        if len(rows) < 2:
            raise TooFewRowsError(sex)
    if not by_sex:
        raise TooFewRowsError(None)
    tables = tuple(
        lms_table(name, sex, measure, rows, Rules(first_day=_day(rows[0]), last_day=_day(rows[-1])))
        for sex, rows in by_sex.items()
    )
    return SizeReference(name, name, tables, own=True)


def _day(row: tuple[float, float, float, float]) -> float:
    """Return the age of a row in days."""
    return row[0] * DAYS_PER_MONTH
