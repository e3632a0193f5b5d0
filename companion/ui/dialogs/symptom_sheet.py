"""One note of the diary: how strong, since when, and the questions that decide the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.red_flags.content import Symptom, SymptomGuide
from companion.domain.symptoms import SymptomNote
from companion.ui.models.symptom_words import answer_words, has_side, severity_steps
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import AnswerField, SeverityField
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 660
_PRESSURE = "mmHg"
CALLED_HIGH, GETTING_WORSE = "called_high", "getting_worse"


class SymptomSheet(Sheet):
    """Edits one note; ``note()`` gives it back as typed."""

    def __init__(
        self,
        parent: QWidget,
        guide: SymptomGuide,
        symptom: Symptom,
        note: SymptomNote,
        today: date,
        *,
        history: Sequence[str] = (),
        ask_strength: bool = True,
    ) -> None:
        super().__init__(parent, symptom.label, symptom.hint, width=_WIDTH_PX)
        self._symptom, self._first = symptom, note
        self._answered = note.answered()
        self.form = Form()
        self.severity: SeverityField | None = None
        self.value: DecimalField | None = None
        self.second: DecimalField | None = None
        if symptom.units:
            self._add_reading(symptom, note)
        elif ask_strength:
            self.severity = self.form.add(
                SeverityField(severity_steps(guide), note.severity),
                translate("Symptom", "How strong is it?"),
            )
        self.answers = self._add_questions(symptom)
        self._add_when(note, today, reading=bool(symptom.units))
        self.add(self.form)
        for index, line in enumerate(history):
            if index == 0:
                self.add(section_heading(translate("Symptom", "History")))
            self.add(Label(line, "small_muted"))
        self.save_button = self.add_button(
            translate("Symptom", "Save"), "primary", self._accept_when_read
        )
        self.add_cancel()

    def note(self) -> SymptomNote:
        """Return the note as the sheet shows it; questions left open stay open."""
        given = {key: field.value() for key, field in self.answers.items()}
        if self._symptom.units and _PRESSURE not in self._symptom.units:
            given[CALLED_HIGH] = self.called_high.value()
            given[GETTING_WORSE] = "yes" if self.getting_worse.value() else ""
        return replace(
            self._first,
            severity=self.severity.value() if self.severity else self._first.severity,
            value=self.value.value() if self.value else None,
            second_value=self.second.value() if self.second else None,
            unit=self.unit.value() if self.value else "",
            answers=tuple(f"{key}={answer}" for key, answer in given.items() if answer),
            onset=self.onset.value() if self.onset else "",
            side=_side(self.side.value() if self.side else given.get("side", "")),
            day=self.day.value() or self._first.day,
            started=self.started.value() if self.started else None,
            still_there=self.still_there.value() if self.still_there else False,
            note=self.words.value(),
        )

    def _add_reading(self, symptom: Symptom, note: SymptomNote) -> None:
        units = [(unit, unit) for unit in symptom.units]
        pressure = _PRESSURE in symptom.units
        upper = (
            translate("Symptom", "Upper figure") if pressure else translate("Symptom", "Reading")
        )
        self.value = self.form.add(DecimalField(note.value), upper)
        if pressure:
            self.second = self.form.add(
                DecimalField(note.second_value), translate("Symptom", "Lower figure")
            )
        self.unit = self.form.add(
            ChoiceField(units, note.unit or units[0][0]), translate("Symptom", "Unit")
        )
        if not pressure:
            self.called_high = self.form.add(
                AnswerField(_yes_no(), self._answered.get(CALLED_HIGH, "").replace("not_sure", "")),
                translate("Symptom", "Is this high for you, or has your team called it high?"),
            )
            self.getting_worse = self.form.add(
                CheckField(
                    translate("Symptom", "Readings are getting worse than usual"),
                    GETTING_WORSE in self._answered,
                ),
                translate("Symptom", "Readings are getting worse than usual"),
            )

    def _add_questions(self, symptom: Symptom) -> dict[str, AnswerField]:
        return {
            question.id: self.form.add(
                AnswerField(
                    [(answer, answer_words(answer)) for answer in question.answers],
                    self._answered.get(question.id, ""),
                ),
                question.text,
            )
            for question in symptom.questions
        }

    def _add_when(self, note: SymptomNote, today: date, *, reading: bool) -> None:
        self.side: AnswerField | None = None
        self.onset: AnswerField | None = None
        self.started: DateField | None = None
        self.still_there: CheckField | None = None
        if has_side(self._symptom):
            self.side = self.form.add(
                AnswerField(
                    [(side, answer_words(side)) for side in ("left", "right", "both")],
                    {"L": "left", "R": "right"}.get(note.side, note.side),
                ),
                translate("Symptom", "Which side?"),
            )
        if not reading:
            self.onset = self.form.add(
                AnswerField(
                    [(one, answer_words(one)) for one in ("sudden", "gradual")], note.onset
                ),
                translate("Symptom", "How did it come on?"),
            )
        self.day = self.form.add(
            DateField(note.day, latest=today), translate("Symptom", "Day it is about")
        )
        if not reading:
            self.started = self.form.add(
                DateField(note.started, optional=True, latest=today),
                translate("Symptom", "First noticed"),
            )
            self.still_there = self.form.add(
                CheckField(translate("Symptom", "It is still there"), note.still_there),
                translate("Symptom", "It is still there"),
            )
        self.words = self.form.add(NoteField(note.note, lines=2), translate("Symptom", "Note"))

    def _accept_when_read(self) -> None:
        if self.value is not None and self.value.value() is None:
            self.form.set_error(
                self.value, translate("Symptom", "Type the reading as the meter shows it.")
            )
            return
        if self.form.check():
            self.accept()


def _yes_no() -> list[tuple[str, str]]:
    return [("yes", answer_words("yes")), ("no", answer_words("no"))]


def _side(answer: str) -> str:
    return {"left": "L", "right": "R"}.get(answer, answer)
