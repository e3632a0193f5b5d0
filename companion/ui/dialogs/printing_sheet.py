"""A sheet that ends on paper: its pages are printed or saved as a PDF, and it closes."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.printing.document import LaidOut
from companion.ui.printing.job import FILE_ENDING, print_document, with_ending
from companion.ui.printing.pdf import save_pdf
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.sheet import Sheet


class PrintingSheet(Sheet):
    """Prints or saves what ``laid_out`` returns; what stands in the way leaves it open."""

    def add_ways_out(self, desk: Desk, file_name: str) -> None:
        """Add the two buttons; the name offered for a file says nothing of health or of a person.

        The desk says what was done once the sheet is closed.
        """
        self._told, self._file_name = desk, file_name
        self.print_button = self.add_button(
            translate("PaperSheet", "Print…"), "primary", self.print_paper
        )
        self.save_button = self.add_button(
            translate("PaperSheet", "Save as PDF…"), on_click=self.save_as
        )

    @abstractmethod
    def laid_out(self) -> LaidOut:
        """Return the pages as they are chosen now."""

    def ready(self) -> bool:
        """Tell whether what is typed can be printed."""
        return True

    def saved_words(self, name: str) -> str:
        """Return what is said once a file is saved under a name."""
        return translate("PaperSheet", "Saved as {name}. It is not encrypted.", name=name)

    def print_paper(self) -> None:
        """Ask for a printer and print."""
        if not self.ready():
            return
        try:
            sent = print_document(self, self.laid_out())
        except TroubleError as error:
            show_trouble(self, error)
            return
        if sent:
            self._done(translate("PaperSheet", "Sent to the printer."))

    def save_as(self) -> None:
        """Ask for a place and save a PDF there."""
        if not self.ready():
            return
        kinds = translate("PaperSheet", "PDF files") + f" (*{FILE_ENDING})"
        title = translate("PaperSheet", "Save as PDF")
        offered = self._file_name + FILE_ENDING
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
        self._done(self.saved_words(target.name))

    def _done(self, words: str) -> None:
        self._told.notice(words)
        self.accept()
