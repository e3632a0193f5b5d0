"""Opens the encrypted database, and turns its errors into ones a person understands."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from companion.services.errors import (
    DamagedRecordError,
    ReadOnlyRecordError,
    RecordBusyError,
    RecordExistsError,
    RecordMissingError,
)
from companion.services.troubles import DiskFullError, TroubleError

# "GHCo" as a number: tells our database from any other SQLite file.
APPLICATION_ID = 0x4748436F
# The index of the log alone takes 32 kB.
_ROOM_TO_OPEN = 64 * 1024
Connection = Any

_BY_CODE: dict[int, type[TroubleError]] = {
    5: RecordBusyError,  # SQLITE_BUSY
    6: RecordBusyError,  # SQLITE_LOCKED
    8: ReadOnlyRecordError,  # SQLITE_READONLY
    10: ReadOnlyRecordError,  # SQLITE_IOERR: the disk or its folder went away
    11: DamagedRecordError,  # SQLITE_CORRUPT
    13: DiskFullError,  # SQLITE_FULL
    14: ReadOnlyRecordError,  # SQLITE_CANTOPEN
    26: DamagedRecordError,  # SQLITE_NOTADB
}


@contextmanager
def plain_errors() -> Iterator[None]:
    """Raise the database's troubles as the matching TroubleError.

    Errors that are our own mistakes (a wrong statement, a broken constraint) pass through
    unchanged so that they are seen as such.
    """
    try:
        yield
    except sqlcipher.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        trouble = _BY_CODE.get(code & 0xFF) if code is not None else None
        if trouble is None:
            raise
        raise trouble() from error


def open_existing(path: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """Open a record that exists, with its 32-byte key.

    Raises RecordMissingError when there is no file, DamagedRecordError when it is empty,
    not ours or unreadable with this key. Whether the key itself is right is told by the
    vault's check value before this is called.
    """
    if _size(path) == 0:
        raise DamagedRecordError("empty file")
    with _telling_full_disk(path.parent), plain_errors():
        connection = _connect(path, key, "ro" if read_only else "rw")
        try:
            _prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def create_new(path: Path, key: bytes) -> Connection:
    """Create an empty encrypted database that only its owner can read.

    Raises RecordExistsError rather than touch a file that is already there. Where it does
    not succeed, no half-made file is left in the way of the next attempt.
    """
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError as error:
        raise RecordExistsError(path.name) from error
    except OSError as error:
        trouble = DiskFullError if error.errno == errno.ENOSPC else ReadOnlyRecordError
        raise trouble() from error
    try:
        with plain_errors():
            connection = _connect(path, key, "rw")
            try:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _prepare(connection, read_only=False)
            except BaseException:
                connection.close()
                raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return connection


@contextmanager
def _telling_full_disk(folder: Path) -> Iterator[None]:
    """Name a full disk where the database can only tell that it may not write."""
    try:
        yield
    except ReadOnlyRecordError as error:
        import shutil  # noqa: PLC0415 - seldom needed

        try:
            room = shutil.disk_usage(folder).free
        except OSError:
            raise error from error.__cause__
        if room < _ROOM_TO_OPEN:
            raise DiskFullError(folder) from error
        raise


class FilePlace:
    """Tells whether the database and its log are still the files that were opened.

    A deleted or replaced file goes on taking writes that nobody will ever read again; so
    each change asks here first.
    """

    def __init__(self, connection: Connection) -> None:
        database = connection.execute("PRAGMA database_list").fetchone()[2]
        self._paths = (database, f"{database}-wal")
        self._known = {path: _identity(path) for path in self._paths}

    def require(self) -> None:
        """Raise RecordMissingError when a file is gone or another one lies in its place."""
        for path in self._paths:
            known, found = self._known[path], _identity(path)
            if known is None:
                self._known[path] = found  # the log comes with the first change
            elif known != found:
                raise RecordMissingError(Path(path).name)


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - asked before every change, so the quickest way
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RecordMissingError(path.name) from error
    except OSError as error:
        raise ReadOnlyRecordError(path.name) from error


def _connect(path: Path, key: bytes, mode: str) -> Connection:
    uri = f"file:{quote(str(path.resolve()))}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=3.0)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _prepare(connection: Connection, *, read_only: bool) -> None:
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION_ID:
        raise DamagedRecordError("not a record of this program")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    # So that a line of the journal cannot be replaced past its triggers either.
    connection.execute("PRAGMA recursive_triggers = ON")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
