"""The pill: a state in two or three words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from companion.ui.widgets.labels import restyle

PillTone = Literal["neutral", "due", "given", "late", "attention", "call"]


class Pill(QLabel):
    """A short state on a soft ground; the words alone carry the meaning."""

    def __init__(self, text: str, tone: PillTone = "neutral") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("pill", "true")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: PillTone) -> None:
        """Show another state."""
        self.setText(text)
        self.setProperty("tone", tone)
        restyle(self)
