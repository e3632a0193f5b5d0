"""Text files of rows and columns as programs and spreadsheets really write them.

Pure functions from bytes to rows: encodings with and without a mark, commas, semicolons and
tabs, decimal commas, dates with the year first. Nothing is guessed that could be read two ways.
"""

from __future__ import annotations

import codecs
import csv
import io
import math
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

DELIMITERS = (",", ";", "\t", "|")

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+([eE][+-]?\d+)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class DelimitedError(ValueError):
    """A file that cannot be taken apart into rows; ``line`` is where, counted from 1."""

    def __init__(self, line: int, problem: str) -> None:
        self.line = line
        super().__init__(f"Line {line} cannot be read: {problem}.")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row and the line of the file it ends on, counted from 1."""

    line: int
    cells: tuple[str, ...]


def decode(content: bytes) -> str:
    """Return the text of a file: by its mark, else UTF-8, else the old Western code page."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def fold(name: str) -> str:
    """Return a column name or an id as it is compared: case, spaces and hyphens do not count."""
    return re.sub(r"[\s_-]+", "_", name.strip().casefold())


def find_delimiter(line: str, known: Collection[str]) -> str:
    """Return the delimiter that cuts a header line into the most ``known`` column names."""

    def hits(delimiter: str) -> int:
        cells = next(csv.reader([line], delimiter=delimiter), [])
        return sum(fold(cell) in known for cell in cells)

    return max(DELIMITERS, key=hits)


def split_rows(text: str, delimiter: str) -> list[Row]:
    """Return the rows of a text; quoted cells may hold anything, empty lines are left out.

    Raises DelimitedError for a quotation mark that is not closed and for a cell without end.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    try:
        rows.extend(Row(reader.line_num, tuple(cells)) for cells in reader if cells)
    except csv.Error as error:
        raise DelimitedError(reader.line_num, str(error)) from error
    return rows


def parse_number(text: str, *, decimal_comma: bool) -> float | None:
    """Return a finite number, or None for anything else.

    ``decimal_comma`` also allows ``105,3``; only where commas do not part the cells.
    """
    if decimal_comma and _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def parse_day(text: str) -> date | None:
    """Return a date written year first, such as 2026-11-22, with or without a time; else None.

    Day-first and month-first dates are refused: 03/04 has two meanings.
    """
    match = _YEAR_FIRST.match(text)
    if match is None or text[match.end() : match.end() + 1] not in ("", "T", " "):
        return None
    year, month, day = (int(part) for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
