"""Real encrypted records in a folder of their own, migrated once and copied from then on."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from companion.services.ports import Clock
from companion.storage.connection import create_new, open_existing
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


@cache
def _empty_record() -> bytes:
    """Return the bytes of a migrated record without any row."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.db"
        connection = create_new(path, KEY)
        migrate(connection)
        connection.close()
        return path.read_bytes()


def write_empty_record(folder: Path, name: str = "record.db") -> Path:
    """Put a migrated, empty record into a folder."""
    path = folder / name
    path.write_bytes(_empty_record())
    return path


def open_record(path: Path, clock: Clock, *, device: str = "T1") -> SqlRecord:
    """Open a record with the key the tests use."""
    return SqlRecord(open_existing(path, KEY), clock, device)


@contextmanager
def temporary_record(clock: Clock) -> Iterator[SqlRecord]:
    """Lend a fresh record for one block; for tests that need many in one go."""
    folder = Path(tempfile.mkdtemp())
    try:
        record = open_record(write_empty_record(folder), clock)
        try:
            yield record
        finally:
            record.close()
    finally:
        shutil.rmtree(folder)
