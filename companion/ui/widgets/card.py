"""The card: a calm surface with a hairline edge that holds things that belong together."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label, hairline, restyle

CardTone = Literal["plain", "accent", "attention", "call"]


class Card(QFrame):
    """A surface with an optional heading; ``body`` is the layout its contents go into."""

    def __init__(
        self, title: str = "", *, trailing: QWidget | None = None, tone: CardTone = "plain"
    ) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setProperty("tone", tone)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE.xl, SPACE.l + 2, SPACE.xl, SPACE.l + 2)
        self.body.setSpacing(SPACE.m)
        if title or trailing is not None:
            self._add_header(title, trailing)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is already on the card."""
        self.body.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below what is already on the card."""
        self.body.addLayout(layout, stretch)

    def add_hairline(self) -> None:
        """Draw a thin line below what is already on the card."""
        self.body.addWidget(hairline())

    def add_stretch(self) -> None:
        """Keep what is on the card so far at the top."""
        self.body.addStretch(1)

    def set_tone(self, tone: CardTone) -> None:
        """Change the meaning the card's ground carries."""
        self.setProperty("tone", tone)
        restyle(self)

    def _add_header(self, title: str, trailing: QWidget | None) -> None:
        row = QHBoxLayout()
        self.heading = section_heading(title)
        row.addWidget(self.heading, 1)
        if trailing is not None:
            row.addWidget(trailing)
        self.body.addLayout(row)


def section_heading(text: str) -> Label:
    """Return the heading of a card or of a part of a page."""
    return Label(text, "heading")
