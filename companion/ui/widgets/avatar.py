"""The avatar: a person's initials on a colour of their own."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.initials import suggest_initials
from companion.ui import theme

_SIZE_PX: Final = 40
# Half as fast as text, which needs the room beside it.
_GROWTH: Final = 0.5
# Fills that carry white text at 4.5:1 or more; each has the same weight on any ground.
_FILLS: Final = ("#0a6b64", "#2f5d9b", "#8a4b12", "#7a3e78", "#4d6321", "#8c3f4d", "#3f5661")
_INK: Final = "#ffffff"


def initials(name: str) -> str:
    """Return one or two signs for a name: AK for "Anna Kowalska", 王 for "王小明", or none."""
    signs = [sign for sign in suggest_initials(name).split(".") if sign]
    if not signs:
        return ""
    first, last = signs[0], signs[-1]
    return first + last if len(signs) > 1 and _stands_beside(first, last) else first


def _stands_beside(first: str, last: str) -> bool:
    """Return whether two initials read well together: not emoji, nor letters that connect."""
    signs = (first[0], last[0])
    return all(sign.isalpha() and unicodedata.bidirectional(sign) != "AL" for sign in signs)


def fill_for(key: str) -> str:
    """Return the colour of a person, the same each time for the same key (the person's id)."""
    return _FILLS[sum(key.encode()) % len(_FILLS)]


class Avatar(QWidget):
    """A round mark with a person's initials, or a plain disc when the name has none."""

    def __init__(self, name: str = "", key: str = "", size: int = _SIZE_PX) -> None:
        super().__init__()
        self._size = size
        self._initials, self._fill = "", _FILLS[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, key)

    def set_person(self, name: str, key: str = "") -> None:
        """Show another person; without a key the name chooses the colour."""
        self._initials = initials(name)
        self._fill = fill_for(key or name)
        self.update()

    def sizeHint(self) -> QSize:
        growth = (theme.current().metrics.text_scale - 1) * _GROWTH
        side = round(self._size * (1 + growth))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._fill))
        painter.drawEllipse(disc)
        font = theme.current().font(strong=True)
        font.setPixelSize(max(1, round(side * 0.4)))
        painter.setFont(font)
        painter.setPen(QColor(_INK))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
