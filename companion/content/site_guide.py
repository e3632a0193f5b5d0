"""Reads the words of sites.toml: labels, rotation rules and skin checks."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.figures import statements
from companion.content.items import one_of, sourced
from companion.content.parts import Sources, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.sites import FILE, SCHEMA, regions
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.guide import SiteCheck, SiteGuide
from companion.domain.sites.regions import Area


@cache
def load_site_guide(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> SiteGuide:
    """Return labels, rotation rules and skin checks; raises ContentError."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    labelled = regions(root, known)
    guide = SiteGuide(
        labels=MappingProxyType({one.region.id: one.label for one in labelled}),
        default_areas=_default_areas(root, known),
        not_labelled=MappingProxyType({one.region.id: one.not_labelled for one in labelled}),
        rules=statements(root, "rules", known),
        checks=tuple(_check(item, known) for item in root.items("checks")),
        sources=MappingProxyType(known),
    )
    root.finish()
    unique(guide.checks, (check.kind for check in guide.checks), FILE)
    return guide


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
