"""The empty page: what will be here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button, Pressed
from companion.ui.widgets.labels import IconLabel, Label

_ICON_PX = 44


class EmptyState(QWidget):
    """An icon, a sentence, perhaps one more, and a button for the first step."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        detail: str = "",
        *,
        action: str = "",
        on_click: Pressed | None = None,
    ) -> None:
        super().__init__()
        self.button = Button(action, "primary", on_click=on_click) if action else None
        column = QVBoxLayout()
        column.setSpacing(SPACE.m)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "accent_text", _ICON_PX), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_centred(Label(sentence, "heading")))
        if detail:
            column.addWidget(_centred(Label(detail, "muted")))
        if self.button is not None:
            column.addSpacing(SPACE.s)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.xl, SPACE.xxl, SPACE.xl, SPACE.xxl)
        row.addStretch(1)
        row.addLayout(column, 20)
        row.addStretch(1)


def _centred(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
