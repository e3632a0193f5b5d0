"""The list on one page of paper: printed, or saved as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from companion.services.troubles import TroubleError
from companion.ui.printing.document import LaidOut, lay_out_document
from companion.ui.printing.job import print_document, with_ending
from companion.ui.printing.paper_size import usual_size
from companion.ui.printing.pdf import save_pdf
from companion.ui.printing.sheets.call import CallPaper
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.sheet import Sheet

_PRINT, _SAVE = 1, 2


def offer_paper(parent: QWidget, paper: CallPaper) -> None:
    """Ask whether to print or to save a PDF, and do it."""
    sheet = Sheet(
        parent,
        translate("CallPaper", "On paper"),
        translate(
            "CallPaper",
            "One page for the fridge, the school or the grandparents. A printed page or a PDF is "
            "not encrypted.",
        ),
    )
    sheet.add_button(translate("CallPaper", "Print…"), "primary", lambda: sheet.done(_PRINT))
    sheet.add_button(translate("CallPaper", "Save as PDF…"), on_click=lambda: sheet.done(_SAVE))
    sheet.add_cancel()
    chosen = sheet.exec()
    try:
        if chosen == _PRINT:
            print_document(parent, laid_out(paper))
        elif chosen == _SAVE:
            _save(parent, paper)
    except TroubleError as error:
        show_trouble(parent, error, translate("CallPaper", "Not printed"))


def laid_out(paper: CallPaper) -> LaidOut:
    """Return the page on the paper that is usual here."""
    return lay_out_document(paper.document(), usual_size())


def _save(parent: QWidget, paper: CallPaper) -> None:
    # No name of a person in the file's name.
    suggested = translate("CallPaper", "when-to-call") + ".pdf"
    kinds = translate("PaperSheet", "PDF files") + " (*.pdf)"
    title = translate("PaperSheet", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    if chosen:
        save_pdf(laid_out(paper), Path(with_ending(chosen)))
