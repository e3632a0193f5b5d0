"""Long work beside the window: one worker, progress, cancel, results on the window's own thread.

The work is a function that is handed a ``Progress``. It runs in a thread that is not the
window's, so it touches no widget and opens a database connection of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.services.troubles import TroubleError

_LEAVE_SECONDS = 5.0
T = TypeVar("T")
Call = Callable[[], None]


class CancelledError(Exception):
    """The person cancelled; raised inside the work so that it tidies up and ends."""


class Progress:
    """What the work tells the window, and where it learns that it was cancelled."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    def tell(self, done: int, of: int) -> None:
        """Say how far the work is. Raises CancelledError when it is no longer wanted."""
        self.check()
        self._tell(done, of)

    def check(self) -> None:
        """Raise CancelledError when the work is no longer wanted."""
        if self._cancelled.is_set():
            raise CancelledError

    def cancel(self) -> None:
        """Ask the work to end at its next ``tell`` or ``check``."""
        self._cancelled.set()


class Job(QObject, Generic[T]):
    """One piece of work; its signals arrive on the window's thread, ``ended`` always last.

    ``succeeded`` carries what the work returned, ``troubled`` a TroubleError. A fault in the
    program sends ``ended`` alone and is raised on the window's thread, where faults are shown.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    troubled = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[Progress], T], deliver: Callable[[Call], None]) -> None:
        super().__init__()
        self._work = work
        self._deliver = deliver
        self.progress = Progress(
            lambda done, of: deliver(lambda: self.progressed.emit(done, of)),
        )

    def cancel(self) -> None:
        """Ask the work to end; work that has not begun is not begun."""
        self.progress.cancel()

    def run(self) -> None:
        """Do the work; called in the worker's thread."""
        try:
            self.progress.check()
            result = self._work(self.progress)
        except CancelledError:
            self._deliver(self.cancelled.emit)
        except TroubleError as error:
            trouble = error
            self._deliver(lambda: self.troubled.emit(trouble))
        except BaseException as error:  # noqa: BLE001 - carried over to the window's thread
            fault = error
            self._deliver(self.ended.emit)
            self._deliver(lambda: _raise(fault))
            return
        else:
            self._deliver(lambda: self.succeeded.emit(result))
        self._deliver(self.ended.emit)


class Tasks(QObject):
    """The one worker of the window; jobs run one after the other in the order given."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._waiting: SimpleQueue[Job[object] | None] = SimpleQueue()
        self._jobs: set[Job[object]] = set()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def run(self, work: Callable[[Progress], object]) -> Job[object]:
        """Start work and return its job, to be connected before the next turn of the loop."""
        job: Job[object] = Job(work, self.deliver)
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="tasks", daemon=True)
            self._thread.start()
        self._waiting.put(job)
        return job

    def deliver(self, call: Call) -> None:
        """Have something called on the window's thread; from any thread, nothing once closed."""
        if not self._closed.is_set():
            self._arrived.emit(call)

    def close(self) -> None:
        """Cancel what runs or waits, and give it a few seconds to end."""
        self._closed.set()
        for job in self._jobs:
            job.cancel()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(_LEAVE_SECONDS)

    def _work(self) -> None:
        while (job := self._waiting.get()) is not None:
            job.run()

    @Slot(object)
    def _call(self, call: Call) -> None:
        call()


def _raise(fault: BaseException) -> None:
    raise fault
