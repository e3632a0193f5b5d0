"""Treatment on hold as the clinic says it; nothing in the program ever sets one by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from companion.domain.findings import require
from companion.domain.holds import TreatmentHold, check_hold, hold_on
from companion.domain.people import Person
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


class Holds:
    """Keeps when the clinic put treatment on hold, until when, who said so and why."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def all(self, person_id: str) -> tuple[TreatmentHold, ...]:
        """Return every hold of a person, newest first."""
        rows = self._record.of_person(TreatmentHold, person_id)
        return tuple(sorted(rows, key=lambda row: (row.since, row.noted_at), reverse=True))

    def on(self, person_id: str, day: date) -> TreatmentHold | None:
        """Return the hold in force on a treatment day."""
        return hold_on(self._record.of_person(TreatmentHold, person_id), day)

    def save(self, hold: TreatmentHold) -> str:
        """Keep a new or changed hold and return the change, for undo.

        An empty id and instant are filled in. Raises CannotBeError without a name of who
        said it, and nothing is saved.
        """
        tidy = replace(hold, said_by=hold.said_by.strip(), why=hold.why.strip())
        require(check_hold(tidy))
        with self._record.change("holds.save", carer_id=tidy.carer_id) as change:
            change.put(tidy if tidy.id else replace(tidy, id=change.new_id()))
        return change.id

    def blank(self, person: Person, *, carer_id: str = "") -> TreatmentHold:
        """Return a hold from today, to be filled in with what the clinic said."""
        now = self._clock.now()
        today = day_clock(person).today(now)
        return TreatmentHold("", person.id, today, "", "", now, carer_id=carer_id)

    def end(self, hold: TreatmentHold, person: Person, *, carer_id: str = "") -> str:
        """Keep that the clinic ended a hold: yesterday was its last day; return the change."""
        today = day_clock(person).today(self._clock.now())
        with self._record.change("holds.end", carer_id=carer_id) as change:
            if hold.since >= today:
                change.remove(hold)
            else:
                change.put(replace(hold, until=today - timedelta(days=1)))
        return change.id

    def remove(self, hold: TreatmentHold, *, carer_id: str = "") -> str:
        """Take a hold out of the record that should not be there; return the change."""
        with self._record.change("holds.remove", carer_id=carer_id) as change:
            change.remove(hold)
        return change.id
