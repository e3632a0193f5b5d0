"""Prescriptions: what was prescribed for somebody from when to when, newest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.prescriptions import Prescription, line_on
from companion.domain.titration import Gap
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.models.timeline import timeline
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.late_dose import LateDose
from companion.ui.pages.settings.line_actions import LineActions
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.timeline import GapRow, LineRow
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.layouts import clear


class PrescriptionsSection(Section):
    """The timeline of the person whose diary is shown; choosing another shows that diary."""

    KINDS = frozenset({"person", "prescription", "injection", "setting", "site_plan"})

    def __init__(self, desk: Desk, context: SettingsContext) -> None:
        super().__init__(
            desk,
            context,
            translate("Prescriptions", "Prescriptions"),
            translate(
                "Prescriptions", "Exactly as written. A change is a new line from a date on."
            ),
        )
        self.new_button = Button(
            translate("Prescriptions", "New dose or product…"),
            "primary",
            icon="plus",
            on_click=lambda: self._actions().add(),
        )
        self.history_button = Button(
            translate("Prescriptions", "History and arithmetic"),
            "quiet",
            icon="history",
            on_click=lambda: desk.page_wanted.emit("prescriptions"),
        )
        self.add_action(self.history_button)
        self.add_action(self.new_button)
        self.whose = ChoiceField()
        self.whose.changed.connect(self._choose_person)
        self._whose_form = Form()
        self._whose_form.add(self.whose, translate("Prescriptions", "Whose"))
        self.lines: list[LineRow] = []
        self._card = Card()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._card.add_layout(self._rows)
        self.late = LateDose(context.catalogue)
        self.empty = EmptyState(
            "notebook-pen",
            translate("Prescriptions", "Nothing is prescribed yet"),
            translate("Prescriptions", "Copy it from the prescription: product, dose and days."),
            action=translate("Prescriptions", "Enter the prescription…"),
            on_click=lambda: self._actions().add(),
        )
        self._empty_card = Card()
        self._empty_card.add(self.empty)
        for part in (self._whose_form, self._card, self.late, self._empty_card):
            self.add(part)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Show the timeline of the person whose diary is shown."""
        person = self._desk.person
        people = self._desk.use.people.all()
        lines = self._desk.use.prescriptions.of(person.id) if person else ()
        today = day_clock(person).today(self._desk.use.clock.now()) if person else None
        if not self._is_news((person, people, lines, today)):
            return
        self._whose_form.setVisible(len(people) > 1)
        self.whose.blockSignals(True)  # filling the list is not a choice
        self.whose.set_choices([(one.id, one.name) for one in people], person.id if person else "")
        self.whose.blockSignals(False)
        if today is not None:
            self._show_lines(lines, today)
        self._card.setVisible(bool(lines))
        self.new_button.setVisible(bool(lines))
        self.history_button.setVisible(bool(lines))
        self._empty_card.setVisible(person is not None and not lines)

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.new_button if not self.new_button.isHidden() else self.empty.button

    def _show_lines(self, lines: tuple[Prescription, ...], today: date) -> None:
        clear(self._rows)
        entries = timeline(lines)
        self.lines = []
        for place, entry in enumerate(entries):
            if isinstance(entry, Gap):
                self._rows.addWidget(GapRow(entry))
                continue
            row = LineRow(
                entry,
                today,
                first=place == 0,
                last=place == len(entries) - 1,
                correct=lambda line: self._actions().correct(line),
                end=lambda line: self._actions().end(line),
            )
            self.lines.append(row)
            self._rows.addWidget(row)
        running = line_on(lines, today)
        self.late.show_product(running.product_id if running else "")

    def _actions(self) -> LineActions:
        return LineActions(self, self._desk, self._context)

    def _choose_person(self) -> None:
        chosen = next((p for p in self._desk.use.people.all() if p.id == self.whose.value()), None)
        if chosen is not None:
            self._desk.show_person(chosen)
