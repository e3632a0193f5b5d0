"""Back from a visit: what was answered and decided, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from companion.domain.visits import Visit, VisitQuestion
from companion.services.visits import VisitReturn
from companion.ui.dialogs.visit_sheet import USUAL_TIME
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.models.visit_words import when_words
from companion.ui.text import translate
from companion.ui.widgets.fields import CheckField, DateField, NoteField, TextField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class VisitReturnSheet(Sheet):
    """Takes what a visit brought, in one go; what stays empty is carried over.

    ``new_line`` asks for a new prescription once this is saved, ``dated_test`` for the date of
    a test the clinic wants.
    """

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        visit: Visit,
        questions: Sequence[VisitQuestion],
        keep: Callable[[VisitReturn, frozenset[str]], str],
    ) -> None:
        super().__init__(
            parent, translate("VisitReturn", "Back from the visit"), when_words(visit), width=640
        )
        self._visit, self._keep = visit, keep
        self.change_id = ""
        self.form = Form()
        self.answers = self._add_questions(questions)
        self._add_decisions()
        self._add_next()
        self.add(self.form)
        fields = {"decided": self.decided, "next_tests": self.next_tests, "day": self.next_day}
        self._saver = FormSaver(self, self.form, words, fields)
        self.save_button = self.add_button(translate("VisitReturn", "Save"), "primary", self._save)
        self.add_cancel()

    @property
    def new_line(self) -> bool:
        """Whether a new prescription is to be written down next."""
        return self.prescribed.value()

    @property
    def dated_test(self) -> bool:
        """Whether the date of a test is to be written down next."""
        return self.tested.value()

    def _add_questions(self, questions: Sequence[VisitQuestion]) -> dict[str, TextField]:
        if questions:
            self.form.add_section(translate("VisitReturn", "Your questions"))
        return {
            question.id: self.form.add(
                TextField(
                    longest=2000,
                    hint=translate("VisitReturn", "Left empty, it is asked next time"),
                ),
                question.text,
            )
            for question in questions
        }

    def _add_decisions(self) -> None:
        add = self.form.add
        self.form.add_section(translate("VisitReturn", "What the clinic said"))
        self.decided = add(
            NoteField(self._visit.decided, lines=4), translate("VisitReturn", "What was decided")
        )
        self.next_tests = add(
            TextField(self._visit.next_tests, longest=2000),
            translate("VisitReturn", "Next tests"),
            help_text=translate("VisitReturn", "Which, and when, as the team said it."),
        )
        test = translate("VisitReturn", "A test has a date")
        self.tested = add(
            CheckField(test), test,
            help_text=translate("VisitReturn", "Its form opens too, and it is reminded of."),
        )  # fmt: skip
        dose = translate("VisitReturn", "There is a new prescription")
        self.prescribed = add(
            CheckField(dose), dose,
            help_text=translate("VisitReturn", "Its form opens once this is saved."),
        )  # fmt: skip

    def _add_next(self) -> None:
        add = self.form.add
        self.form.add_section(translate("VisitReturn", "The next visit"))
        self.next_day = add(
            DateField(None, optional=True, suggested=self._visit.day),
            translate("VisitReturn", "Day"),
        )
        timed = translate("VisitReturn", "The time is known")
        self.timed = add(CheckField(timed), timed)
        self.next_at = add(
            TimeField(self._visit.at or USUAL_TIME), translate("VisitReturn", "Time")
        )
        self.next_day.changed.connect(self._show_rows)
        self.timed.changed.connect(self._show_rows)
        self._show_rows()

    def _show_rows(self) -> None:
        planned = self.next_day.value() is not None
        self.form.show_row(self.timed, visible=planned)
        self.form.show_row(self.next_at, visible=planned and self.timed.value())

    def _save(self) -> None:
        if not self.form.check():
            return
        change = self._saver.save(lambda confirmed: self._keep(self._typed(), confirmed))
        if change is not None:
            self.change_id = change
            self.accept()

    def _typed(self) -> VisitReturn:
        return VisitReturn(
            visit=self._visit,
            decided=self.decided.value(),
            next_tests=self.next_tests.value(),
            answers={key: field.value() for key, field in self.answers.items()},
            next_day=self.next_day.value(),
            next_at=self.next_at.value() if self.timed.value() else None,
        )
