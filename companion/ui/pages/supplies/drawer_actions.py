"""What can be done with needles, wipes, the sharps box and orders, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.services.stock_view import SuppliesView
from companion.ui.desk import Desk
from companion.ui.dialogs.supply_sheets import (
    COUNT,
    SPOILED,
    NeedlesSheet,
    PlanSheet,
    SharpsSheet,
    WipesSheet,
)
from companion.ui.finding_words import FindingWords
from companion.ui.saving import save
from companion.ui.text import translate


class DrawerActions:
    """Asks about the drawer and keeps the answers."""

    def __init__(
        self, parent: QWidget, desk: Desk, person: Person, view: SuppliesView, words: FindingWords
    ) -> None:
        self._parent, self._desk, self._words = parent, desk, words
        self._person, self._view = person, view

    def needles(self) -> None:
        """Add a box, count it, or note spoiled needles."""
        level, stock = self._view.needle_box, self._desk.use.stock
        sheet = NeedlesSheet(self._parent, level, self._person.id, self._view.today)
        if not sheet.exec():
            return
        number, what = sheet.number(), sheet.what.value()
        if level is not None and what == COUNT:
            self._keep(
                lambda _: stock.count_needles(level.box, number),
                translate("Supplies", "The count is kept."),
            )
        elif level is not None and what == SPOILED:
            self._keep(
                lambda confirmed: self._desk.use.drawer.spoil_needles(level.box, number, confirmed),
                translate("Supplies", "Spoiled needles are noted."),
            )
        else:
            box = sheet.box()
            self._keep(
                lambda _: self._added(stock.add_needles(box).id),
                translate("Supplies", "The box was added."),
            )

    def wipes(self) -> None:
        """Take a count of wipes."""
        sheet = WipesSheet(self._parent, self._view.wipes.left if self._view.wipes else None)
        if sheet.exec():
            number = sheet.number()
            self._keep(
                lambda _: self._desk.use.drawer.count_wipes(self._person.id, number),
                translate("Supplies", "The count is kept."),
            )

    def sharps(self) -> None:
        """Begin a sharps box, or change its figures."""
        drawer = self._desk.use.drawer
        sheet = SharpsSheet(self._parent, self._view.sharps_box, self._sharps_rules())
        if not sheet.exec():
            return
        if sheet.is_new:
            holds, days = sheet.figures()
            self._keep(
                lambda _: drawer.new_sharps_box(self._person.id, holds, days),
                translate("Supplies", "The new box is noted."),
            )
        else:
            box = sheet.box()
            self._keep(
                lambda _: drawer.change_sharps_box(box),
                translate("Supplies", "The box was changed."),
            )

    def plan(self) -> None:
        """Ask how long an order takes."""
        sheet = PlanSheet(self._parent, self._view.plan, self._view.today)
        if sheet.exec():
            plan = sheet.plan()
            self._keep(
                lambda _: self._desk.use.drawer.set_plan(plan),
                translate("Supplies", "Orders are planned like this now."),
            )

    def _keep(self, call: Callable[[Iterable[str]], str], message: str) -> None:
        change = save(self._parent, self._words, call)
        if change is not None:
            self._desk.done(message, change)

    def _added(self, row_id: str) -> str:
        lines = self._desk.use.record.journal.of_row(row_id)
        return lines[-1].change_id

    def _sharps_rules(self) -> list[str]:
        """Return the guide's rules on the sharps box that hold wherever the family lives."""
        rules = self._desk.use.texts.supplies().sharps
        return [rule.text for rule in rules if rule.id in {"SH2", "SH3"}]
