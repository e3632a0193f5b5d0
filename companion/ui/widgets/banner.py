"""The banner: a notice that stays on the page until its reason is gone."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from companion.ui.text import translate
from companion.ui.theme import SPACE, Role
from companion.ui.widgets.buttons import Button, IconButton, Pressed
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label, restyle

BannerTone = Literal["info", "attention", "call"]

_LOOKS: Final[dict[BannerTone, tuple[str, Role, str]]] = {
    "info": ("info", "accent_text", "accent"),
    "attention": ("circle-alert", "attention", "attention"),
    "call": ("phone-call", "call", "call"),
}


class Banner(QFrame):
    """An icon, a sentence and up to a few buttons on the ground of its tone."""

    dismissed = Signal()

    def __init__(
        self,
        text: str,
        tone: BannerTone = "info",
        *,
        title: str = "",
        dismissible: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("part", "banner")
        self._icon = IconLabel(_LOOKS[tone][0], _LOOKS[tone][1], 24)
        self._title = Label(title, "strong")
        self._text = Label(text)
        self._actions = FlowLayout(gap=SPACE.s)
        self._build(dismissible)
        self.set(text, tone, title=title)

    @property
    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def add_action(self, text: str, on_click: Pressed) -> Button:
        """Offer a way on below the sentence and return its button."""
        button = Button(text, on_click=on_click)
        self._actions.setContentsMargins(0, SPACE.s, 0, SPACE.xs)
        self._actions.addWidget(button)
        return button

    def set(self, text: str, tone: BannerTone, *, title: str = "") -> None:
        """Show another notice in the same place."""
        icon, role, look = _LOOKS[tone]
        self._icon.set_icon(icon, role)
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self._text.set_text(text)
        self.setProperty("tone", look)
        restyle(self)

    def _build(self, dismissible: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.m, SPACE.m, SPACE.m)
        row.setSpacing(SPACE.m)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self._actions)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if dismissible:
            close = IconButton("x", translate("Banner", "Close this notice"), on_click=self._close)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _close(self) -> None:
        self.hide()
        self.dismissed.emit()
