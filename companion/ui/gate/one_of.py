"""A choice among a few words side by side, with none chosen until the person does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import PressableButton, is_enter
from companion.ui.widgets.flow import FlowLayout


class _Choice(PressableButton):
    """A button that stays down; once it is, Enter goes on to the next step instead."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)


class OneOf(QWidget):
    """Buttons of which at most one is down; the arrow keys choose among them."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], *, missing: str = "") -> None:
        """Offer ``(key, words)`` pairs; ``missing`` is said while none is chosen."""
        super().__init__()
        self._missing = missing or translate("Gate", "Please choose one.")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PressableButton] = {}
        row = FlowLayout(self, gap=SPACE.s)
        for key, words in options:
            button = _Choice()
            button.setProperty("kind", "toggle")
            button.setCheckable(True)
            button.setText(words.replace("&", "&&"))
            button.setAccessibleName(words)
            button.toggled.connect(self._tell)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self.setFocusProxy(next(iter(self._buttons.values())))

    def button(self, key: str) -> PressableButton:
        """Return the button of a key. Raises KeyError for an unknown one."""
        return self._buttons[key]

    def value(self) -> str:
        """Return the key chosen, an empty string while none is."""
        down = (key for key, button in self._buttons.items() if button.isChecked())
        return next(down, "")

    def set_value(self, key: str) -> None:
        """Choose a key; an unknown or empty one chooses nothing."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def problem(self) -> str:
        """Return an empty string, or a sentence while nothing is chosen."""
        return "" if self.value() else self._missing

    def _tell(self, down: bool) -> None:
        if down or not self._group.exclusive():
            self.changed.emit()
