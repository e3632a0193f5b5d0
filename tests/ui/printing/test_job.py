"""A printer gets the same pages as the PDF, and its queue learns nothing of health."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from companion.services.troubles import FolderDeniedError
from companion.ui.printing.blocks import Text
from companion.ui.printing.document import PaperDocument, lay_out_document, paint_document
from companion.ui.printing.flow import Piece
from companion.ui.printing.job import make_printer, with_ending
from companion.ui.printing.paper_size import PaperSize, pt
from companion.ui.printing.pdf import pdf_bytes, save_pdf
from companion.ui.theme import ThemeManager


def document(count: int) -> PaperDocument:
    pieces = [Piece(Text(f"Line {number}"), after=300, with_next=False) for number in range(count)]
    return PaperDocument("Growth hormone sheet", tuple(pieces), name="Mara", printed="today")


def text_of(path: Path) -> str:
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_printer_is_given_the_paper_and_every_page(look: ThemeManager, tmp_path: Path) -> None:
    laid_out = lay_out_document(document(4), PaperSize.LETTER)
    printer = make_printer(laid_out)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_document(printer, laid_out)
    told = text_of(tmp_path / "printed.pdf")
    assert [f"Line {n}" in told for n in range(4)] == [True] * 4
    assert "Page 2 of 2" in told
    assert printer.docName() == "Growth Companion"


def test_no_heading_is_left_at_the_foot_of_a_page(look: ThemeManager) -> None:
    tall = [Piece(Text("x"), after=600), Piece(Text("Heading"), after=100, with_next=True)]
    pieces = (*tall, Piece(Text("What it is about")))
    pages = lay_out_document(PaperDocument("t", pieces), PaperSize.A4).pages
    assert [len(page) for page in pages] == [1, 2]


def test_the_same_words_take_the_same_room_on_every_device(look: ThemeManager) -> None:
    words = Text("A line that is long enough to be broken into several lines. " * 4)
    assert words.height(pt(200)) == words.height(pt(200))
    assert words.height(pt(200)) > 2 * words.height(pt(500)) > 0


def test_a_pdf_that_says_its_language_is_still_sound(look: ThemeManager, tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    path.write_bytes(pdf_bytes(lay_out_document(document(1), PaperSize.A4)))
    command = ["pdfinfo", str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "Growth hormone sheet" in told.stdout
    assert told.stderr == ""


def test_a_folder_that_takes_no_file_is_a_trouble(look: ThemeManager, tmp_path: Path) -> None:
    with pytest.raises(FolderDeniedError):
        save_pdf(lay_out_document(document(1), PaperSize.A4), tmp_path / "no" / "one.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_name_without_an_ending_gets_one() -> None:
    assert with_ending("/tmp/a.b").name == "a.b.pdf"
    assert with_ending("/tmp/week.PDF").name == "week.PDF"
