"""Rows of a card: one that opens something when pressed, and one that only states a fact."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import PressableButton, Pressed
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label, LabelRole

_LABEL_COLUMN_PX: Final = 84
_CHEVRON_PX: Final = 20


class RowButton(PressableButton):
    """A button as wide as its container, filled by a layout of labels; all of it is pressed."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._at_least_a_target(self._contents().totalSizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._at_least_a_target(self._contents().totalMinimumSize())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._contents()
        inside = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        least = theme.current().metrics.target_px
        return max(inside, layout.totalMinimumSize().height(), least)

    def let_presses_through(self) -> None:
        """Make every label on the row part of the button; call it after adding labels."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _contents(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def _at_least_a_target(self, size: QSize) -> QSize:
        return size.expandedTo(QSize(0, theme.current().metrics.target_px))


class ChoiceRow(RowButton):
    """Label · value and a line below it · chevron: "Where · Left thigh · 31 days rested ›"."""

    def __init__(
        self,
        label: str,
        value: str = "",
        detail: str = "",
        *,
        on_click: Pressed | None = None,
    ) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.s, SPACE.s, SPACE.xs, SPACE.s)
        row.setSpacing(SPACE.m)
        super().__init__(row)
        self._label = Label(label, "muted")
        self._value = Label(role="strong")
        self._detail = Label(role="small_muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._value)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addWidget(self._label)
        row.addLayout(words, 1)
        row.addWidget(IconLabel("chevron-right", "accent_text", _CHEVRON_PX))
        self._fit_label_column()
        self.let_presses_through()
        self.set(value, detail)
        self.on_press(on_click)

    @property
    def value(self) -> str:
        """Return the value shown."""
        return self._value.text()

    @property
    def detail(self) -> str:
        """Return the line below the value."""
        return self._detail.text()

    def set(self, value: str, detail: str = "") -> None:
        """Show another value, with or without a line below it."""
        self._value.set_text(value)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{self._label.text()}: {value}")
        self.setAccessibleDescription(detail)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_label_column()

    def _fit_label_column(self) -> None:
        self._label.setFixedWidth(theme.current().metrics.scaled(_LABEL_COLUMN_PX))


class FactRow(QWidget):
    """A fact in two parts: what on the near side, the figure on the far side or below it."""

    def __init__(self, label: str, value: str, *, role: LabelRole = "strong") -> None:
        super().__init__()
        self._value = Label(value, role)
        row = FlowLayout(self, gap=SPACE.xs, spread=True)
        row.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.addWidget(Label(label))
        row.addWidget(self._value)

    def set_value(self, value: str, role: LabelRole = "strong") -> None:
        """Show another figure."""
        self._value.set_text(value)
        self._value.set_role(role)
