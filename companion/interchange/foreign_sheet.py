"""Reads a file of rows and columns that another program wrote."""

from __future__ import annotations

import io
from pathlib import Path

from companion.domain.growth.delimited import DELIMITERS, decode
from companion.domain.import_sheet import Sheet, is_date_column, meaning_of
from companion.interchange.backup_file import MAGIC
from companion.interchange.safe_files import iter_rows, read_limited
from companion.services.import_ports import FileTooLargeError, IsBackupError, UnknownFormatError

_LARGEST = 8 << 20
_MOST_ROWS = 20_000
_SNIFFED_LINES = 20


def read_sheet(path: Path) -> Sheet:
    """Return the rows of a file, with its header where it has one. Raises ImportFileError."""
    content = read_limited(path, _LARGEST)
    if content.startswith(MAGIC):
        raise IsBackupError(path.name)
    text = decode(content)
    if "\x00" in text[:4096] or not text.strip():
        raise UnknownFormatError(path.name)
    delimiter = _delimiter(text)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for line, cells in iter_rows(io.StringIO(text, newline=""), path.name, delimiter):
        if len(rows) > _MOST_ROWS:
            raise FileTooLargeError(path.name, line)
        if any(cell.strip() for cell in cells):
            rows.append(tuple(cell.strip() for cell in cells))
            lines.append(line)
    if not rows or max(map(len, rows[:_SNIFFED_LINES])) < 2:
        raise UnknownFormatError(path.name)
    headed = _is_header(rows[0])
    return Sheet(
        path.name,
        rows[0] if headed else (),
        tuple(rows[1:] if headed else rows),
        tuple(lines[1:] if headed else lines),
    )


def _delimiter(text: str) -> str:
    """Return what parts the cells: what stands equally often in the first lines.

    A comma inside a figure is outvoted by a semicolon or tab that is there as well.
    """
    first = [line for line in text[:65_536].splitlines()[:_SNIFFED_LINES] if line.strip()]

    def weight(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in first]
        return min(counts, default=0), -len(set(counts))

    others = [d for d in DELIMITERS if d != ","]
    best = max(others, key=weight)
    return best if weight(best)[0] else ","


def _is_header(row: tuple[str, ...]) -> bool:
    if any(meaning_of(cell) is not None for cell in row):
        return True
    return not any(is_date_column([cell]) for cell in row)
