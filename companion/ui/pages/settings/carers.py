"""Carers: who gives injections and writes in the diary, now and in the past."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Carer
from companion.ui.desk import Desk
from companion.ui.pages.settings.carer_sheet import CarerSheet
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.person_row import PersonRow
from companion.ui.pages.settings.section import Section
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import RowList


class CarersSection(Section):
    """The list of carers; pressing one renames them or notes that they left."""

    KINDS = frozenset({"carer"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Settings", "Carers"),
            translate("Settings", "Their initials stand beside what they recorded."),
        )
        self.add_button = Button(
            translate("Settings", "Add a carer…"), "primary", icon="plus", on_click=self._add
        )
        self.add_action(self.add_button)
        self.present = RowList()
        self.nobody = Label(translate("Settings", "No carer is noted yet."), "muted")
        card = Card()
        card.add(self.present)
        card.add(self.nobody)
        self.add(card)
        self.left = RowList()
        self._left_card = Card(translate("Settings", "No longer helping"))
        self._left_card.add(
            Label(translate("Settings", "What they recorded stays in the diary."), "muted")
        )
        self._left_card.add(self.left)
        self.add(self._left_card)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Show who helps and who did."""
        carers = self._desk.use.people.carers(left=True)
        if not self._is_news(carers):
            return
        self._fill(self.present, [carer for carer in carers if not carer.left])
        self._fill(self.left, [carer for carer in carers if carer.left])
        self.nobody.setVisible(all(carer.left for carer in carers))
        self._left_card.setVisible(any(carer.left for carer in carers))

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.add_button

    def row(self, carer: Carer) -> PersonRow:
        """Return the row of a carer. Raises StopIteration for one who is not listed."""
        rows = (*self.present.findChildren(PersonRow), *self.left.findChildren(PersonRow))
        return next(row for row in rows if row.key == carer.id and not row.isHidden())

    def _fill(self, rows: RowList, carers: list[Carer]) -> None:
        rows.clear()
        for carer in carers:
            row = PersonRow(carer.id, carer.name, carer.initials)
            row.on_press(partial(self._edit, carer))
            rows.add(row)
        rows.setVisible(bool(carers))

    def _add(self) -> None:
        sheet = CarerSheet(self, self._desk, None)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            said = translate("Settings", "{name} was added.", name=sheet.kept.name)
            self._tell(said, sheet.change_id)

    def _edit(self, carer: Carer) -> None:
        sheet = CarerSheet(self, self._desk, carer)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return
        if sheet.wants_leaving:
            self._set_left(carer, left=not carer.left)
        elif sheet.change_id:
            said = translate("Settings", "{name} was changed.", name=sheet.kept.name)
            self._tell(said, sheet.change_id)

    def _set_left(self, carer: Carer, *, left: bool) -> None:
        people = self._desk.use.people
        changed = replace(carer, left=left)
        change = save(self, self._finding_words(), lambda _: people.update_carer(changed))
        if change is None:
            return
        said = (
            translate("Settings", "{name} is no longer offered.", name=carer.name)
            if left
            else translate("Settings", "{name} is offered again.", name=carer.name)
        )
        self._tell(said, change)
