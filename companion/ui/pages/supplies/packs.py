"""The packs that are not in use: waiting in the fridge, put aside, and long gone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from companion.services.stock_view import SuppliesView
from companion.ui.models.pack_rows import row_detail, row_title
from companion.ui.models.supply_words import state_words
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, RowList


class PacksCard(Card):
    """A row for each pack that waits or was put aside; ``opened`` hands one over."""

    opened = Signal(object)
    earlier_asked = Signal()

    def __init__(self, view: SuppliesView) -> None:
        super().__init__(translate("Supplies", "Other packs"))
        self.rows = RowList()
        shown = (*view.unopened, *view.aside)
        for item in shown:
            row = ChoiceRow(state_words(item.pack.state), row_title(item), row_detail(item))
            row.on_press(partial(self.opened.emit, item))
            self.rows.add(row)
        self.add(self.rows)
        if not shown:
            words = translate("Supplies", "No unopened pack is noted.")
            self.add(Label(words, "muted"))
        self.add_stretch()
        if view.ended:
            words = translate("Supplies", "{n} earlier pack(s)…", n=view.ended)
            self.earlier = Button(words, "quiet", icon="history", on_click=self.earlier_asked.emit)
            self.add(self.earlier)
