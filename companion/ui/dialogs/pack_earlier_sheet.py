"""The packs that are empty or discarded, and what was thrown away for which reason."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.doses import Dose, DoseUnit
from companion.domain.packs import DiscardReason, PackState
from companion.services.stock_reading import PackView
from companion.ui.models.pack_rows import row_detail, row_title
from companion.ui.models.supply_words import discard_words, state_words
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.rows import ChoiceRow, FactRow, RowList
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words

_WIDTH_PX = 680


class EarlierPacksSheet(Sheet):
    """Lists earlier packs, newest first; ``chosen`` is the one that was pressed."""

    def __init__(self, parent: QWidget, packs: Sequence[PackView]) -> None:
        super().__init__(parent, translate("Earlier", "Earlier packs"), width=_WIDTH_PX)
        self.chosen: PackView | None = None
        thrown = waste(packs)
        if thrown:
            self.add(section_heading(translate("Earlier", "Thrown away with medicine in it")))
            rows = [FactRow(discard_words(reason), dose_words(amount)) for reason, amount in thrown]
            self.add(RowList(*rows))
        rows_of_packs = RowList()
        for item in packs:
            row = ChoiceRow(state_words(item.pack.state), row_title(item), row_detail(item))
            row.on_press(partial(self._choose, item))
            rows_of_packs.add(row)
        self.add(rows_of_packs)
        self.add_cancel(translate("Earlier", "Close"))

    def _choose(self, item: PackView) -> None:
        self.chosen = item
        self.accept()


def waste(packs: Sequence[PackView]) -> list[tuple[DiscardReason, Dose]]:
    """Return what was discarded by reason, in each unit by itself; the amounts are estimates."""
    found: dict[tuple[DiscardReason, DoseUnit], Decimal] = {}
    for item in packs:
        pack, known = item.pack, item.estimate
        if pack.state is not PackState.DISCARDED or known is None or pack.discarded_for is None:
            continue
        key = (pack.discarded_for, known.left.unit)
        found[key] = found.get(key, Decimal(0)) + known.left.amount
    return [(reason, Dose(amount, unit)) for (reason, unit), amount in found.items()]
