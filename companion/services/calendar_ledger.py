"""What the last calendar file held, event by event, and what follows for the next one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from companion.domain.calendar_events import CalendarEvent, EventKind
from companion.domain.diary import DayClock

KEPT_CANCELLED = timedelta(days=90)
"""How long a cancelled event stays in the file, so that every phone of the family hears of it."""


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event as the last file had it; ``ended`` is its last day, None for no end."""

    sequence: int
    print: str
    starts: datetime | date
    ended: date | None
    cancelled_on: date | None = None

    def treatment_day(self, clock: DayClock) -> date:
        """Return the treatment day on which the event begins."""
        return clock.today(self.starts) if isinstance(self.starts, datetime) else self.starts


def numbered(event: CalendarEvent, old: KeptEvent | None) -> CalendarEvent:
    """Return an event with its version: one more when it differs from the last file."""
    if old is None:
        return event
    return replace(event, sequence=old.sequence + is_news(event, old))


def cancelling(uid: str, person_id: str, old: KeptEvent, today: date) -> CalendarEvent | None:
    """Return the cancelling of an event that is no longer planned; None once it is past."""
    if old.cancelled_on is not None:
        if today - old.cancelled_on > KEPT_CANCELLED:
            return None
    elif old.ended is not None and old.ended < today:
        return None
    sequence = old.sequence + (old.cancelled_on is None)
    kind = event_kind(uid)
    return CalendarEvent(uid, kind, person_id, old.starts, (), sequence=sequence, cancelled=True)


def is_news(event: CalendarEvent, old: KeptEvent | None) -> bool:
    """Tell whether an event says something that the last file did not."""
    if old is None or event.cancelled:
        return old is None or old.cancelled_on is None
    return old.cancelled_on is not None or old.print != fingerprint(event)


def event_kind(uid: str) -> EventKind:
    """Return what an event of this name is about."""
    return EventKind(uid.partition("-")[0])


def fingerprint(event: CalendarEvent) -> str:
    """Return a fingerprint of everything the event says or stands for."""
    zone = event.starts.tzinfo if isinstance(event.starts, datetime) else None
    told = (
        event.kind, event.starts.isoformat(), str(zone), event.alarms, event.repeat, event.about,
        event.first_used, event.stands_for,
    )  # fmt: skip
    return hashlib.sha256(repr(told).encode()).hexdigest()[:20]


def row_of(event: CalendarEvent, before: KeptEvent | None, today: date) -> dict[str, object]:
    """Return an event as it is kept, for ``read_row``."""
    starts, last = event.starts, event.last_day
    since = before.cancelled_on if before else None
    return {
        "sequence": event.sequence,
        "print": "" if event.cancelled else fingerprint(event),
        "starts": starts.replace(tzinfo=None).isoformat()
        if isinstance(starts, datetime)
        else starts.isoformat(),
        "zone": str(starts.tzinfo) if isinstance(starts, datetime) else "",
        "ended": last.isoformat() if last else "",
        "cancelled_on": (since or today).isoformat() if event.cancelled else "",
    }


def read_row(row: dict[str, Any]) -> KeptEvent:
    """Return an event from the row it was kept as."""
    zone = row["zone"]
    starts: datetime | date = (
        datetime.fromisoformat(row["starts"]).replace(tzinfo=ZoneInfo(zone))
        if zone
        else date.fromisoformat(row["starts"])
    )
    return KeptEvent(
        sequence=row["sequence"],
        print=row["print"],
        starts=starts,
        ended=date.fromisoformat(row["ended"]) if row["ended"] else None,
        cancelled_on=date.fromisoformat(row["cancelled_on"]) if row["cancelled_on"] else None,
    )
