"""Late-dose texts: only what was read at a source that can vouch for it, for its own country."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.content.products import load_catalogue
from companion.domain.figures import Figure
from companion.ui.models.late_dose import late_dose_texts

CATALOGUE = load_catalogue()


def test_an_unknown_product_says_nothing() -> None:
    assert late_dose_texts(CATALOGUE, "") == ()


@pytest.mark.parametrize("product", CATALOGUE.products, ids=lambda product: product.id)
def test_only_verified_texts_are_shown_and_each_with_its_source(product: object) -> None:
    texts = late_dose_texts(CATALOGUE, product.id)  # type: ignore[attr-defined]
    labels = product.texts  # type: ignore[attr-defined]
    verified = [f for f in (labels.missed_dose, labels.day_window) if f.verified]
    assert [text.text for text in texts] == [figure.hint for figure in verified]
    for text in texts:
        assert text.sources
        assert all(source.kind.vouches for source in text.sources)


def test_a_text_that_holds_everywhere_names_no_country() -> None:
    known = next(p for p in CATALOGUE.products if p.texts.missed_dose.verified)
    figure = known.texts.missed_dose
    everywhere = Figure("Wait for the usual day.", True, figure.sources)
    product = replace(known, texts=replace(known.texts, missed_dose=everywhere))
    catalogue = replace(CATALOGUE, products=(product,))
    first = late_dose_texts(catalogue, product.id)[0]
    assert (first.text, first.countries) == ("Wait for the usual day.", ())
