"""Saves the chart as a file and prints it; nothing about a person is in the file's name."""

from __future__ import annotations

from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.export import DrawInto, FileKind, drawn_bytes
from companion.ui.desk import Desk
from companion.ui.saving import explain
from companion.ui.text import translate

_NAME: Final = "growth-chart"
FILES: Final[tuple[FileKind, ...]] = get_args(FileKind)


class DrawingSaver:
    """Writes a chart to a file or to paper; ``name`` is the file's and tells of nobody."""

    def __init__(self, parent: QWidget, draw: DrawInto, name: str = _NAME) -> None:
        self._parent, self._draw, self._name = parent, draw, name

    def ask_and_save(self, file_kind: FileKind) -> Path | None:
        """Ask where to, and save there; return the path, None when it was given up."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"{self._name}.{file_kind}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, translate("Growth", "Save the chart"), suggested,
            f"{file_kind.upper()} (*.{file_kind})",
        )  # fmt: skip
        return self.save(Path(chosen), file_kind) if chosen else None

    def save(self, path: Path, file_kind: FileKind, *, grey: bool = False) -> Path | None:
        """Save the chart to a path, or say why that cannot be."""
        if path.suffix.lower() != f".{file_kind}":
            path = path.with_name(f"{path.name}.{file_kind}")
        content = drawn_bytes(self._draw, file_kind, grey=grey)
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
        printer.setDocName(self._name)
        if not QPrintDialog(printer, self._parent).exec():
            return False
        paint_drawing(printer, self._draw)
        return True


class ChartSaver(DrawingSaver):
    """Writes the growth chart that is shown to a file or to paper."""

    def __init__(
        self, parent: QWidget, kind: ChartKind, history: GrowthHistory, options: ChartOptions
    ) -> None:
        super().__init__(parent, _drawing(kind, history, options))


def offer_ways_out(button: QWidget, saver: DrawingSaver, desk: Desk) -> None:
    """Show below a button how a chart leaves the program: on paper, or as a file of each kind."""

    def save(kind: FileKind) -> None:
        path = saver.ask_and_save(kind)
        if path is not None:
            desk.notice(
                translate("Growth", "Saved as {name}. The file is not encrypted.", name=path.name)
            )

    menu = QMenu(button)
    menu.addAction(translate("Growth", "Print…")).triggered.connect(
        lambda _=False: saver.print_out()
    )
    for kind in FILES:
        action = menu.addAction(translate("Growth", "Save as {kind}…", kind=kind.upper()))
        action.triggered.connect(lambda _=False, k=kind: save(k))
    menu.exec(button.mapToGlobal(button.rect().bottomLeft()))


def paint_on(
    printer: QPrinter, kind: ChartKind, history: GrowthHistory, options: ChartOptions
) -> None:
    """Paint a growth chart in greys over the page of a printer."""
    paint_drawing(printer, _drawing(kind, history, options))


def paint_drawing(printer: QPrinter, draw: DrawInto) -> None:
    """Paint a chart in greys over the page of a printer."""
    page = printer.pageRect(QPrinter.Unit.Inch)
    size = (page.width(), page.height())
    content = drawn_bytes(draw, "png", grey=True, size_in=size)
    painter = QPainter(printer)
    painter.drawImage(QRectF(painter.viewport()), QImage.fromData(content))
    painter.end()


def _drawing(kind: ChartKind, history: GrowthHistory, options: ChartOptions) -> DrawInto:
    return lambda figure, style: draw_chart(figure, kind, history, options, style)
