"""The automatic backup: looked after once an hour, made in the worker, told only in trouble."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from companion.services.backups import Backups
from companion.services.ports import Clock
from companion.services.troubles import TroubleError
from companion.ui.tasks import Tasks

_LOOK_EVERY = timedelta(hours=1)


class DailyBackup:
    """Makes the automatic backup when it is due; ``tick`` may be called as often as one likes."""

    def __init__(
        self,
        backups: Backups,
        tasks: Tasks,
        clock: Clock,
        tell: Callable[[TroubleError], None],
        first: Callable[[], object] = bool,
    ) -> None:
        """``tell`` hears of a trouble once, until a backup was made again.

        ``first`` is done in the worker before each look, such as what an interrupted erasing
        left to be done.
        """
        self._backups, self._tasks, self._clock, self._tell = backups, tasks, clock, tell
        self._first = first
        self._looked: datetime | None = None
        self._running = False
        self._told: type[TroubleError] | None = None

    def tick(self) -> None:
        """Start a backup if the last look is long enough ago; a clock set back counts as long."""
        now = self._clock.now()
        waited = now - self._looked if self._looked is not None else _LOOK_EVERY
        if self._running or timedelta() <= waited < _LOOK_EVERY:
            return
        self._looked, self._running = now, True
        job = self._tasks.run(lambda _: self._work())
        job.succeeded.connect(self._made)
        job.troubled.connect(self._troubled)
        job.ended.connect(self._ended)

    def _work(self) -> object:
        self._first()
        return self._backups.make_if_due()

    def _made(self, _: object) -> None:
        self._told = None

    def _troubled(self, error: TroubleError) -> None:
        if type(error) is not self._told:
            self._told = type(error)
            self._tell(error)

    def _ended(self) -> None:
        self._running = False
