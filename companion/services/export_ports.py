"""What taking the record out, and bringing rows in, need from the layers around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from companion.domain.exchange import Scalar, TableShape
from companion.services.ports import Record
from companion.services.troubles import (
    FolderDeniedError,
    FolderGoneError,
    FolderReadOnlyError,
    TroubleError,
    naming_folder_troubles,
)

Tell = Callable[[int, int], None]
"""Hears how many of how many steps are done; what it raises ends the work, tidied up."""


def silent(_done: int, _of: int) -> None:
    """Hear nothing of the progress."""


class TargetTakenError(TroubleError):
    """The place chosen for an export holds something already; it was left alone."""

    sentence = (
        "There is something in that place already, and it was left alone. Choose another name "
        "or an empty folder."
    )


class TargetGoneError(TroubleError):
    """The place chosen for a file is not there: a drive was unplugged, or never was."""

    sentence = (
        "The folder you chose cannot be found, so nothing was written. Plug the drive in again "
        "or choose another folder."
    )


class TargetDeniedError(TroubleError):
    """The place chosen for a file takes no changes from this account."""

    sentence = (
        "This computer account may not write to the folder you chose, so nothing was written. "
        "Choose another folder."
    )


@contextmanager
def naming_target_troubles(target: Path) -> Iterator[None]:
    """Name what keeps a chosen place from being written, in words about that place."""
    try:
        with naming_folder_troubles(target):
            yield
    except FolderGoneError as error:
        raise TargetGoneError from error
    except (FolderDeniedError, FolderReadOnlyError) as error:
        raise TargetDeniedError from error


class Tables(Protocol):
    """The record as plain tables, read through a connection of its own."""

    @property
    def version(self) -> int:
        """The schema version of the record."""
        ...

    def shapes(self) -> tuple[TableShape, ...]:
        """Return the tables, parents before the rows that refer to them."""
        ...

    def rows(self, name: str) -> Iterator[tuple[Scalar, ...]]:
        """Yield a table's rows as they are stored, in the order they were added."""
        ...

    def count(self, name: str) -> int:
        """Return how many rows a table has."""
        ...

    def ids(self, name: str) -> set[str]:
        """Return the identifiers of a table's rows."""
        ...

    def kept(self, name: str, row_id: str) -> object | None:
        """Return the domain object of a row that is kept, None without one."""
        ...

    def values(self, name: str, column: str) -> set[Scalar]:
        """Return what stands in a column."""
        ...

    def fitting(self) -> AbstractContextManager[None]:
        """Raise RowsDoNotFitError when rows break a rule of the record inside the block."""
        ...

    def build(self, name: str, row: Sequence[Scalar]) -> object:
        """Return the domain object of a stored row. Raises ValueError where it cannot be one."""
        ...

    def at_one_moment(self) -> AbstractContextManager[None]:
        """Read one consistent state inside the block, whatever is written meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class Beside:
    """The open record a second time, for work in another thread."""

    record: Record
    tables: Tables


OpenBeside = Callable[[], AbstractContextManager[Beside]]


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """When and for whom an export is made; ``person_id`` empty means everybody."""

    made: datetime
    person_id: str = ""


class TableFolders(Protocol):
    """The folder of table files."""

    def write(
        self, tables: Tables, target: Path, facts: ExportFacts, tell: Tell
    ) -> Mapping[str, int]:
        """Write a new folder in one step and return the rows of each table."""
        ...


class Bundles(Protocol):
    """The FHIR document."""

    def write(self, record: Record, target: Path, facts: ExportFacts, tell: Tell) -> int:
        """Write one file in one step and return how many resources it holds."""
        ...
