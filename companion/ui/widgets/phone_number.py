"""A telephone number to be read across the room: whose it is, and the figures, large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.text import NO_BREAK_SPACE, translate
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label


class PhoneNumber(QWidget):
    """Shows one number; nothing here ever dials. An empty one says that it is not typed in."""

    def __init__(
        self, whose: str, number: str = "", *, large: bool = False, note: str = ""
    ) -> None:
        super().__init__()
        self._whose = whose
        self._large = large
        self.known = False
        self._note = Label(role="small_muted")
        self.number = Label(role="title" if large else "heading", wrap=large)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE.l, 0)
        column.setSpacing(2)
        column.addWidget(Label(whose, "small_muted"))
        column.addWidget(self.number)
        column.addWidget(self._note)
        column.addStretch(1)
        self.set_number(number, note)

    def set_number(self, number: str, note: str = "") -> None:
        """Show another number; figures keep their order in every language."""
        self.known = bool(number)
        shown = f"\u2066{number}\u2069" if number else translate("Phone", "Not typed in yet")
        # A number is never broken into two lines.
        self.number.setText(shown.replace(" ", NO_BREAK_SPACE) if number else shown)
        self.number.set_role(("title" if self._large else "heading") if number else "muted")
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._whose}: {shown}")
