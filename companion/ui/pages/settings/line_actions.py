"""What can be done with prescription lines, each with its way back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.models.prescription_words import dose_line
from companion.ui.pages.settings.amend_sheet import AmendSheet
from companion.ui.pages.settings.context import WithCatalogue
from companion.ui.pages.settings.end_sheet import EndSheet
from companion.ui.pages.settings.new_line_sheet import NewLineSheet
from companion.ui.pages.settings.words import settings_words
from companion.ui.saving import save
from companion.ui.text import translate


class LineActions:
    """Asks for a new line, corrects or ends one, and offers Undo at the foot of the window."""

    def __init__(self, parent: QWidget, desk: Desk, context: WithCatalogue) -> None:
        self._parent, self._desk, self._context = parent, desk, context

    def add(self) -> None:
        """Ask for a new line of the person whose diary is shown."""
        person = self._person()
        lines = self._desk.use.prescriptions.of(person.id)
        today = day_clock(person).today(self._desk.use.clock.now())
        previous = line_on(lines, today) or (lines[-1] if lines else None)
        sheet = NewLineSheet(self._parent, self._desk, self._context, person, previous)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return
        said = translate(
            "Prescriptions",
            "Written down for {name}: {dose} from {day}.",
            name=person.name,
            dose=dose_line(sheet.kept),
            day=format_date(sheet.kept.start),
        )
        self._tell(said, sheet.change_id)

    def correct(self, line: Prescription) -> None:
        """Ask what is to be put right about a line."""
        sheet = AmendSheet(self._parent, self._desk, self._context, self._person(), line)
        if sheet.exec() != QDialog.DialogCode.Accepted or not sheet.change_id:
            return
        said = (
            translate("Prescriptions", "The line was removed.")
            if sheet.removed
            else translate("Prescriptions", "The details were corrected.")
        )
        self._tell(said, sheet.change_id)

    def end(self, line: Prescription) -> None:
        """Ask for the last day of a line."""
        sheet = EndSheet(self._parent, self._desk, self._person(), line)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            last = sheet.last_day.value()
            assert last is not None
            said = translate(
                "Prescriptions", "Nothing is planned after {day}.", day=format_date(last)
            )
            self._tell(said, sheet.change_id)

    def _person(self) -> Person:
        person = self._desk.person
        assert person is not None
        return person

    def _tell(self, text: str, change_id: str) -> None:
        self._desk.notice(text, lambda: self._undo(change_id))

    def _undo(self, change_id: str) -> None:
        use, by = self._desk.use, self._desk.by
        words = settings_words(use.clock.zone())
        save(self._parent, words, lambda _: use.record.undo(change_id, carer_id=by))
