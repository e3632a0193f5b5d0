"""What tests of the use cases may ask for by name."""

from __future__ import annotations

import pytest

from companion.domain.needles import NeedleBox
from companion.domain.people import Person
from companion.services.injections import InjectionDraft
from companion.services.stock import Stock
from tests.support.family import draft, pen
from tests.support.shelf import Shelf


@pytest.fixture
def shelf(stock: Stock, girl: Person) -> Shelf:
    """Return the girl's unopened pen and full box of needles."""
    box = stock.add_needles(NeedleBox("", girl.id, 100))
    return Shelf(stock.add_pack(pen(girl.id)), box, stock)


@pytest.fixture
def full(girl: Person, shelf: Shelf) -> InjectionDraft:
    """Return a draft of today's dose with everything: pack, needle, note."""
    return draft(
        girl.id, pack_id=shelf.pack.id, needle_box_id=shelf.box.id, needles=1, note=" left thigh "
    )
