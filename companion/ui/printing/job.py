"""Sends a document to a printer or into a PDF file, and shows it beforehand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from companion.services.troubles import TroubleError
from companion.ui.printing.document import LaidOut, paint_document, prepare

FILE_ENDING = ".pdf"


class NothingToPrintOnError(TroubleError):
    """There is no printer to print on."""

    sentence = "This computer knows no printer. Save the sheet as a PDF and print it elsewhere."


def print_document(parent: QWidget, laid_out: LaidOut) -> bool:
    """Ask for a printer and print; return whether it was sent. NothingToPrintOnError."""
    if not QPrinterInfo.availablePrinterNames():
        raise NothingToPrintOnError
    printer = make_printer(laid_out)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint_document(printer, laid_out)
    return True


def make_printer(laid_out: LaidOut) -> QPrinter:
    """Return a printer, or a preview's, with the paper of a document.

    Its job's name says nothing of health: printers keep and show such names.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Growth Companion")
    prepare(printer, laid_out)
    return printer


def with_ending(path: str) -> Path:
    """Return a path that ends as a PDF does."""
    chosen = Path(path)
    return (
        chosen
        if chosen.suffix.casefold() == FILE_ENDING
        else chosen.with_name(chosen.name + FILE_ENDING)
    )
