"""A pen and a box of needles on the shelf, and what the record says about them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack, PackState
from companion.services.stock import Stock
from tests.support.family import TODAY


class Totals(NamedTuple):
    """What the record says about a pack and a box."""

    left: str
    injections: int
    state: PackState
    opened: date | None
    needles: int


class Shelf(NamedTuple):
    """One person's pen of 10 mg and 100 needles."""

    pack: Pack
    box: NeedleBox
    stock: Stock

    def totals(self) -> Totals:
        """Return what is left, how often the pen was used, and whether it is open."""
        shown = next(p for p in self.stock.packs(self.pack.person_id) if p.pack.id == self.pack.id)
        needles = self.stock.needles(self.pack.person_id)
        assert shown.left is not None
        assert needles is not None
        left = str(shown.left.amount)
        return Totals(left, shown.injections, shown.pack.state, shown.pack.opened, needles.left)


UNTOUCHED = Totals("10", 0, PackState.UNOPENED, None, 100)
ONE_USED = Totals("9.2", 1, PackState.IN_USE, TODAY, 99)
