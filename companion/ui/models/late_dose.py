"""What a product's label says about a dose that is late: only what was read at a good source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from companion.domain.catalogue import Catalogue
from companion.domain.figures import Figure
from companion.domain.sources import Source


@dataclass(frozen=True, slots=True)
class LabelText:
    """A label's rule in our words, the countries whose label has it, and where it was read."""

    text: str
    countries: tuple[str, ...]
    sources: tuple[Source, ...]


def late_dose_texts(catalogue: Catalogue, product_id: str) -> tuple[LabelText, ...]:
    """Return what the label says about a late dose; nothing where no verified text is known.

    Texts are shown for each country they are a fact for, since the pack's country is not known
    here; the family compares with their own leaflet.
    """
    product = catalogue.find(product_id)
    if product is None:
        return ()
    texts = product.texts
    return tuple(_facts(catalogue, (texts.missed_dose, texts.day_window)))


def _facts(catalogue: Catalogue, figures: tuple[Figure[str], ...]) -> Iterator[LabelText]:
    for figure in figures:
        countries = tuple(sorted(region for region in figure.regions if figure.holds_in(region)))
        text = figure.fact(countries[0] if countries else None)
        if text:
            cited = (catalogue.sources[source_id] for source_id in figure.sources)
            vouching = tuple(source for source in cited if source.kind.vouches)
            yield LabelText(text, countries, vouching)
