"""Reads files of unknown origin: plain files only, and never more of them than fits in memory."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from companion.services.import_ports import (
    FileTooLargeError,
    UnknownFormatError,
    UnreadableFileError,
)
from companion.services.troubles import FolderGoneError, naming_folder_troubles

LONGEST_LINE = 4_000_000
LONGEST_CELL = 2_000_000
MOST_COLUMNS = 400


def read_limited(path: Path, most: int) -> bytes:
    """Return a plain file's bytes. Raises ImportFileError, FolderTroubleError."""
    with naming_source_troubles(path):
        if path.is_dir():
            raise UnknownFormatError(path.name)
        if path.is_symlink() or not path.is_file():
            raise UnreadableFileError(path.name)
        with path.open("rb") as source:
            content = source.read(most + 1)
    if len(content) > most:
        raise FileTooLargeError(path.name)
    return content


@contextmanager
def naming_source_troubles(path: Path) -> Iterator[None]:
    """Name what keeps a chosen file from being read."""
    try:
        with naming_folder_troubles(path.parent):
            yield
    except FolderGoneError as error:
        raise UnreadableFileError(path.name) from error


def iter_rows(source: TextIO, name: str, delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line it ends on. FileTooLargeError, UnreadableFileError.

    The reader of the standard library takes a cell of any length as long as the limit that
    it keeps for the whole process allows; so this limit is set for each row and put back.
    """
    reader = csv.reader(_lines(source, name), delimiter=delimiter, strict=True)
    while True:
        usual = csv.field_size_limit(LONGEST_CELL)
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise UnreadableFileError(name, reader.line_num) from error
        except UnicodeDecodeError as error:
            raise UnreadableFileError(name, reader.line_num) from error
        finally:
            csv.field_size_limit(usual)
        if cells is None:
            return
        if len(cells) > MOST_COLUMNS:
            raise FileTooLargeError(name, reader.line_num)
        if cells:
            yield reader.line_num, cells


def _lines(source: TextIO, name: str) -> Iterator[str]:
    while line := source.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise FileTooLargeError(name)
        yield line
