"""Reminders on this desktop: notifications and tray, driven by the window's heartbeat."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.system.notifications import BusNotifier
from companion.ui.desk import Desk
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
