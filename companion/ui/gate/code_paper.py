"""The recovery code on paper: printed, or saved as a PDF to be printed elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from companion.services.key_ports import RecoveryCode
from companion.services.troubles import DiskFullError, FolderDeniedError, TroubleError
from companion.ui import fonts
from companion.ui.gate.code_view import paint_qr, qr_modules
from companion.ui.text import translate

_MARGIN_MM = 22.0
_GROUPS_A_LINE = 4


class NoPrinterError(TroubleError):
    """There is no printer to print on."""

    sentence = "This computer knows no printer. Save the code as a PDF instead, or copy it by hand."


def print_code(parent: QWidget, code: RecoveryCode) -> bool:
    """Ask for a printer and print the code; return whether it was sent. NoPrinterError."""
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - the printing system loads slowly
        QPrintDialog,
        QPrinter,
        QPrinterInfo,
    )

    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinterError
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_paper(printer, code)
    return True


def save_code_pdf(code: RecoveryCode, target: Path) -> None:
    """Write the code as a one-page PDF, whole or not at all. FolderTroubleError."""
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise FolderDeniedError(target.parent)
    writer = QPdfWriter(file)
    writer.setTitle(translate("CodePaper", "Recovery code"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paint_paper(writer, code)
    if not file.commit():
        raise DiskFullError(target.parent)


def paint_paper(device: QPagedPaintDevice, code: RecoveryCode) -> None:
    """Paint the page: what it is, the groups, the QR code, and how to keep it."""
    device.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    painter = QPainter(device)
    page = _Page(painter, device.logicalDpiX() / 25.4)
    page.words(translate("CodePaper", "Recovery code"), 8.0, strong=True)
    page.words(
        translate(
            "CodePaper",
            "This code opens the Growth Companion diary on this computer, and its backups, when "
            "the computer’s keyring and the passphrase do not.",
        ),
        4.2,
    )
    page.gap(6)
    page.groups(code)
    page.gap(6)
    page.picture(code, 52)
    page.gap(6)
    page.words(
        translate(
            "CodePaper",
            "Keep this paper where you keep other papers that matter. Whoever has it and the "
            "diary’s files can read the diary.",
        ),
        4.2,
    )
    painter.end()


class _Page:
    """A place on the page that moves down as things are painted; lengths in millimetres."""

    def __init__(self, painter: QPainter, pixels_per_mm: float) -> None:
        self._painter, self._mm = painter, pixels_per_mm
        self._width = painter.window().width()
        self._top = 0.0

    def gap(self, millimetres: float) -> None:
        """Leave some room."""
        self._top += millimetres * self._mm

    def words(self, text: str, height: float, *, strong: bool = False) -> None:
        """Write a paragraph as wide as the page."""
        self._painter.setFont(self._font(height, strong=strong))
        area = QRectF(0, self._top, self._width, 200 * self._mm)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)
        used = self._painter.boundingRect(area, flags, text)
        self._painter.drawText(area, flags, text)
        self._top += used.height() + 3 * self._mm

    def groups(self, code: RecoveryCode) -> None:
        """Write the groups in two lines of four, each with its number."""
        column = self._width / _GROUPS_A_LINE
        line = 22 * self._mm
        for index, group in enumerate(code.groups):
            left = column * (index % _GROUPS_A_LINE)
            top = self._top + line * (index // _GROUPS_A_LINE)
            self._painter.setFont(self._font(3.6))
            self._painter.drawText(QRectF(left, top, column, 6 * self._mm), 0, str(index + 1))
            self._painter.setFont(self._font(9.0, strong=True))
            area = QRectF(left, top + 5 * self._mm, column, 14 * self._mm)
            self._painter.drawText(area, 0, group)
        self._top += line * -(-len(code.groups) // _GROUPS_A_LINE)

    def picture(self, code: RecoveryCode, side: float) -> None:
        """Paint the QR code."""
        area = QRectF(0, self._top, side * self._mm, side * self._mm)
        paint_qr(self._painter, area, qr_modules(code.text))
        self._top += side * self._mm

    def _font(self, height: float, *, strong: bool = False) -> QFont:
        made = QFont(fonts.FAMILY)
        made.setPixelSize(round(height * self._mm))
        made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return made
