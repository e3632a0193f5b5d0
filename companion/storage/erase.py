"""Takes a person out of the record for good: rows, journal lines, settings, and their traces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from companion.services.errors import RecordBusyError
from companion.services.settings import ERASE_UNFINISHED
from companion.storage.connection import Connection, plain_errors
from companion.storage.tables import table_named, table_names

_ANNOUNCED = "erasing"
_CARER = "carer"


class RecordEraser:
    """Erases through a connection of its own; the record stays open for others meanwhile."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def erase_person(self, person_id: str) -> None:
        """Delete everything that is about a person, as one change without a journal line.

        What refers to their rows goes as well, and so do carers who helped nobody else. The
        record then says that its copies have to be replaced, until ``finish``.
        """
        with self._transaction():
            self._set(_ANNOUNCED, "1")
            helped = self._carers_referred_to()
            self._collect(person_id)
            self._delete_collected()
            self._forget_carers(helped - self._carers_referred_to())
            self._delete_traces(person_id)
            self._set(ERASE_UNFINISHED, "1")
            self._execute("DELETE FROM setting WHERE key = ?", _ANNOUNCED)

    def compact(self) -> None:
        """Rewrite the file without its free pages and empty its log. Raises RecordBusyError."""
        with plain_errors():
            self._connection.execute("VACUUM")
            busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise RecordBusyError

    def finish(self) -> None:
        """Note that no copy of the erased rows is left within reach."""
        with self._transaction():
            self._execute("DELETE FROM setting WHERE key = ?", ERASE_UNFINISHED)
        with plain_errors():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def unfinished(self) -> bool:
        """Tell whether copies of erased rows still have to be replaced."""
        with plain_errors():
            found = self._connection.execute(
                "SELECT 1 FROM setting WHERE key = ?", (ERASE_UNFINISHED,)
            ).fetchone()
        return found is not None

    def _collect(self, person_id: str) -> None:
        """List the rows that are about a person, parents before what refers to them."""
        self._execute("CREATE TEMP TABLE IF NOT EXISTS erased (kind TEXT, id TEXT)")
        self._execute("DELETE FROM temp.erased")
        self._execute("INSERT INTO temp.erased VALUES ('person', ?)", person_id)
        for name in table_names():
            tests = self._tests(name)
            if tests:
                self._connection.execute(
                    f"INSERT INTO temp.erased SELECT '{name}', id FROM \"{name}\""
                    f" WHERE {' OR '.join(tests)}",
                    {"person": person_id},
                )

    def _tests(self, name: str) -> list[str]:
        """Return how a table's rows are known to be about the person."""
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        tests = [
            f"\"{key[3]}\" IN (SELECT id FROM temp.erased WHERE kind = '{key[2]}')" for key in keys
        ]
        if table_named(name).has_person:
            tests.append("person_id = :person")
        return tests

    def _delete_collected(self) -> None:
        for name in reversed(table_names()):
            self._execute(
                f'DELETE FROM "{name}" WHERE id IN'
                f" (SELECT id FROM temp.erased WHERE kind = '{name}')"
            )

    def _carers_referred_to(self) -> set[str]:
        """Return the carers whom any row of another table names."""
        found: set[str] = set()
        for name in table_names():
            if name == _CARER:
                continue
            for column in table_named(name).codec.columns:
                if column.endswith(("carer_id", "_by")):
                    rows = self._connection.execute(
                        f'SELECT DISTINCT c.id FROM carer c JOIN "{name}" r ON r."{column}" = c.id'
                    )
                    found |= {row[0] for row in rows}
        return found

    def _forget_carers(self, carers: set[str]) -> None:
        for carer in carers:
            self._execute("DELETE FROM carer WHERE id = ?", carer)
            self._execute("INSERT INTO temp.erased VALUES ('carer', ?)", carer)

    def _delete_traces(self, person_id: str) -> None:
        """Delete journal lines and settings that name the person or an erased row."""
        self._execute(
            "DELETE FROM journal WHERE person_id = ?1"
            " OR row_id IN (SELECT id FROM temp.erased)"
            " OR instr(coalesce(before, ''), ?1) OR instr(coalesce(after, ''), ?1)",
            person_id,
        )
        self._connection.execute(
            "DELETE FROM setting WHERE EXISTS (SELECT 1 FROM temp.erased e"
            " WHERE e.kind IN ('person', 'carer')"
            " AND (instr(setting.key, e.id) OR instr(setting.value, e.id)))"
        )
        self._execute("DELETE FROM temp.erased")

    def _set(self, key: str, value: str) -> None:
        self._execute(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key,
            value,
        )

    def _execute(self, sql: str, *values: str) -> None:
        self._connection.execute(sql, values)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with plain_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
