"""The append-only journal: written with every change, read for the audit trail and undo."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from companion.services.ports import JournalLine
from companion.storage.codec import Scalar
from companion.storage.connection import Connection, plain_errors

_COLUMNS = 'seq, change_id, at, topic, carer_id, device, "table", row_id, before, after, undoes'
_INSERT_INTO = (
    'INSERT INTO journal (change_id, at, topic, carer_id, device, "table", row_id, person_id,'
    " before, after, undoes)"
)
_INSERT = f"{_INSERT_INTO} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
Row = Mapping[str, Scalar]


@dataclass(frozen=True, slots=True)
class JournalHead:
    """What the lines of one change share."""

    change_id: str
    at: str
    topic: str
    carer_id: str
    device: str
    undoes: str

    def line(self, table: str, before: Row | None, after: Row | None) -> tuple[Scalar, ...]:
        """Return the journal row for one changed row."""
        row = after if after is not None else before
        assert row is not None
        person = row["id"] if table == "person" else row.get("person_id") or ""
        return (
            self.change_id, self.at, self.topic, self.carer_id, self.device, table,
            row["id"], person, _json(before), _json(after), self.undoes,
        )  # fmt: skip


def append(connection: Connection, lines: Sequence[tuple[Scalar, ...]]) -> None:
    """Write journal lines; the caller holds the transaction."""
    connection.executemany(_INSERT, lines)


def append_new_rows(
    connection: Connection, head: JournalHead, table: str, columns: Sequence[str], after: int
) -> None:
    """Write a line for each row that was added to a table after a row number, in order.

    The database makes the lines itself: for thousands of rows that takes a third of the
    time. The caller holds the transaction.
    """
    person = "id" if table == "person" else "person_id" if "person_id" in columns else "''"
    cells = ", ".join(f"'{column}', \"{column}\"" for column in columns)
    connection.execute(
        f"{_INSERT_INTO} SELECT ?, ?, ?, ?, ?, ?, id, {person}, NULL, json_object({cells}), ?"
        f' FROM "{table}" WHERE rowid > ? ORDER BY rowid',
        (
            head.change_id, head.at, head.topic, head.carer_id, head.device, table,
            head.undoes, after,
        ),
    )  # fmt: skip


class JournalReader:
    """Reads the audit trail."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_change(self, change_id: str) -> tuple[JournalLine, ...]:
        """Return the lines of one change, in order."""
        return self._lines("change_id = ?", change_id)

    def of_row(self, row_id: str) -> tuple[JournalLine, ...]:
        """Return the history of one row, oldest first."""
        return self._lines("row_id = ?", row_id)

    def is_undone(self, change_id: str) -> bool:
        """Tell whether a change has been undone and not redone."""
        with plain_errors():
            found = self._connection.execute(
                "SELECT DISTINCT change_id FROM journal WHERE undoes = ? AND undoes <> ''",
                (change_id,),
            ).fetchall()
        return any(not self.is_undone(row[0]) for row in found)

    def _lines(self, where: str, value: str) -> tuple[JournalLine, ...]:
        with plain_errors():
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM journal WHERE {where} ORDER BY seq", (value,)
            ).fetchall()
        return tuple(_line(row) for row in rows)


def _line(row: Sequence[Any]) -> JournalLine:
    return JournalLine(
        seq=row[0],
        change_id=row[1],
        at=datetime.fromisoformat(row[2]),
        topic=row[3],
        carer_id=row[4],
        device=row[5],
        table=row[6],
        row_id=row[7],
        before=None if row[8] is None else json.loads(row[8]),
        after=None if row[9] is None else json.loads(row[9]),
        undoes=row[10],
    )


def _json(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))
