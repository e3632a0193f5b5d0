"""People: whose diaries are kept here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Person
from companion.domain.prescriptions import line_on
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.models.prescription_words import line_words
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.person_row import PersonRow
from companion.ui.pages.settings.person_sheet import PersonSheet
from companion.ui.pages.settings.section import Section
from companion.ui.pages.settings.words import person_detail
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.rows import RowList


class PeopleSection(Section):
    """The list of people; pressing one changes what is kept about them."""

    KINDS = frozenset({"person", "prescription", "setting"})

    def __init__(
        self, desk: Desk, context: SettingsContext, show_prescriptions: Callable[[], object]
    ) -> None:
        super().__init__(
            desk,
            context,
            translate("Settings", "People"),
            translate("Settings", "Each person has a diary of their own."),
        )
        self._show_prescriptions = show_prescriptions
        self.add_button = Button(
            translate("Settings", "Add a person…"), "primary", icon="plus", on_click=self._add
        )
        self.add_action(self.add_button)
        self.rows = RowList()
        self._list = Card()
        self._list.add(self.rows)
        self._empty = Card()
        self._empty.add(
            EmptyState(
                "baby",
                translate("Settings", "Nobody is entered yet"),
                translate("Settings", "Add the person whose injections are to be kept here."),
            )
        )
        self.add(self._list)
        self.add(self._empty)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Show everybody with what is prescribed now."""
        people = self._desk.use.people.all()
        facts = [(person, *self._details(person)) for person in people]
        if not self._is_news(facts):
            return
        self.rows.clear()
        for person, details, pill in facts:
            row = PersonRow(person.id, person.name, *details, pill=pill)
            row.on_press(partial(self._edit, person))
            self.rows.add(row)
        self._list.setVisible(bool(people))
        self._empty.setVisible(not people)

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard enters the section."""
        return self.add_button

    def row(self, person: Person) -> PersonRow:
        """Return the row of a person. Raises StopIteration for one who is not listed."""
        shown = self.rows.findChildren(PersonRow)
        return next(row for row in shown if row.key == person.id and not row.isHidden())

    def _details(self, person: Person) -> tuple[tuple[str, ...], str]:
        """Return the lines below a name, and the pill beside it."""
        now, shown = self._desk.use.clock.now(), self._desk.person
        is_shown = shown is not None and shown.id == person.id
        pill = translate("Settings", "shown now") if is_shown else ""
        return (person_detail(person, now), self._treatment(person)), pill

    def _treatment(self, person: Person) -> str:
        today = day_clock(person).today(self._desk.use.clock.now())
        line = line_on(self._desk.use.prescriptions.of(person.id), today)
        return line_words(line) if line else translate("Settings", "Nothing prescribed at present")

    def _add(self) -> None:
        sheet = PersonSheet(self, self._desk, None)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return
        self._desk.show_person(sheet.kept)
        self._show_prescriptions()
        said = translate(
            "Settings", "{name} was added. Next: the prescription.", name=sheet.kept.name
        )
        self._tell(said, sheet.change_id)

    def _edit(self, person: Person) -> None:
        sheet = PersonSheet(self, self._desk, person)
        if sheet.exec() == QDialog.DialogCode.Accepted and sheet.change_id:
            said = translate("Settings", "{name} was changed.", name=sheet.kept.name)
            self._tell(said, sheet.change_id)
