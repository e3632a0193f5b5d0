"""Notices how long nobody has touched keyboard, mouse or screen."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from companion.services.ports import Clock

_LOOK_EVERY_MS: Final = 10_000
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Sends ``idle`` once the program was left alone for so long; costs nothing while stopped.

    Sleep counts as being left alone, which is why the wall clock is read.
    """

    idle = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._after = timedelta(0)
        self._touched: datetime = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self, after: timedelta) -> None:
        """Watch from now on, for so long a time without a touch."""
        self.stop()
        self._after, self._touched = after, self._clock.now()
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def look(self) -> None:
        """Look whether it has been long enough; a clock set back begins anew."""
        alone = self._clock.now() - self._touched
        if alone < timedelta(0):
            self._touched = self._clock.now()
        elif alone >= self._after:
            self.stop()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._clock.now()
        return False
