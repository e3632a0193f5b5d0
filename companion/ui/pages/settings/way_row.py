"""One way to open the diary: its name, whether it is in use, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, Pressed
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.pill import Pill, PillTone

_ICON_PX = 28


class WayRow(QWidget):
    """Icon · name and pill · sentence · buttons, which are set anew with each state."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._name = name
        self.pill = Pill("")
        self.sentence = Label(role="muted")
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=SPACE.s)
        head = FlowLayout(gap=SPACE.m)
        head.addWidget(Label(name, "strong", wrap=False))
        head.addWidget(self.pill)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addLayout(head)
        words.addWidget(self.sentence)
        words.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.m, 0, SPACE.m)
        row.setSpacing(SPACE.l)
        row.addWidget(IconLabel(icon, "accent_text", _ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_state(self, pill: str, tone: PillTone, sentence: str) -> None:
        """Show whether this way is in use, and take the buttons away."""
        self.pill.set(pill, tone)
        self.sentence.set_text(sentence)
        clear(self._flow)
        self._buttons.hide()

    def offer(self, text: str, on_click: Pressed, *, quiet: bool = False) -> Button:
        """Add a button and return it; its spoken description names this way."""
        button = Button(text, "quiet" if quiet else "secondary", on_click=on_click)
        button.setAccessibleDescription(self._name)
        self._flow.addWidget(button)
        self._buttons.show()
        return button
