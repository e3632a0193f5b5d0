"""Turns frozen domain dataclasses into table rows and back, by their type hints.

A nested dataclass is spread over columns named ``field_subfield`` (``dose`` becomes
``dose_amount`` and ``dose_unit``); a tuple is kept as JSON; instants are UTC text that
sorts in time; decimals are exact text.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

Scalar = str | int | None
Encode = Callable[[Any], Scalar]
Decode = Callable[[Any], Any]


class Part(NamedTuple):
    """One constructor argument: the columns it takes and how it is read and written."""

    columns: tuple[str, ...]
    encode: Callable[[Any], tuple[Scalar, ...]]
    decode: Callable[[Sequence[Any]], Any]


class Codec:
    """Reads and writes one dataclass as a flat row."""

    def __init__(self, kind: type[Any]) -> None:
        hints = get_type_hints(kind)
        self._kind = kind
        self._parts = tuple(_part(f.name, hints[f.name]) for f in fields(kind))
        self.columns = tuple(column for part in self._parts for column in part.columns)

    def encode(self, value: object) -> tuple[Scalar, ...]:
        """Return the row of an object, in the order of ``columns``."""
        return tuple(cell for part in self._parts for cell in part.encode(value))

    def decode(self, row: Sequence[Any]) -> Any:
        """Return the object of a row given in the order of ``columns``."""
        arguments, start = [], 0
        for part in self._parts:
            end = start + len(part.columns)
            arguments.append(part.decode(row[start:end]))
            start = end
        return self._kind(*arguments)


def _part(name: str, hint: Any) -> Part:
    inner, optional = _without_none(hint)
    read = attrgetter(name)
    if is_dataclass(inner):
        return _nested(name, inner, read, optional=optional)
    encode, decode = _scalar(inner)

    def to_row(owner: Any) -> tuple[Scalar, ...]:
        value = read(owner)
        return (None if value is None else encode(value),)

    def from_row(cells: Sequence[Any]) -> Any:
        return None if cells[0] is None else decode(cells[0])

    return Part((name,), to_row, from_row)


def _nested(name: str, kind: Any, read: Callable[[Any], Any], *, optional: bool) -> Part:
    inner = Codec(kind)
    columns = tuple(f"{name}_{column}" for column in inner.columns)
    empty = (None,) * len(columns)

    def to_row(owner: Any) -> tuple[Scalar, ...]:
        value = read(owner)
        return empty if value is None else inner.encode(value)

    def from_row(cells: Sequence[Any]) -> Any:
        if optional and all(cell is None for cell in cells):
            return None
        return inner.decode(cells)

    return Part(columns, to_row, from_row)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in {Union, types.UnionType}:
        choices = [choice for choice in get_args(hint) if choice is not type(None)]
        assert len(choices) == 1, hint
        return choices[0], True
    return hint, False


def _same(value: Any) -> Any:
    return value


def _instant_text(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


_PLAIN: dict[Any, tuple[Encode, Decode]] = {
    str: (_same, _same),
    int: (_same, _same),
    bool: (int, bool),
    date: (date.isoformat, date.fromisoformat),
    datetime: (_instant_text, datetime.fromisoformat),
    time: (time.isoformat, time.fromisoformat),
    Decimal: (str, Decimal),
}


def _scalar(kind: Any) -> tuple[Encode, Decode]:
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is tuple:
        encode, decode = _scalar(get_args(kind)[0])
        return (
            lambda value: json.dumps([encode(item) for item in value], ensure_ascii=False),
            lambda text: tuple(decode(item) for item in json.loads(text)),
        )
    if isinstance(kind, type) and issubclass(kind, Enum):
        return attrgetter("value"), kind
    raise TypeError(f"no column form for {kind!r}")
