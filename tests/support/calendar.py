"""A small phone: reads an event of a calendar file and says when it rings."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import icalendar
from dateutil.rrule import rrulestr


def expand(event: icalendar.Event, last: date) -> list[datetime]:
    """Return the UTC instants at which an event of the file takes place, up to a wall day.

    The rule is followed by the wall clock, as RFC 5545 asks: a wall time that happens twice
    means the first, one that never happens counts by the offset before the jump.
    """
    starts = event["DTSTART"].dt
    zone = starts.tzinfo
    rule = event["RRULE"]
    until = rule.get("UNTIL")
    rest = {key: value for key, value in rule.items() if key != "UNTIL"}
    text = icalendar.vRecur(rest).to_ical().decode()
    walls = rrulestr(text, dtstart=starts.replace(tzinfo=None)).between(
        starts.replace(tzinfo=None), datetime.combine(last, time.max), inc=True
    )
    left_out = event.get("EXDATE")
    gone = {d.dt.replace(tzinfo=None) for d in left_out.dts} if left_out is not None else set()
    rings = [wall.replace(tzinfo=zone).astimezone(UTC) for wall in walls if wall not in gone]
    return [at for at in rings if until is None or at <= until[0]]
