"""The recovery code, large enough to be copied by hand, and as a QR code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from companion.services.key_ports import RecoveryCode
from companion.ui import theme
from companion.ui.gate.group_grid import GroupGrid
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label

_QR_PX: Final = 220
_QUIET_MODULES: Final = 4


class CodeView(QFrame):
    """Eight numbered groups in the order they are read."""

    def __init__(self, code: RecoveryCode) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.groups = code.groups
        # A code is read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        groups = [_Group(number, group) for number, group in enumerate(code.groups, start=1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.addWidget(GroupGrid(groups, SPACE.xl))


class _Group(QWidget):
    """One group with its number above it."""

    def __init__(self, number: int, symbols: str) -> None:
        super().__init__()
        self._symbols = Label(symbols, "title", wrap=False)
        self._symbols.setAccessibleName(
            translate("Code", "Group {number}: {symbols}", number=number, symbols=" ".join(symbols))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(str(number), "small_muted", wrap=False))
        column.addWidget(self._symbols)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self._symbols.fontMetrics()
        widest = metrics.horizontalAdvance("WWWWW")
        return QSize(min(widest, metrics.horizontalAdvance("MMMMM")), super().sizeHint().height())


class QrView(QWidget):
    """The code for a phone's camera: black on white in every theme, held in memory only."""

    def __init__(self, code: RecoveryCode) -> None:
        super().__init__()
        self._modules = qr_modules(code.text)
        self.setAccessibleName(translate("Code", "QR code of the recovery code"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().metrics.scaled(_QR_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        paint_qr(QPainter(self), QRectF(self.rect()), self._modules)


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the dark modules of a QR code, row by row."""
    import segno  # noqa: PLC0415 - needed only where a code is shown

    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def paint_qr(painter: QPainter, area: QRectF, modules: tuple[tuple[bool, ...], ...]) -> None:
    """Paint the modules with their quiet zone into a square area."""
    painter.fillRect(area, QColor("white"))
    side = area.width() / (len(modules) + 2 * _QUIET_MODULES)
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                corner = area.topLeft()
                left = corner.x() + (column + _QUIET_MODULES) * side
                top = corner.y() + (row + _QUIET_MODULES) * side
                painter.fillRect(QRectF(left, top, side, side), QColor("black"))
