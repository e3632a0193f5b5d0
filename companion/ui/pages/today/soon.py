"""The side card: what ends soon, by the record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.packs import whole_doses
from companion.services.today import TodayView
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import hairline
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.rows import FactRow


class SoonCard(Card):
    """Facts about pack, needles and the next planned day; the estimates are labelled."""

    packs_asked = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        to_paper = Button(translate("Today", "Print…"), "quiet", icon="printer")
        super().__init__(translate("Today", "At hand"), trailing=to_paper)
        self.print = to_paper
        self.print.on_press(self.print_asked.emit)
        self.facts: list[FactRow] = []
        self._shown: list[tuple[str, str]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add_layout(self._rows)
        self.add_stretch()
        self.button = Button(
            translate("Today", "Pens and needles…"),
            "quiet",
            icon="package",
            on_click=self.packs_asked.emit,
        )
        self.add(self.button)

    def show_view(self, view: TodayView) -> None:
        """Show what is at hand for this person."""
        shown = facts(view)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        self.facts = [FactRow(label, value) for label, value in shown]
        for row in self.facts:
            self._add(row)

    def _add(self, row: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(hairline())
        self._rows.addWidget(row)


def facts(view: TodayView) -> list[tuple[str, str]]:
    """Return the facts of the side card as label and value."""
    rows: list[tuple[str, str]] = []
    if view.pack is not None and view.line is not None:
        doses = whole_doses(view.pack.left, view.line.dose)
        if doses is not None:
            rows.append(
                (
                    translate("Today", "Doses in this pack"),
                    translate("Today", "about {n} (estimate)", n=doses),
                )
            )
        if view.pack.pack.opened is not None:
            days = (view.today - view.pack.pack.opened).days
            ago = translate("Today", "{n} day(s) ago", n=days)
            rows.append((translate("Today", "Pack first used"), ago))
        if view.pack.pack.expiry is not None:
            expiry = format_date(view.pack.pack.expiry, "month")
            rows.append((translate("Today", "Printed expiry"), expiry))
    elif view.line is not None:
        rows.append((translate("Today", "Pen in use"), translate("Today", "not noted yet")))
    if view.needles is not None:
        rows.append((translate("Today", "Needles left"), str(view.needles.left)))
    else:
        rows.append((translate("Today", "Needles"), translate("Today", "not counted yet")))
    if view.next_planned is not None:
        days = (view.next_planned - view.today).days
        tomorrow = translate("Today", "tomorrow")
        rows.append(
            (
                translate("Today", "Next injection"),
                tomorrow if days == 1 else format_date(view.next_planned, "weekday_short"),
            )
        )
    return rows
