"""Fields for answers: one of a few in sight, long ones whole, and a severity nobody presets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import describe
from companion.ui.widgets.buttons import wrapped
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segments import SegmentedSwitch

_INDENT_PX = 36
# At any text size: a sheet on a small screen is no wider.
_LONGEST_LINE_PX = 440


class AnswerField(SegmentedSwitch):
    """A question's answers beside each other; the last one leaves it open."""

    def __init__(
        self, answers: Sequence[tuple[str, str]], value: str = "", *, open_words: str = ""
    ) -> None:
        not_known = open_words or translate("Answer", "Not sure")
        super().__init__([*answers, ("", not_known)], value)
        self.set_value(value)

    def problem(self) -> str:
        """Return an empty string: leaving it open is an answer too."""
        return ""


class SeverityField(QWidget):
    """Mild, moderate or severe, each with what it means; none is chosen beforehand."""

    changed = Signal()

    def __init__(self, steps: Sequence[tuple[int, str, str]], value: int = 0) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self.buttons: dict[int, QRadioButton] = {}
        for level, words, anchor in steps:
            button = QRadioButton(words)
            describe(button, words, anchor)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, level)
            self.buttons[level] = button
            column.addWidget(button)
            below = Label(anchor, "small_muted")
            below.setContentsMargins(_INDENT_PX, 0, 0, SPACE.xs)
            column.addWidget(below)
        self.setFocusProxy(next(iter(self.buttons.values())))
        self.set_value(value)
        self._group.idToggled.connect(lambda *_: self.changed.emit())

    def value(self) -> int:
        """Return the level chosen, 0 before one is."""
        return max(self._group.checkedId(), 0)

    def set_value(self, value: int) -> None:
        """Choose a level; 0 chooses none."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def problem(self) -> str:
        """Return what is missing, or an empty string."""
        return "" if self.value() else translate("Answer", "Choose how strong it is.")


class LongCheckField(CheckField):
    """A box whose words take as many lines as they need."""

    def __init__(self, text: str, value: bool = False) -> None:
        super().__init__(text, value)
        self._words = text
        _break_lines(self, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LOOK:
            _break_lines(self, getattr(self, "_words", self.accessibleName()))


class _LongRadio(QRadioButton):
    """One of several choices whose words take as many lines as they need."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = text
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        _break_lines(self, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_LOOK:
            _break_lines(self, getattr(self, "_words", ""))


class PickField(QWidget):
    """One of several keys, all of them in sight; none is chosen beforehand."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self.buttons: dict[str, QRadioButton] = {}
        for key, words in choices:
            button = _LongRadio(words)
            self._group.addButton(button)
            self.buttons[key] = button
            column.addWidget(button)
        if self.buttons:
            self.setFocusProxy(next(iter(self.buttons.values())))
        self.set_value(value)
        self._group.buttonToggled.connect(lambda *_: self.changed.emit())

    def value(self) -> str:
        """Return the key chosen, an empty string before one is."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose a key; an unknown one chooses none."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def problem(self) -> str:
        """Return what is missing, or an empty string."""
        return "" if self.value() else translate("Answer", "Choose one.")


_NEW_LOOK = {QEvent.Type.StyleChange, QEvent.Type.FontChange}


def _break_lines(button: QAbstractButton, words: str) -> None:
    """Break the words of a button that Qt itself would keep on one line."""
    lines = wrapped(words, button.fontMetrics(), _LONGEST_LINE_PX)
    text = "\n".join(lines).replace("&", "&&")
    if text != button.text():
        button.setText(text)
