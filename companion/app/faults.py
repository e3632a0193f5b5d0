"""Shows what nobody caught: troubles by their sentence, faults of ours with a report to save."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from companion import __version__
from companion.services.troubles import TroubleError
from companion.system.crash import catch_faults


class FaultDesk(QObject):
    """Takes every uncaught exception of any thread to the window, one sheet at a time."""

    _told = Signal(str)
    _troubled = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._showing = False
        self.after_fault: Callable[[], None] | None = None
        self._told.connect(self._show_fault, Qt.ConnectionType.QueuedConnection)
        self._troubled.connect(self._show_trouble, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Catch from now on what nobody else catches."""
        catch_faults(self._told.emit)
        faults = sys.excepthook

        def hook(
            kind: type[BaseException], error: BaseException, traceback: TracebackType | None
        ) -> None:
            if isinstance(error, TroubleError):
                self._troubled.emit(error)
            else:
                faults(kind, error, traceback)

        sys.excepthook = hook

    @Slot(str)
    def _show_fault(self, described: str) -> None:
        from companion.ui.gate.fault import FaultSheet  # noqa: PLC0415 - seldom needed

        if self._showing:
            return
        self._showing = True
        FaultSheet(self._window, report_of(described)).exec()
        self._showing = False
        if self.after_fault is not None:
            self.after_fault()

    @Slot(object)
    def _show_trouble(self, error: TroubleError) -> None:
        from companion.ui.trouble_words import show_trouble  # noqa: PLC0415 - seldom needed

        if not self._showing:
            self._showing = True
            show_trouble(self._window, error)
            self._showing = False


def report_of(described: str) -> str:
    """Return the report to save: versions, classes and places in the code, nothing else."""
    head = (
        f"Growth Companion {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}"
    )
    return f"{head}\n\n{described}\n"
