"""What is seen while the diary is opened: calm, at once, and never frozen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from companion.ui.gate.frame import GateFrame
from companion.ui.gate.ports import Look
from companion.ui.text import translate

PATIENCE_MS = 1500


class OpeningScreen(GateFrame):
    """Says that the diary is being opened; a slow keyring is explained, with another way on."""

    other_way = Signal()

    def __init__(self, look: Look | None = None, *, title: str = "") -> None:
        super().__init__(title or translate("Gate", "Opening the diary…"), look=look)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self.explain)
        self._explained = False

    def wait_for_keyring(self) -> None:
        """Begin to wait; nothing is said unless it takes long."""
        self._timer.start()

    def explain(self) -> None:
        """Say what is being waited for, and offer another way."""
        if self._explained:
            return
        self._explained = True
        self.set_title(
            translate("Gate", "Opening the diary…"),
            translate(
                "Gate",
                "Waiting for this computer’s keyring. It may have opened a window of its own.",
            ),
        )
        self.add_button(translate("Gate", "Open another way"), self.other_way.emit)
