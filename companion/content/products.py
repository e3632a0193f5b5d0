"""Reads products.toml into the catalogue."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType

from companion.content import values
from companion.content.figures import figure, figure_of, statements
from companion.content.parts import Sources, review, sources
from companion.content.presentations import in_use, presentations
from companion.content.reader import Item, read_file, unique
from companion.content.words import SOURCE_LANGUAGE
from companion.domain.catalogue import Catalogue, LabelTexts, Product, RoomAllowance, StorageFigures
from companion.domain.figures import Figure
from companion.domain.schedule import ScheduleKind
from companion.domain.storage_limits import AllowanceSpan, AllowanceStage

FILE, SCHEMA = "products.toml", "companion/products/2"


@cache
def load_catalogue(folder: Path | None = None, language: str = SOURCE_LANGUAGE) -> Catalogue:
    """Return all products; raises ContentError naming the file and the item at fault."""
    root = read_file(FILE, SCHEMA, folder, language)
    known = sources(root)
    units = root.maybe_item("units")
    if units is None:
        raise root.fail('"units" is missing')
    iu_per_mg = figure(units, "iu_per_mg", known, values.whole, regional=False)
    notes = statements(units, "notes", known)
    units.finish()
    products = [_product(item, known) for item in root.items("products")]
    root.finish()
    return Catalogue(
        products=unique(products, (product.id for product in products), FILE),
        sources=MappingProxyType(known),
        iu_per_mg=iu_per_mg,
        unit_notes=notes,
    )


def _product(item: Item, known: Sources) -> Product:
    name = item.text("id")
    product = Product(
        id=name,
        brand=item.text("brand"),
        inn=item.text("inn"),
        maker=item.text("maker"),
        measured_as=item.text("measured_as"),
        schedule=figure(item, "schedule", known, ScheduleKind, regional=False),
        presentations=presentations(item, name, known),
        storage=_storage(item, known),
        texts=_texts(item, known),
        labelled_areas=figure(item, "labelled_areas", known, values.names),
        needle_each_injection=_rule(item, "needle_each_injection", known),
        needles_supplied=figure(item, "needles_supplied", known, values.flag),
        notes=_remarks(item, "notes", known),
        education=_remarks(item, "education", known),
        review=review(item),
    )
    item.finish()
    return product


def _storage(item: Item, known: Sources) -> StorageFigures:
    return StorageFigures(
        unopened=figure(item, "unopened", known, values.temperatures),
        in_use=in_use(item, known),
        in_use_text=figure(item, "in_use_text", known, values.words),
        room=tuple(figure_of(one, known, _room_allowance) for one in item.items("room")),
        max_uses=figure(item, "max_uses", known, values.whole),
        after_mixing_hours=figure(item, "after_mixing_hours", known, values.whole),
        warm_up_minutes=figure(item, "warm_up_minutes", known, values.whole),
        discard_if=figure(item, "discard_if", known, values.words),
        do_not_freeze=_rule(item, "do_not_freeze", known),
        protect_from_light=_rule(item, "protect_from_light", known),
        do_not_shake=_rule(item, "do_not_shake", known),
        store_without_needle=_rule(item, "store_without_needle", known),
    )


def _texts(item: Item, known: Sources) -> LabelTexts:
    def text(key: str) -> Figure[str]:
        return figure(item, key, known, values.words)

    return LabelTexts(
        missed_dose=text("missed_dose"),
        day_window=text("day_window"),
        igf1_timing=text("igf1_timing"),
        priming=text("priming"),
        pairing=text("pairing"),
        diluent=text("diluent"),
        excipients=text("excipients"),
    )


def _room_allowance(item: Item) -> RoomAllowance:
    try:
        span, stage = AllowanceSpan(item.text("span")), AllowanceStage(item.text("stage"))
    except ValueError as wrong:
        raise item.fail(str(wrong)) from wrong
    return RoomAllowance(
        text=item.text("text"),
        span=span,
        stage=stage,
        max_c=item.maybe_whole("max_c"),
        minutes=item.maybe_whole("minutes"),
        months=item.maybe_whole("months"),
        max_times=item.maybe_whole("max_times"),
        may_return_to_fridge=item.maybe_flag("may_return_to_fridge"),
    )


def _rule(item: Item, key: str, known: Sources) -> Figure[bool]:
    """Take a yes or no that holds in every country, such as "never freeze"."""
    return figure(item, key, known, values.flag, regional=False)


def _remarks(item: Item, key: str, known: Sources) -> tuple[Figure[str], ...]:
    return tuple(
        figure_of(one, known, lambda inner: inner.text("value"), regional=False)
        for one in item.items(key)
    )
