"""Opens one saved note: to change it, to say that it is over, or to take it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.domain.symptoms import SymptomNote
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.dialogs.symptom_sheet import SymptomSheet
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate


class NoteEditor:
    """Changes notes of one person."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        self._parent, self._desk, self._person = parent, desk, person

    def open(self, note: SymptomNote, history: Sequence[str]) -> None:
        """Show a note and do what its sheet is asked for."""
        use = self._desk.use
        guide = use.texts.guide()
        symptom = next((one for one in guide.symptoms if one.id == note.symptom), None)
        if symptom is None:
            return
        today = day_clock(self._person).today(use.clock.now())
        sheet = SymptomSheet(self._parent, guide, symptom, note, today, history=history)
        if note.still_there and note.severity:
            sheet.add_button(
                translate("Diary", "It is over"), "secondary", lambda: self._over(sheet, note)
            )
        sheet.add_button(
            translate("Diary", "Take this note out"), "danger", lambda: self._remove(sheet, note)
        )
        if sheet.exec():
            CardFlow(self._parent, self._desk, self._person).keep(sheet.note())

    def _over(self, sheet: SymptomSheet, note: SymptomNote) -> None:
        sheet.reject()
        self._told(self._desk.use.symptoms.over, note, translate("Cards", "Noted as over."))

    def _remove(self, sheet: SymptomSheet, note: SymptomNote) -> None:
        sheet.reject()
        self._told(
            self._desk.use.symptoms.remove,
            note,
            translate("Diary", "Taken out. A card it led to stays until it is settled."),
        )

    def _told(self, call: Callable[..., str], note: SymptomNote, words: str) -> None:
        self._desk.done(words, call(note, carer_id=self._desk.by))
