"""The encrypted record: typed reads, journalled changes and undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import Any, TypeVar

from companion.domain.ids import IdMaker
from companion.services.events import Changes
from companion.services.ports import Clock
from companion.storage.change import RecordChange
from companion.storage.connection import Connection, FilePlace, plain_errors
from companion.storage.journal import JournalHead, JournalReader
from companion.storage.queries import (
    CardReader,
    InjectionReader,
    PhotoReader,
    ReminderReader,
    StockReader,
)
from companion.storage.tables import table_of

T = TypeVar("T")


class SqlRecord:
    """The record behind an open connection, used by one thread."""

    def __init__(
        self, connection: Connection, clock: Clock, device: str = "", changes: Changes | None = None
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._device = device
        self._new_id = IdMaker(clock.now)
        self._place = FilePlace(connection)
        self.changes = changes or Changes()
        self.injections = InjectionReader(connection)
        self.stock = StockReader(connection)
        self.cards = CardReader(connection)
        self.reminders = ReminderReader(connection)
        self.photos = PhotoReader(connection)
        self.journal = JournalReader(connection)

    @property
    def device(self) -> str:
        """The name of this computer in the journal."""
        return self._device

    def close(self) -> None:
        """Close the database; unsaved changes cannot exist."""
        self._connection.close()

    def new_id(self) -> str:
        """Return a fresh row identifier."""
        return self._new_id()

    def get(self, kind: type[T], row_id: str) -> T | None:
        """Return one object by its identifier."""
        found = self._select(kind, "WHERE id = ?", row_id)
        return found[0] if found else None

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return every object of a kind, in the order they were added."""
        return self._select(kind, "ORDER BY rowid")

    def of_person(self, kind: type[T], person_id: str) -> tuple[T, ...]:
        """Return a person's objects of a kind, in the order they were added."""
        return self._select(kind, "WHERE person_id = ? ORDER BY rowid", person_id)

    @contextmanager
    def change(self, topic: str, *, carer_id: str = "", undoes: str = "") -> Iterator[RecordChange]:
        """Open one transaction; it is saved when the block ends without an error.

        Listeners hear of it after it is on the disk.
        """
        head = JournalHead(self._new_id(), self._stamp(), topic, carer_id, self._device, undoes)
        change = RecordChange(self._connection, head, self._new_id)
        with self._transaction():
            yield change
        if change.kinds:
            self.changes.publish(change.kinds)

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Put back what a change did, as a new change, and return its identifier."""
        lines = self.journal.of_change(change_id)
        topic = lines[0].topic if lines else "undo"
        with self.change(topic, carer_id=carer_id, undoes=change_id) as change:
            change.revert(lines)
        return change.id

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting that travels with the record."""
        with plain_errors():
            row = self._connection.execute(
                "SELECT value FROM setting WHERE key = ?", (key,)
            ).fetchone()
        return default if row is None else str(row[0])

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting that travels with the record."""
        with self._transaction():
            self._connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
        self.changes.publish({"setting"})

    def _select(self, kind: type[T], tail: str, *values: str) -> tuple[T, ...]:
        table = table_of(kind)
        with plain_errors():
            rows = self._connection.execute(f"{table.select} {tail}", values).fetchall()
        return tuple(table.codec.decode(row) for row in rows)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with plain_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._place.require()
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                _roll_back(self._connection)
                raise

    def _stamp(self) -> str:
        return self._clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _roll_back(connection: Any) -> None:
    """Roll back unless SQLite already did, as it does when the disk is full."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")
