"""Reads the regions of sites.toml into the atlas.

Today needs the atlas at every start, so this module asks for nothing else; the words that go
with it are read by ``site_guide``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from companion.content.items import one_of, sourced
from companion.content.parts import Sources, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.sites.regions import CELL_CM, Area, Region, Side, SiteAtlas, View

FILE, SCHEMA = "sites.toml", "companion/sites/2"
_MOST_LINES = {"rows": 4, "columns": 3}


class LabelledRegion(NamedTuple):
    """One region with its English label and the products whose label leaves it out."""

    region: Region
    label: str
    not_labelled: tuple[str, ...]


@cache
def load_sites(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> SiteAtlas:
    """Return the eight regions; raises ContentError naming the file and the item at fault."""
    root = read_file(FILE, SCHEMA, folder, language)
    return SiteAtlas(tuple(one.region for one in regions(root, sources(root))))


def regions(root: Item, known: Sources) -> tuple[LabelledRegion, ...]:
    """Take the regions of the file, in the order they are offered and drawn."""
    if root.value("cell_cm") != CELL_CM:
        raise root.fail(f"cells are {CELL_CM} cm wide")
    found = [_region(item, known) for item in root.items("regions")]
    return unique(found, (one.region.id for one in found), FILE)


def _region(item: Item, known: Sources) -> LabelledRegion:
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
    found = LabelledRegion(region, item.text("label"), item.texts("not_labelled_for", ()))
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
