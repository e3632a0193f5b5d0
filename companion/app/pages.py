"""Opens any page for a picture or a check, also those that come before a diary is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from companion.app.sessions import Session
from companion.services.preferences import Preferences
from companion.ui.desk import Desk
from companion.ui.main_window import MainWindow
from companion.ui.page_list import rail_pages


def window_over(session: Session, preferences: Preferences) -> MainWindow:
    """Return the main window over an open session."""
    desk = Desk(session.use, session.changes, preferences)
    return MainWindow(desk, rail_pages())


def gate_screen(page: str) -> QWidget:
    """Return the first start or the recovery screen as it looks on its own."""
    from companion.ui.gate.samples import sample_screen  # noqa: PLC0415 - rarely needed

    return sample_screen(page)
