"""The calendar file for the phone: what it holds now, and what the last one held.

The record remembers, per person, the events of the last file by name, version and
fingerprint. So the next file updates what changed, cancels what is no longer planned, and
Today can say that the phone is out of date.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from companion.domain.calendar_events import (
    CalendarEvent,
    EventKind,
    event_uid,
    injection_event,
    pack_events,
    reorder_event,
    visit_event,
)
from companion.domain.holds import TreatmentHold
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.reminders import ReminderRules
from companion.domain.storage_limits import UntilCause
from companion.domain.visits import Visit
from companion.services.calendar_ledger import (
    KeptEvent,
    cancelling,
    event_kind,
    is_news,
    numbered,
    read_row,
    row_of,
)
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Clock, Record
from companion.services.settings import CALENDAR
from companion.services.stock import Stock
from companion.services.stock_view import Supplies

_TOLD_AT_ONCE = {EventKind.INJECTION, EventKind.VISIT}


@dataclass(frozen=True, slots=True)
class EventWords:
    """How an event reads in the calendar."""

    title: str
    text: str = ""


Words = Callable[[CalendarEvent], EventWords]


class CalendarWriter(Protocol):
    """Writes events as an iCalendar file."""

    def __call__(self, events: Iterable[CalendarEvent], words: Words, stamp: datetime) -> bytes:
        """Return the file; ``stamp`` is the instant of writing."""
        ...


class CalendarExport:
    """Reads what the phone's calendar shall hold, and remembers what it was given."""

    def __init__(self, record: Record, clock: Clock, texts: SafetyTexts) -> None:
        self._record = record
        self._clock = clock
        self._supplies = Supplies(record, clock, texts, Stock(record, clock))

    def events(self, person: Person) -> tuple[CalendarEvent, ...]:
        """Return a person's events for the next file, those to be cancelled among them."""
        kept = self._kept(person.id)
        planned = (*self._told_of(person, kept), *self._stock_of(person))
        return self._with_cancelled(person, planned, kept)

    def remember(self, person: Person, events: Sequence[CalendarEvent]) -> None:
        """Keep that a file with these events was saved for the phone."""
        before, today = self._kept(person.id), self._today(person)
        rows = {event.uid: row_of(event, before.get(event.uid), today) for event in events}
        at = self._clock.now().isoformat()
        self._record.set_setting(CALENDAR + person.id, json.dumps({"at": at, "events": rows}))

    def saved_at(self, person: Person) -> datetime | None:
        """Return when a file was last saved for a person, None when none was."""
        told = self._told(person.id)
        return datetime.fromisoformat(told["at"]) if told else None

    def out_of_date(self, person: Person) -> bool:
        """Tell whether injections or visits differ from the last file; False without a file.

        Packs are left to the next file: they come and go every week or two.
        """
        rows = self._kept(person.id)
        if not rows:
            return False
        kept = {uid: row for uid, row in rows.items() if event_kind(uid) in _TOLD_AT_ONCE}
        events = self._with_cancelled(person, tuple(self._told_of(person, kept)), kept)
        return any(is_news(event, kept.get(event.uid)) for event in events)

    def _with_cancelled(
        self, person: Person, planned: Sequence[CalendarEvent], kept: Mapping[str, KeptEvent]
    ) -> tuple[CalendarEvent, ...]:
        named, today = {event.uid for event in planned}, self._today(person)
        gone = (
            cancelling(uid, person.id, old, today) for uid, old in kept.items() if uid not in named
        )
        current = (numbered(event, kept.get(event.uid)) for event in planned)
        return (*current, *(event for event in gone if event is not None))

    def _told_of(self, person: Person, kept: Mapping[str, KeptEvent]) -> Iterator[CalendarEvent]:
        """Yield injections and visits."""
        clock, today = day_clock(person), self._today(person)
        holds = self._record.of_person(TreatmentHold, person.id)
        for line in self._record.of_person(Prescription, person.id):
            old = kept.get(event_uid(EventKind.INJECTION, line.id))
            # The first file says where the event begins; moving that would change it daily.
            first = today if old is None else min(old.treatment_day(clock), today)
            event = injection_event(line, clock, holds, first)
            if event is not None and (event.last_day is None or event.last_day >= today):
                yield event
        for visit in self._record.of_person(Visit, person.id):
            planned = visit_event(visit, self._rules(person).day_notice)
            if planned is not None and planned.day >= today:
                yield planned

    def _stock_of(self, person: Person) -> Iterator[CalendarEvent]:
        """Yield when packs end and when to reorder, by what Supplies says."""
        today, notice = self._today(person), self._rules(person).day_notice
        view = self._supplies.view(person)
        for held in (*view.in_use, *view.unopened):
            until = held.until
            by_use = until is not None and until.cause is UntilCause.IN_USE_DAYS
            last_day = until.last_day if until is not None and by_use else None
            yield from pack_events(held.pack, last_day, notice)
        orders = {
            EventKind.REORDER: view.order_by,
            EventKind.REORDER_NEEDLES: view.needles.order_by if view.needles else None,
        }
        for kind, day in orders.items():
            if day is not None:
                yield reorder_event(kind, person.id, max(day, today), notice)

    def _rules(self, person: Person) -> ReminderRules:
        return self._record.get(ReminderRules, person.id) or ReminderRules(person.id, person.id)

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())

    def _told(self, person_id: str) -> dict[str, Any]:
        text = self._record.setting(CALENDAR + person_id)
        told: dict[str, Any] = json.loads(text) if text else {}
        return told

    def _kept(self, person_id: str) -> dict[str, KeptEvent]:
        rows = self._told(person_id).get("events", {})
        return {uid: read_row(row) for uid, row in rows.items()}
