"""Reads and writes the CSV files of the growth commands.

Every row of the input comes back in the same order with its cells untouched and new cells
after them; delimiter and line ends are those of the input. A cell that cannot be is an error
that names its row and column, and nothing is written.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from companion.domain.growth.delimited import (
    DelimitedError,
    Row,
    decode,
    find_delimiter,
    fold,
    split_rows,
)


class GrowthFileError(ValueError):
    """A file for the growth commands that cannot be used; the sentence says what to put right."""


class EmptyFileError(GrowthFileError):
    """A file without even a row of column names."""

    def __init__(self) -> None:
        super().__init__("The file is empty. Its first row has to hold the column names.")


class UnreadableRowError(GrowthFileError):
    """A line that cannot be taken apart into cells."""

    def __init__(self, line: int) -> None:
        super().__init__(
            f"Line {line}: the quotation marks do not match, or a cell has no end. "
            "Correct the line."
        )


class ColumnMissingError(GrowthFileError):
    """A column that the command cannot do without."""

    def __init__(self, column: str) -> None:
        self.column = column
        super().__init__(f"There is no column {column!r}. Add it to the first row.")


class AgeColumnMissingError(GrowthFileError):
    """No column that says how old the person was."""

    def __init__(self) -> None:
        super().__init__(
            "There is no column for the age. Add age_days, age_months, age_years, or both "
            "birth_date and date to the first row."
        )


class ColumnTwiceError(GrowthFileError):
    """Two columns of one name, of which either could be meant."""

    def __init__(self, column: str) -> None:
        self.column = column
        super().__init__(f"There are two columns {column!r}. Rename the one that is not meant.")


class RowTooLongError(GrowthFileError):
    """A row with more cells than there are columns."""

    def __init__(self, row: int, line: int) -> None:
        super().__init__(
            f"Row {row} (line {line}) has more cells than there are columns. A cell that holds "
            "the delimiter has to be put in quotation marks."
        )


class CellError(GrowthFileError):
    """A cell that cannot be; rows are counted from 1 below the column names."""

    def __init__(self, row: int, line: int, column: str, problem: str) -> None:
        self.row = row
        self.line = line
        self.column = column
        super().__init__(f"Row {row} (line {line}), column {column!r}: {problem}.")


@dataclass(frozen=True, slots=True)
class GrowthFile:
    """A file taken apart: its header as written, its rows padded to it, and how to write it."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    places: dict[str, int]
    delimiter: str
    line_end: str

    @property
    def decimal_comma(self) -> bool:
        """Whether 105,3 can be a number here."""
        return self.delimiter != ","

    def cell(self, row: Row, column: str) -> str:
        """Return a cell without the blanks around it; empty where the column is missing."""
        place = self.places.get(column)
        return "" if place is None else row.cells[place].strip()

    def require(self, columns: Iterable[str]) -> None:
        """Raise ColumnMissingError for the first of the columns that is not there."""
        for column in columns:
            if column not in self.places:
                raise ColumnMissingError(column)

    def fault(self, index: int, column: str, problem: str) -> CellError:
        """Return the error for a cell of the row at ``index``."""
        return CellError(index + 1, self.rows[index].line, column, problem)


def read_growth_file(content: bytes, known: Collection[str]) -> GrowthFile:
    """Return the rows of a CSV file; ``known`` are the folded column names the command uses.

    Raises a GrowthFileError for a file without a header, a known column that stands twice, a
    row longer than the header, or quotation marks that do not match.
    """
    text = decode(content)
    start = text.lstrip("\r\n")
    if not start.strip():
        raise EmptyFileError
    delimiter = find_delimiter(start.splitlines()[0], known)
    try:
        head, *body = split_rows(text, delimiter)
    except DelimitedError as error:
        raise UnreadableRowError(error.line) from error
    places = _places(head.cells, known)
    rows = tuple(_padded(row, number, len(head.cells)) for number, row in enumerate(body, 1))
    line_end = "\r\n" if "\r\n" in text else "\n"
    return GrowthFile(head.cells, rows, places, delimiter, line_end)


def write_growth_file(
    file: GrowthFile, added: Sequence[str], cells: Iterable[Sequence[str]]
) -> bytes:
    """Return the file as UTF-8 with the ``added`` columns, each row's new cells after its own."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=file.delimiter, lineterminator=file.line_end)
    writer.writerow((*file.header, *added))
    writer.writerows((*row.cells, *new) for row, new in zip(file.rows, cells, strict=True))
    return text.getvalue().encode("utf-8")


def _places(header: tuple[str, ...], known: Collection[str]) -> dict[str, int]:
    """Return where each known column stands."""
    places: dict[str, int] = {}
    for place, name in enumerate(map(fold, header)):
        if name in known:
            if name in places:
                raise ColumnTwiceError(name)
            places[name] = place
    return places


def _padded(row: Row, number: int, width: int) -> Row:
    """Return the row with as many cells as the header; only blank cells may stand over."""
    if any(cell.strip() for cell in row.cells[width:]):
        raise RowTooLongError(number, row.line)
    cells = row.cells[:width]
    return Row(row.line, cells + ("",) * (width - len(cells)))
