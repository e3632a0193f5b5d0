"""Covers everything the program shows while it is locked, without closing anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from companion.ui.gate.unlock import UnlockScreen
from companion.ui.text import translate


class Curtain(QWidget):
    """An opaque cover over one window; what was typed below it stays as it is."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        over.installEventFilter(self)
        self._cover()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.Show}:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()


class LockDialog(QDialog):
    """Stands before every other window of the program until it is opened."""

    quit_wanted = Signal()

    def __init__(self, over: QWidget, screen: UnlockScreen) -> None:
        super().__init__(over, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(translate("Lock", "The diary is locked"))
        self.screen_shown = screen
        screen.add_button(translate("Lock", "Quit"), self.quit_wanted.emit, "quiet", back=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(screen)
        self.setGeometry(QRect(over.mapToGlobal(over.rect().topLeft()), over.size()))

    def reject(self) -> None:
        """Stay: only a way that opens the diary leads past it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)


def cover_everything() -> list[Curtain]:
    """Cover every window of the program, also one that is hidden in the tray; return the covers."""
    windows = QApplication.topLevelWidgets()
    return [
        Curtain(window)
        for window in windows
        if isinstance(window, QMainWindow) or (window.isVisible() and isinstance(window, QDialog))
    ]
