"""Reads the pens, cartridges and vials of one product."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from companion.content import values
from companion.content.figures import figure, figure_of, take_standing
from companion.content.parts import Sources
from companion.content.reader import Item, unique
from companion.domain.catalogue import Amount, InUseLimit, Presentation, TemperatureRange
from companion.domain.figures import Figure


def presentations(item: Item, product: str, known: Sources) -> tuple[Presentation, ...]:
    """Take a product's forms and return their packs one by one."""
    found = [pack for form in item.items("presentations") for pack in _form(form, product, known)]
    if not found:
        raise item.fail("a product needs at least one presentation")
    return unique(found, (presentation.id for presentation in found), item.file)


def in_use(item: Item, known: Sources) -> tuple[Figure[InUseLimit], ...]:
    """Take the in-use options of a product or of one pack."""
    return tuple(figure_of(option, known, _in_use_limit) for option in item.items("in_use"))


def _form(item: Item, product: str, known: Sources) -> Iterator[Presentation]:
    """Yield the packs of one form; what is said of the form holds for each of them.

    A strength is read off the box by the person who chooses it, so it holds in every country.
    """
    form, note = item.text("form"), item.text("note", "")
    regions = frozenset(item.texts("regions", ()))
    single_use = item.flag("single_use", default=False)
    fixed_dose = figure(item, "fixed_dose", known, values.flag, regional=False)
    packs = item.items("packs")
    standing = take_standing(item, known, regional=False)
    item.finish()
    for pack in packs:
        yield Presentation(
            id=f"{product}/{pack.text('id')}",
            form=form,
            strength=pack.text("strength"),
            contents=Figure(
                _contents(pack), standing.verified, standing.sources, basis=standing.basis
            ),
            volume_ml=_volume(pack),
            concentration=pack.text("concentration", ""),
            regions=regions,
            colour=pack.text("colour", ""),
            single_use=single_use,
            fixed_dose=fixed_dose,
            dose_increment=figure(pack, "dose_increment", known, values.amount),
            max_single_dose=figure(pack, "max_single_dose", known, values.amount),
            in_use=in_use(pack, known),
            note=note,
        )
        pack.finish()


def _contents(pack: Item) -> tuple[Amount, ...]:
    """Take the amounts printed on a pack, each in its own unit."""
    try:
        amounts = tuple(values.amount(text) for text in pack.texts("contents"))
    except ValueError as wrong:
        raise pack.fail(f"{wrong} is not an amount") from wrong
    if not amounts or len({amount.unit for amount in amounts}) != len(amounts):
        raise pack.fail("a pack prints one amount in each unit")
    return amounts


def _volume(pack: Item) -> Decimal | None:
    text = pack.text("volume_ml", "")
    try:
        return Decimal(text) if text else None
    except InvalidOperation as wrong:
        raise pack.fail(f"{text} is not a volume") from wrong


def _in_use_limit(item: Item) -> InUseLimit:
    days, coldest, warmest = item.whole("days"), item.maybe_whole("min_c"), item.whole("max_c")
    return InUseLimit(days, TemperatureRange(coldest, warmest))
