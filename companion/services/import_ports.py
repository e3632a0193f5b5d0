"""What bringing rows in needs from the layers around it, and the troubles a file may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from companion.domain.exchange import TableShape
from companion.domain.import_medtimer import TimerEvent
from companion.domain.import_sheet import Sheet
from companion.services.troubles import TroubleError

MOST_ROWS = 400_000
"""Rows of one import; a family of three fills this in a hundred years."""


class ImportFileError(TroubleError):
    """A file that cannot be brought in; nothing was changed. ``file`` and ``line`` say where."""

    sentence = "This file cannot be brought in. Nothing was changed."

    def __init__(self, file: str = "", line: int = 0) -> None:
        self.file, self.line = file, line
        super().__init__()


class UnknownFormatError(ImportFileError):
    """Neither an export of this program nor any other file it knows."""

    sentence = (
        "This is no file that can be brought in, so nothing was changed. Choose an exported "
        "folder, a CSV file or a MedTimer backup."
    )


class UnreadableFileError(ImportFileError):
    """The file breaks off or is not what it says it is."""

    sentence = (
        "This file is damaged or incomplete, so nothing was changed. Export it once more and "
        "try again."
    )


class FileTooLargeError(ImportFileError):
    """The file holds more than any diary could."""

    sentence = "This file is too large to be a diary, so nothing was changed. Choose another file."


class NewerFormatError(ImportFileError):
    """The folder was written by a newer version of the program."""

    sentence = (
        "This folder was written by a newer version of Growth Companion, so nothing was changed. "
        "Install the newer version to bring it in."
    )


class IsBackupError(ImportFileError):
    """The file is a backup, which replaces a diary and is restored, not brought in."""

    sentence = (
        "This is a backup. A backup takes the place of the diary: open it in Settings under "
        "Backups."
    )


class RowsDoNotFitError(ImportFileError):
    """The rows break a rule of the record; nothing was changed."""

    sentence = (
        "These rows do not fit the diary, so nothing was changed. Look at the file once more."
    )


class AnswerMissingError(ImportFileError):
    """It is not said yet whose rows these are, or what the columns or dates mean."""

    sentence = (
        "Something has to be said first: whose rows these are, which column holds what, or in "
        "which order the dates are written. Nothing was changed."
    )


class NothingToBringInError(ImportFileError):
    """Every row is in the diary already or cannot be taken."""

    sentence = "There is no new row in this file, so nothing was changed."


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of a table file: where it stands and its cells by the table's columns."""

    line: int
    cells: Sequence[str | bytes]


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """What an exported folder says of itself; ``changed`` lists files that differ from it."""

    made: datetime
    rows: int
    changed: tuple[str, ...] = ()


class TableFolder(Protocol):
    """An exported folder, opened for reading."""

    @property
    def facts(self) -> FolderFacts:
        """What the folder says of itself."""
        ...

    def lines(self, shape: TableShape) -> Iterator[TableLine]:
        """Yield a table's lines; none where the folder lacks its file. ImportFileError."""
        ...


class ImportReaders(Protocol):
    """The file formats that can be brought in. Each raises ImportFileError."""

    def is_folder(self, path: Path) -> bool:
        """Tell whether a path is an exported folder or lies in one."""
        ...

    def folder(self, path: Path) -> TableFolder:
        """Open an exported folder."""
        ...

    def is_json(self, path: Path) -> bool:
        """Tell whether a file begins like JSON."""
        ...

    def medtimer(self, path: Path) -> tuple[TimerEvent, ...]:
        """Return the events of a MedTimer backup."""
        ...

    def sheet(self, path: Path) -> Sheet:
        """Return a file of rows and columns."""
        ...
