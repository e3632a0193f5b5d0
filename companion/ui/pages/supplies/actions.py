"""What can be done on the Supplies page, each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.services.stock_reading import PackView
from companion.services.stock_view import SuppliesView
from companion.ui.desk import Desk
from companion.ui.dialogs.pack_aside_sheet import AnswerSheet, AsideSheet
from companion.ui.dialogs.pack_detail_sheet import PackDetailSheet, PackWish
from companion.ui.dialogs.pack_end_sheets import (
    COUNTED,
    PRIMED,
    AmountSheet,
    DiscardSheet,
    TimeOutSheet,
)
from companion.ui.dialogs.pack_leaflet_sheet import LeafletSheet
from companion.ui.dialogs.pack_sheet import PackSheet, new_pack, surroundings
from companion.ui.finding_words import FindingWords
from companion.ui.models.supply_words import duration_words
from companion.ui.saving import save
from companion.ui.text import translate

T = TypeVar("T")


class PackActions:
    """Calls the use cases for one person's packs and offers Undo at the foot of the window."""

    def __init__(
        self, parent: QWidget, desk: Desk, person: Person, view: SuppliesView, words: FindingWords
    ) -> None:
        self._parent, self._desk, self._words = parent, desk, words
        self._person, self._view = person, view
        self._care = desk.use.pack_care

    def add(self) -> None:
        """Take a new pack."""
        around = surroundings(self._desk, self._person)
        blank = new_pack(around, self._person.id)
        sheet = PackSheet(self._parent, around, blank, self._desk.use.stock.add_pack, self._words)
        if sheet.exec():
            kept = sheet.kept
            assert isinstance(kept, Pack)
            self._desk.notice(
                translate("Supplies", "The pack was added."), lambda: self._take_away(kept)
            )

    def open(self, item: PackView) -> None:
        """Show a pack and do what its sheet was asked for."""
        sheet = PackDetailSheet(self._parent, item, self._view)
        if sheet.exec():
            self.do(sheet.wish, item)

    def do(self, wish: PackWish, item: PackView) -> None:
        """Do what was wished with a pack."""
        steps: dict[PackWish, Callable[[PackView], None]] = {
            PackWish.USE: self._use,
            PackWish.LEAFLET: self._check_leaflet,
            PackWish.LOOKED: self._looked,
            PackWish.ASIDE: self._aside,
            PackWish.ANSWER: self._answer,
            PackWish.OUT: self._out,
            PackWish.BACK: self._back,
            PackWish.ADD_OUT: self._add_out,
            PackWish.AMOUNT: self._amount,
            PackWish.EMPTY: self._empty,
            PackWish.DISCARD: self._discard,
            PackWish.AGAIN: self._again,
            PackWish.EDIT: self._edit,
        }
        if wish in steps:
            steps[wish](item)

    def _use(self, item: PackView) -> None:
        self._keep(
            lambda: self._desk.use.stock.start_pack(item.pack, self._view.today),
            translate("Supplies", "This pack is now in use. Write the date on it."),
        )

    def _check_leaflet(self, item: PackView) -> None:
        sheet = LeafletSheet(self._parent, item, self._view.today)
        if sheet.exec():
            limits = sheet.limits()
            self._keep(
                lambda: self._care.check_leaflet(item.pack, limits),
                translate("Supplies", "Kept, as you checked it today."),
            )

    def _looked(self, item: PackView) -> None:
        self._keep(
            lambda: self._care.looked_at(item.pack, self._desk.by),
            translate("Supplies", "Noted: clear, not frozen, in date."),
        )

    def _aside(self, item: PackView) -> None:
        was_out = duration_words(item.out.whole) if item.out.whole else ""
        sheet = AsideSheet(self._parent, item.pack, self._advice(), was_out)
        if sheet.exec():
            draft = sheet.draft()
            self._keep(
                lambda: self._care.set_aside(item.pack, draft),
                translate("Supplies", "Put aside. It is no longer offered for injections."),
            )

    def _answer(self, item: PackView) -> None:
        mishap = item.mishap
        if mishap is None:
            return
        sheet = AnswerSheet(self._parent, item.pack, mishap)
        if sheet.exec():
            answer, may = sheet.answer.value(), sheet.may_be_used.value()
            self._keep(
                lambda: self._care.answered(mishap, answer, may_be_used=may),
                translate("Supplies", "The answer is kept."),
            )

    def _out(self, item: PackView) -> None:
        self._keep(
            lambda: self._care.take_out(item.pack),
            translate("Supplies", "Out of the fridge: the time counts now."),
        )

    def _back(self, item: PackView) -> None:
        self._keep(
            lambda: self._care.put_back(item.pack),
            translate("Supplies", "Back in the fridge: the time stopped."),
        )

    def _add_out(self, item: PackView) -> None:
        sheet = TimeOutSheet(self._parent, item.pack, self._desk.use.clock.now())
        if sheet.exec():
            first, last = sheet.answer()
            self._keep(
                lambda: self._care.add_time_out(item.pack, first, last),
                translate("Supplies", "The time out of the fridge was added."),
            )

    def _amount(self, item: PackView) -> None:
        sheet = AmountSheet(self._parent, item)
        if not sheet.exec():
            return
        what, amount = sheet.answer()
        calls = {COUNTED: self._care.count, PRIMED: self._care.primed}
        call = calls.get(what, self._care.spilled)
        self._keep(lambda: call(item.pack, amount), translate("Supplies", "The amount is kept."))

    def _empty(self, item: PackView) -> None:
        self._keep(
            lambda: self._care.set_empty(item.pack),
            translate("Supplies", "Noted as empty. Estimates learn from it."),
        )

    def _discard(self, item: PackView) -> None:
        sheet = DiscardSheet(self._parent, item.pack)
        if sheet.exec():
            reason = sheet.answer()
            self._keep(
                lambda: self._care.discard(item.pack, reason),
                translate("Supplies", "Noted as discarded."),
            )

    def _again(self, item: PackView) -> None:
        self._keep(
            lambda: self._care.use_again(item.pack), translate("Supplies", "It may be used again.")
        )

    def _edit(self, item: PackView) -> None:
        around = surroundings(self._desk, self._person)
        keep = self._desk.use.stock.update_pack
        sheet = PackSheet(self._parent, around, item.pack, keep, self._words)
        if sheet.exec():
            self._tell(str(sheet.kept), translate("Supplies", "The pack was changed."))

    def _keep(self, call: Callable[[], str], message: str) -> None:
        change = save(self._parent, self._words, lambda _: call())
        if change is not None:
            self._tell(change, message)

    def _tell(self, change: str, message: str) -> None:
        self._desk.done(message, change)

    def _take_away(self, pack: Pack) -> None:
        made = [
            line.change_id
            for line in self._desk.use.record.journal.of_row(pack.id)
            if line.before is None
        ]
        self._desk.use.record.undo(made[-1])

    def _advice(self) -> str:
        """Return the guide's verified rule on packs that were too warm or too cold."""
        rules = self._desk.use.texts.supplies().storage
        return next((rule.text for rule in rules if rule.id == "SR7" and rule.verified), "")
