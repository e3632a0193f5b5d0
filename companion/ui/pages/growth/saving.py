"""Saves the chart as a file and prints it; nothing about a person is in the file's name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.export import FileKind, chart_bytes
from companion.ui.saving import explain
from companion.ui.text import translate

_NAME: Final = "growth-chart"


class ChartSaver:
    """Writes the chart that is shown to a file or to paper."""

    def __init__(
        self, parent: QWidget, kind: ChartKind, history: GrowthHistory, options: ChartOptions
    ) -> None:
        self._parent, self._kind = parent, kind
        self._history, self._options = history, options

    def ask_and_save(self, file_kind: FileKind) -> Path | None:
        """Ask where to, and save there; return the path, None when it was given up."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{_NAME}.{file_kind}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, translate("Growth", "Save the chart"), suggested,
            f"{file_kind.upper()} (*.{file_kind})",
        )  # fmt: skip
        return self.save(Path(chosen), file_kind) if chosen else None

    def save(self, path: Path, file_kind: FileKind, *, grey: bool = False) -> Path | None:
        """Save the chart to a path, or say why that cannot be."""
        if path.suffix.lower() != f".{file_kind}":
            path = path.with_name(f"{path.name}.{file_kind}")
        content = chart_bytes(self._kind, self._history, self._options, file_kind, grey=grey)
        try:
            path.write_bytes(content)
        except OSError:
            explain(
                self._parent,
                [translate("Growth", "The file cannot be written there. Choose another folder.")],
            )
            return None
        return path

    def print_out(self) -> bool:
        """Ask for a printer and print in black and white, as any printer can."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(_NAME)
        if not QPrintDialog(printer, self._parent).exec():
            return False
        paint_on(printer, self._kind, self._history, self._options)
        return True


def paint_on(
    printer: QPrinter, kind: ChartKind, history: GrowthHistory, options: ChartOptions
) -> None:
    """Paint a chart in greys over the page of a printer."""
    page = printer.pageRect(QPrinter.Unit.Inch)
    size = (page.width(), page.height())
    content = chart_bytes(kind, history, options, "png", grey=True, size_in=size)
    painter = QPainter(printer)
    painter.drawImage(QRectF(painter.viewport()), QImage.fromData(content))
    painter.end()
