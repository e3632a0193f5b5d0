"""Events of the phone app MedTimer against the diary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from companion.domain.import_medtimer import TimerEvent, is_same, read_event
from companion.domain.import_plan import Doubt, ImportFormat, ImportPlan, PlanMaker, shown
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.export_ports import Tell
from companion.services.people import day_clock
from companion.services.ports import Record

_TELL_EVERY = 200
_INJECTION = "injection"


def timer_plan(
    record: Record,
    person: Person,
    file: str,
    events: Sequence[TimerEvent],
    now: datetime,
    tell: Tell,
) -> ImportPlan:
    """Return the plan for the events of one medicine."""
    made, clock = PlanMaker(ImportFormat.MEDTIMER), day_clock(person)
    lines = record.of_person(Prescription, person.id)
    days = _known_days(record, person, events)
    for done, event in enumerate(events):
        if done % _TELL_EVERY == 0:
            tell(done, len(events))
        read = read_event(event, person.id, lines, clock, now, record.new_id())
        if read.line is None:
            text = shown(f"{event.status} {event.amount}")
            made.leave_out(_INJECTION, Doubt(file, event.place, read.why_not, text=text))
            continue
        known = days.setdefault(read.line.treatment_day.isoformat(), [])
        if is_same(read.line, known):
            made.same(_INJECTION)
            continue
        code = read.asked or _why_asked(read.line, known, person)
        known.append(read.line)
        if code:
            doubt = Doubt(file, event.place, code, text=shown(event.amount), asked=True)
            made.ask(_INJECTION, read.line, doubt)
        else:
            made.new(_INJECTION, read.line)
    return made.plan()


def _why_asked(line: Injection, known: Sequence[Injection], person: Person) -> str:
    if any(other.outcome.injected for other in known):
        return "day_recorded_already"
    return "day_before_birth" if line.treatment_day < person.birth_date else ""


def _known_days(
    record: Record, person: Person, events: Sequence[TimerEvent]
) -> dict[str, list[Injection]]:
    """Return the diary's lines around the events, by treatment day."""
    if not events:
        return {}
    moments = [event.at for event in events]
    first = min(moments).date() - timedelta(days=2)
    last = max(moments).date() + timedelta(days=2)
    days: dict[str, list[Injection]] = {}
    for entry in record.injections.between(person.id, first, last):
        days.setdefault(entry.treatment_day.isoformat(), []).append(entry)
    return days
