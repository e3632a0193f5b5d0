"""The record as plain tables, for export and import: what columns there are, and their rows."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.exchange import Column, ColumnKind, Scalar, TableShape
from companion.services.import_ports import RowsDoNotFitError
from companion.storage.connection import Connection, plain_errors
from companion.storage.migrations import version_of
from companion.storage.tables import Table, table_named, table_names

_KINDS: dict[Any, ColumnKind] = {
    str: ColumnKind.TEXT,
    int: ColumnKind.WHOLE,
    bool: ColumnKind.YES_NO,
    bytes: ColumnKind.FILE,
    date: ColumnKind.DATE,
    datetime: ColumnKind.INSTANT,
    time: ColumnKind.TIME,
    Decimal: ColumnKind.DECIMAL,
}


class RecordTables:
    """Every table of an open record; new ones are here as soon as they are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def version(self) -> int:
        """The schema version of the record."""
        return version_of(self._connection)

    def shapes(self) -> tuple[TableShape, ...]:
        """Return the tables, parents before the rows that refer to them."""
        with plain_errors():
            return tuple(self._shape(table_named(name)) for name in table_names())

    def rows(self, name: str) -> Iterator[tuple[Scalar, ...]]:
        """Yield a table's rows as they are stored, in the order they were added."""
        with plain_errors():
            yield from self._connection.execute(f"{table_named(name).select} ORDER BY rowid")

    def count(self, name: str) -> int:
        """Return how many rows a table has."""
        with plain_errors():
            return int(self._connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])

    def ids(self, name: str) -> set[str]:
        """Return the identifiers of a table's rows."""
        with plain_errors():
            return {row[0] for row in self._connection.execute(f'SELECT id FROM "{name}"')}

    def kept(self, name: str, row_id: str) -> object | None:
        """Return the domain object of a row that is kept, None without one."""
        table = table_named(name)
        with plain_errors():
            found = self._connection.execute(f"{table.select} WHERE id = ?", (row_id,)).fetchone()
        kept: object = None if found is None else table.codec.decode(found)
        return kept

    def values(self, name: str, column: str) -> set[Scalar]:
        """Return what stands in a column."""
        with plain_errors():
            rows = self._connection.execute(f'SELECT "{column}" FROM "{name}"')
            return {row[0] for row in rows}

    @contextmanager
    def fitting(self) -> Iterator[None]:
        """Raise RowsDoNotFitError when rows break a rule of the record inside the block."""
        try:
            yield
        except (sqlcipher.IntegrityError, sqlcipher.DataError, OverflowError) as error:
            raise RowsDoNotFitError from error

    def build(self, name: str, row: Sequence[Scalar]) -> object:
        """Return the domain object of a stored row. Raises ValueError where it cannot be one."""
        try:
            return table_named(name).codec.decode(row)
        except (TypeError, ArithmeticError, LookupError, AttributeError) as error:
            raise ValueError(name) from error

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read one consistent state inside the block, whatever is written meanwhile."""
        with plain_errors():
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def _shape(self, table: Table) -> TableShape:
        read = self._connection.execute
        keys = read(f'PRAGMA foreign_key_list("{table.name}")').fetchall()
        indexes = read(f'PRAGMA index_list("{table.name}")').fetchall()
        unique = [read(f'PRAGMA index_info("{i[1]}")').fetchall() for i in indexes if i[2]]
        return TableShape(
            table.name,
            columns_of(table.kind),
            references={key[3]: key[2] for key in keys},
            unique=tuple(sorted(parts[0][2] for parts in unique if len(parts) == 1)),
        )


def columns_of(kind: type[Any]) -> tuple[Column, ...]:
    """Return the columns of a dataclass, in the order in which its codec writes them."""
    return tuple(_columns(kind, "", optional=False))


def _columns(kind: Any, prefix: str, *, optional: bool) -> Iterator[Column]:
    hints = get_type_hints(kind)
    for each in fields(kind):
        inner, may_be_none = _without_none(hints[each.name])
        name, open_end = prefix + each.name, optional or may_be_none
        if is_dataclass(inner):
            yield from _columns(inner, f"{name}_", optional=open_end)
        else:
            yield _column(name, inner, optional=open_end)


def _column(name: str, hint: Any, *, optional: bool) -> Column:
    if get_origin(hint) is tuple:
        item = _column(name, get_args(hint)[0], optional=False)
        return Column(name, ColumnKind.LIST, optional, item.choices, item.kind)
    if isinstance(hint, type) and issubclass(hint, Enum):
        numbers = issubclass(hint, int)
        choices = () if numbers else tuple(str(member.value) for member in hint)
        return Column(name, ColumnKind.WHOLE if numbers else ColumnKind.CHOICE, optional, choices)
    return Column(name, _KINDS[hint], optional)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in {Union, types.UnionType}:
        return next(c for c in get_args(hint) if c is not type(None)), True
    return hint, False
