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
from shiboken6 import isValid

from companion.ui import theme

_GAP: Final = 3
_WIDTH: Final = 2
_RADIUS: Final = 14.0
_FOLLOWED: Final = {
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide,
    QEvent.Type.LayoutRequest, QEvent.Type.ZOrderChange,
}  # fmt: skip


_SHOWN_BY: Final = {QEvent.Type.KeyPress: True, QEvent.Type.MouseButtonPress: False}
_TAB_WAS_PRESSED: Final = Qt.WidgetAttribute.WA_KeyboardFocusChange


class FocusRing(QObject):
    """Keeps the ring on the focused button while the keyboard is in use.

    The first key shows it, a press of the mouse hides it. Text fields show focus by their own
    edge. A widget that draws its own focus sets the dynamic property ``ownFocus`` to True.
    Make one per application.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_keyboard = False
        self._focused: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def target(self) -> QWidget | None:
        """Return the widget the ring stands round, or None while it is hidden."""
        return self._focused if self._is_wanted() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SHOWN_BY and watched is self._focused:
            self._by_keyboard = _SHOWN_BY[kind]
            self._place()
        elif kind in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Qt may have destroyed a whole dialog since the focus was there.
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._focused = new
        self._watched = [] if new is None else _up_to_window(new)
        for widget in self._watched:
            widget.installEventFilter(self)
        if new is not None and new.window().testAttribute(_TAB_WAS_PRESSED):
            self._by_keyboard = True
        self._place()

    def _is_wanted(self) -> bool:
        widget = self._focused
        return (
            self._by_keyboard
            and widget is not None
            and isValid(widget)
            and widget.isVisible()
            and isinstance(widget, QAbstractButton | QComboBox)
            and not widget.property("ownFocus")
        )

    def _place(self) -> None:
        if self._is_wanted() and self._focused is not None:
            ring = self._ring_in(self._focused.window())
            ring.stand_round(self._focused)
            ring.show()
        elif self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _ring_in(self, window: QWidget) -> _Ring:
        """Return the ring of this window; another window's is dropped."""
        if self._ring is not None and isValid(self._ring):
            if self._ring.parentWidget() is window:
                return self._ring
            self._ring.deleteLater()
        self._ring = _Ring(window)
        return self._ring


def _up_to_window(widget: QWidget) -> list[QWidget]:
    """Return a widget and all it stands in, whose moves move it too."""
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None and not chain[-1].isWindow():
        chain.append(parent)
    return chain


class _Ring(QWidget):
    """The ring itself: above everything in its window, deaf to the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def stand_round(self, widget: QWidget) -> None:
        """Stand round what is seen of a widget in the same window."""
        window = self._window
        out = _GAP + _WIDTH
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        seen = place.intersected(_clip(widget, window))
        self.setGeometry(seen.adjusted(-out, -out, out, out) if seen.isValid() else QRect())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("focus"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )


def _clip(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of the window in which the widget may be seen."""
    clip = window.rect()
    above = widget.parentWidget()
    while above is not None and above is not window:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
            seen = QRect(above.mapTo(window, QPoint()), above.size())
            clip = clip.intersected(seen)
        above = holder
    return clip
