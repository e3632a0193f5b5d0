"""What else falls due by the day: measuring, the skin, visits, tests and papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from companion.domain.measurements import Measurement
from companion.domain.outings import months_later
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.reminders import Occurrence, ReminderKind, ReminderRules
from companion.domain.visits import Visit
from companion.services.ports import Record

VISIT_NOTICES = (timedelta(days=1), timedelta(days=7))
"""How long before a visit it is spoken of, the nearest first."""
_AGAIN_AFTER_DAYS = 30


@dataclass(frozen=True, slots=True)
class DueThing:
    """Something due from a day on: ``key`` names it for ever, ``label`` what it is, as a code.

    It is spoken of once, and with ``monthly`` again each month while it stays due.
    """

    key: str
    kind: ReminderKind
    day: date
    label: str = ""
    monthly: bool = True


class DueThings(Protocol):
    """A part of the diary that knows what is due: tests, exemptions and the like."""

    def due_things(self, person: Person, today: date) -> Iterable[DueThing]:
        """Return what is due for a person on a day, whatever was said about it before."""
        ...


def day_chores(
    record: Record, person: Person, rules: ReminderRules, today: date, at: datetime
) -> Iterator[Occurrence]:
    """Yield what the record itself says is due today; ``at`` is when daytime notices come."""
    lines = record.of_person(Prescription, person.id)
    if any(line.covers(today) for line in lines):
        key = f"skin/{person.id}/{today:%Y-%m}"
        yield Occurrence(key, person.id, ReminderKind.SKIN_CHECK, at)
    measuring = _measuring(record, person, rules, lines)
    if measuring is not None and measuring <= today:
        thing = DueThing(f"measure/{person.id}", ReminderKind.MEASUREMENT, measuring)
        yield occurrence(thing, person, today, at)
    for visit in record.of_person(Visit, person.id):
        stage = next((ahead for ahead in VISIT_NOTICES if visit.day - today <= ahead), None)
        if not visit.done and visit.day >= today and stage is not None:
            key = f"visit/{visit.id}/{visit.day}/{stage.days}"
            yield Occurrence(key, person.id, ReminderKind.VISIT, at, label=visit.day.isoformat())


def occurrence(thing: DueThing, person: Person, today: date, at: datetime) -> Occurrence:
    """Return the reminder of something due."""
    again = max((today - thing.day).days, 0) // _AGAIN_AFTER_DAYS if thing.monthly else 0
    key = f"{thing.key}/{thing.day}/{again}"
    return Occurrence(key, person.id, thing.kind, at, label=thing.label)


def _measuring(
    record: Record, person: Person, rules: ReminderRules, lines: Iterable[Prescription]
) -> date | None:
    """Return when a measurement is due: so long after the last one, or after the start.

    None where nobody wants to be asked, or nothing is prescribed.
    """
    if rules.measure_every_months <= 0:
        return None
    measured = [row.day for row in record.of_person(Measurement, person.id)]
    since = max(measured, default=None) or min((line.start for line in lines), default=None)
    return None if since is None else months_later(since, rules.measure_every_months)
