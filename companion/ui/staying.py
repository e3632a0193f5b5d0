"""Closing the window: into the tray, so that reminders go on, or the end; asked the first time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from companion.services.preferences import STAY_IN_TRAY, Preferences
from companion.ui.text import translate
from companion.ui.tray import Tray
from companion.ui.widgets.sheet import Sheet

_YES, _NO = "yes", "no"


class Staying(QObject):
    """Decides what closing the window does, and always lets Quit quit."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._leaving = False
        self.tray: Tray | None = None
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), window)
        self._shortcut.activated.connect(self.quit)

    @property
    def there(self) -> bool:
        """Whether there is a tray to stay in."""
        return self.tray is not None and self.tray.there

    def stays(self) -> bool:
        """Tell whether closing the window leaves the program in the tray."""
        return self._preferences.get(STAY_IN_TRAY) == _YES

    def stay(self, *, on: bool) -> None:
        """Choose what closing the window does; it is no longer asked then."""
        self._preferences.set(STAY_IN_TRAY, _YES if on else _NO)

    def instead_of_closing(self) -> bool:
        """Hide the window into the tray where that was chosen; tell whether it stays open.

        It never hides to a tray that is not there, nor stops the end of the session.
        """
        if self._leaving or not self.there or _session_ends():
            return False
        if not self._preferences.get(STAY_IN_TRAY):
            QTimer.singleShot(0, self, self._ask)  # not from within the closing
            return True
        if not self.stays():
            return False
        self._window.hide()
        return True

    def go_to_tray_when_minimised(self) -> None:
        """Leave the tray alone to stand for a window that was opened out of the way."""
        if self._window.isMinimized() and self.there and self.stays():
            self._window.hide()

    def quit(self) -> None:
        """End the program, whatever closing the window does."""
        self._leaving = True
        QApplication.quit()

    def come_forward(self) -> None:
        """Show the window, from the tray or from behind others."""
        window = self._window.window()
        window.setVisible(True)
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()

    def come_back_without_tray(self) -> None:
        """Show a hidden window again whose tray is gone: there would be no way back to it."""
        if not self.there and not self._window.isVisible():
            self.come_forward()

    def stop(self) -> None:
        """Let go of the window."""
        self._shortcut.setEnabled(False)
        self.deleteLater()

    def _ask(self) -> None:
        """Ask, the first time, what closing shall do, and do it; unanswered it stays open."""
        sheet = StayingSheet(self._window)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            self.stay(on=sheet.stay)
            self._window.close()


def _session_ends() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()


class StayingSheet(Sheet):
    """Explains the tray the first time the window is closed; ``stay`` is the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Staying", "Keep reminding from the tray?"),
            translate(
                "Staying",
                "Reminders come only while the program runs. It can stay in the tray, the row of "
                "small icons beside the clock, when this window is closed; press the icon there "
                "to come back. Settings, Reminders changes this later, and Ctrl+Q always quits.",
            ),
        )
        self.stay = True
        self.stay_button = self.add_button(
            translate("Staying", "Stay in the tray"), "primary", self.accept
        )
        self.quit_button = self.add_button(
            translate("Staying", "Quit when I close it"), on_click=self._quit
        )
        self.add_cancel()

    def _quit(self) -> None:
        self.stay = False
        self.accept()
