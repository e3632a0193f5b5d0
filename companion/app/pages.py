"""Opens any page for a picture or a check, also those that come before a diary is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from companion.app.sessions import Session
from companion.services.preferences import Preferences
from companion.ui.desk import Desk
from companion.ui.main_window import MainWindow
from companion.ui.page_list import rail_pages
from companion.ui.theme import ThemeManager

if TYPE_CHECKING:
    from companion.ui.pages.settings.context import SettingsContext


def window_over(session: Session, preferences: Preferences) -> MainWindow:
    """Return the main window over an open session."""
    desk = Desk(session.use, session.changes, preferences)
    return MainWindow(desk, rail_pages(partial(_settings, session, preferences)))


def _settings(session: Session, preferences: Preferences) -> SettingsContext:
    from companion.app.look import ComputerLook  # noqa: PLC0415 - as the program itself
    from companion.app.settings_wiring import settings_context  # noqa: PLC0415 - as above
    from companion.ui.tasks import Tasks  # noqa: PLC0415 - as above

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = ComputerLook(app, app.findChild(ThemeManager) or ThemeManager(app), preferences)
    return settings_context(session, look, Tasks())


def gate_screen(page: str) -> QWidget:
    """Return the first start or the recovery screen as it looks on its own."""
    from companion.app.demo import DEMO_NOW, DEMO_ZONE  # noqa: PLC0415 - rarely needed
    from companion.app.first_start_screen import surroundings  # noqa: PLC0415 - as above
    from companion.system.clock import FixedClock  # noqa: PLC0415 - as above
    from companion.ui.gate.samples import (  # noqa: PLC0415 - as above
        first_start_sample,
        recovery_sample,
    )

    if page == "recovery":
        return recovery_sample()
    return first_start_sample(surroundings(FixedClock(DEMO_NOW, DEMO_ZONE)))
