"""What every part of the start works with: the window, the computer's choices, the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from companion.ui.text import translate

if TYPE_CHECKING:
    from companion.app.look import ComputerLook
    from companion.services.ports import Clock
    from companion.services.preferences import Preferences
    from companion.services.troubles import TroubleError
    from companion.system.keyring_store import KeyringStore
    from companion.ui.gate.frame import GateFrame
    from companion.ui.gate.host import CompanionWindow
    from companion.ui.gate.trouble_screen import TroubleScreen, WayOn
    from companion.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Stage:
    """The window and what its screens are made of."""

    window: CompanionWindow
    look: ComputerLook
    preferences: Preferences
    tasks: Tasks
    clock: Clock
    keyring: KeyringStore

    def show(self, make: Callable[[], GateFrame]) -> None:
        """Show a screen that can be made anew in another language."""
        self.window.show_made(make)

    def show_trouble(
        self,
        title: Callable[[], str],
        error: TroubleError,
        ways: Callable[[], Sequence[WayOn]],
        aside: Callable[[], Sequence[WayOn]] = tuple,
    ) -> None:
        """Show a trouble with its ways on; the words are asked for in the language in force."""
        from companion.ui.gate.trouble_screen import trouble_screen  # noqa: PLC0415 - seldom

        def make() -> TroubleScreen:
            return trouble_screen(title(), error, ways(), aside=aside(), look=self.look)

        self.show(make)

    def quit(self) -> WayOn:
        """Return the way out of the program."""
        from companion.ui.gate.trouble_screen import WayOn  # noqa: PLC0415 - seldom needed

        return WayOn(translate("Gate", "Quit"), self.window.close)

    def ask_folder(self) -> Path | None:
        """Ask for a folder; None when it was not answered."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom needed

        title = translate("Gate", "Folder for the diary")
        name = QFileDialog.getExistingDirectory(self.window, title)
        return Path(name) if name else None

    def ask_backup(self) -> Path | None:
        """Ask for a backup file; None when it was not answered."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom needed

        from companion.services.backups import SUFFIX  # noqa: PLC0415 - seldom needed

        name, _ = QFileDialog.getOpenFileName(
            self.window,
            translate("Gate", "Open a backup"),
            "",
            translate("Gate", "Backups ({pattern})", pattern=f"*{SUFFIX}"),
        )
        return Path(name) if name else None
