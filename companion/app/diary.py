"""The open diary in the window: desk, pages, and what runs beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from companion.app.sessions import Session
from companion.services.preferences import Preferences
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.gate.key_ways import KeyWays
from companion.ui.main_window import MainWindow
from companion.ui.page_list import PageEntry, rail_pages
from companion.ui.pages.settings.context import ReminderSwitches, SettingsContext
from companion.ui.tasks import Tasks
from companion.ui.text import translate

if TYPE_CHECKING:
    from companion.app.reminding import DesktopReminders
    from companion.ui.pages.settings.context import SettingsContext

TODAY, SETTINGS, RECOVERY = "today", "settings", "recovery"


class Diary:
    """An open session with its window's contents; ``close`` ends both."""

    def __init__(
        self, session: Session, preferences: Preferences, pages: Sequence[PageEntry]
    ) -> None:
        self.session = session
        self.desk = Desk(session.use, session.changes, preferences)
        self.main = MainWindow(self.desk, pages)
        self.reminders: DesktopReminders | None = None
        self._reminded_in: QWidget | None = None
        self._soon = QTimer(self.main, singleShot=True, interval=0)

    def show(self, page: str) -> None:
        """Show a page; Today where there is no such page."""
        self.main.show_page(page if page in self.main.page_keys else TODAY)

    def back_up_daily(self, tasks: Tasks) -> None:
        """Make the automatic backup when it is due: once a page is seen, then at heartbeats."""
        self.soon(lambda: self._start_backing_up(tasks))

    def remind(self, window: QWidget) -> None:
        """Start reminding once the first page was painted; a press brings ``window`` forward."""
        self._reminded_in = window
        self.soon(self._start_reminding)

    def soon(self, call: Callable[[], None]) -> None:
        """Call something once a page is seen."""
        self._soon.timeout.connect(call)
        self._soon.start()

    def reminder_switches(self) -> ReminderSwitches | None:
        """Return what the Settings page can do about reminders; None where none come."""
        self._start_reminding()
        return self.reminders.switches() if self.reminders is not None else None

    def close(self) -> None:
        """Close the record; everything was saved when it was entered.

        The pages go with it: what they put off until later must not meet a closed record.
        """
        self.leave()
        self.session.record.close()

    def leave(self) -> None:
        """Put the pages away and leave the record open, for another window over it."""
        for timer in self.main.findChildren(QTimer):
            timer.stop()
        self.main.hide()
        self.main.deleteLater()
        if self.reminders is not None:
            self.reminders.stop()

    def _start_reminding(self) -> None:
        if self.reminders is not None or self._reminded_in is None:
            return
        from companion.app.reminding import DesktopReminders  # noqa: PLC0415 - after first paint

        heartbeat = self.main.heartbeat
        self.reminders = DesktopReminders(self.desk, heartbeat, self._reminded_in)

    def _start_backing_up(self, tasks: Tasks) -> None:
        from companion.app.backup_wiring import backups_over  # noqa: PLC0415 - after first paint
        from companion.app.daily_backup import DailyBackup  # noqa: PLC0415 - after first paint
        from companion.app.erase_wiring import erase_over  # noqa: PLC0415 - after first paint

        daily = DailyBackup(
            backups_over(self.session),
            tasks,
            self.session.clock,
            self._backup_troubled,
            first=erase_over(self.session).finish_if_needed,
        )
        self.main.heartbeat.timeout.connect(daily.tick)
        daily.tick()

    def _backup_troubled(self, error: TroubleError) -> None:
        from companion.ui.trouble_words import trouble_sentence  # noqa: PLC0415 - seldom needed

        self.desk.notice(
            translate(
                "Backup", "Today’s backup could not be made. {trouble}",
                trouble=trouble_sentence(error),
            )
        )  # fmt: skip


def diary_pages(
    ways: KeyWays | None, settings: Callable[[], SettingsContext] | None = None
) -> tuple[PageEntry, ...]:
    """Return the pages of the rail, and the recovery page where there are keys to recover.

    ``settings`` returns what the Settings page needs, when it is first shown.
    """
    if ways is None:
        return rail_pages(settings)

    def recovery(_: Desk) -> QWidget:
        from companion.ui.gate.recovery_page import (  # noqa: PLC0415 - built on first use
            RecoveryPage,
        )

        return RecoveryPage(ways)

    entry = PageEntry(RECOVERY, lambda: translate("Rail", "Recovery code"), "", recovery)
    return (*rail_pages(settings), entry)
