"""Photos on a page: one shown as large as fits, and a small one that is pressed to open it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.theme import SPACE
from companion.ui.theme.metrics import RADIUS_CONTROL
from companion.ui.widgets.buttons import PressableArea

_TILE_PX: Final = 148


class PhotoView(QWidget):
    """One picture in the middle, as large as fits, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_photo(self, jpeg: bytes, name: str) -> None:
        """Show a picture; ``name`` is said to those who do not see it."""
        self._pixmap.loadFromData(jpeg)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 220)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap.isNull():
            return
        size = self._pixmap.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) // 2
        painter.drawPixmap(
            left, (self.height() - size.height()) // 2, size.width(), size.height(), self._pixmap
        )


class PhotoTile(PressableArea):
    """A small picture with a line below it."""

    def __init__(self, jpeg: bytes, caption: str, name: str) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(jpeg)
        self._caption = caption
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        side = now.metrics.scaled(_TILE_PX)
        width = max(side, self.fontMetrics().horizontalAdvance(self._caption) + SPACE.s)
        return QSize(width, side + now.metrics.text_px("small") + SPACE.m)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        side = now.metrics.scaled(_TILE_PX)
        box = QRectF((self.width() - side) / 2, 1, side, side - 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(box, self._pixmap, _middle(self._pixmap, box))
        painter.restore()
        touched = self.underMouse() or self.isDown()
        painter.setPen(QPen(now.colour("accent" if touched else "control_edge"), 1.5))
        painter.drawPath(shape)
        painter.setFont(now.font("small"))
        painter.setPen(now.colour("text"))
        below = QRectF(0, side, self.width(), self.height() - side)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption)


def _middle(pixmap: QPixmap, box: QRectF) -> QRectF:
    """Return the middle part of a picture that has the shape of a box."""
    size = box.size().scaled(pixmap.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (pixmap.width() - size.width()) / 2, (pixmap.height() - size.height()) / 2,
        size.width(), size.height(),
    )  # fmt: skip
