"""A visit that is planned, changed or taken off the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QWidget

from companion.domain.visits import Visit, VisitQuestion
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.text import translate
from companion.ui.widgets.fields import CheckField, DateField, NoteField, TextField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.rows import FactRow
from companion.ui.widgets.sheet import Sheet

USUAL_TIME = time(9, 0)


class VisitSheet(Sheet):
    """Asks for day, time, team and place; of a past visit also for what was decided."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        visit: Visit,
        keep: Callable[[Visit, frozenset[str]], str],
        answered: Sequence[VisitQuestion] = (),
    ) -> None:
        title = (
            translate("VisitSheet", "The visit")
            if visit.id
            else translate("VisitSheet", "Plan a visit")
        )
        super().__init__(parent, title)
        self._visit, self._keep = visit, keep
        self.change_id = ""
        self.wants_removal = False
        self.form = Form()
        self._add_fields()
        self.add(self.form)
        for question in answered:
            self.add(FactRow(question.text, question.answer, role="body"))
        self._saver = FormSaver(self, self.form, words, {"day": self.day})
        self.save_button = self.add_button(translate("VisitSheet", "Save"), "primary", self._save)
        self.add_cancel()
        if visit.id:
            self.add_button(translate("VisitSheet", "Take it off the list"), "quiet", self._remove)

    def _add_fields(self) -> None:
        visit, add = self._visit, self.form.add
        self.day = add(DateField(visit.day), translate("VisitSheet", "Day"))
        timed = translate("VisitSheet", "The time is known")
        self.timed = add(CheckField(timed, value=visit.at is not None), timed)
        self.time = add(TimeField(visit.at or USUAL_TIME), translate("VisitSheet", "Time"))
        self.team = add(
            TextField(visit.team, hint=translate("VisitSheet", "such as: growth clinic")),
            translate("VisitSheet", "With whom"),
        )
        self.place = add(
            TextField(visit.place, hint=translate("VisitSheet", "such as: house B, second floor")),
            translate("VisitSheet", "Where"),
        )
        self.decided = add(
            NoteField(visit.decided, lines=4), translate("VisitSheet", "What was decided")
        )
        self.next_tests = add(
            TextField(visit.next_tests, longest=2000), translate("VisitSheet", "Next tests")
        )
        for field in (self.decided, self.next_tests):
            self.form.show_row(field, visible=visit.done)
        self.timed.changed.connect(self._show_time)
        self._show_time()

    def _show_time(self) -> None:
        self.form.show_row(self.time, visible=self.timed.value())

    def _save(self) -> None:
        if not self.form.check():
            return
        change = self._saver.save(lambda confirmed: self._keep(self._typed(), confirmed))
        if change is not None:
            self.change_id = change
            self.accept()

    def _typed(self) -> Visit:
        return replace(
            self._visit,
            day=self.day.value() or self._visit.day,
            at=self.time.value() if self.timed.value() else None,
            team=self.team.value(),
            place=self.place.value(),
            decided=self.decided.value(),
            next_tests=self.next_tests.value(),
        )

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()
