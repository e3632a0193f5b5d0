"""What the sheets of body measures share: history, saving with questions, taking out."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

T = TypeVar("T")


class BodySheet(Sheet, Generic[T]):
    """A sheet around one row; with a history it changes a row that is there.

    ``saved`` is what keeping it returned, ``wants_removal`` whether it is to be taken out.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        words: FindingWords,
        text: str = "",
        *,
        history: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, title, text)
        self._words, self._history = words, history
        self.saved: T | None = None
        self.wants_removal = False
        self.form = Form()

    def finish(self) -> None:
        """Put the form, the history and the buttons in place; call it once all rows are added."""
        self.add(self.form)
        for number, line in enumerate(self._history):
            if number == 0:
                self.add(section_heading(translate("Body", "History")))
            self.add(Label(line, "small_muted"))
        self.save_button = self.add_button(translate("Body", "Save"), "primary", self._save)
        self.add_cancel()
        if self._history:
            self.add_button(translate("Body", "Take out"), "quiet", self._remove)

    @abstractmethod
    def attempt(self, confirmed: frozenset[str]) -> T:
        """Keep what is typed and return what that returned."""

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {}

    def _save(self) -> None:
        if not self.form.check():
            return
        saver = FormSaver(self, self.form, self._words, self.fields())
        self.saved = saver.save(self.attempt)
        if self.saved is not None:
            self.accept()

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()
