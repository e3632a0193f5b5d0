"""Pages of a document as pictures below each other, drawn elsewhere and only shown here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from companion.ui.printing.document import LaidOut, Tell, paint_page
from companion.ui.printing.paper_size import UNITS_PER_INCH
from companion.ui.printing.type import LINE
from companion.ui.text import translate
from companion.ui.theme import SPACE


def page_images(laid_out: LaidOut, dpi: float, tell: Tell) -> list[QImage]:
    """Return every page as a picture; works beside the window. ``tell`` may raise to give up."""
    sheet = laid_out.size.sheet(landscape=laid_out.document.landscape)
    size = QSize(
        round(sheet.width() / UNITS_PER_INCH * dpi), round(sheet.height() / UNITS_PER_INCH * dpi)
    )
    images = []
    for number, page in enumerate(laid_out.pages, start=1):
        tell(number - 1, len(laid_out.pages))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        scale = dpi / UNITS_PER_INCH * laid_out.scale
        painter.scale(scale, scale)
        paint_page(painter, laid_out, number, page)
        painter.resetTransform()
        painter.setPen(QColor(LINE))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        images.append(image)
    return images


class PagePreview(QScrollArea):
    """Shows pages as wide as there is room; Page Up and Page Down go through them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("SummarySheet", "Preview of the summary"))
        holder = QWidget()
        holder.setProperty("part", "scrollBody")
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(SPACE.l)
        self._column.addStretch(1)
        self.setWidget(holder)
        self.pages: list[QLabel] = []

    @property
    def page_width(self) -> int:
        """How wide a page may be here, in pixels of the screen."""
        margins = self._column.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - margins.left() - margins.right() - bar - 2, 200)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show other pages and stay where the reader was."""
        place = self.verticalScrollBar().value()
        while len(self.pages) > len(images):
            label = self.pages.pop()
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        while len(self.pages) < len(images):
            label = QLabel()
            self.pages.append(label)
            self._column.insertWidget(
                self._column.count() - 1, label, 0, Qt.AlignmentFlag.AlignHCenter
            )
        ratio = self.devicePixelRatioF()
        for number, (label, image) in enumerate(zip(self.pages, images, strict=True), start=1):
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            label.setPixmap(picture)
            label.setFixedSize(picture.deviceIndependentSize().toSize())
            label.setAccessibleName(
                translate("Paper", "Page {page} of {pages}", page=number, pages=len(images))
            )
        self.verticalScrollBar().setValue(place)
