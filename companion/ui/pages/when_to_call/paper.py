"""The list on one page of paper: numbers, what to say, and what to call for."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.care_team import CONTACT_KINDS, CareContacts
from companion.domain.people import Person
from companion.domain.red_flags.call_list import CallItem
from companion.domain.red_flags.rules import Tier
from companion.services.troubles import DiskFullError, FolderDeniedError, TroubleError
from companion.ui import fonts
from companion.ui.models.card_words import (
    ask_first,
    contact_words,
    if_unsure,
    step_words,
    tier_words,
)
from companion.ui.pages.when_to_call.areas import title_words
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.sheet import Sheet

_MARGIN_MM = 14.0
_LARGEST_PT, _SMALLEST_PT = 10.5, 5.0
_FIRST_ROW, _NEW_ROW = 2, "</tr><tr>"
_TIERS = (Tier.EMERGENCY_NOW, Tier.URGENT_SAME_DAY, Tier.CALL_TEAM_TODAY)


@dataclass(frozen=True, slots=True)
class CallPaper:
    """What is printed for one person."""

    person: Person
    contacts: CareContacts
    items: tuple[CallItem, ...]
    say: Sequence[str]

    def html(self) -> str:
        """Return the page as plain HTML without colour, so that any printer prints it well."""
        title = translate("CallPaper", "When to call: {name}", name=self.person.name)
        first = f"{_safe(ask_first())}<br>{_safe(if_unsure())}"
        parts = [f"<h1>{_safe(title)}</h1>", self._numbers(), f"<p><b>{first}</b></p>"]
        parts += [self._tier(tier) for tier in _TIERS]
        said = "<br>".join(_safe(sentence) for sentence in self.say)
        heading = _safe(translate("WhenToCall", "What to say on the phone"))
        parts.append(f"<h2>{heading}</h2><p>{said}</p>")
        return "".join(parts)

    def _numbers(self) -> str:
        rows = "".join(
            f"<td>{_safe(contact_words(kind))}<br>"
            f'<span style="font-size:x-large"><b>{self._number(kind)}</b></span></td>'
            f"{_NEW_ROW if index == _FIRST_ROW else ''}"
            for index, kind in enumerate(CONTACT_KINDS)
        )
        return f'<table width="100%" cellpadding="4"><tr>{rows}</tr></table>'

    def _number(self, kind: str) -> str:
        """Return a number, or a line to write it on by hand."""
        return _safe(getattr(self.contacts, kind)) or "____________"

    def _tier(self, tier: Tier) -> str:
        mine = [item for item in self.items if item.worst is tier]
        lines = "".join(f"<li>{_safe(_line(item))}</li>" for item in mine)
        return f"<h2>{_safe(tier_words(tier))}</h2><ul>{lines}</ul>"


def _line(item: CallItem) -> str:
    if item.tiers[0].severity < 2 and item.always is item.worst:
        return title_words(item)
    steps = ", ".join(step_words(step) for step in item.tiers)
    return f"{title_words(item)} ({steps})"


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
    sheet.add_button(translate("CallPaper", "Print…"), "primary", lambda: sheet.done(1))
    sheet.add_button(translate("CallPaper", "Save as PDF…"), "secondary", lambda: sheet.done(2))
    sheet.add_cancel()
    chosen = sheet.exec()
    try:
        if chosen == 1:
            print_paper(parent, paper)
        elif chosen == 2:
            _save(parent, paper)
    except TroubleError as error:
        show_trouble(parent, error, translate("CallPaper", "Not printed"))


def print_paper(parent: QWidget, paper: CallPaper) -> bool:
    """Ask for a printer and print; return whether it was sent."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - the printing system loads slowly
        QPrintDialog,
        QPrinter,
    )

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint(printer, paper)
    return True


def save_pdf(paper: CallPaper, target: Path) -> None:
    """Write the page as a PDF, whole or not at all. FolderTroubleError."""
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise FolderDeniedError(target.parent)
    writer = QPdfWriter(file)
    writer.setTitle(translate("WhenToCall", "When to call"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paint(writer, paper)
    if not file.commit():
        raise DiskFullError(target.parent)


def paint(device: QPagedPaintDevice, paper: CallPaper) -> None:
    """Lay the text out as large as fits one page."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    size = _LARGEST_PT
    while True:
        font = QFont(fonts.FAMILY)
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setHtml(paper.html())
        page = device.pageLayout().paintRectPixels(device.logicalDpiX())
        document.setPageSize(page.size().toSizeF())
        if document.pageCount() <= 1 or size <= _SMALLEST_PT:
            break
        size -= 0.5
    document.print_(device)


def _save(parent: QWidget, paper: CallPaper) -> None:
    # No name of a person in the file's name.
    suggested = translate("CallPaper", "when-to-call") + ".pdf"
    title = translate("CallPaper", "Save as PDF…")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    if chosen:
        save_pdf(paper, Path(chosen))


def _safe(text: str) -> str:
    return html.escape(text)
