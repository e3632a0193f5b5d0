"""One transaction: rows and their journal lines are saved together or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.ids import IdMaker
from companion.services.errors import ChangedSinceError
from companion.services.ports import JournalLine
from companion.storage.codec import Scalar
from companion.storage.connection import Connection
from companion.storage.journal import JournalHead, append, append_new_rows
from companion.storage.tables import Table, table_named, table_names, table_of


class RecordChange:
    """Writes of one change; the record opens and closes the transaction around it."""

    def __init__(self, connection: Connection, head: JournalHead, new_id: IdMaker) -> None:
        self._connection = connection
        self._head = head
        self._new_id = new_id
        self.kinds: set[str] = set()

    @property
    def id(self) -> str:
        """The identifier shared by the journal lines of this change."""
        return self._head.change_id

    def new_id(self) -> str:
        """Return a fresh row identifier."""
        return self._new_id()

    def put(self, *rows: object) -> None:
        """Save domain objects, new or changed."""
        for value in rows:
            table = table_of(type(value))
            after = table.row(value)
            self._write(table, self.current(table, str(after["id"])), after)

    def add_all(self, rows: Iterable[object]) -> None:
        """Save many new objects with two statements for each kind."""
        for kind, values in groupby(rows, key=type):
            table = table_of(kind)
            newest = f'SELECT coalesce(max(rowid), 0) FROM "{table.name}"'
            last = self._connection.execute(newest).fetchone()[0]
            self._connection.executemany(table.insert, map(table.codec.encode, values))
            if table.journalled:
                append_new_rows(self._connection, self._head, table.name, table.codec.columns, last)
            self.kinds.add(table.name)

    def remove(self, *rows: object) -> None:
        """Remove domain objects that are in the record."""
        for value in rows:
            table = table_of(type(value))
            row = table.row(value)
            self._write(table, self.current(table, str(row["id"])), None)

    def revert(self, lines: Iterable[JournalLine]) -> None:
        """Put rows back to what they were before the given lines, last line first.

        Raises ChangedSinceError when a row is no longer what the change left behind, or
        when another row has come to refer to one that would go.
        """
        for line in sorted(lines, key=lambda line: -line.seq):
            table = table_named(line.table)
            current = self.current(table, line.row_id)
            if current != line.after:
                raise ChangedSinceError(line.table)
            try:
                self._write_back(table, current, line)
            except sqlcipher.IntegrityError as error:
                raise ChangedSinceError(line.table) from error

    def _write_back(
        self, table: Table, current: dict[str, Scalar] | None, line: JournalLine
    ) -> None:
        """Write what was before; where only bytes hang on a row that goes, they go with it."""
        try:
            self._write(table, current, line.before)
        except sqlcipher.IntegrityError:
            self._remove_bytes_of(table.name, line.row_id)
            self._write(table, current, line.before)

    def _remove_bytes_of(self, parent: str, row_id: str) -> None:
        """Remove rows without journal lines that refer to a row."""
        for name in table_names():
            if table_named(name).journalled:
                continue
            for key in self._connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall():
                if key[2] == parent:
                    self._connection.execute(
                        f'DELETE FROM "{name}" WHERE "{key[3]}" = ?', (row_id,)
                    )
                    self.kinds.add(name)

    def current(self, table: Table, row_id: str) -> dict[str, Scalar] | None:
        """Return a row as it stands."""
        found = self._connection.execute(f"{table.select} WHERE id = ?", (row_id,)).fetchone()
        return None if found is None else dict(zip(table.codec.columns, found, strict=True))

    def _write(
        self, table: Table, before: dict[str, Scalar] | None, after: dict[str, Any] | None
    ) -> None:
        if before == after:
            return
        if after is not None:
            self._connection.execute(table.upsert, tuple(after.values()))
        else:
            assert before is not None
            self._connection.execute(f'DELETE FROM "{table.name}" WHERE id = ?', (before["id"],))
        if table.journalled:
            append(self._connection, [self._head.line(table.name, before, after)])
        self.kinds.add(table.name)
