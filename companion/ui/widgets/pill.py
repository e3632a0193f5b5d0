"""The pill: a state in two or three words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from companion.ui.theme import SPACE
from companion.ui.widgets.labels import line_hint, restyle

PillTone = Literal["neutral", "due", "given", "late", "attention", "call"]


class Pill(QLabel):
    """A short state on a soft ground; the words alone carry the meaning."""

    def __init__(self, text: str, tone: PillTone = "neutral") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("pill", "true")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setIndent(0)  # Qt would add its own to a label with a ground
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        line = line_hint(self, SPACE.m)
        return QSize(line.width(), self.heightForWidth(min(line.width(), self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()  # it wraps now, or no longer

    def set(self, text: str, tone: PillTone) -> None:
        """Show another state."""
        self.setText(text)
        self.setProperty("tone", tone)
        restyle(self)
