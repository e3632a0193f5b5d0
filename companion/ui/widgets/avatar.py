"""The avatar: a person's initials on a colour of their own."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme

_SIZE_PX: Final = 40
_JOINER: Final = "\u200d"
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_FLAGS: Final = range(0x1F1E6, 0x1F200)
_WIDE_SCRIPTS: Final = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")
# Fills that carry white text at 4.5:1 or more; each has the same weight on any ground.
_FILLS: Final = ("#0a6b64", "#2f5d9b", "#8a4b12", "#7a3e78", "#4d6321", "#8c3f4d", "#3f5661")
_INK: Final = "#ffffff"


def initials(name: str) -> str:
    """Return one or two signs for a name: "AK" for "Anna Kowalska", "明" for "王小明", "" for "".

    Scripts without spaces give the last sign (the given name); an emoji stays whole.
    """
    words = [word for word in name.replace("-", " ").split() if _first_sign(word)]
    if not words:
        return ""
    if _is_wide(words[0]):
        return _first_sign(words[-1][-1])
    first = _first_sign(words[0])
    second = _first_sign(words[-1]) if len(words) > 1 else ""
    if not first.isalpha() or not (second.isalpha() or not second):
        return first
    return (first + second).upper() if _joins_well(first) else first


def _is_wide(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith(_WIDE_SCRIPTS)


def _joins_well(sign: str) -> bool:
    """Return whether two initials may stand together: not in scripts whose letters connect."""
    return unicodedata.bidirectional(sign[0]) != "AL"


def _first_sign(word: str) -> str:
    """Return the first sign a reader sees, with its accents, joiners and variation signs."""
    start = next((i for i, sign in enumerate(word) if _is_visible(sign)), None)
    if start is None:
        return ""
    end = start + 1
    if ord(word[start]) in _FLAGS:
        return word[start : start + 2]
    while end < len(word) and (_extends(word[end]) or word[end - 1] == _JOINER):
        end += 1
    return word[start:end]


def _extends(sign: str) -> bool:
    return sign == _JOINER or ord(sign) in _SKIN_TONES or unicodedata.category(sign) in {"Mn", "Me"}


def _is_visible(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) == "So"


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
        side = theme.current().metrics.scaled(self._size)
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
