"""The last day of a line, as the clinic said; nothing is planned from the day after."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.form_saving import FormSaver
from companion.ui.models.prescription_words import line_words
from companion.ui.pages.settings.words import settings_words
from companion.ui.text import translate
from companion.ui.widgets.fields import DateField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class EndSheet(Sheet):
    """Asks for the last treatment day of a line; ``change_id`` is the change made, for undo."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person, line: Prescription) -> None:
        super().__init__(
            parent,
            translate("EndSheet", "End treatment"),
            translate(
                "EndSheet",
                "{line}. After its last day nothing is planned; everything recorded stays.",
                line=line_words(line),
            ),
        )
        self._desk, self._line = desk, line
        self.change_id = ""
        clock = desk.use.clock
        today = day_clock(person).today(clock.now())
        self._words = settings_words(clock.zone())
        self.form = Form()
        self.last_day = self.form.add(
            DateField(max(today, line.start)),
            translate("EndSheet", "Last day with an injection planned"),
            help_text=translate("EndSheet", "As the clinic said."),
        )
        self.add(self.form)
        self.save_button = self.add_button(
            translate("EndSheet", "End treatment"), "primary", self._save
        )
        self.add_cancel()

    def _save(self) -> None:
        last = self.last_day.value()
        assert last is not None
        prescriptions, line = self._desk.use.prescriptions, self._line
        saver = FormSaver(
            self, self.form, self._words, {"end": self.last_day, "start": self.last_day}
        )
        change = saver.save(lambda _: prescriptions.end(line, last))
        if change is not None:
            self.change_id = change
            self.accept()
