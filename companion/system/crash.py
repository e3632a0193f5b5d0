"""Catches what nobody else caught, and tells of it without telling anything about a person.

Python's own hooks print exception messages, which may quote a note or a name, to a place that
desktops keep in their session log.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from companion.system.fault_text import describe_fault

_log = logging.getLogger(__name__)


def catch_faults(tell: Callable[[str], None]) -> None:
    """Log every uncaught exception, of any thread, and hand its safe description to `tell`.

    `tell` may be called from any thread. Ctrl+C and a plain exit stay what they are.
    """

    def caught(error: BaseException) -> None:
        text = describe_fault(error)
        _log.error("A fault in the program was caught", exc_info=error)
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"A fault in the program was caught:\n{text}\n")
        tell(text)

    def in_main(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        else:
            caught(error.with_traceback(traceback))

    def in_thread(details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None and not isinstance(details.exc_value, SystemExit):
            caught(details.exc_value)

    def unraisable(details: sys.UnraisableHookArgs) -> None:
        if details.exc_value is not None:
            caught(details.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
