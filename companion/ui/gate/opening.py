"""What is seen while the diary is opened: calm, at once, and never frozen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from companion.ui.gate.frame import GateFrame
from companion.ui.text import translate

PATIENCE_MS = 1500


class OpeningScreen(GateFrame):
    """Says that the diary is being opened; a slow keyring is explained, with another way on."""

    def __init__(self, title: str = "") -> None:
        super().__init__(title or translate("Gate", "Opening the diary…"))
        self.page.add_stretch()
        self._other_way: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._explain)

    def wait_for_keyring(self, other_way: Callable[[], None]) -> None:
        """Begin to wait; nothing is said unless it takes long. ``other_way`` is offered then."""
        self._other_way = other_way
        self._timer.start()

    def _explain(self) -> None:
        assert self._other_way is not None
        self.set_title(
            translate("Gate", "Opening the diary…"),
            translate(
                "Gate",
                "Waiting for this computer’s keyring. It may have opened a window of its own.",
            ),
        )
        self.add_button(translate("Gate", "Open another way"), self._other_way)
