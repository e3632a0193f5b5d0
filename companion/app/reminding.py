"""Reminders on this desktop: notifications and tray, driven by the window's heartbeat."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from companion.system.autostart import Autostart
from companion.system.notifications import BusNotifier
from companion.ui.desk import Desk
from companion.ui.gate.host import CompanionWindow
from companion.ui.pages.settings.context import ReminderSwitches
from companion.ui.reminding import Reminding
from companion.ui.staying import Staying
from companion.ui.tray import Tray


class DesktopReminders:
    """Looks at the clock at each heartbeat, and stops with the diary."""

    def __init__(self, desk: Desk, heartbeat: QTimer, window: QWidget) -> None:
        self._window = window
        self._heartbeat = heartbeat
        self.reminding = Reminding(desk, BusNotifier)
        self.staying = Staying(window, desk.preferences)
        self.tray = Tray(desk, show=self.staying.come_forward, leave=self.staying.quit)
        self.staying.tray = self.tray
        if isinstance(window, CompanionWindow):
            window.instead_of_closing = self.staying.instead_of_closing
        self.reminding.window_wanted.connect(self.staying.come_forward)
        heartbeat.timeout.connect(self._beat)
        self._beat()
        self.staying.go_to_tray_when_minimised()

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
            tray_there=lambda: self.staying.there,
            stays_in_tray=self.staying.stays,
            stay_in_tray=lambda on: self.staying.stay(on=on),
        )

    def stop(self) -> None:
        """Stop reminding and take the tray icon away."""
        self._heartbeat.timeout.disconnect(self._beat)
        if isinstance(self._window, CompanionWindow):
            self._window.instead_of_closing = None
        self.reminding.stop()
        self.tray.hide()
        self.staying.stop()

    def _beat(self) -> None:
        self.reminding.tick()
        self.tray.refresh()
        self.staying.come_back_without_tray()
