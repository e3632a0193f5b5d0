"""The program's one window: first the screens before Today, then the diary itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from companion.services.preferences import Preferences
from companion.ui import icons
from companion.ui.gate.frame import GateFrame
from companion.ui.text import translate

_SMALLEST = QSize(960, 640)
_USUAL = QSize(1280, 800)
_SIZE = "window"
_PAINTED_AT_LATEST_MS = 400


class CompanionWindow(QMainWindow):
    """Holds one screen at a time, so that nothing jumps from window to window.

    ``painted`` is sent once, after the first screen is seen, for whatever may wait until then.
    ``instead_of_closing`` may hide the window and return True; then it is not closed.
    """

    painted = Signal()

    def __init__(self, preferences: Preferences, *, made_up: bool = False) -> None:
        super().__init__()
        self._preferences = preferences
        self._painted = False
        self.instead_of_closing: Callable[[], bool] | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        title = translate("Window", "Growth Companion")
        if made_up:
            title = translate("Window", "Growth Companion · a made-up family")
        self.setWindowTitle(title)
        self.setWindowIcon(icons.app_icon())
        self._fit_screen()

    @property
    def screen_shown(self) -> QWidget | None:
        """Return the screen shown."""
        return self._stack.currentWidget()

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen; the one before is closed and forgotten."""
        before = self.screen_shown
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if before is not None:
            before.close()
            self._stack.removeWidget(before)
            before.deleteLater()

    def show_made(self, make: Callable[[], GateFrame]) -> None:
        """Show a screen, and make it anew when another language is chosen on it.

        It asks or tells something, so a minimised window comes forward for it.
        """
        screen = make()
        screen.language_chosen.connect(lambda: self.show_made(make))
        self.show_screen(screen)
        if self.isMinimized():
            self.bring_forward()
        screen.focus()

    def when_painted(self, call: Callable[[], None]) -> None:
        """Call something once the window has been seen; at once when it has."""
        if self._painted:
            call()
        else:
            self.painted.connect(call)

    def bring_forward(self) -> None:
        """Come forward, as when the program is started a second time."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(_PAINTED_AT_LATEST_MS, self._tell_painted)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._tell_painted)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size, and let the screen shown put its things away."""
        if self.instead_of_closing is not None and self.instead_of_closing():
            event.ignore()
            return
        if not self.isMaximized():
            self._preferences.set(_SIZE, f"{self.width()}x{self.height()}")
        shown = self.screen_shown
        if shown is not None:
            shown.close()
        super().closeEvent(event)

    def _tell_painted(self) -> None:
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        self.setMinimumSize(_SMALLEST.boundedTo(room))
        wanted = _read_size(self._preferences.get(_SIZE)) or _USUAL
        self.resize(wanted.expandedTo(self.minimumSize()).boundedTo(room))


def _read_size(text: str) -> QSize | None:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        return None
    return QSize(int(width), int(height))
