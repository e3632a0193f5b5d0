"""Reads labs.toml: laboratory tests with their units, and the equation between HbA1c units."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content.figures import take_standing
from companion.content.items import exact
from companion.content.parts import Sources, review, sources
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.lab_guide import Analyte, HbA1cEquation, LabGuide, LabUnit

FILE, SCHEMA = "labs.toml", "companion/labs/1"


@cache
def load_lab_guide(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> LabGuide:
    """Return the tests and the equation; raises ContentError naming the item at fault."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    analytes = [_analyte(item, known) for item in root.items("analytes")]
    equation = root.maybe_item("hba1c_equation")
    if equation is None:
        raise root.fail("the HbA1c equation is missing")
    guide = LabGuide(
        unique(analytes, (one.id for one in analytes), FILE),
        _equation(equation, known),
        MappingProxyType(known),
    )
    root.finish()
    return guide


def _analyte(item: Item, known: Sources) -> Analyte:
    units = tuple(_unit(unit) for unit in item.items("units"))
    if not units:
        raise item.fail("a unit is missing")
    standing = take_standing(item, known, regional=False)
    analyte = Analyte(
        id=item.text("id"),
        panel=item.text("panel"),
        units=unique(units, (one.unit for one in units), FILE),
        asks_fasting=item.flag("asks_fasting", default=False),
        asks_time=item.flag("asks_time", default=False),
        sources=standing.sources,
        review=review(item),
    )
    item.finish()
    return analyte


def _unit(item: Item) -> LabUnit:
    low, high = exact(item, "low"), exact(item, "high")
    if low is None or high is None or not 0 < low < high:
        raise item.fail("a unit needs two bounds, the smaller first")
    unit = LabUnit(item.text("unit"), low, high, exact(item, "per_first"), _range_to(item))
    item.finish()
    return unit


def _range_to(item: Item) -> tuple[Decimal, Decimal] | None:
    pair = item.texts("range_to", ())
    try:
        match [Decimal(text) for text in pair]:
            case []:
                return None
            case [least, most] if 0 < least < most:
                return least, most
    except InvalidOperation as wrong:
        raise item.fail('"range_to" is not two figures') from wrong
    raise item.fail('"range_to" is not two figures')


def _equation(item: Item, known: Sources) -> HbA1cEquation:
    slope, offset = exact(item, "slope"), exact(item, "offset")
    if slope is None or not slope or offset is None:
        raise item.fail("the slope or the offset is missing")
    standing = take_standing(item, known, regional=False)
    review(item)
    item.finish()
    return HbA1cEquation(slope, offset, standing.sources)
