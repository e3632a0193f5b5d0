"""Pens and needles at hand: which pack is in use, a new one, and a count of needles."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack, PackLevel, PackState
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.dialogs.pack_sheet import PackSheet, new_pack, surroundings
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_date
from companion.ui.models.today_words import zone_of
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import DecimalField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import dose_words


class StockSheet(Sheet):
    """Chooses the pack in use, adds packs, and counts needles."""

    def __init__(self, parent: QWidget, desk: Desk, view: TodayView) -> None:
        super().__init__(parent, translate("Stock", "Pens and needles"))
        self._desk, self._view = desk, view
        self._words = FindingWords(view.sites.atlas, view.carers, zone_of(view))
        self.add(section_heading(translate("Stock", "Which pack is in use?")))
        self.pack_rows = [self._pack_row(level) for level in self._open_packs()]
        for row in self.pack_rows:
            self.add(row)
        if not self.pack_rows:
            self.add(Label(translate("Stock", "No pack is noted yet."), "muted"))
        self.new_pack = Button(
            translate("Stock", "Add a pack…"), icon="plus", on_click=self._add_pack
        )
        self.add(self.new_pack)
        self.add(section_heading(translate("Stock", "Needles")))
        self.needles = Form()
        left = view.needles.left if view.needles else None
        self.count = self.needles.add(
            DecimalField(None),
            translate("Stock", "Needles counted now"),
            help_text=(
                translate("Stock", "By the record: {n} needle(s)", n=left)
                if left is not None
                else translate("Stock", "Type how many there are; each injection then takes one.")
            ),
        )
        self.add(self.needles)
        self.add_button(translate("Stock", "Done"), "primary", self._finish)
        self.add_cancel()

    def _open_packs(self) -> list[PackLevel]:
        shown = {PackState.IN_USE, PackState.UNOPENED}
        levels = self._desk.use.stock.packs(self._view.person.id)
        return [level for level in levels if level.pack.state in shown]

    def _pack_row(self, level: PackLevel) -> ChoiceRow:
        pack = level.pack
        used = self._view.pack is not None and self._view.pack.pack.id == pack.id
        label = translate("Stock", "In use") if used else translate("Stock", "Closed")
        if pack.state is PackState.IN_USE and not used:
            label = translate("Stock", "Open")
        parts = [pack.presentation]
        if pack.expiry is not None:
            parts.append(
                translate("Stock", "expires {month}", month=format_date(pack.expiry, "month"))
            )
        if level.left is not None:
            parts.append(
                translate("Stock", "about {left} left (estimate)", left=dose_words(level.left))
            )
        name = (
            translate("Pack", "{product}, lot {lot}", product=pack.product, lot=pack.lot)
            if pack.lot
            else pack.product
        )
        row = ChoiceRow(label, name, " · ".join(part for part in parts if part))
        row.on_press(lambda: self._use(pack))
        return row

    def _use(self, pack: Pack) -> None:
        today = self._view.today
        change = save(self, self._words, lambda _: self._desk.use.stock.start_pack(pack, today))
        if change is not None:
            self._desk.done(translate("Stock", "This pack is now in use."), change)
            self.accept()

    def _add_pack(self) -> None:
        around = surroundings(self._desk, self._view.person)
        sheet = PackSheet(
            self,
            around,
            new_pack(around, self._view.person.id),
            self._desk.use.stock.add_pack,
            self._words,
            done_words=translate("Stock", "Add and use it"),
        )
        if sheet.exec() and isinstance(sheet.kept, Pack):
            self._use(sheet.kept)

    def _finish(self) -> None:
        if not self.needles.check():
            return
        counted = self.count.value()
        if counted is None:
            self.accept()
            return
        if counted != int(counted) or counted < 0:
            self.needles.set_error(
                self.count, translate("Stock", "Type a whole number of needles, such as 14.")
            )
            return
        if save(self, self._words, lambda _: self._keep_count(int(counted))) is not None:
            self.accept()

    def _keep_count(self, counted: int) -> str:
        stock = self._desk.use.stock
        if self._view.needles is not None:
            return stock.count_needles(self._view.needles.box, counted)
        person = self._view.person
        return stock.add_needles(NeedleBox("", person.id, counted, added=self._view.today)).id
