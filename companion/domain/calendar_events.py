"""What the phone's calendar shows: when to look into the diary, and nothing of any dose.

An event says when and about whom; its words are put together by whoever writes the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from companion.domain.diary import DayClock
from companion.domain.holds import TreatmentHold
from companion.domain.packs import Pack
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import ONE_DAY, Weekday, days_between
from companion.domain.visits import Visit

ASKED_FOR = timedelta(minutes=15)
"""How long an injection stands in the calendar."""
VISIT_NOTICES = (timedelta(days=7), timedelta(days=1))
DISCARD_NOTICES = (timedelta(days=3), timedelta())
EXPIRY_NOTICES = (timedelta(days=7),)


class EventKind(StrEnum):
    """What an event is about."""

    INJECTION = "injection"
    DISCARD = "discard"
    EXPIRY = "expiry"
    REORDER = "reorder"
    REORDER_NEEDLES = "reorder_needles"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every week on these days of the wall calendar, up to and with the instant ``until``.

    ``skipped`` are local starts that do not take place.
    """

    weekdays: tuple[Weekday, ...]
    until: datetime | None = None
    skipped: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One entry of the calendar file.

    ``starts`` is an aware local time, or a date for the whole day. ``alarms`` are counted from
    it, from midnight for a whole day. ``about`` is the product or the team's name and
    ``first_used`` the day a pack was opened, for titles that name them. ``stands_for`` never
    leaves the record: it tells that what lies behind the event has changed.
    """

    uid: str
    kind: EventKind
    person_id: str
    starts: datetime | date
    alarms: tuple[timedelta, ...]
    repeat: Repeat | None = None
    about: str = ""
    first_used: date | None = None
    stands_for: str = ""
    sequence: int = 0
    cancelled: bool = False

    @property
    def day(self) -> date:
        """The first day of the event by the wall calendar."""
        return self.starts.date() if isinstance(self.starts, datetime) else self.starts

    @property
    def last_day(self) -> date | None:
        """The last day of the event by the wall calendar, None while it repeats for ever."""
        if self.repeat is None:
            return self.day
        if self.repeat.until is None or not isinstance(self.starts, datetime):
            return None
        return self.repeat.until.astimezone(self.starts.tzinfo).date()


def event_uid(kind: EventKind, row_id: str) -> str:
    """Return the name of an event, the same in every file, so that an import updates it."""
    return f"{kind}-{row_id}@growth-companion"


def injection_event(
    line: Prescription, clock: DayClock, holds: Sequence[TreatmentHold], first: date
) -> CalendarEvent | None:
    """Return the repeating event of a prescription line from a treatment day on.

    None when the line plans nothing any more: it has ended, or a hold without an end covers it.
    """
    last = _last_day(line, holds)
    planned = _first_planned(line, max(first, line.start))
    skipped = [day for day in _held_days(planned, last, holds) if line.schedule.is_due_on(day)]
    if last is not None and not _any_left(line, planned, last, frozenset(skipped)):
        return None
    return CalendarEvent(
        uid=event_uid(EventKind.INJECTION, line.id),
        kind=EventKind.INJECTION,
        person_id=line.person_id,
        starts=_wall_start(line.usual_time, planned, clock),
        alarms=(timedelta(),),
        repeat=Repeat(
            weekdays=_wall_weekdays(line, clock),
            until=None if last is None else clock.due(line, _last_planned(line, last)),
            skipped=tuple(_wall_start(line.usual_time, day, clock) for day in skipped),
        ),
        about=line.product,
        stands_for=f"{line.product}/{line.presentation}/{line.dose}",
    )


def pack_events(pack: Pack, in_use_until: date | None, notice: time) -> Iterator[CalendarEvent]:
    """Yield when a pack at hand expires and the last day of its use, where that is known."""
    if not pack.state.at_hand:
        return
    if pack.expiry is not None:
        yield _whole_day(
            EventKind.EXPIRY, pack.id, pack.person_id, pack.expiry, EXPIRY_NOTICES, notice,
            about=pack.product,
        )  # fmt: skip
    if in_use_until is not None:
        yield _whole_day(
            EventKind.DISCARD, pack.id, pack.person_id, in_use_until, DISCARD_NOTICES, notice,
            about=pack.product, first_used=pack.opened,
        )  # fmt: skip


def visit_event(visit: Visit, notice: time) -> CalendarEvent | None:
    """Return a planned visit; None for one that has taken place.

    One with a clock time is announced so long before that time, else at the daytime hour.
    """
    if visit.done:
        return None
    if isinstance(visit.starts, datetime):
        alarms = tuple(-ahead for ahead in VISIT_NOTICES)
        uid = event_uid(EventKind.VISIT, visit.id)
        return CalendarEvent(
            uid, EventKind.VISIT, visit.person_id, visit.starts, alarms, about=visit.team
        )
    return _whole_day(
        EventKind.VISIT, visit.id, visit.person_id, visit.day, VISIT_NOTICES, notice,
        about=visit.team,
    )  # fmt: skip


def reorder_event(kind: EventKind, person_id: str, day: date, notice: time) -> CalendarEvent:
    """Return the day on which stock is to be looked after; there is one of a kind a person."""
    return _whole_day(kind, person_id, person_id, day, (timedelta(),), notice)


def _whole_day(
    kind: EventKind,
    row_id: str,
    person_id: str,
    day: date,
    before: Iterable[timedelta],
    notice: time,
    *,
    about: str = "",
    first_used: date | None = None,
) -> CalendarEvent:
    """Return an event of a whole day, announced at the daytime hour so long before."""
    hour = timedelta(hours=notice.hour, minutes=notice.minute)
    alarms = tuple(hour - ahead for ahead in before)
    return CalendarEvent(
        event_uid(kind, row_id), kind, person_id, day, alarms, about=about, first_used=first_used
    )


def _last_day(line: Prescription, holds: Iterable[TreatmentHold]) -> date | None:
    ends = [hold.since - ONE_DAY for hold in holds if hold.until is None]
    if line.end is not None:
        ends.append(line.end)
    return min(ends, default=None)


def _held_days(first: date, last: date | None, holds: Iterable[TreatmentHold]) -> list[date]:
    days: set[date] = set()
    for hold in holds:
        if hold.until is not None:
            end = hold.until if last is None else min(hold.until, last)
            days.update(days_between(max(hold.since, first), end))
    return sorted(days)


def _first_planned(line: Prescription, day: date) -> date:
    while not line.schedule.is_due_on(day):
        day += ONE_DAY
    return day


def _last_planned(line: Prescription, day: date) -> date:
    while not line.schedule.is_due_on(day):
        day -= ONE_DAY
    return day


def _any_left(line: Prescription, first: date, last: date, skipped: frozenset[date]) -> bool:
    days = days_between(first, last)
    return any(line.schedule.is_due_on(day) and day not in skipped for day in days)


def _wall_start(usual: time, day: date, clock: DayClock) -> datetime:
    """Return the wall time of a treatment day; after midnight it is the next date."""
    wall_day = day if usual >= clock.starts else day + ONE_DAY
    return datetime.combine(wall_day, usual, clock.zone)


def _wall_weekdays(line: Prescription, clock: DayClock) -> tuple[Weekday, ...]:
    later = 0 if line.usual_time >= clock.starts else 1
    return tuple(sorted(Weekday((day + later) % 7) for day in line.schedule.weekdays))
