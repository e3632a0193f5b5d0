"""Turns frozen domain dataclasses into table rows and back, by their type hints.

A nested dataclass is spread over columns named ``field_subfield`` (``dose`` becomes
``dose_amount`` and ``dose_unit``); a tuple is kept as JSON; instants are UTC text that
sorts in time; decimals are exact text.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

Scalar = str | int | bytes | None
Encode = Callable[[Any], Scalar]
Decode = Callable[[Any], Any]


class Part(NamedTuple):
    """One constructor argument: the columns it takes and how it is read and written.

    ``encode`` is None for a value that is stored as it is; for a nested dataclass it
    returns a cell for each column. ``decode`` takes the one cell, which is not None, or all
    cells of a nested dataclass.
    """

    columns: tuple[str, ...]
    encode: Callable[[Any], Any] | None
    decode: Decode
    nested: bool = False


class Codec:
    """Reads and writes one dataclass as a flat row."""

    def __init__(self, kind: type[Any]) -> None:
        hints = get_type_hints(kind)
        names = tuple(f.name for f in fields(kind))
        self._kind = kind
        self.holds_bytes = bytes in hints.values()
        self._parts = tuple(_part(name, hints[name]) for name in names)
        self._encoders = tuple((part.encode, part.nested) for part in self._parts)
        self._decoders = tuple(_places(self._parts))
        self._values = _reader(names)
        self.columns = tuple(column for part in self._parts for column in part.columns)

    def encode(self, value: object) -> tuple[Scalar, ...]:
        """Return the row of an object, in the order of ``columns``."""
        row: list[Scalar] = []
        for cell, (encode, nested) in zip(self._values(value), self._encoders, strict=True):
            if nested:
                assert encode is not None
                row += encode(cell)
            else:
                row.append(cell if encode is None or cell is None else encode(cell))
        return tuple(row)

    def decode(self, row: Sequence[Any]) -> Any:
        """Return the object of a row given in the order of ``columns``."""
        arguments = []
        for start, end, decode in self._decoders:
            if end:
                arguments.append(decode(row[start:end]))
            else:
                cell = row[start]
                arguments.append(None if cell is None else decode(cell))
        return self._kind(*arguments)


def _reader(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a call that reads all fields at once; a record may hold 20,000 rows."""
    read = attrgetter(*names)
    return read if len(names) > 1 else lambda owner: (read(owner),)


def _places(parts: Iterable[Part]) -> Iterator[tuple[int, int, Decode]]:
    """Yield for each part its first cell, where it ends if it is nested, and its reader."""
    start = 0
    for part in parts:
        end = start + len(part.columns)
        yield start, end if part.nested else 0, part.decode
        start = end


def _part(name: str, hint: Any) -> Part:
    inner, optional = _without_none(hint)
    if is_dataclass(inner):
        return _nested(name, inner, optional=optional)
    encode, decode = _scalar(inner)

    return Part((name,), None if encode is _same else encode, decode)


def _nested(name: str, kind: Any, *, optional: bool) -> Part:
    inner = Codec(kind)
    columns = tuple(f"{name}_{column}" for column in inner.columns)
    empty = (None,) * len(columns)

    def to_cells(value: Any) -> tuple[Scalar, ...]:
        return empty if value is None else inner.encode(value)

    def from_row(cells: Sequence[Any]) -> Any:
        if optional and all(cell is None for cell in cells):
            return None
        return inner.decode(cells)

    return Part(columns, to_cells, from_row, nested=True)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in {Union, types.UnionType}:
        choices = [choice for choice in get_args(hint) if choice is not type(None)]
        assert len(choices) == 1, hint
        return choices[0], True
    return hint, False


def _same(value: Any) -> Any:
    return value


def instant_text(value: datetime) -> str:
    """Return an instant as UTC text that sorts in time."""
    if value.tzinfo is None:
        raise ValueError("an instant without a time zone cannot be kept")
    return value.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


_PLAIN: dict[Any, tuple[Encode, Decode]] = {
    str: (_same, _same),
    int: (_same, _same),
    bool: (int, bool),
    bytes: (_same, bytes),
    date: (date.isoformat, date.fromisoformat),
    datetime: (instant_text, datetime.fromisoformat),
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
        return attrgetter("_value_"), {member.value: member for member in kind}.__getitem__
    raise TypeError(f"no column form for {kind!r}")
