"""A document as a PDF file: whole or not at all, with its title and language."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QPdfWriter

from companion.services.troubles import DiskFullError, FolderDeniedError
from companion.ui.printing.document import LaidOut, Tell, paint_document, prepare
from companion.ui.text import locale

_RESOLUTION = 1200
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


def pdf_bytes(laid_out: LaidOut, tell: Tell = lambda _done, _of: None) -> bytes:
    """Return a document as PDF; its text is text and its fonts are embedded.

    ``tell`` hears of each page and may raise to give up.
    """
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(laid_out.document.file_title or laid_out.document.title)
    writer.setCreator("Growth Companion")
    prepare(writer, laid_out)
    paint_document(writer, laid_out, tell)
    buffer.close()
    return with_language(bytes(held.data()), locale().bcp47Name())


def save_pdf(laid_out: LaidOut, target: Path, tell: Tell = lambda _done, _of: None) -> None:
    """Write a PDF in one step, leaving no other file. FolderTroubleError."""
    save_bytes(pdf_bytes(laid_out, tell), target)


def save_bytes(content: bytes, target: Path) -> None:
    """Write a file in one step, leaving no other file. FolderTroubleError."""
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise FolderDeniedError(target.parent)
    if file.write(content) != len(content) or not file.commit():
        raise DiskFullError(target.parent)


def with_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF that says which language it is in, for screen readers.

    Qt has no call for it, so the catalogue is written once more at the end of the file, as the
    format provides for changes (ISO 32000-1, 7.5.6).
    """
    trailer = pdf[pdf.rindex(b"trailer") :]
    root, size, start = _ROOT.search(trailer), _SIZE.search(trailer), _START.search(trailer)
    assert root is not None
    assert size is not None
    assert start is not None
    number = root.group(1)
    begin = pdf.index(b"\n" + number + b" 0 obj") + 1
    catalogue = pdf[begin : pdf.index(b"endobj", begin) + len(b"endobj")]
    named = catalogue.replace(b"<<", b"<<\n/Lang (" + language.encode("ascii") + b")", 1)
    place = len(pdf)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, place)
    info = re.search(rb"/Info \d+ 0 R", trailer)
    rest = b"trailer\n<< /Size %s /Root %s 0 R %s /Prev %s >>\n" % (
        size.group(1), number, info.group(0) if info else b"", start.group(1),
    )  # fmt: skip
    return b"%s%s\n%s%sstartxref\n%d\n%%%%EOF\n" % (pdf, named, table, rest, place + len(named) + 1)
