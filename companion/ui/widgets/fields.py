"""Fields of a form: each gives and takes one typed value and says when it changed.

Every field has ``value()``, ``set_value()``, the signal ``changed`` and ``problem()``, which is
an empty string or a sentence that says what the field cannot read. ``natural_width_px`` is how
wide a form makes it at most, at 100 % text: a field that holds little looks short.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
)

from companion.ui import theme
from companion.ui.formats import format_decimal, parse_decimal
from companion.ui.text import translate
from companion.ui.widgets.date_fields import DateField, TimeField

LONGEST_LINE: Final = 200
LONGEST_NOTE: Final = 10_000


class TextField(QLineEdit):
    """One line of words."""

    changed = Signal()
    natural_width_px = 460

    def __init__(self, value: str = "", *, longest: int = LONGEST_LINE, hint: str = "") -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setPlaceholderText(hint)
        self.set_value(value)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the words without blanks around them."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show other words."""
        self.setText(value)

    def problem(self) -> str:
        """Return an empty string: any words can be read."""
        return ""


class NoteField(QPlainTextEdit):
    """Several lines of words, up to a length; Tab goes on to the next field."""

    changed = Signal()
    natural_width_px = 640

    def __init__(
        self, value: str = "", *, longest: int = LONGEST_NOTE, hint: str = "", lines: int = 4
    ) -> None:
        super().__init__()
        self._longest, self._lines = longest, lines
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.set_value(value)
        self.textChanged.connect(self._keep_within_limit)
        self._fit_lines()

    def value(self) -> str:
        """Return the words without blanks around them."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show other words, cut at the longest length."""
        self.setPlainText(value[: self._longest])

    def problem(self) -> str:
        """Return an empty string: any words can be read."""
        return ""

    def _keep_within_limit(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            self.setPlainText(text[: self._longest])
            self.moveCursor(self.textCursor().MoveOperation.End)
            return
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_lines()

    def _fit_lines(self) -> None:
        line = round(theme.current().metrics.text_px() * 1.4)
        self.setFixedHeight(line * self._lines + theme.SPACE.xl)


class DecimalField(QLineEdit):
    """A figure, typed with a point or a comma, kept as an exact Decimal."""

    changed = Signal()
    natural_width_px = 170

    def __init__(self, value: Decimal | None = None, *, longest: int = 12) -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.set_value(value)
        self.textChanged.connect(self.changed)

    def value(self) -> Decimal | None:
        """Return the figure, or None when the field is empty or cannot be read."""
        return parse_decimal(self.text())

    def set_value(self, value: Decimal | None) -> None:
        """Show another figure, or nothing."""
        self.setText("" if value is None else format_decimal(value))

    def problem(self) -> str:
        """Return what is wrong with the typing, or an empty string."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return translate("Fields", "Please type a figure such as {example}.", example=_example())

    def reading(self) -> str:
        """Return the figure as it was understood, when that differs from the typing."""
        value = self.value()
        if value is None or format_decimal(value) == self.text().strip():
            return ""
        return translate("Fields", "Read as {figure}", figure=format_decimal(value))


def _example() -> str:
    return format_decimal(Decimal("1.2"))


class ChoiceField(QComboBox):
    """One of several keys, each shown by its words."""

    changed = Signal()
    natural_width_px = 460

    def __init__(self, choices: Sequence[tuple[str, str]] = (), value: str = "") -> None:
        super().__init__()
        # The style sheet reaches the items of an ordinary list view only.
        self.setView(QListView(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_choices(choices, value)
        self.currentIndexChanged.connect(self.changed)

    def set_choices(self, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        """Offer other ``(key, words)`` pairs; the first is chosen unless ``value`` names one."""
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        if value:
            self.set_value(value)

    def value(self) -> str:
        """Return the key chosen, or an empty string when nothing is offered."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose a key; one that is not offered chooses nothing."""
        self.setCurrentIndex(self.findData(value))

    def problem(self) -> str:
        """Return an empty string: only what is offered can be chosen."""
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckField(QCheckBox):
    """A yes or no with its own words; a press anywhere on its row ticks it."""

    changed = Signal()

    def __init__(self, text: str, value: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.set_value(value)
        self.toggled.connect(self.changed)

    def value(self) -> bool:
        """Return whether the box is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick or clear the box."""
        self.setChecked(value)

    def problem(self) -> str:
        """Return an empty string: a box is always readable."""
        return ""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


__all__ = [
    "LONGEST_LINE",
    "LONGEST_NOTE",
    "CheckField",
    "ChoiceField",
    "DateField",
    "DecimalField",
    "NoteField",
    "TextField",
    "TimeField",
]
