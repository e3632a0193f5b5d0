"""What backing up and restoring need from the layers around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from companion.services.key_ports import DataKey


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """What a backup file says of itself; ``sealed`` is the vault as bytes."""

    made: datetime
    version: int
    sealed: bytes = field(repr=False)
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a checked record holds: its schema version and the rows of each table."""

    version: int
    rows: dict[str, int]


class Snapshots(Protocol):
    """Consistent encrypted copies of the open record."""

    def take(self, target: Path) -> None:
        """Write a copy, with the same key, to a new file."""
        ...

    def check(self, path: Path, key: DataKey) -> Contents:
        """Open a copy, check every page of it and count its rows. DamagedRecordError."""
        ...


class BackupFiles(Protocol):
    """The backup file format."""

    def write(
        self, database: Path, sealed: bytes, made: datetime, version: int, target: Path
    ) -> None:
        """Write a backup in one step."""
        ...

    def read_header(self, path: Path) -> BackupHeader:
        """Return what a backup says of itself. BackupDamagedError, NewerRecordError."""
        ...

    def extract(self, path: Path, target: Path) -> BackupHeader:
        """Write the backup's encrypted database to a new file. BackupDamagedError."""
        ...


class Housing(Protocol):
    """The place of the record on this computer, for putting a restored one there."""

    def replace_record(self, database: Path, sealed: bytes) -> Path | None:
        """Put a restored database and its vault in place of the present ones.

        Returns the folder to which the old record was set aside, None without one.
        """
        ...
