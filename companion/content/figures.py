"""Reads figures and statements, and decides which of them count as verified."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from companion.content.parts import Sources, cited, review
from companion.content.reader import Item, unique
from companion.domain.figures import Figure, no_figure
from companion.domain.statements import Statement

T = TypeVar("T")


class Standing(NamedTuple):
    """What stands behind a value, whatever its type."""

    verified: bool
    sources: tuple[str, ...]
    regions: frozenset[str]
    note: str
    basis: str


def take_standing(item: Item, known: Sources, *, regional: bool) -> Standing:
    """Take an item's sources and decide whether it counts as verified, and where."""
    flagged = item.flag("verified")
    ids, basis = cited(item, known), item.text("basis", "")
    if not ids and not basis:
        raise item.fail("a source or a basis is missing")
    vouching = [known[source_id] for source_id in ids if known[source_id].kind.vouches]
    verified = flagged and bool(vouching)
    stated = frozenset(item.texts("regions", ()))
    covered = frozenset[str]().union(
        *(source.regions for source in (vouching or [known[source_id] for source_id in ids]))
    )
    if verified and regional and not covered:
        raise item.fail("no source says for which country this holds")
    if verified and not stated <= covered:
        raise item.fail("no source vouches for some of these regions")
    regions = (stated or covered) if regional else stated
    return Standing(verified, ids, regions, item.text("note", ""), basis)


def figure_of(
    item: Item, known: Sources, build: Callable[[Item], T], *, regional: bool = True
) -> Figure[T]:
    """Take one figure table whose value ``build`` reads from its other keys."""
    value = build(item)
    standing = take_standing(item, known, regional=regional)
    item.finish()
    return Figure(value, *standing)


def figure(
    item: Item,
    key: str,
    known: Sources,
    convert: Callable[[Any], T],
    *,
    regional: bool = True,
) -> Figure[T]:
    """Take the figure under ``key``; one that nobody found is simply absent.

    ``convert`` turns the file's value into the domain's; what it raises becomes ContentError.
    ``regional`` figures hold only where their vouching sources speak for.
    """
    table = item.maybe_item(key)
    if table is None:
        return no_figure()
    return figure_of(table, known, lambda inner: _converted(inner, convert), regional=regional)


def _converted(item: Item, convert: Callable[[Any], T]) -> T:
    """Take a figure's value and turn it into its domain type."""
    value = item.value("value")
    if value is None:
        raise item.fail("a figure that was not found is left out")
    try:
        return convert(value)
    except (ValueError, TypeError, ArithmeticError) as wrong:
        raise item.fail(f"{value!r} is not a value of this kind") from wrong


def statements(root: Item, key: str, known: Sources) -> tuple[Statement, ...]:
    """Take a list of statements; ids must differ and each needs a source or a basis."""
    found = [statement(item, known) for item in root.items(key)]
    return unique(found, (one.id for one in found), root.file)


def statement(item: Item, known: Sources) -> Statement:
    """Take one statement; it needs a source or a basis."""
    name, text, why = item.text("id"), item.text("text"), item.text("why", "")
    gh_specific, signed = item.maybe_flag("gh_specific"), review(item)
    standing = take_standing(item, known, regional=False)
    item.finish()
    return Statement(
        id=name,
        text=text,
        verified=standing.verified,
        sources=standing.sources,
        why=why,
        basis=standing.basis,
        note=standing.note,
        regions=standing.regions,
        gh_specific=gh_specific,
        review=signed,
    )
