"""The card of a pack in use: three figures, how it ends, and what is done with it each day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.services.stock_reading import PackView
from companion.services.stock_view import SuppliesView
from companion.ui.dialogs.pack_detail_sheet import PackWish
from companion.ui.models.pack_words import (
    doses_words,
    end_words,
    looked_words,
    out_status,
    until_words,
    uses_so_far,
)
from companion.ui.models.supply_words import basis_words, learned_words, region_name
from companion.ui.pages.supplies.figure import Figure, share_left, share_of_days
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import Columns
from companion.ui.widgets.pill import Pill

_FIGURES_BESIDE_FROM_PX = 520


class InUseCard(Card):
    """One pack in use; ``wished`` says which button was pressed."""

    wished = Signal(object)
    details_asked = Signal()

    def __init__(self, view: PackView, page: SuppliesView) -> None:
        super().__init__()
        self.view = view
        self.add_layout(self._heading(page))
        left = Figure(
            translate("Supplies", "Left in it"),
            *self._doses(page),
            share_left(view),
            with_bar=True,
        )
        until = Figure(
            translate("Supplies", "Use until"),
            *until_words(view, page.today),
            share_of_days(view, page.today),
            with_bar=True,
        )
        self.add(Columns(left, until, shares=(1, 1), side_by_side_from=_FIGURES_BESIDE_FROM_PX))
        end = page.end_of(view)
        if end is not None:
            self.add(Label(end_words(end, page.line)))
        self.add(Label(learned_words(view), "small_muted"))
        if view.limits is not None and view.limits.in_use is not None:
            basis = basis_words(view.limits.in_use, view.offers, view.limits.checked_on)
            words = translate("Supplies", "Days in use: {basis}", basis=basis)
            self.add(Label(words, "small_muted"))
        uses = uses_so_far(view)
        if uses:
            self.add(Label(uses, "attention" if view.uses_left == 0 else "small_muted"))
        self.add_hairline()
        figure, detail = out_status(view)
        self.out = Label(
            translate("Supplies", "Out of the fridge: {time}, {limit}", time=figure, limit=detail),
            "attention" if view.out.over else "body",
        )
        self.add(self.out)
        looked = looked_words(view, page.now)
        if looked:
            self.add(Label(looked, "small_muted"))
        self.add_layout(self._buttons())

    def _doses(self, page: SuppliesView) -> tuple[str, str]:
        return doses_words(self.view, page.end_of(self.view), page.line)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=SPACE.s)
        running = self.view.out.running_since is not None
        offered = [
            (PackWish.LEAFLET, translate("Supplies", "Check my leaflet…"), "book-open"),
            (
                (PackWish.BACK, translate("Supplies", "Back in the fridge"), "refrigerator")
                if running
                else (PackWish.OUT, translate("Supplies", "Out of the fridge"), "timer")
            ),
            (PackWish.LOOKED, translate("Supplies", "Clear, not frozen, in date"), "eye"),
            (PackWish.ASIDE, translate("Supplies", "Frozen, warm or cloudy?"), "snowflake"),
        ]
        if self.view.leaflet_checked:
            offered = offered[1:]
        self.buttons: dict[PackWish, Button] = {}
        for number, (wish, words, icon) in enumerate(offered):
            first = number == 0 and wish in {PackWish.LEAFLET, PackWish.BACK}
            button = Button(words, "primary" if first else "secondary", icon=icon)
            button.on_press(partial(self.wished.emit, wish))
            row.addWidget(button)
            self.buttons[wish] = button
        self.more = Button(translate("Supplies", "More…"), "quiet")
        self.more.on_press(self.details_asked.emit)
        self.more.setAccessibleName(translate("Supplies", "More about this pack"))
        row.addWidget(self.more)
        return row

    def _heading(self, page: SuppliesView) -> QVBoxLayout:
        view, pack = self.view, self.view.pack
        parts = [
            pack.presentation,
            translate("Supplies", "lot {lot}", lot=pack.lot) if pack.lot else "",
            region_name(pack.region) if pack.region else "",
        ]
        over = view.until is not None and page.today > view.until.last_day
        pill = (
            Pill(translate("Supplies", "Its last day is over"), "attention")
            if over
            else Pill(translate("Supplies", "In use"), "given")
        )
        name = FlowLayout(gap=SPACE.m)
        name.addWidget(Label(pack.product, "heading"))
        name.addWidget(pill)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(name)
        words.addWidget(Label(" · ".join(part for part in parts if part), "muted"))
        return words
