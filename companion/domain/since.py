"""How long before a test the dose was changed and medicine last went in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.injections import Injection
from companion.domain.prescriptions import Prescription, line_on

LOOK_BACK = timedelta(days=60)
"""How far back an injection is looked for; beyond that there was none to speak of."""
EVENING = time(15, 0)


@dataclass(frozen=True, slots=True)
class Since:
    """Whole days between the last dose change or injection and a blood test.

    ``injected`` counts calendar days and is None where no injection is recorded within
    LOOK_BACK. ``unclear`` says that one was given in the daytime of the test itself and the
    time of the blood sample is not known, so it may have come before or after; blood is taken
    in the daytime, so one from EVENING on came after it. ``weekly`` tells that a weekly product
    was prescribed then.
    """

    changed: int | None = None
    injected: int | None = None
    unclear: bool = False
    weekly: bool = False


def treatment_start(lines: Iterable[Prescription], day: date) -> date | None:
    """Return the first day of the first prescription that had begun by a day."""
    return min((line.start for line in lines if line.start <= day), default=None)


def last_change(lines: Iterable[Prescription], day: date) -> date | None:
    """Return when the dose, its rhythm or the product last changed, up to and with a day.

    The first line counts as a change; a line that repeats the one before it does not. Between
    two lines of one week, such as school days and weekends, nothing changes.
    """
    begun = sorted((line for line in lines if line.start <= day), key=lambda one: one.start)
    starts = list(dict.fromkeys(line.start for line in begun))
    changed: date | None = None
    before: frozenset[tuple[object, ...]] = frozenset()
    for start in starts:
        now = frozenset(_what(line) for line in begun if line.covers(start))
        if now != before:
            changed = start
        before = now
    return changed


def since(
    day: date,
    taken: time | None,
    lines: Sequence[Prescription],
    entries: Iterable[Injection],
    zone: ZoneInfo,
) -> Since:
    """Return how long before a test the dose changed and the last injection was."""
    changed = last_change(lines, day)
    line = line_on(lines, day)
    days = [_local(entry, zone) for entry in entries if entry.outcome.injected]
    drawn = None if taken is None else datetime.combine(day, taken, zone)
    if drawn is not None:
        before = [at.date() for at in days if at <= drawn]
    else:
        before = [at.date() for at in days if at.date() < day]
    last = max(before, default=None)
    return Since(
        changed=None if changed is None else (day - changed).days,
        injected=None if last is None else (day - last).days,
        unclear=drawn is None and any(at.date() == day and at.time() < EVENING for at in days),
        weekly=line is not None and line.schedule.weekly,
    )


def _local(entry: Injection, zone: ZoneInfo) -> datetime:
    """Return when medicine went in; an entry without a time counts at the end of its day."""
    if entry.at is not None:
        return entry.at.astimezone(zone)
    return datetime.combine(entry.treatment_day, time(23, 59), zone)


def _what(line: Prescription) -> tuple[object, ...]:
    return (line.product, line.dose, line.schedule.weekdays, line.schedule.weekly)
