"""Reminders on this desktop: notifications and tray, driven by the window's heartbeat."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.system.autostart import Autostart
from companion.system.notifications import BusNotifier
from companion.ui.desk import Desk
from companion.ui.pages.settings.context import ReminderSwitches
from companion.ui.reminding import Reminding
from companion.ui.tray import Tray


class DesktopReminders:
    """Looks at the clock at each heartbeat, and stops with the diary."""

    def __init__(self, desk: Desk, heartbeat: QTimer, window: QWidget) -> None:
        self._window = window
        self._heartbeat = heartbeat
        self.reminding = Reminding(desk, BusNotifier)
        self.tray = Tray(desk, show=self._come_forward, leave=QApplication.quit)
        self.reminding.window_wanted.connect(self._come_forward)
        heartbeat.timeout.connect(self._beat)
        self._beat()

    def switches(self) -> ReminderSwitches:
        """Return what the Settings page may ask and change."""
        autostart = Autostart()
        return ReminderSwitches(
            available=self.reminding.notifier.available,
            has_buttons=self.reminding.notifier.has_actions,
            send_test=self.reminding.test,
            login_offered=autostart.offered,
            starts_at_login=autostart.is_on,
            start_at_login=lambda on: autostart.switch(on=on),
        )

    def stop(self) -> None:
        """Stop reminding and take the tray icon away."""
        self._heartbeat.timeout.disconnect(self._beat)
        self.reminding.stop()
        self.tray.hide()

    def _beat(self) -> None:
        self.reminding.tick()
        self.tray.refresh()

    def _come_forward(self) -> None:
        window = self._window.window()
        window.setVisible(True)
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()
