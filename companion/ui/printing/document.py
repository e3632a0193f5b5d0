"""A document for paper: title, pieces, header and footer; painted on any paged device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from companion.ui import fonts
from companion.ui.printing.blocks import Columns, Rule, Stack, Text
from companion.ui.printing.flow import Page, Piece, lay_out
from companion.ui.printing.paper_size import UNITS_PER_INCH, USUAL_MARGIN_MM, PaperSize, pt
from companion.ui.printing.type import SMALL
from companion.ui.text import translate

Tell = Callable[[int, int], None]
"""Told how many pages are done, of how many."""
_ABOVE_FOOT_PT = 6.0
_SMALLER = (0.97, 0.94, 0.92, 0.88, 0.84)


@dataclass(frozen=True, slots=True)
class PaperDocument:
    """What is printed.

    ``name`` is whose sheet it is, as chosen: name, initials or nothing. ``note`` says in the
    footer where the figures come from; ``printed`` is the day it was made, in words.
    ``one_page`` asks for a single page. ``file_title`` is the title inside a PDF where it has
    to say less than the page does.
    """

    title: str
    pieces: tuple[Piece, ...]
    name: str = ""
    note: str = ""
    printed: str = ""
    landscape: bool = False
    one_page: bool = False
    file_title: str = ""
    margin_mm: float = USUAL_MARGIN_MM


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A document on a size of paper, page by page; ``scale`` is how much it was set smaller."""

    document: PaperDocument
    size: PaperSize
    pages: tuple[Page, ...]
    scale: float = 1.0

    @property
    def inside(self) -> QRectF:
        """The sheet without its margins, in units of the page as it was set."""
        return _inside(self.document, self.size, self.scale)


def lay_out_document(document: PaperDocument, size: PaperSize) -> LaidOut:
    """Return the pages of a document on a size of paper.

    One that belongs on a single page is set a little smaller where a long name or language
    would spill over, but never below what is read easily.
    """
    fonts.load()
    usual = _laid_out(document, size, 1.0)
    if not document.one_page or _is_one_page(usual):
        return usual
    smaller = (_laid_out(document, size, scale) for scale in _SMALLER)
    return next((found for found in smaller if _is_one_page(found)), usual)


def _is_one_page(laid_out: LaidOut) -> bool:
    foot = laid_out.inside.bottom() - foot_height(laid_out.document, laid_out.inside)
    return len(laid_out.pages) == 1 and laid_out.pages[0][-1].area.bottom() <= foot + 1


def foot_height(document: PaperDocument, inside: QRectF) -> float:
    """Return the room that the footer takes, with the air above it."""
    return _footer(document, 99, 99).height(inside.width()) + pt(_ABOVE_FOOT_PT)


def _laid_out(document: PaperDocument, size: PaperSize, scale: float) -> LaidOut:
    inside = _inside(document, size, scale)
    foot = foot_height(document, inside)
    return LaidOut(document, size, lay_out(document.pieces, inside.adjusted(0, 0, 0, -foot)), scale)


def _inside(document: PaperDocument, size: PaperSize, scale: float) -> QRectF:
    inside = size.inside(landscape=document.landscape, margin_mm=document.margin_mm)
    return QRectF(
        inside.left() / scale, inside.top() / scale, inside.width() / scale,
        inside.height() / scale,
    )  # fmt: skip


def prepare(device: QPagedPaintDevice, laid_out: LaidOut) -> None:
    """Give a printer or a PDF the paper of a document; margins are the document's own."""
    landscape = laid_out.document.landscape
    orientation = (
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    )
    layout = QPageLayout(QPageSize(laid_out.size.qt), orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def paint_document(
    device: QPagedPaintDevice, laid_out: LaidOut, tell: Tell = lambda _done, _of: None
) -> None:
    """Paint every page; the device has been prepared.

    ``tell`` hears of each page before it is painted and may raise to give up.
    """
    painter = QPainter(device)
    scale = device.logicalDpiX() / UNITS_PER_INCH * laid_out.scale
    for number, page in enumerate(laid_out.pages, start=1):
        tell(number - 1, len(laid_out.pages))
        if number > 1:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_page(painter, laid_out, number, page)
        painter.restore()
    painter.end()


def paint_page(painter: QPainter, laid_out: LaidOut, number: int, page: Page) -> None:
    """Paint one page in units of the page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placed in page:
        placed.block.paint(painter, placed.area)
    inside = laid_out.inside
    foot = _footer(laid_out.document, number, len(laid_out.pages))
    high = foot.height(inside.width())
    foot.paint(painter, QRectF(inside.left(), inside.bottom() - high, inside.width(), high))


def _footer(document: PaperDocument, number: int, count: int) -> Stack:
    pages = translate("Paper", "Page {page} of {pages}", page=number, pages=count)
    whose = " · ".join(part for part in (document.name, document.title) if part)
    where = translate("Paper", "Printed {date}", date=document.printed) if document.printed else ""
    near = Text(" · ".join(part for part in (whose, where) if part), style=SMALL)
    far = Text(pages, style=SMALL)
    line = Columns([near, far], [1, -(far.natural_width() / pt(1) + 2)])
    blocks = (Rule(), line, Text(document.note, style=SMALL)) if document.note else (Rule(), line)
    return Stack(*blocks, gap=2)
