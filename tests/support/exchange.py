"""An open diary in a folder of its own, for tests of what goes out and comes in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.app.profile import Opened
from companion.app.sessions import Session, session_of
from companion.services.key_ports import DataKey
from companion.storage.connection import open_existing
from companion.storage.exchange import RecordTables
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.paths import ProfilePaths
from companion.system.vault import new_vault
from companion.system.vault_file import VaultFile
from tests.support.family import BERLIN, NOW
from tests.support.records import KEY, write_empty_record


@contextmanager
def empty_session(folder: Path, clock: FixedClock | None = None) -> Iterator[Session]:
    """Lend a diary without any row, at the tests' usual evening."""
    paths = ProfilePaths.inside(folder)
    paths.prepare()
    write_empty_record(paths.data, paths.database.name)
    vault, key = new_vault()
    VaultFile(paths.vault).save(vault.with_new_recovery_code(key)[0])
    with opened_session(paths, DataKey(KEY), clock or FixedClock(NOW, BERLIN)) as session:
        yield session


@contextmanager
def opened_session(paths: ProfilePaths, key: DataKey, clock: FixedClock) -> Iterator[Session]:
    """Lend the diary that lies in a profile."""
    record = SqlRecord(open_existing(paths.database, key.raw()), clock, "T1")
    try:
        yield session_of(Opened(record, key), paths, clock)
    finally:
        record.close()


def every_row(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables exactly as they are stored."""
    tables = RecordTables(session.record._connection)
    return {shape.name: list(tables.rows(shape.name)) for shape in tables.shapes()}


def files_in(folder: Path) -> list[str]:
    """Return everything in a folder, hidden files too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class StoppedError(Exception):
    """The person pressed Stop."""


def stop_at(step: int):
    """Return a listener to progress that stops the work at its n-th word."""
    heard: list[int] = []

    def tell(done: int, _of: int) -> None:
        heard.append(done)
        if len(heard) == step:
            raise StoppedError

    return tell
