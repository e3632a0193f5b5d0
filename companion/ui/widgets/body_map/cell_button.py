"""One cell as a real button: its own shape, name, keys and context menu; the canvas paints it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui.widgets.body_map.model import Spot
from companion.ui.widgets.body_map.walk import Direction

_ARROWS: Final[dict[int, Direction]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_CONFIRM: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellButton(QAbstractButton):
    """A transparent button over one cell.

    It is checked while its spot is the chosen one, which only the model decides.
    """

    arrow_pressed = Signal(str)
    context_asked = Signal()
    attention_changed = Signal()
    """The pointer or the keyboard came or went."""

    def __init__(self, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot = spot
        self.hovered = False
        self.keyboard_focus = False
        self._press: QPointF | None = None
        self._shape = QPainterPath()
        self.setProperty("ownFocus", True)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def press_position(self) -> QPointF | None:
        """Return where in the canvas the pointer was pressed; None for keys and screen readers."""
        return self._press

    def place(self, outline: QPainterPath) -> None:
        """Take the shape and position of a cell, given in the canvas's pixels."""
        box = outline.boundingRect().toAlignedRect()
        self.setGeometry(box)
        self._shape = outline.translated(-QPointF(box.topLeft()))
        self.setMask(QRegion(self._shape.toFillPolygon().toPolygon()))
        # The cell may have moved away under a pointer that stood still.
        self.hovered = self.hovered and self.hitButton(self.mapFromGlobal(QCursor.pos()))

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether a point lies in the cell itself, not just in its rectangle."""
        return self._shape.contains(QPointF(pos))

    def nextCheckState(self) -> None:
        """Leave the checked state alone: a click asks, the model answers."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the canvas paints all cells in one go."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a press began."""
        self._press = event.position() + QPointF(self.pos())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallow the second click of two: it was meant for what the first one enlarged."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click, then forget the press."""
        super().mouseReleaseEvent(event)
        self._press = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter (Space is Qt's own) and walk with the arrow keys."""
        key = event.key()
        if key in _ARROWS:
            self.arrow_pressed.emit(_ARROWS[key])
        elif key in _CONFIRM:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the cell's menu, by the right button or the menu key."""
        self.context_asked.emit()
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.hovered = True
        self.attention_changed.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self.hovered = False
        self.attention_changed.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring, unless the pointer brought the focus."""
        self.keyboard_focus = event.reason() in _BY_KEYBOARD
        self.attention_changed.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        self.keyboard_focus = False
        self.attention_changed.emit()
        super().focusOutEvent(event)
