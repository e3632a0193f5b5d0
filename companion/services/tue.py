"""The file of Therapeutic Use Exemptions: what was granted, until when, with which papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from companion.domain.findings import require
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.tue import Exemption, check_exemption, expiring, in_order
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


class TueFile:
    """Keeps the exemptions of one record; it applies for nothing and decides nothing."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def all(self, person: Person) -> tuple[Exemption, ...]:
        """Return a person's exemptions: in force or on their way first, then what is over."""
        rows = self._record.of_person(Exemption, person.id)
        return in_order(rows, day_clock(person).today(self._clock.now()))

    def expiring(self, person_id: str, day: date) -> tuple[Exemption, ...]:
        """Return what ends within 120 days of a day, or has ended and was not renewed."""
        return expiring(self._record.of_person(Exemption, person_id), day)

    def blank(self, person: Person, *, carer_id: str = "") -> Exemption:
        """Return an exemption to be filled in, with the product as prescribed today."""
        now = self._clock.now()
        line = line_on(
            self._record.of_person(Prescription, person.id), day_clock(person).today(now)
        )
        return Exemption("", person.id, "", line.product if line else "", now, carer_id=carer_id)

    def save(self, exemption: Exemption, *, carer_id: str = "") -> str:
        """Keep a new or changed exemption and return the change, for undo.

        An empty id is filled in. Raises CannotBeError, and nothing is saved.
        """
        tidy = replace(
            exemption,
            body=exemption.body.strip(),
            medicine=exemption.medicine.strip(),
            sport=exemption.sport.strip(),
            reference=exemption.reference.strip(),
            note=exemption.note.strip(),
        )
        require(check_exemption(tidy))
        with self._record.change("tue.save", carer_id=carer_id or tidy.carer_id) as change:
            change.put(tidy if tidy.id else replace(tidy, id=change.new_id()))
        return change.id

    def remove(self, exemption: Exemption, *, carer_id: str = "") -> str:
        """Take an exemption out of the file and return the change, for undo."""
        with self._record.change("tue.remove", carer_id=carer_id) as change:
            change.remove(exemption)
        return change.id
