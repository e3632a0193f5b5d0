"""The list on one page of paper: printed, or saved as a PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.ui.desk import Desk
from companion.ui.dialogs.printing_sheet import PrintingSheet
from companion.ui.printing.document import LaidOut, lay_out_document
from companion.ui.printing.paper_size import usual_size
from companion.ui.printing.sheets.call import CallPaper
from companion.ui.text import translate


class CallPaperSheet(PrintingSheet):
    """Asks whether to print the list or to save it, on the paper that is usual here."""

    def __init__(self, parent: QWidget, desk: Desk, paper: CallPaper) -> None:
        super().__init__(
            parent,
            translate("CallPaper", "On paper"),
            translate(
                "CallPaper",
                "One page for the fridge, the school or the grandparents. A printed page or a PDF "
                "is not encrypted.",
            ),
        )
        self._paper = paper
        self.add_ways_out(desk, translate("CallPaper", "when-to-call"))
        self.add_cancel()

    def laid_out(self) -> LaidOut:
        """Return the page."""
        return lay_out_document(self._paper.document(), usual_size())
