"""One plain row of every kind, each referring to the others: the same rows on every run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from companion.domain.exchange import TableShape
from companion.domain.schedule import Schedule, Weekday
from companion.domain.sites.regions import Site
from companion.storage.exchange import RecordTables
from companion.storage.tables import table_named

_PLAIN: dict[Any, Any] = {
    str: "made up",
    int: 2,
    bool: True,
    bytes: b"\xff\xd8\xff made up",
    date: date(2026, 1, 15),
    time: time(20, 0),
    datetime: datetime(2026, 1, 15, 19, 30, tzinfo=UTC),
    Decimal: Decimal("1.50"),
    Schedule: Schedule((Weekday.MONDAY, Weekday.THURSDAY)),
    Site: Site("thi_l", "r2c1"),
}
_ZONE = "Europe/Berlin"
_SENSE: Mapping[str, Mapping[str, Any]] = {
    "person": {"zone": _ZONE, "birth_date": date(2017, 5, 2), "name": "Zoë (made up)"},
    "injection": {"zone": _ZONE},
    "stay": {"home": _ZONE, "place": "Asia/Tokyo"},
}


def one_of_each(tables: RecordTables) -> Iterator[object]:
    """Yield a row of every table, parents before the rows that refer to them."""
    yield from map(_row, tables.shapes())


def _row(shape: TableShape) -> object:
    kind = table_named(shape.name).kind
    links = {column: _id(parent) for column, parent in shape.references.items()}
    row = _example(kind)
    return replace(row, id=_id(shape.name), **links, **_SENSE.get(shape.name, {}))


def _id(table: str) -> str:
    return f"0000{table}"


def _example(hint: Any) -> Any:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) in {Union, UnionType}:
        return _example(next(c for c in get_args(hint) if c is not type(None)))
    if get_origin(hint) is tuple:
        return (_example(get_args(hint)[0]),)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    assert is_dataclass(hint), hint
    hints = get_type_hints(hint)
    return hint(**{field.name: _example(hints[field.name]) for field in fields(hint)})
