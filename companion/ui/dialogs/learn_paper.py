"""Learn on paper: this chapter or all of them, printed or saved as a PDF."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from companion.domain.learn import ChapterText
from companion.ui.desk import Desk
from companion.ui.dialogs.printing_sheet import PrintingSheet
from companion.ui.formats import format_date
from companion.ui.models.learn_words import chapter_words, review_words
from companion.ui.printing.document import LaidOut, lay_out_document
from companion.ui.printing.paper_size import usual_size
from companion.ui.printing.sheets.learn import learn_document
from companion.ui.text import translate
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form

_ALL = "all"


class LearnPaperSheet(PrintingSheet):
    """Asks which chapters and where to; the text holds nothing about any person."""

    def __init__(
        self, parent: QWidget, desk: Desk, texts: Sequence[ChapterText], shown: str
    ) -> None:
        super().__init__(
            parent,
            translate("LearnPaper", "Learn on paper"),
            translate("LearnPaper", "Only what is read here; nothing about anybody’s treatment."),
        )
        self._desk, self._texts = desk, tuple(texts)
        self.form = Form()
        names = [(text.chapter.value, chapter_words(text.chapter)) for text in texts]
        everything = (_ALL, translate("LearnPaper", "All chapters"))
        self.which = self.form.add(
            ChoiceField([*names, everything], shown), translate("LearnPaper", "Chapter")
        )
        self.add(self.form)
        self.add_ways_out(desk, translate("LearnPaper", "learn"))
        self.add_cancel()

    def laid_out(self) -> LaidOut:
        """Return the pages as they are chosen now."""
        key, use = self.which.value(), self._desk.use
        chosen = [text for text in self._texts if key in {_ALL, text.chapter.value}]
        today = use.clock.now().astimezone(use.clock.zone()).date()
        document = learn_document(
            chosen,
            use.texts.article(),
            review_words(*use.learn.reviewed()),
            format_date(today, "medium"),
        )
        return lay_out_document(document, usual_size())

    def saved_words(self, name: str) -> str:
        """Return what is said once it is saved; there is nothing in it to encrypt."""
        return translate("LearnPaper", "Saved as {name}.", name=name)
