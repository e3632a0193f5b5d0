"""Erases a closed diary with its keys, and says so on a screen with two ways on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from companion.app.erase_wiring import wipe_profile
from companion.app.profile import Profile
from companion.app.stage import Stage
from companion.services.troubles import TroubleError
from companion.system.autostart import Autostart
from companion.ui.gate.trouble_screen import TroubleScreen, WayOn
from companion.ui.text import translate


def erase_everything(stage: Stage, profile: Profile, begin: Callable[[], None]) -> None:
    """Erase the profile, whose record is closed, and show that it is gone.

    ``begin`` starts as on the first day. A trouble on the way is shown with a way to try again;
    the keys are gone by then, so that what is left cannot be read.
    """

    def attempt() -> None:
        try:
            wipe_profile(profile.paths, profile.keeper, Autostart())
        except TroubleError as error:
            stage.show_trouble(
                lambda: translate("Farewell", "Not everything could be deleted"),
                error,
                lambda: [WayOn(translate("Gate", "Try again"), attempt), stage.quit()],
            )
            return
        stage.show(lambda: _gone_screen(stage, profile, begin))

    attempt()


def _gone_screen(stage: Stage, profile: Profile, begin: Callable[[], None]) -> TroubleScreen:
    def start_anew() -> None:
        with suppress(TroubleError):
            profile.paths.prepare()
        begin()

    screen = TroubleScreen(
        translate("Farewell", "Everything was erased"),
        translate(
            "Farewell",
            "The diary, its keys and the backups in its folder are gone. Exported files, backups "
            "in other places, printed sheets and the calendar on a phone are still where you put "
            "them.",
        ),
        [stage.quit()],
        aside=[WayOn(translate("Farewell", "Start a new diary"), start_anew)],
        look=stage.look,
    )
    screen.settle()
    return screen
