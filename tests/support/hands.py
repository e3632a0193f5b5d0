"""The hands of somebody who uses the window: real clicks, real keys, and what the eyes see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Self

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

Step = Callable[[QWidget], object]
_LEFT = Qt.MouseButton.LeftButton
_MODIFIER = Qt.KeyboardModifier.ControlModifier
_FIRST_PART_PX = 22
_LAYOUT_ROUNDS = 8


def click(widget: QWidget, *, at: QPoint | None = None, double: bool = False) -> None:
    """Press the mouse on a widget, where a person would see it; whatever covers it gets it."""
    settle()
    bring_into_sight(widget)
    window = widget.window()
    spot = widget.mapTo(window, at or in_sight(widget).center())
    hit = window.childAt(spot)
    assert hit is widget or widget.isAncestorOf(hit), f"{told(widget)} is covered by {told(hit)}"
    handle = window.windowHandle()
    QTest.mouseClick(handle, _LEFT, pos=spot)
    if double:
        QTest.mouseDClick(handle, _LEFT, pos=spot)


def press(root: QWidget, name: str) -> None:
    """Click the button of this name below ``root``."""
    button = button_named(root, name)
    assert button.isEnabled(), f"{name} cannot be pressed"
    click(button)


def button_named(root: QWidget, name: str) -> QAbstractButton:
    """Return the one visible button with these words; a row goes by the words before the colon."""
    QApplication.processEvents()
    found = [b for b in root.findChildren(QAbstractButton) if b.isVisible() and _is(b, name)]
    assert len(found) == 1, f"{len(found)} × {name!r} among {button_names(root)}"
    return found[0]


def button_names(root: QWidget) -> list[str]:
    """Return the names of the buttons on screen."""
    return [
        button.accessibleName() or button.text()
        for button in root.findChildren(QAbstractButton)
        if button.isVisible()
    ]


def key(window: QWidget, what: Qt.Key, *, control: bool = False) -> None:
    """Press a key in a window; it goes to whatever has the focus there."""
    QApplication.processEvents()
    modifier = _MODIFIER if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.windowHandle(), what, modifier)


def write(field: QWidget, text: str) -> None:
    """Click into a field and type over whatever stands there."""
    if isinstance(field, QDateTimeEdit):
        click(field, at=QPoint(_FIRST_PART_PX, field.height() // 2))
    else:
        click(field)
        QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_A, _MODIFIER)
    QTest.keyClicks(field, text)


def choose(field: QComboBox, words: str) -> None:
    """Go to a choice of a list with the arrow keys."""
    place = field.findText(words)
    assert place >= 0, f"{words!r} is not offered: {offered(field)}"
    field.setFocus()
    for _ in range(abs(place - field.currentIndex())):
        down = place > field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    assert field.currentText() == words


def offered(field: QComboBox) -> list[str]:
    """Return what a list offers."""
    return [field.itemText(index) for index in range(field.count())]


def pick(menu: QWidget, words: str) -> None:
    """Choose an entry of an open menu with the mouse."""
    assert isinstance(menu, QMenu)
    entry = next((a for a in menu.actions() if a.text() == words), None)
    assert entry is not None, f"{words!r} is not in {[a.text() for a in menu.actions()]}"
    QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(entry).center())


def seen(root: QWidget) -> str:
    """Return all words on screen below ``root``, a line each."""
    settle()
    return "\n".join(text for text in _words(root, QWidget.isVisible) if text)


def kept(root: QWidget) -> str:
    """Return all words of a widget, spoken, hidden and tooltips included."""
    return "\n".join(text for text in _words(root, lambda _: True) if text)


class Answers:
    """Answers the sheets and menus that open inside a ``with`` block, one step for each.

    A step is called with the sheet. A sheet without a step, a step without a sheet, a sheet
    that a step leaves open and an error in a step fail the test. ``over`` is a sheet that was
    open before and stays so.
    """

    def __init__(self, *steps: Step, over: QWidget | None = None) -> None:
        self._steps = list(steps)
        self._met: list[QWidget] = [] if over is None else [over]
        self._errors: list[BaseException] = []
        self._open = False

    def __enter__(self) -> Self:
        self._open = True
        self._look_again()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self._open = False
        if self._errors:
            raise self._errors[0]
        if kind is None:
            assert not self._steps, f"{len(self._steps)} sheet(s) did not open"

    def _look_again(self) -> None:
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        if not self._open:
            return
        self._look_again()
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is None or shown in self._met:
            return
        self._met.append(shown)
        try:
            assert self._steps, f"nobody expected this: {seen(shown)}"
            self._steps.pop(0)(shown)
            left_open = isValid(shown) and shown.isVisible()
            assert not left_open, f"still open: {seen(shown)}"
        except BaseException as error:  # noqa: BLE001 - told after the block
            self._errors.append(error)
            self._close_all()

    def _close_all(self) -> None:
        while (shown := QApplication.activePopupWidget() or QApplication.activeModalWidget()) and (
            shown.isVisible()
        ):
            if isinstance(shown, QDialog):
                shown.reject()
            else:
                shown.close()


def settle() -> None:
    """Let layouts come to rest: what wraps may need more than one round."""
    for _ in range(_LAYOUT_ROUNDS):
        QApplication.processEvents()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget as a person would before pressing it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 8, 8)
        above = above.parentWidget()


def in_sight(widget: QWidget) -> QRect:
    """Return the part of a widget that is not scrolled away."""
    box = widget.visibleRegion().boundingRect()
    assert not box.isEmpty(), f"{told(widget)} is not in sight"
    return box.intersected(QRect(QPoint(), QSize(widget.width(), widget.height())))


def told(widget: QWidget | None) -> str:
    """Return a widget's class and words, for a message."""
    if widget is None:
        return "nothing"
    return f"{type(widget).__name__} {(_own_words(widget) or [''])[0]!r}"


def _is(button: QAbstractButton, name: str) -> bool:
    spoken = button.accessibleName() or button.text()
    return name in {_as_read(spoken), _as_read(spoken.partition(":")[0])}


def _words(root: QWidget, wanted: Callable[[QWidget], bool]) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        if wanted(widget):
            yield from _own_words(widget)


def _own_words(widget: QWidget) -> list[str]:
    words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        words.insert(0, widget.text())
    if isinstance(widget, QComboBox):
        words.insert(0, widget.currentText())
    if isinstance(widget, QPlainTextEdit):
        words.insert(0, widget.toPlainText())
    return list(dict.fromkeys(_as_read(word) for word in words if word))


def _as_read(text: str) -> str:
    """Return words as the eye takes them: spaces that do not break, and breaks, are not seen."""
    return text.replace("\u200b", "").replace("\u00a0", " ").replace("\u202f", " ")
