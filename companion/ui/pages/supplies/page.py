"""The Supplies page: reads its view, shows its cards, and hands presses to the actions."""

from __future__ import annotations

from dataclasses import fields
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.services.stock_notes import Attention, Note, notes_of
from companion.services.stock_reading import PackView
from companion.services.stock_view import SuppliesView
from companion.ui.desk import Desk
from companion.ui.dialogs.lot_sheet import LotSearchSheet
from companion.ui.dialogs.pack_earlier_sheet import EarlierPacksSheet
from companion.ui.finding_words import FindingWords
from companion.ui.models.pack_words import note_words
from companion.ui.pages.supplies.actions import PackActions
from companion.ui.pages.supplies.drawer_actions import DrawerActions
from companion.ui.pages.supplies.in_use import InUseCard
from companion.ui.pages.supplies.packs import PacksCard
from companion.ui.pages.supplies.side import DrawerCard, OrderCard
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.page import Columns, PageFrame


class SuppliesPage(PageFrame):
    """Answers what is in use, until when, how much is left, and when to reorder."""

    KINDS = frozenset(
        {
            "person", "prescription", "injection", "pack", "pack_movement", "pack_check",
            "pack_mishap", "fridge_outing", "leaflet_limits", "needle_box", "needle_movement",
            "wipes_count", "sharps_box", "supply_plan", "lot_note", "treatment_hold",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Supplies", "Supplies"))
        self._desk = desk
        self.view: SuppliesView | None = None
        self.in_use: tuple[InUseCard, ...] = ()
        self.add_button = Button(
            translate("Supplies", "Add a pack…"), icon="plus", on_click=self._add_pack
        )
        self.lots_button = Button(
            translate("Supplies", "Lots…"), icon="search", on_click=self._search_lots
        )
        self.add_action(self.add_button)
        self.add_action(self.lots_button)
        self.refresh()

    def refresh(self) -> None:
        """Read the supplies again and show them."""
        person = self._desk.person
        if person is None:
            return
        before, self.view = self.view, self._desk.use.supplies.view(person)
        view = self.view
        if before is not None and _without_now(before) == _without_now(view):
            return
        self.set_title(
            translate("Supplies", "Supplies"),
            translate("Supplies", "{name} · estimates are made from the diary", name=person.name),
        )
        clear(self.body)
        if view.empty:
            self._show_empty()
        else:
            self._show(view)

    def _show(self, view: SuppliesView) -> None:
        for note in _shown_first(notes_of(view)):
            self.add(Banner(note_words(note, view.today), "attention"))
        self.in_use = tuple(self._in_use_card(item, view) for item in view.in_use)
        main, side = _column(), _column()
        for card in self.in_use or (_nothing_in_use(),):
            main.addWidget(card)
        packs = PacksCard(view)
        packs.opened.connect(lambda item: self._packs().open(item))
        packs.earlier_asked.connect(self._show_earlier)
        main.addWidget(packs)
        main.addStretch(1)
        order, drawer = OrderCard(view), DrawerCard(view)
        order.plan_asked.connect(lambda: self._drawer().plan())
        drawer.needles_asked.connect(lambda: self._drawer().needles())
        drawer.wipes_asked.connect(lambda: self._drawer().wipes())
        drawer.sharps_asked.connect(lambda: self._drawer().sharps())
        side.addWidget(order)
        side.addWidget(drawer)
        side.addStretch(1)
        self.cards = (packs, order, drawer)
        self.add(Columns(_holder(main), _holder(side), shares=(8, 5)), 1)

    def _show_empty(self) -> None:
        card = Card()
        self.empty = EmptyState(
            "package",
            translate("Supplies", "Your pens, cartridges and needles go here."),
            translate(
                "Supplies",
                "Add the pack you use now, as printed on its box. Then this page says until when "
                "it may be used, how much is left, and when to reorder.",
            ),
            action=translate("Supplies", "Add the pack in use…"),
            on_click=self._add_pack,
        )
        card.add(self.empty)
        self.add(card, 1)

    def _in_use_card(self, item: PackView, view: SuppliesView) -> InUseCard:
        card = InUseCard(item, view)
        card.wished.connect(lambda wish: self._packs().do(wish, item))
        card.details_asked.connect(partial(self._open, item))
        return card

    def _open(self, item: PackView) -> None:
        self._packs().open(item)

    def _add_pack(self) -> None:
        self._packs().add()

    def _search_lots(self) -> None:
        LotSearchSheet(self, self._desk, self._person(), self._words()).exec()

    def _show_earlier(self) -> None:
        sheet = EarlierPacksSheet(self, self._desk.use.supplies.ended(self._person()))
        if sheet.exec() and sheet.chosen is not None:
            self._open(sheet.chosen)

    def _packs(self) -> PackActions:
        assert self.view is not None
        return PackActions(self, self._desk, self._person(), self.view, self._words())

    def _drawer(self) -> DrawerActions:
        assert self.view is not None
        return DrawerActions(self, self._desk, self._person(), self.view, self._words())

    def _words(self) -> FindingWords:
        atlas = self._desk.use.sites.view(self._person()).atlas
        return FindingWords(atlas, {}, self._desk.use.clock.zone())

    def _person(self) -> Person:
        person = self._desk.person
        assert person is not None
        return person


def _shown_first(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes for the head of the page; an unchecked leaflet is said on its card."""
    return tuple(note for note in notes if note.what is not Attention.LEAFLET)[:_MOST_NOTES]


_MOST_NOTES = 2


def _without_now(view: SuppliesView) -> tuple[object, ...]:
    """Return all of a view but the running clock: a look each half minute rebuilds nothing."""
    return tuple(getattr(view, field.name) for field in fields(view) if field.name != "now")


def _nothing_in_use() -> Card:
    card = Card(translate("Supplies", "No pack is in use"))
    card.add(
        Label(
            translate(
                "Supplies",
                "Start one of the packs below, or add the one you use. The first injection from "
                "it starts it as well.",
            ),
            "muted",
        )
    )
    return card


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.l)
    return column


def _holder(layout: QVBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder
