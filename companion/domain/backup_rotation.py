"""Which automatic backups to keep: the latest of each recent day, week and month."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 7, 5, 12
DUE_AFTER = timedelta(hours=20)


def backups_to_keep(made: Iterable[datetime]) -> frozenset[datetime]:
    """Return the instants of the backups worth keeping.

    Kept are the newest of each of the last 7 days, 5 weeks and 12 months that have one,
    so the newest is always among them, however long ago the diary was last opened.
    """
    newest_first = sorted(set(made), reverse=True)
    rules: Sequence[tuple[int, Callable[[datetime], object]]] = (
        (DAYS, lambda at: at.date()),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    keep: set[datetime] = set()
    for count, period in rules:
        latest: dict[object, datetime] = {}
        for at in newest_first:
            latest.setdefault(period(at), at)
        keep.update(list(latest.values())[:count])
    return frozenset(keep)


def backup_is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Tell whether the newest backup is more than 20 hours old, or claims to come later.

    A clock that was set back must not stop backups until it has caught up again.
    """
    newest = max(made, default=None)
    return newest is None or not timedelta(0) <= now - newest < DUE_AFTER
