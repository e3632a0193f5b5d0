"""The folder a diary lies in, and the right to be its one window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.places import FOLDER, moved_to, places_of
from companion.app.stage import Stage
from companion.services.troubles import TroubleError
from companion.system.files import sweep_unfinished
from companion.system.paths import ProfilePaths
from companion.system.single_instance import SingleInstance
from companion.ui.gate.opening import OpeningScreen
from companion.ui.text import translate

if TYPE_CHECKING:
    from companion.app.profile import Profile
    from companion.ui.gate.trouble_screen import TroubleScreen, WayOn


class Grounds:
    """Makes the folders ready and takes the right to them; ``ready`` gets the profile then."""

    def __init__(
        self, stage: Stage, profile_dir: Path | None, ready: Callable[[Profile], None]
    ) -> None:
        self._stage, self._ready = stage, ready
        self._fixed = profile_dir is not None
        self.paths: ProfilePaths = places_of(profile_dir, stage.preferences)
        self._instance: SingleInstance | None = None

    def begin(self) -> bool:
        """Return False when another window of this profile was brought forward instead."""
        try:
            if not self._take():
                return False
        except TroubleError as error:
            self._show(error)
            return True
        self._stage.window.show_screen(OpeningScreen())
        self._stage.window.when_painted(self._hand_over)
        return True

    def try_again(self) -> None:
        """Look at the folder once more; leave the field to a window that is open already."""
        self.release()
        if not self.begin():
            self._stage.window.close()

    def choose_another(self) -> None:
        """Ask for another folder and go on there; it is remembered for the next start."""
        folder = self._stage.ask_folder()
        if folder is None or not self._may_use(folder):
            return
        self._move(moved_to(folder))
        if not self._fixed:
            self._stage.preferences.set(FOLDER, str(folder))
        self.try_again()

    def use_usual(self) -> None:
        """Go back to the folder the system sets aside for the program."""
        self._move(ProfilePaths.default())
        self._stage.preferences.set(FOLDER, "")
        self.try_again()

    def release(self) -> None:
        """Give the right up; the next start is the first again."""
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    def ways(self) -> list[WayOn]:
        """Return the ways on from a trouble with the folder."""
        from companion.ui.gate.trouble_screen import WayOn  # noqa: PLC0415 - seldom needed

        return [
            WayOn(translate("Gate", "Try again"), self.try_again),
            WayOn(translate("Gate", "Choose another folder…"), self.choose_another),
        ]

    def aside(self) -> list[WayOn]:
        """Return the ways out of a trouble with the folder."""
        from companion.ui.gate.trouble_screen import WayOn  # noqa: PLC0415 - seldom needed

        usual = WayOn(translate("Gate", "Use the usual folder"), self.use_usual)
        moved = bool(self._stage.preferences.get(FOLDER)) and not self._fixed
        return [self._stage.quit(), *([usual] if moved else [])]

    def show_stuck(self) -> None:
        """Offer to begin again after a fault of ours on the way."""
        from companion.ui.gate.trouble_screen import TroubleScreen  # noqa: PLC0415 - seldom

        def make() -> TroubleScreen:
            screen = TroubleScreen(
                translate("Gate", "The diary is not open yet"),
                translate(
                    "Gate",
                    "A fault of ours stopped it. Your diary’s files were not changed by it; try "
                    "again, or start the program anew.",
                ),
                self.ways(),
                aside=self.aside(),
                look=self._stage.look,
            )
            screen.settle()
            return screen

        self._stage.show(make)

    def _move(self, paths: ProfilePaths) -> None:
        self.release()
        self.paths = paths

    def _take(self) -> bool:
        self.paths.prepare()
        instance = SingleInstance(self.paths.lock, self._stage.window.bring_forward)
        if not instance.acquire():
            return False
        self._instance = instance
        return True

    def _hand_over(self) -> None:
        try:
            profile = self._profile()
        except TroubleError as error:
            self._show(error)
            return
        _tidy(self.paths)
        self._ready(profile)

    def _profile(self) -> Profile:
        from companion.app.profile import Profile  # noqa: PLC0415 - once the window is seen
        from companion.system.device import this_device  # noqa: PLC0415 - as above
        from companion.system.profile_keys import ProfileKeys  # noqa: PLC0415 - as above
        from companion.system.vault_file import VaultFile  # noqa: PLC0415 - as above

        keeper = ProfileKeys(VaultFile(self.paths.vault), self.paths.database, self._stage.keyring)
        device = str(this_device(self.paths.device).id)
        return Profile(self.paths, keeper, self._stage.clock, device)

    def _show(self, error: TroubleError) -> None:
        self._stage.show_trouble(
            lambda: translate("Gate", "The diary’s folder cannot be used"),
            error,
            self.ways,
            self.aside,
        )

    def _may_use(self, folder: Path) -> bool:
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - seldom needed

        from companion.system.cloud_folders import cloud_client_of  # noqa: PLC0415 - seldom
        from companion.ui.widgets.sheet import Sheet  # noqa: PLC0415 - seldom needed

        client = cloud_client_of(folder)
        if client is None:
            return True
        sheet = Sheet(
            self._stage.window,
            translate("Gate", "This folder is copied by {client}", client=client),
            translate(
                "Gate",
                "If two computers write one diary through such a copy, it is damaged. Use it only "
                "if no other computer opens the diary there.",
            ),
        )
        sheet.add_button(translate("Gate", "Choose another folder"), "primary", sheet.reject)
        sheet.add_button(translate("Gate", "Use it all the same"), on_click=sheet.accept)
        return sheet.exec() == QDialog.DialogCode.Accepted


def _tidy(paths: ProfilePaths) -> None:
    """Remove what writers that were killed left behind; only the one window may do that."""
    for folder in (paths.data, paths.config, paths.backups):
        sweep_unfinished(folder)
    for leftover in (*paths.data.glob("restore-*"), *paths.backups.glob("working-*")):
        shutil.rmtree(leftover, ignore_errors=True)
    for draft in paths.backups.glob("*.unproven"):
        draft.unlink(missing_ok=True)
