"""The list of sections on the near side of the Settings page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on, on_checked, set_checked
from companion.ui.widgets.nav_rail import NavItem

_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class SectionName:
    """A section's key, its words and its icon."""

    key: str
    words: str
    icon: str


class SectionList(QWidget):
    """Names of sections, one of them chosen; Up and Down choose the next one.

    The arrow that points at the section sends ``entered``.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, names: Sequence[SectionName]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._items: dict[str, NavItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        for name in names:
            item = NavItem(name.key, name.words, name.icon)
            on_checked(item, partial(self.chosen.emit, name.key))
            item.installEventFilter(self)
            self._items[name.key] = item
            self._group.addButton(item)
            column.addWidget(item)
        column.addStretch(1)

    def item(self, key: str) -> NavItem:
        """Return the button of a section. Raises KeyError for an unknown one."""
        return self._items[key]

    def set_current(self, key: str) -> None:
        """Mark a section as the one shown, without telling anyone."""
        set_checked(self._items[key], True)
        for name, item in self._items.items():
            # One stop for Tab: the arrows choose within the list.
            stop = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(stop)

    def widest(self) -> int:
        """Return the width in pixels that the longest name needs."""
        return max(item.sizeHint().width() for item in self._items.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, NavItem):
                self._step_from(watched, step)
                return True
            if event.key() == self._inwards():
                self.entered.emit()
                return True
        return False

    def _inwards(self) -> Qt.Key:
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return Qt.Key.Key_Right if left_to_right else Qt.Key.Key_Left

    def _step_from(self, item: NavItem, step: int) -> None:
        items = list(self._items.values())
        neighbour = items[(items.index(item) + step) % len(items)]
        neighbour.click()
        focus_on(neighbour)
