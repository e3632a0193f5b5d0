"""Changing one part of what is about to be recorded: spot, pack, carer, time, needle."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.models.choice import Choice


class ChoicePickers:
    """Each call asks about one part and returns the choice with the answer in it."""

    def __init__(self, parent: QWidget, desk: Desk, view: TodayView, words: FindingWords) -> None:
        self._parent, self._desk, self._view, self._words = parent, desk, view, words

    def where(self, choice: Choice) -> Choice:
        """Ask for the spot."""
        from companion.ui.dialogs.site_sheet import choose_site  # noqa: PLC0415 - on first use

        answered, site = choose_site(self._parent, self._view.person, self._view.sites, choice.site)
        return replace(choice, site=site) if answered else choice

    def by(self, choice: Choice) -> Choice:
        """Ask who gives it, when, and how many needles it takes."""
        from companion.ui.dialogs.by_sheet import BySheet  # noqa: PLC0415 - on first use

        people = self._desk.use.people
        sheet = BySheet(
            self._parent,
            people.carers(),
            choice,
            now=self._view.now.time().replace(second=0, microsecond=0),
            has_needles=self._view.needles is not None,
            keep=people.add_carer,
            words=self._words,
        )
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return choice
        carer = next((c for c in people.carers() if c.id == sheet.carer_id), None)
        if carer is not None:
            self._desk.record_as(carer)
        return replace(
            choice,
            carer_id=sheet.carer_id,
            wall_time=sheet.wall_time(),
            needles=int(sheet.needles.value() or 0),
        )

    def pack(self, choice: Choice) -> Choice:
        """Show the packs and needles; what is in use afterwards is prefilled by itself."""
        from companion.ui.dialogs.stock_sheet import StockSheet  # noqa: PLC0415 - on first use

        StockSheet(self._parent, self._desk, self._view).exec()
        return choice
