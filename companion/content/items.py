"""Reads the parts that articles, rules and prints share: groups, enumerations and sources."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from companion.content.parts import Sources, cited
from companion.content.reader import Item
from companion.domain.groups import Group

T = TypeVar("T")


def one_of(kind: Callable[[str], T], item: Item, key: str) -> T:
    """Take a text that must be one of an enumeration's values."""
    return _member(kind, item, key, item.text(key))


def groups(item: Item) -> tuple[Group, ...]:
    """Take whom an item is for; everybody when it does not say."""
    names = item.texts("groups", ("all",))
    return tuple(_member(Group, item, "groups", name) for name in names)


def sourced(item: Item, known: Sources) -> tuple[str, ...]:
    """Take an item's sources; it must have one."""
    ids = cited(item, known)
    if not ids:
        raise item.fail("a source is missing")
    return ids


def number_range(item: Item, key: str) -> tuple[int, int] | None:
    """Take a pair of whole numbers, the smaller first; None when it is not given."""
    pair = item.value(key)
    if pair is None:
        return None
    match pair:
        case [int(least), int(most)] if least <= most:
            return least, most
    raise item.fail(f'"{key}" is not a range')


def exact(item: Item, key: str) -> Decimal | None:
    """Take an exact decimal written as a text; None when it is not given."""
    text = item.text(key, "")
    try:
        return Decimal(text) if text else None
    except InvalidOperation as wrong:
        raise item.fail(f'"{key}" is not a number') from wrong


def words(root: Item, key: str) -> dict[str, str]:
    """Take a table that maps codes to texts."""
    table = root.maybe_item(key)
    if table is None:
        raise root.fail(f'"{key}" is missing')
    found = {name: table.text(name) for name in table.names_left()}
    table.finish()
    return found


def _member(kind: Callable[[str], T], item: Item, key: str, text: str) -> T:
    try:
        return kind(text)
    except ValueError as wrong:
        raise item.fail(f'"{key}" cannot be {text}') from wrong
