"""One ring, drawn round whatever has the keyboard's focus, the same on every widget."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QWidget,
)

from companion.ui import theme

_GAP: Final = 3
_WIDTH: Final = 2
_RADIUS: Final = 14.0
_FOLLOWED: Final = {
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide,
    QEvent.Type.LayoutRequest, QEvent.Type.ZOrderChange,
}  # fmt: skip


class FocusRing(QObject):
    """Keeps the ring on the focused button while the keyboard is in use.

    Text fields show focus by their own edge. A widget that draws its own focus sets the dynamic
    property ``ownFocus`` to True. Make one per application and keep it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def target(self) -> QWidget | None:
        """Return the widget the ring stands round, if it is shown."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is not None and _wants_ring(new):
            self._follow(new)

    def _leave(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None:
            self._ring.hide()

    def _follow(self, widget: QWidget) -> None:
        self._target = widget
        window = widget.window()
        if self._ring is None or self._ring.parentWidget() is not window:
            self._drop_ring()
            self._ring = _Ring(window)
            self._ring.destroyed.connect(self._forget_ring)
        above: QWidget | None = widget
        while above is not None:
            above.installEventFilter(self)
            above.destroyed.connect(self._forget_target)
            self._watched.append(above)
            above = None if above is window else above.parentWidget()
        self._place()

    def _place(self) -> None:
        if self._target is None or self._ring is None:
            return
        visible = self._target.isVisible()
        self._ring.setVisible(visible)
        if visible:
            self._ring.stand_round(self._target)

    def _drop_ring(self) -> None:
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._forget_ring)
            self._ring.deleteLater()
            self._ring = None

    def _forget_ring(self) -> None:
        self._ring = None

    def _forget_target(self) -> None:
        self._watched.clear()
        self._target = None


def _wants_ring(widget: QWidget) -> bool:
    if widget.property("ownFocus") or not isinstance(widget, QAbstractButton | QComboBox):
        return False
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


class _Ring(QWidget):
    """The ring itself: above everything in its window, deaf to the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = QRect()

    def stand_round(self, widget: QWidget) -> None:
        """Stand round a widget of the same window, cut where a scrolled area cuts it."""
        window = self._window
        out = _GAP + _WIDTH
        around = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-out, -out, out, out)
        seen = around.intersected(_clip(widget, window))
        self.setGeometry(seen)
        self._around = around.translated(-seen.topLeft())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("focus"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self._around).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )


def _clip(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of the window in which the ring may be seen."""
    clip = window.rect()
    above = widget.parentWidget()
    while above is not None and above is not window:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
            seen = QRect(above.mapTo(window, QPoint()), above.size())
            clip = clip.intersected(seen)
        above = holder
    return clip
