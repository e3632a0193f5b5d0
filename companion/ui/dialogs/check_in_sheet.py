"""A check-in: each symptom asked by name, so that a print can say what was denied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.domain.red_flags.content import Symptom, SymptomGuide
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import AnswerField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 680
NO = "0"


class CheckInSheet(Sheet):
    """Asks about a few symptoms; what is left open counts as not asked."""

    def __init__(self, parent: QWidget, guide: SymptomGuide, symptoms: Sequence[Symptom]) -> None:
        super().__init__(
            parent,
            translate("CheckIn", "How has it been?"),
            translate("CheckIn", "Since the last check-in. Short questions, no score."),
            width=_WIDTH_PX,
        )
        levels = [(str(one.level), one.label) for one in guide.severities if one.level]
        form = Form()
        self.answers = {
            symptom.id: form.add(
                AnswerField(
                    [(NO, translate("Answer", "No")), *levels],
                    open_words=translate("CheckIn", "Leave open"),
                ),
                symptom.label,
                help_text=symptom.hint,
            )
            for symptom in symptoms
        }
        self.add(form)
        self.add_button(translate("CheckIn", "Save"), "primary", self.accept)
        self.add_cancel(translate("CheckIn", "Not now"))

    def denied(self) -> tuple[str, ...]:
        """Return the symptoms that were answered with no."""
        return tuple(name for name, field in self.answers.items() if field.value() == NO)

    def noted(self) -> dict[str, int]:
        """Return the symptoms that are there, with their severity."""
        given = {name: field.value() for name, field in self.answers.items()}
        return {name: int(value) for name, value in given.items() if value not in {"", NO}}
