"""A button that acts only when it is held, so that a playing hand does not press it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from companion.ui import theme
from companion.ui.theme import SPACE
from companion.ui.theme.metrics import RADIUS_CONTROL
from companion.ui.widgets.buttons import PressableArea

HOLD_MS: Final = 1500


class HoldButton(PressableArea):
    """``held`` comes once the pointer stayed down; ``tapped`` for a short press or a key.

    A key cannot be held by everybody, so whoever shows the button answers a tap another way.
    """

    held = Signal()
    tapped = Signal()

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__()
        self._text, self._share, self._done = text, 0.0, False
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._filling = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=HOLD_MS)
        self._filling.valueChanged.connect(self._fill)
        self._filling.finished.connect(self._finish)
        self.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:
        now = theme.current()
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * SPACE.xl
        return QSize(width, now.metrics.target_px)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to fill."""
        self._done = False
        self._filling.start()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Empty again; a hold that was completed is no tap."""
        self._filling.stop()
        self._fill(0.0)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.fillPath(shape, now.colour("surface"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(QPointF(0, 0), QPointF(self.width() * self._share, self.height())),
            now.colour("accent_soft"),
        )
        painter.restore()
        painter.setPen(QPen(now.colour("control_edge"), 1))
        painter.drawPath(shape)
        painter.setPen(now.colour("text_muted"))
        painter.setFont(now.font("body"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)

    def _fill(self, share: float) -> None:
        self._share = share
        self.update()

    def _finish(self) -> None:
        if self._filling.currentValue() == 1.0 and self.isDown():
            self._done = True
            self._fill(0.0)
            self.setDown(False)
            self.held.emit()

    def _clicked(self) -> None:
        if not self._done:
            self.tapped.emit()
