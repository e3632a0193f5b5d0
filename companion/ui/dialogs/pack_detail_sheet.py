"""One pack: what is known of it, with its sources, and everything that can be done with it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from companion.domain.packs import PackState
from companion.domain.storage_limits import InUseRule, OutRule, UsesRule
from companion.services.stock_reading import PackView
from companion.services.stock_view import SuppliesView
from companion.ui.dialogs.pack_aside_sheet import telling_words
from companion.ui.formats import format_date
from companion.ui.models.pack_words import end_words, out_status, until_words
from companion.ui.models.supply_words import (
    basis_words,
    days_words,
    discard_words,
    learned_words,
    mishap_words,
    out_words,
    region_name,
    state_words,
    uses_words,
)
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import FactRow, RowList
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words

_WIDTH_PX = 640


class PackWish(StrEnum):
    """Which button of the sheet was pressed."""

    NONE = ""
    USE = "use"
    LEAFLET = "leaflet"
    LOOKED = "looked"
    ASIDE = "aside"
    ANSWER = "answer"
    OUT = "out"
    BACK = "back"
    ADD_OUT = "add_out"
    AMOUNT = "amount"
    EMPTY = "empty"
    DISCARD = "discard"
    AGAIN = "again"
    EDIT = "edit"


class PackDetailSheet(Sheet):
    """Shows one pack; ``wish`` says which button was pressed."""

    def __init__(self, parent: QWidget, view: PackView, page: SuppliesView) -> None:
        super().__init__(parent, view.pack.product, width=_WIDTH_PX)
        self.wish = PackWish.NONE
        self._view, self._page = view, page
        self._add_mishap()
        self.facts = RowList(*(FactRow(label, value) for label, value in self._facts()))
        self.add(self.facts)
        self.add(Label(learned_words(view), "small_muted"))
        end = page.end_of(view)
        if end is not None:
            self.add(Label(end_words(end, page.line)))
        self._add_limits()
        self._add_buttons()

    def _add_mishap(self) -> None:
        mishap, pack = self._view.mishap, self._view.pack
        if mishap is None or pack.state is not PackState.SET_ASIDE:
            if pack.note:
                self.add(Label(pack.note, "muted"))
            return
        words = telling_words(pack, mishap.what, mishap.how_warm, mishap.how_long)
        banner = Banner(words, "attention", title=mishap_words(mishap.what))
        self.add(banner)
        if mishap.answer:
            answer = translate("Pack", "The answer: {answer}", answer=mishap.answer)
            self.add(Label(answer))

    def _facts(self) -> list[tuple[str, str]]:
        view, pack = self._view, self._view.pack
        today = self._page.today
        rows = [
            (translate("Pack", "State"), state_words(pack.state)),
            (translate("Pack", "Strength"), pack.presentation),
            (translate("Pack", "Lot"), pack.lot),
            (translate("Pack", "Sold in"), region_name(pack.region)),
            (translate("Pack", "Content"), dose_words(pack.content) if pack.content else ""),
            (translate("Pack", "Expiry"), format_date(pack.expiry) if pack.expiry else ""),
            (translate("Pack", "Pharmacy"), pack.pharmacy),
            (translate("Pack", "Received"), format_date(pack.received) if pack.received else ""),
            (translate("Pack", "First used"), format_date(pack.opened) if pack.opened else ""),
            (translate("Pack", "Ended"), format_date(pack.ended) if pack.ended else ""),
            (
                translate("Pack", "Discarded because"),
                discard_words(pack.discarded_for) if pack.discarded_for else "",
            ),
            (translate("Pack", "Injections from it"), str(view.injections)),
            (
                translate("Pack", "Use until"),
                until_words(view, today)[0] if pack.state.at_hand else "",
            ),
            (translate("Pack", "Out of the fridge"), out_status(view)[0]),
            (
                translate("Pack", "Last looked at"),
                format_date(view.checked_at.astimezone(self._page.now.tzinfo).date(), "medium")
                if view.checked_at
                else "",
            ),
        ]
        return [(label, value) for label, value in rows if value]

    def _add_limits(self) -> None:
        limits, offers = self._view.limits, self._view.offers
        if limits is None:
            return
        self.add(section_heading(translate("Pack", "From your leaflet")))
        lines: list[tuple[str, InUseRule | OutRule | UsesRule]] = []
        if limits.in_use is not None:
            lines.append((days_words(limits.in_use), limits.in_use))
        if limits.out is not None:
            lines.append((out_words(limits.out), limits.out))
        if limits.uses is not None:
            lines.append((uses_words(limits.uses), limits.uses))
        for words, rule in lines:
            self.add(Label(words, "strong"))
            self.add(Label(basis_words(rule, offers, limits.checked_on), "small_muted"))

    def _add_buttons(self) -> None:
        buttons = _BUTTONS[self._view.pack.state]
        running = self._view.out.running_since is not None
        hidden = {PackWish.OUT} if running else {PackWish.BACK}
        # A pack put aside comes back by the pharmacist's answer, not by a press.
        if self._view.pack.state is PackState.SET_ASIDE:
            hidden.add(PackWish.ANSWER if self._view.mishap is None else PackWish.AGAIN)
        shown = [wish for wish in buttons if wish not in hidden]
        for number, wish in enumerate(shown):
            self._offer(wish, primary=number == 0)
        self.add_cancel(translate("Pack", "Close"))

    def _offer(self, wish: PackWish, *, primary: bool) -> None:
        def press() -> None:
            self.wish = wish
            self.accept()

        self.add_button(wish_words(wish), "primary" if primary else "secondary", press)


_CARE = (
    PackWish.LOOKED,
    PackWish.OUT,
    PackWish.BACK,
    PackWish.ADD_OUT,
    PackWish.LEAFLET,
    PackWish.AMOUNT,
)
_ENDS = (PackWish.ASIDE, PackWish.EMPTY, PackWish.DISCARD, PackWish.EDIT)
_BUTTONS = {
    PackState.UNOPENED: (PackWish.USE, *_CARE, PackWish.ASIDE, PackWish.DISCARD, PackWish.EDIT),
    PackState.IN_USE: (*_CARE, *_ENDS),
    PackState.SET_ASIDE: (PackWish.ANSWER, PackWish.DISCARD, PackWish.AGAIN, PackWish.EDIT),
    PackState.EMPTY: (PackWish.EDIT, PackWish.AGAIN),
    PackState.DISCARDED: (PackWish.EDIT, PackWish.AGAIN),
}


def wish_words(wish: PackWish) -> str:
    """Return what a button of the sheet says."""
    words = {
        PackWish.NONE: "",
        PackWish.USE: translate("Pack", "Start using it"),
        PackWish.LEAFLET: translate("Pack", "Check my leaflet…"),
        PackWish.LOOKED: translate("Pack", "Looked: clear, not frozen, in date"),
        PackWish.ASIDE: translate("Pack", "Frozen, warm or cloudy?"),
        PackWish.ANSWER: translate("Pack", "The pharmacist answered…"),
        PackWish.OUT: translate("Pack", "Take it out of the fridge"),
        PackWish.BACK: translate("Pack", "Back in the fridge"),
        PackWish.ADD_OUT: translate("Pack", "Add time out…"),
        PackWish.AMOUNT: translate("Pack", "Amount…"),
        PackWish.EMPTY: translate("Pack", "It is empty"),
        PackWish.DISCARD: translate("Pack", "Discard…"),
        PackWish.AGAIN: translate("Pack", "Put it back in use"),
        PackWish.EDIT: translate("Pack", "Edit…"),
    }
    return words[wish]
