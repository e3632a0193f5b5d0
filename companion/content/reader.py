"""Reads content files key by key, so that a missing or unknown key is always noticed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from companion.content.errors import ContentError
from companion.content.words import SOURCE_LANGUAGE, in_words_of
from companion.resource_files import resource

T = TypeVar("T")


class Item:
    """One table of a content file.

    Every key is taken once; ``finish`` raises ContentError for keys nobody asked for.
    """

    def __init__(self, table: Mapping[str, Any], file: str, name: str) -> None:
        self._left = dict(table)
        self.file = file
        self.name = name

    def fail(self, problem: str) -> ContentError:
        """Return the error to raise about this item."""
        return ContentError(self.file, self.name, problem)

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; without a default it must be there and not be empty."""
        value = self._take(key, str, default)
        if default is None and not value.strip():
            raise self.fail(f'"{key}" is empty')
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Take true or false."""
        return self._take(key, bool, default)

    def whole(self, key: str) -> int:
        """Take a whole number."""
        value = self.maybe_whole(key)
        if value is None:
            raise self.fail(f'"{key}" is missing')
        return value

    def maybe_whole(self, key: str) -> int | None:
        """Take a whole number, or None when it is not given."""
        value = self._left.pop(key, None)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise self.fail(f'"{key}" is not a whole number')
        return value

    def maybe_flag(self, key: str) -> bool | None:
        """Take true or false, or None when it is not given."""
        return self.flag(key) if key in self._left else None

    def day(self, key: str) -> date:
        """Take a calendar date."""
        value = self._take(key, date, None)
        if isinstance(value, datetime):
            raise self.fail(f'"{key}" is not a date')
        return value

    def texts(self, key: str, default: Iterable[str] | None = None) -> tuple[str, ...]:
        """Take a list of texts."""
        values = self._take(key, list, None if default is None else list(default))
        if not all(isinstance(value, str) for value in values):
            raise self.fail(f'"{key}" is not a list of texts')
        return tuple(values)

    def value(self, key: str) -> Any:
        """Take a value of any type; None when it is not given."""
        return self._left.pop(key, None)

    def maybe_item(self, key: str) -> Item | None:
        """Take a table, or None when it is not given."""
        return self._child(self._take(key, dict, None), key) if key in self._left else None

    def items(self, key: str) -> tuple[Item, ...]:
        """Take a list of tables, each named by its id or its place; empty when not given."""
        tables = self._take(key, list, [])
        return tuple(
            self._child(table, f"{key}.{self._name_of(table, place)}")
            for place, table in enumerate(tables, start=1)
        )

    def named_items(self, key: str) -> tuple[tuple[str, Item], ...]:
        """Take a table of tables as pairs of name and item."""
        tables = self._take(key, dict, None)
        return tuple((name, self._child(table, f"{key}.{name}")) for name, table in tables.items())

    def names_left(self) -> tuple[str, ...]:
        """Return the keys not taken yet, in the file's order."""
        return tuple(self._left)

    def finish(self) -> None:
        """Raise ContentError if a key was not asked for."""
        if self._left:
            raise self.fail(f"unknown key {', '.join(sorted(self._left))}")

    def _take(self, key: str, kind: type[T], default: T | None) -> T:
        value = self._left.pop(key, default)
        if value is None:
            raise self.fail(f'"{key}" is missing')
        if not isinstance(value, kind):
            raise self.fail(f'"{key}" is not of the expected type ({kind.__name__})')
        return value

    def _child(self, table: object, name: str) -> Item:
        if not isinstance(table, dict):
            raise self.fail(f"{name} is not a table")
        return Item(table, self.file, name if self.name == "file" else f"{self.name}, {name}")

    @staticmethod
    def _name_of(table: object, place: int) -> str:
        return str(table.get("id", place)) if isinstance(table, dict) else str(place)


def read_file(
    name: str, schema: str, folder: Path | None = None, language: str = SOURCE_LANGUAGE
) -> Item:
    """Read one clinical content file whose schema must be the given one, in a language's words.

    ``folder`` is another place than the program's own resources, for tests and reviewers.
    """
    path = folder / name if folder else resource("clinical", name)
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise ContentError(name, "file", "the file is missing") from missing
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise ContentError(name, "file", f"not readable ({broken})") from broken
    if language != SOURCE_LANGUAGE:
        table = in_words_of(table, name, language, path.parent)
    root = Item(table, name, "file")
    found = root.text("schema")
    if found != schema:
        raise root.fail(f"schema is {found}, expected {schema}")
    return root


def unique(items: Iterable[T], ids: Iterable[str], file: str) -> tuple[T, ...]:
    """Return the items as a tuple; raises ContentError when two share an id."""
    seen: set[str] = set()
    for item_id in ids:
        if item_id in seen:
            raise ContentError(file, item_id, "the id is used twice")
        seen.add(item_id)
    return tuple(items)
