"""Encrypted copies of the whole record, taken in one consistent state and checked."""

from __future__ import annotations

from pathlib import Path

from companion.services.backup_ports import Contents
from companion.services.errors import DamagedRecordError
from companion.storage.connection import Connection, open_existing, plain_errors
from companion.storage.migrations import version_of
from companion.storage.tables import table_names


def take_snapshot(connection: Connection, target: Path) -> None:
    """Write an encrypted copy of the record, with the same key, to a new file.

    ``VACUUM INTO`` reads one consistent state, unlike a copy of the file, which would
    lack what is still in the write-ahead log.
    """
    target.touch(mode=0o600, exist_ok=False)
    try:
        with plain_errors():
            connection.execute("VACUUM INTO ?", (str(target),))
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def check_snapshot(path: Path, key: bytes) -> Contents:
    """Open a copy, check every page and row of it, and count what it holds.

    Raises DamagedRecordError when a page fails its signature or an index disagrees.
    """
    connection = open_existing(path, key, read_only=True)
    try:
        with plain_errors():
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise DamagedRecordError("a page fails its signature")
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise DamagedRecordError("integrity check")
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise DamagedRecordError("a row refers to nothing")
            version = version_of(connection)
            known = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
            rows = {
                name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
                for name in table_names()
                if name in known
            }
    finally:
        connection.close()
    return Contents(version, rows)
