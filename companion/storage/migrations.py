"""Brings an older record up to date, one numbered SQL file at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from companion.services.errors import NewerRecordError
from companion.storage.connection import Connection, plain_errors

_SCHEMA = Path(__file__).parent / "schema"


@cache
def migrations() -> tuple[tuple[int, str], ...]:
    """Return each migration's number and SQL, in order."""
    files = sorted(_SCHEMA.glob("[0-9]*.sql"))
    return tuple((int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files)


def newest_version() -> int:
    """Return the schema version this program writes."""
    return migrations()[-1][0]


def version_of(connection: Connection) -> int:
    """Return the schema version of a record; 0 for a new one."""
    with plain_errors():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: Connection,
    before: Callable[[int], None] | None = None,
    steps: Sequence[tuple[int, str]] | None = None,
) -> int:
    """Apply the migrations a record lacks and return how many there were.

    ``before`` is called with the old version before anything changes, for the copy that
    is kept. Each migration is one transaction: an interruption leaves the version before
    it, and the next start goes on from there. Raises NewerRecordError for a record
    written by a newer program, which is left untouched. ``steps`` are those of this
    program unless given.
    """
    known = migrations() if steps is None else steps
    have = version_of(connection)
    if have > known[-1][0]:
        raise NewerRecordError(str(have))
    missing = [(number, sql) for number, sql in known if number > have]
    if missing and have and before is not None:
        before(have)
    for number, sql in missing:
        with plain_errors():
            _apply(connection, number, sql)
    return len(missing)


def _apply(connection: Connection, number: int, sql: str) -> None:
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
