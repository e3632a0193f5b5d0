"""The program's window: put together, run, and put away."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QTimeZone
from PySide6.QtWidgets import QApplication

from companion.app.collecting import collect_again
from companion.app.faults import FaultDesk
from companion.app.grounds import Grounds
from companion.app.look import ComputerLook
from companion.app.options import Options
from companion.app.qt import make_application
from companion.app.stage import Stage
from companion.services.preferences import LANGUAGE, THEME, Preferences
from companion.system.clock import SystemClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.preferences import FilePreferences, MemoryPreferences
from companion.ui.gate.host import CompanionWindow
from companion.ui.tasks import Tasks
from companion.ui.text import translate
from companion.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from companion.app.profile import Profile
    from companion.app.startup import Startup

_log = logging.getLogger(__name__)
_STARTED_MS = 2_000
"""By then the first page has been seen, or somebody is asked for a passphrase."""


def run_window(options: Options, *, theme: str = "", language: str = "") -> int:
    """Open the window and return the exit code once it was closed.

    ``theme`` and ``language`` override, for this run, what this computer chose. A second start
    of the same profile brings the first window forward and returns 0.
    """
    preferences = _preferences(options)
    for key, value in ((THEME, theme), (LANGUAGE, language)):
        if value:
            preferences.override(key, value)
    app, themes = make_application(preferences)
    QTimer.singleShot(_STARTED_MS, app, collect_again)
    ring = FocusRing(app)
    assert ring is not None  # kept for as long as the window is
    with ExitStack() as after:
        tasks = Tasks()
        after.callback(tasks.close)
        window = CompanionWindow(preferences, made_up=options.demo)
        faults = FaultDesk(window)
        faults.watch()
        if options.demo:
            look = ComputerLook(app, themes, preferences)
            return _run_demo(app, window, preferences, look, tasks, options.page)
        stage = Stage(
            window=window,
            look=ComputerLook(app, themes, preferences),
            preferences=preferences,
            tasks=tasks,
            clock=SystemClock(_platform_zone),
            keyring=KeyringStore(),
        )
        opening = Opening(stage, options, passphrase=_typed_passphrase(options), faults=faults)
        after.callback(opening.close)
        if not opening.grounds.begin():
            return 0
        if options.minimized:
            window.showMinimized()
        else:
            window.show()
        return app.exec()


def _typed_passphrase(options: Options) -> str | None:
    if not options.passphrase_stdin:
        return None
    from companion.app.command_session import typed_passphrase  # noqa: PLC0415 - seldom needed

    return typed_passphrase(options)


class Opening:
    """One start of the program over a profile, from its folder to its closed record."""

    def __init__(
        self,
        stage: Stage,
        options: Options,
        *,
        passphrase: str | None = None,
        faults: FaultDesk | None = None,
    ) -> None:
        self._stage, self._options, self._passphrase = stage, options, passphrase
        self._log: logging.Handler | None = None
        self.grounds = Grounds(stage, options.profile_dir, self._ready)
        self.startup: Startup | None = None
        if faults is not None:
            faults.after_fault = self.after_fault

    def close(self) -> None:
        """Close the record, the log and the lock."""
        if self.startup is not None:
            self.startup.close()
        if self._log is not None:
            from companion.system.logs import stop_log  # noqa: PLC0415 - imported by then

            stop_log(self._log)
            self._log = None
        self.grounds.release()

    def _ready(self, profile: Profile) -> None:
        from companion.app.startup import Startup  # noqa: PLC0415 - once the window is seen
        from companion.system.logs import start_log  # noqa: PLC0415 - as above

        if self._log is None:
            self._log = start_log(profile.paths.log)
            _log.info("The window was opened")
        if self.startup is not None:
            self.startup.close()
        self.startup = Startup(
            self._stage,
            profile,
            self.grounds,
            passphrase=self._passphrase,
            page=self._options.page,
        )
        self.startup.begin()

    def after_fault(self) -> None:
        """Offer to begin again: a fault on the way to the diary leaves an empty screen."""
        if self.startup is None or self.startup.session is None:
            self.grounds.show_stuck()


def _run_demo(
    app: QApplication,
    window: CompanionWindow,
    preferences: Preferences,
    look: ComputerLook,
    tasks: Tasks,
    page: str,
) -> int:
    from companion.app.backup_wiring import keeper_of  # noqa: PLC0415 - the demo alone
    from companion.app.diary import SETTINGS, Diary, diary_pages  # noqa: PLC0415 - as above
    from companion.app.sessions import demo_session  # noqa: PLC0415 - as above
    from companion.app.settings_wiring import settings_context  # noqa: PLC0415 - as above
    from companion.ui.gate.key_ways import KeyWays  # noqa: PLC0415 - as above

    with demo_session() as session:
        ways = KeyWays(keeper_of(session), session.key, session.record)

        shown: list[Diary] = []

        def show(page: str) -> None:
            anew = partial(show, SETTINGS)
            settings = partial(settings_context, session, look, tasks, reopen=anew)
            diary = Diary(session, preferences, diary_pages(ways, settings))
            diary.show(page)
            window.show_screen(diary.main)
            shown.append(diary)

        show(page)
        window.show()
        shown[0].desk.notice(
            translate("Window", "This family is made up, and nothing you enter here is kept.")
        )
        code = app.exec()
        shown[-1].main.heartbeat.stop()
        return code


class _Overridden:
    """Choices of this computer with some replaced for one run."""

    def __init__(self, kept: Preferences) -> None:
        self._kept = kept
        self._overrides: dict[str, str] = {}

    def override(self, key: str, value: str) -> None:
        """Replace a choice until the program ends or the person chooses again."""
        self._overrides[key] = value

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or the default where none was made."""
        return self._overrides.get(key) or self._kept.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Keep a choice; it counts at once."""
        self._overrides.pop(key, None)
        self._kept.set(key, value)


def _preferences(options: Options) -> _Overridden:
    if options.demo:
        return _Overridden(MemoryPreferences())
    if options.profile_dir is not None:
        return _Overridden(FilePreferences(ProfilePaths.inside(options.profile_dir).settings))
    return _Overridden(FilePreferences(ProfilePaths.default().settings))


def _platform_zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
