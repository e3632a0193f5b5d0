"""A row that shows somebody by avatar, name and a line below, and opens what can be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.ui.theme import SPACE
from companion.ui.widgets.avatar import Avatar
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.pill import Pill
from companion.ui.widgets.rows import RowButton

_AVATAR_PX = 44
_CHEVRON_PX = 20


class PersonRow(RowButton):
    """Avatar · name and details · pill · chevron; all of it is pressed."""

    def __init__(self, key: str, name: str, *details: str, pill: str = "") -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE.m, 0, SPACE.m)
        row.setSpacing(SPACE.m)
        super().__init__(row)
        self.key = key
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(name, "strong"))
        lines = [detail for detail in details if detail]
        for line in lines:
            words.addWidget(Label(line, "small_muted"))
        words.addStretch(1)
        row.addWidget(Avatar(name, key, _AVATAR_PX))
        row.addLayout(words, 1)
        if pill:
            row.addWidget(Pill(pill, "given"))
        row.addWidget(IconLabel("chevron-right", "accent_text", _CHEVRON_PX))
        self.let_presses_through()
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join((*lines, pill) if pill else lines))
