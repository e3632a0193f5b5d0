"""Words and small pictures on a page: labels by role, elided labels, icons, hairlines."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from companion.ui import icons, theme
from companion.ui.text import breakable
from companion.ui.theme import Role

LabelRole = Literal[
    "body", "small", "muted", "small_muted", "strong", "lead", "heading", "title", "figure",
    "accent", "attention", "call",
]  # fmt: skip
_ELIDED_LEAST_CHARACTERS: Final = 6


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties have changed.

    One that is still being made is looked at when it is first shown.
    """
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Label(QLabel):
    """Plain text in one of the roles of the type scale; wraps, and never reads text as markup."""

    def __init__(self, text: str = "", role: LabelRole = "body", *, wrap: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.set_text(text)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Stand at the near side of the page, whichever way the words themselves run."""
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def set_text(self, text: str) -> None:
        """Show other text; overlong words may be broken."""
        self.setText(breakable(text) if self.wordWrap() else text)

    def set_role(self, role: LabelRole) -> None:
        """Show the text in another role."""
        self.setProperty("role", role)
        restyle(self)


class LineLabel(Label):
    """Stays on one line beside its neighbour where there is room, and wraps where there is not."""

    def sizeHint(self) -> QSize:
        return line_hint(self)


def line_hint(label: QLabel, padding: int = 0) -> QSize:
    """Return the size of a wrapping label's words on one line, with the padding of its sides."""
    label.ensurePolished()  # only then it has its own font
    # A pixel each for what rounding takes: the layout of a wrapped line counts in fractions.
    width = label.fontMetrics().horizontalAdvance(label.text()) + 2 * padding + 2
    return QSize(width, label.heightForWidth(width))


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when there is no room; the tooltip then has it all."""

    def __init__(self, text: str = "", role: LabelRole = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_text(self, text: str) -> None:
        """Show other text."""
        self.setText(text)
        self._update_tooltip()

    def is_elided(self) -> bool:
        """Return whether some of the text is hidden at this width."""
        return self.fontMetrics().horizontalAdvance(self._line()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _ELIDED_LEAST_CHARACTERS
        hint = super().sizeHint()
        return QSize(min(least, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self._line(), Qt.TextElideMode.ElideRight, area.width()
        )
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, aligned, shown)

    def _line(self) -> str:
        return " ".join(self.text().split())

    def _update_tooltip(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else "")


class IconLabel(QLabel):
    """A picture that means the same as the words beside it, and follows the theme."""

    def __init__(self, name: str, role: Role = "text_muted", size: int | None = None) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def set_icon(self, name: str, role: Role | None = None) -> None:
        """Show another icon, in another colour if one is named."""
        self._name, self._role = name, role or self._role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        size = theme.current().metrics.scaled(self._size) if self._size else None
        self.setPixmap(icons.pixmap(self._name, self._role, size))


def hairline() -> QFrame:
    """Return a thin line that separates what is above from what is below."""
    line = QFrame()
    line.setProperty("part", "hairline")
    return line
