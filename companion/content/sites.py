"""Reads sites.toml into the atlas and its words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from companion.content.items import one_of, sourced
from companion.content.parts import Sources, review, sources, statements
from companion.content.reader import Item, read_file, unique
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.guide import SiteCheck, SiteGuide
from companion.domain.sites.regions import CELL_CM, Area, Region, Side, SiteAtlas, View

FILE, SCHEMA = "sites.toml", "companion/sites/2"
_MOST_LINES = {"rows": 4, "columns": 3}


class _Both(NamedTuple):
    """What one reading of the file gives."""

    atlas: SiteAtlas
    guide: SiteGuide


class _LabelledRegion(NamedTuple):
    """One region with its English label and the products whose label leaves it out."""

    region: Region
    label: str
    not_labelled: tuple[str, ...]


def load_sites(folder: Path | None = None) -> SiteAtlas:
    """Return the eight regions; raises ContentError naming the file and the item at fault."""
    return _load(folder).atlas


def load_site_guide(folder: Path | None = None) -> SiteGuide:
    """Return labels, rotation rules and skin checks; raises ContentError."""
    return _load(folder).guide


@cache
def _load(folder: Path | None) -> _Both:
    root = read_file(FILE, SCHEMA, folder)
    if root.value("cell_cm") != CELL_CM:
        raise root.fail(f"cells are {CELL_CM} cm wide")
    known = sources(root)
    regions = [_region(item, known) for item in root.items("regions")]
    guide = SiteGuide(
        labels=MappingProxyType({one.region.id: one.label for one in regions}),
        default_areas=_default_areas(root, known),
        not_labelled=MappingProxyType({one.region.id: one.not_labelled for one in regions}),
        rules=statements(root, "rules", known),
        checks=tuple(_check(item, known) for item in root.items("checks")),
        sources=MappingProxyType(known),
    )
    root.finish()
    unique(guide.checks, (check.kind for check in guide.checks), FILE)
    found = unique(regions, (one.region.id for one in regions), FILE)
    return _Both(SiteAtlas(tuple(one.region for one in found)), guide)


def _region(item: Item, known: Sources) -> _LabelledRegion:
    """Take one region with its words."""
    region = Region(
        id=item.text("id"),
        area=one_of(Area, item, "area"),
        side=one_of(Side, item, "side"),
        view=one_of(View, item, "view"),
        self_inject=item.flag("self_inject"),
        rows=_lines(item, "rows"),
        columns=_lines(item, "columns"),
        zone=item.text("zone"),
        keep_out=item.texts("keep_out", ()),
    )
    found = _LabelledRegion(region, item.text("label"), item.texts("not_labelled_for", ()))
    sourced(item, known)
    if any(source_id not in known for source_id in item.texts("zone_source", ())):
        raise item.fail("unknown source of the zone")
    review(item)
    item.finish()
    return found


def _lines(item: Item, key: str) -> int:
    """Take a number of rows or columns that has names for each line."""
    number = item.whole(key)
    if not 1 <= number <= _MOST_LINES[key]:
        raise item.fail(f'"{key}" must lie between 1 and {_MOST_LINES[key]}')
    return number


def _default_areas(root: Item, known: Sources) -> tuple[str, ...]:
    item = root.maybe_item("default_areas")
    if item is None:
        raise root.fail('"default_areas" is missing')
    areas = item.texts("value")
    if not set(areas) <= set(Area):
        raise item.fail("unknown area")
    sourced(item, known)
    item.finish()
    return areas


def _check(item: Item, known: Sources) -> SiteCheck:
    check = SiteCheck(
        id=item.text("id"),
        kind=one_of(FindingKind, item, "kind"),
        name=item.text("name"),
        term=item.text("term"),
        look=item.text("look"),
        feel=item.text("feel"),
        do=item.text("do"),
        tier=item.text("tier"),
        sources=sourced(item, known),
        note=item.text("note", ""),
        review=review(item),
    )
    item.finish()
    return check
