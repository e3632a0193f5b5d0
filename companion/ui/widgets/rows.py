"""Rows of a card: one that opens something when pressed, and one that only states a fact."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.theme import SPACE, Role
from companion.ui.theme.metrics import RADIUS_CONTROL, SMALLEST_TARGET
from companion.ui.widgets.buttons import PressableArea, Pressed
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label, LabelRole, hairline
from companion.ui.widgets.layouts import clear

_LABEL_COLUMN_PX: Final = 84
_CHEVRON_PX: Final = 20


class RowButton(PressableArea):
    """A button as wide as its container, filled by a layout of labels; all of it is pressed."""

    def __init__(
        self,
        layout: QHBoxLayout,
        *,
        fill: Role | None = None,
        hover: Role | None = "hover",
        edge: Role | None = None,
    ) -> None:
        super().__init__()
        self._fill, self._hover, self._edge = fill, hover, edge
        margins = layout.contentsMargins()
        layout.addStrut(SMALLEST_TARGET - margins.top() - margins.bottom())
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return self._contents().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._contents().totalMinimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        touched = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = self._hover if touched else self._fill
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.colour(self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_CONTROL, RADIUS_CONTROL)

    def let_presses_through(self) -> None:
        """Make every label on the row part of the button; call it after adding labels."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _contents(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout


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
        row.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.setSpacing(SPACE.m)
        super().__init__(row, hover=None)
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
        self._label.setVisible(bool(label))  # in its row: shown alone it would be a window
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
        named = self._label.text()
        self.setAccessibleName(f"{named}: {value}" if named else value)
        self.setAccessibleDescription(detail)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._value.set_role("accent" if self.isEnabled() else "strong")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._value.set_role("strong")

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


class RowList(QWidget):
    """Rows below each other with hairlines between them and no other space."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Add a row at the foot."""
        if self._column.count():
            self._column.addWidget(hairline())
        self._column.addWidget(row)

    def clear(self) -> None:
        """Take all rows away."""
        clear(self._column)
