"""Changing one part of what is about to be recorded: spot, pack, carer, time, needle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.models.choice import Choice, prefill


class ChoicePickers:
    """Each call asks about one part and returns the choice with the answer in it."""

    def __init__(self, parent: QWidget, desk: Desk, view: TodayView) -> None:
        self._parent, self._desk, self._view = parent, desk, view

    def where(self, choice: Choice) -> Choice:
        """Ask for the spot."""
        from companion.ui.dialogs.site_sheet import choose_site  # noqa: PLC0415 - on first use

        answered, site = choose_site(self._parent, self._view.person, self._view.sites, choice.site)
        return replace(choice, site=site) if answered else choice

    def by(self, choice: Choice) -> Choice:
        """Ask who gives it, when, and how many needles it takes."""
        from companion.ui.dialogs.by_sheet import BySheet  # noqa: PLC0415 - on first use

        now = self._view.now.time().replace(second=0, microsecond=0)
        sheet = BySheet(
            self._parent,
            self._desk.use.people.carers(),
            choice,
            now=now,
            has_needles=self._view.needles is not None,
        )
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return choice
        carer_id = sheet.carer.value()
        if sheet.new_name.value():
            carer_id = self._desk.use.people.add_carer(sheet.new_name.value()).id
        carer = next((c for c in self._desk.use.people.carers() if c.id == carer_id), None)
        if carer is not None:
            self._desk.record_as(carer)
        return replace(
            choice,
            carer_id=carer_id,
            wall_time=sheet.wall_time(),
            needles=int(sheet.needles.value() or 0),
        )

    def pack(self, choice: Choice) -> Choice:
        """Show the packs and needles, and take the pack in use afterwards."""
        from companion.ui.dialogs.stock_sheet import StockSheet  # noqa: PLC0415 - on first use

        StockSheet(self._parent, self._desk, self._view).exec()
        person = self._desk.person
        if person is None:
            return choice
        fresh = prefill(self._desk.use.today.view(person), self._desk.carer)
        return replace(
            choice,
            pack_id=fresh.pack_id,
            needle_box_id=fresh.needle_box_id,
            needles=choice.needles or fresh.needles,
        )

    supplies = pack
