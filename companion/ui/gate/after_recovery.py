"""After the recovery code opened the diary: how it shall open next time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from companion.ui.gate.frame import GateFrame
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.keys_panel import KeysPanel
from companion.ui.gate.ports import Look
from companion.ui.tasks import Tasks
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.card import Card


class AfterRecovery(GateFrame):
    """Offers the keyring, a passphrase and a new code; all of it may wait."""

    done = Signal()

    def __init__(self, ways: KeyWays, tasks: Tasks, look: Look | None = None) -> None:
        super().__init__(
            translate("Recovery", "The diary is open"),
            translate(
                "Recovery",
                "So that you need the paper less often, choose how it shall open next time.",
            ),
            look=look,
        )
        self.panel = KeysPanel(ways, tasks)
        self.said = Banner("", "info")
        self.said.hide()
        card = Card()
        card.add(self.panel)
        self.add(self.said)
        self.add(card)
        self.page.add_stretch()
        self.panel.said.connect(self._say)
        self.add_button(translate("Recovery", "Go to the diary"), self.done.emit, "primary")

    def focus(self) -> None:
        """Take the person to the first way."""
        self.panel.keyring.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, text: str) -> None:
        self.said.set(text, "info")
        self.said.show()
