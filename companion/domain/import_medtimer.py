"""Events of the phone app MedTimer as lines of the diary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from companion.domain.diary import DayClock
from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Injection, Outcome
from companion.domain.prescriptions import Prescription, line_on

SAME_MOMENT = timedelta(minutes=2)
TAKEN, SKIPPED = "TAKEN", "SKIPPED"
_AMOUNT = re.compile(
    r"\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(mg|iu|i\.?\s?e\.?|ui|u\.i\.)?\b.*",
    re.IGNORECASE | re.DOTALL,
)
_UNITS = {"mg": DoseUnit.MG}


@dataclass(frozen=True, slots=True)
class TimerEvent:
    """One reminder of the app: the medicine and amount as typed there, and what came of it.

    ``reminded`` and ``processed`` are UTC instants, ``processed`` None where nobody answered;
    ``place`` is its place in the file, counted from 1.
    """

    place: int
    medicine: str
    amount: str
    status: str
    reminded: datetime
    processed: datetime | None = None
    note: str = ""

    @property
    def at(self) -> datetime:
        """When it was answered, else when it was due."""
        return self.processed or self.reminded


def medicines_of(events: Iterable[TimerEvent]) -> tuple[tuple[str, int], ...]:
    """Return the medicines of a file with how often each was answered, most often first."""
    answered = Counter(e.medicine for e in events if e.status in {TAKEN, SKIPPED})
    return tuple(answered.most_common())


def dose_of(amount: str) -> Dose | None:
    """Return the dose an amount says; None where it names no number with a unit."""
    match = _AMOUNT.fullmatch(amount)
    if match is None or not match.group(2):
        return None
    unit = _UNITS.get(match.group(2).lower(), DoseUnit.IU)
    return Dose(Decimal(match.group(1).replace(",", ".")), unit)


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """An event as a diary line, or why it cannot be one; ``asked`` is what is doubtful."""

    line: Injection | None
    why_not: str = ""
    asked: str = ""


def read_event(
    event: TimerEvent,
    person_id: str,
    lines: Sequence[Prescription],
    clock: DayClock,
    now: datetime,
    row_id: str,
) -> ReadEvent:
    """Return an event as a line of the person's diary, recorded now.

    A dose that the file does not say is that of the prescription in force, and asked about.
    """
    if event.status not in {TAKEN, SKIPPED}:
        return ReadEvent(None, "never_answered")
    if event.at > now + SAME_MOMENT:
        return ReadEvent(None, "time_in_future")
    day = clock.today(event.at)
    line = line_on(lines, day)
    said = dose_of(event.amount)
    dose = said or (line.dose if line is not None else None)
    if event.status == TAKEN and dose is None:
        return ReadEvent(None, "dose_not_said")
    given = event.status == TAKEN
    entry = Injection(
        id=row_id,
        person_id=person_id,
        treatment_day=day,
        outcome=Outcome.GIVEN if given else Outcome.SKIPPED,
        recorded_at=now,
        zone=str(clock.zone),
        at=event.at if given else None,
        prescription_id=line.id if line is not None else "",
        prescribed=line.dose if line is not None else None,
        dose=dose if given else None,
        note=event.note,
    )
    return ReadEvent(entry, asked="dose_from_prescription" if given and said is None else "")


def is_same(entry: Injection, known: Iterable[Injection]) -> bool:
    """Tell whether the diary holds a line of the same treatment day, outcome and moment."""
    return any(
        other.treatment_day == entry.treatment_day
        and other.outcome is entry.outcome
        and _same_moment(other.at, entry.at)
        for other in known
    )


def _same_moment(one: datetime | None, other: datetime | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= SAME_MOMENT
