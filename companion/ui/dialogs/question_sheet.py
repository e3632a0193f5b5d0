"""A question for the visit, caught the moment it comes up: one line, Enter keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from companion.domain.findings import CannotBeError
from companion.domain.visits import QUESTION_LIMIT
from companion.services.troubles import TroubleError
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet


class QuestionSheet(Sheet):
    """Asks for one line and hands it to ``keep``, which returns the change for undo."""

    def __init__(
        self, parent: QWidget, name: str, keep: Callable[[str], str], text: str = ""
    ) -> None:
        super().__init__(
            parent,
            translate("QuestionSheet", "Question for the visit"),
            translate("QuestionSheet", "For {name}. It waits on the page of visits.", name=name),
        )
        self._keep = keep
        self.change_id = ""
        self.form = Form()
        self.question = self.form.add(
            TextField(text, longest=QUESTION_LIMIT), translate("QuestionSheet", "What to ask")
        )
        self.question.returnPressed.connect(self._save)
        self.add(self.form)
        self.save_button = self.add_button(
            translate("QuestionSheet", "Keep"), "primary", self._save
        )
        self.add_cancel()
        self.question.setFocus()

    def _save(self) -> None:
        try:
            self.change_id = self._keep(self.question.value())
        except CannotBeError:
            self.form.set_error(
                self.question, translate("QuestionSheet", "Type the question first.")
            )
        except TroubleError as error:
            show_trouble(self, error, translate("Saving", "Not saved"))
        else:
            self.accept()
