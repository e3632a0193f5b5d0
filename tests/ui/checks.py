"""What any page or dialog on screen must satisfy: names, targets, nothing cut, keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from companion.ui.widgets.body_map.cell_button import CellButton
from companion.ui.widgets.day_strip import DayCell
from companion.ui.widgets.nav_rail import NavItem

OPERABLE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractScrollArea)
TARGETS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
SMALLEST_TARGET = 44


def visible(root: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    """Yield the widgets of these kinds that are on screen, but for Qt's own inner parts."""
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QAbstractSlider)
        if isinstance(widget, kind) and widget.isVisibleTo(root) and not inner:
            yield widget


def told(widget: QWidget) -> str:
    """Return a widget's class and words, so that a failing test says which one it is."""
    words = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} {words[:40]!r}"


def nameless(root: QWidget) -> list[str]:
    """Return the operable widgets that a screen reader could not name."""
    return [
        told(widget)
        for widget in visible(root, OPERABLE)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]


def too_small(root: QWidget) -> list[str]:
    """Return the widgets that are pressed or typed into and are smaller than a fingertip."""
    return [
        f"{told(widget)} {widget.width()}×{widget.height()}"
        for widget in visible(root, TARGETS)
        if min(widget.width(), widget.height()) < SMALLEST_TARGET
    ]


def cut_off(root: QWidget) -> list[str]:
    """Return the labels and buttons whose words do not fit them."""
    return [told(widget) for widget in visible(root, (QLabel, QAbstractButton)) if _is_cut(widget)]


def sideways(root: QWidget) -> list[str]:
    """Return the scrolled areas whose contents are wider than they are."""
    return [
        f"{told(area)} {area.widget().width()} > {area.viewport().width()}"
        for area in visible(root, QScrollArea)
        if area.widget() is not None and area.widget().width() > area.viewport().width()
    ]


def overlapping(root: QWidget) -> list[str]:
    """Return pairs of labels and buttons that lie on top of each other."""
    found = [w for w in visible(root, (QLabel, QAbstractButton)) if not w.visibleRegion().isEmpty()]
    places = {
        w: w.visibleRegion().boundingRect().translated(w.mapTo(root, QPoint())) for w in found
    }
    return [
        f"{told(one)} over {told(other)}"
        for index, one in enumerate(found)
        for other in found[index + 1 :]
        if places[one].intersects(places[other])
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def tab_round(root: QWidget, most: int = 200) -> list[QWidget]:
    """Press Tab until the focus comes back, and return what had it on the way."""
    visited: list[QWidget] = []
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or (now in visited[:-1]):
            break
        # A date keeps the focus while Tab goes through day, month and year.
        if now not in visited:
            visited.append(now)
    return visited


def unreached(root: QWidget) -> list[str]:
    """Return what can be operated below ``root`` but not reached with Tab and the arrow keys.

    Of what is walked with the arrow keys (a strip of days, the cells of the body, a switch)
    the keyboard enters one.
    """
    # Twice, because entering a table may put the buttons above it in force.
    visited = tab_round(root, most=400) + tab_round(root, most=400)
    walked = {type(stop) for stop in visited if isinstance(stop, DayCell | CellButton | NavItem)}
    switches = {stop.group() for stop in visited if isinstance(stop, QAbstractButton)} - {None}
    return [
        told(widget)
        for widget in visible(root, (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit))
        if widget.isEnabled()
        and widget not in visited
        and widget.focusProxy() not in visited
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and type(widget) not in walked
        and not (isinstance(widget, QAbstractButton) and widget.group() in switches)
    ]


def _is_cut(widget: QWidget) -> bool:
    if hasattr(widget, "is_elided"):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return widget.height() + 1 < needed or widget.width() < _longest_word(widget)
    hint = widget.minimumSizeHint() if widget.layout() else widget.sizeHint()
    return widget.width() + 1 < hint.width() or widget.height() + 1 < hint.height()


# A line breaks at spaces, where it is allowed to, and between any two ideographs.
_UNBROKEN = re.compile(r"[^\s\u200b\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff\uff00-\uffef]")


def _longest_word(label: QLabel) -> int:
    words = _UNBROKEN.findall(label.text()) or [""]
    return max(label.fontMetrics().horizontalAdvance(word) for word in words)


def spilling(root: QWidget) -> list[str]:
    """Return the words that stick out of what holds them, where nobody can read them."""
    return [
        told(widget)
        for widget in visible(root, (QLabel, QAbstractButton))
        if (holder := widget.parentWidget()) is not None
        and not isinstance(holder.parentWidget(), QAbstractScrollArea)
        and not holder.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ]
