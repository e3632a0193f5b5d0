"""Learn on paper: this chapter or all of them, printed or saved as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.learn import ChapterText
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.models.learn_words import chapter_words, review_words
from companion.ui.printing.document import LaidOut, lay_out_document
from companion.ui.printing.job import print_document, with_ending
from companion.ui.printing.paper_size import usual_size
from companion.ui.printing.pdf import save_pdf
from companion.ui.printing.sheets.learn import learn_document
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_ALL = "all"


class LearnPaperSheet(Sheet):
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
        self.print_button = self.add_button(
            translate("LearnPaper", "Print…"), "primary", self.print_paper
        )
        self.save_button = self.add_button(
            translate("LearnPaper", "Save as PDF…"), on_click=self.save_as
        )
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

    def print_paper(self) -> None:
        """Ask for a printer and print."""
        try:
            sent = print_document(self, self.laid_out())
        except TroubleError as error:
            show_trouble(self, error)
            return
        if sent:
            self._done(translate("LearnPaper", "Sent to the printer."))

    def save_as(self) -> None:
        """Ask for a place and save a PDF there."""
        offered = translate("LearnPaper", "learn") + ".pdf"
        kinds = translate("PaperSheet", "PDF files") + " (*.pdf)"
        title = translate("PaperSheet", "Save as PDF")
        chosen, _ = QFileDialog.getSaveFileName(self, title, offered, kinds)
        if chosen:
            self.save_to(with_ending(chosen))

    def save_to(self, target: Path) -> None:
        """Save a PDF at a place."""
        try:
            save_pdf(self.laid_out(), target)
        except TroubleError as error:
            show_trouble(self, error)
            return
        self._done(translate("LearnPaper", "Saved as {name}.", name=target.name))

    def _done(self, words: str) -> None:
        self._desk.notice(words)
        self.accept()
