"""The medical background of a person: read, checked and kept."""

from __future__ import annotations

from companion.domain.background import MedicalBackground, check_medical_background, tidied
from companion.domain.findings import require
from companion.domain.people import Person
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


class Background:
    """Keeps what the family was told about diagnosis, other treatment and dates to remember."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def of(self, person_id: str) -> MedicalBackground:
        """Return a person's background; empty until something was typed."""
        kept = self._record.get(MedicalBackground, person_id)
        return kept or MedicalBackground(person_id, person_id)

    def save(self, row: MedicalBackground, *, carer_id: str = "") -> str:
        """Keep the background and return the change, for undo.

        Raises CannotBeError, and nothing is saved.
        """
        person = self._record.get(Person, row.person_id)
        assert person is not None
        tidy = tidied(row)
        today = day_clock(person).today(self._clock.now())
        require(check_medical_background(tidy, person.birth_date, today))
        with self._record.change("background.save", carer_id=carer_id) as change:
            change.put(tidy)
        return change.id
