"""People and carers: add, change, list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from zoneinfo import ZoneInfo

from companion.domain.diary import DayClock
from companion.domain.findings import require
from companion.domain.initials import suggest_initials
from companion.domain.people import (
    DAY_STARTS,
    Carer,
    Figure,
    Person,
    Sex,
    check_name,
    check_person,
)
from companion.services.ports import Change, Clock, Record


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """A person as typed, before it is checked and kept."""

    name: str
    birth_date: date
    sex: Sex
    figure: Figure
    zone: str
    indication: str = ""
    day_starts: time = DAY_STARTS


class People:
    """Keeps the people the diary is for and those who help them."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def all(self) -> tuple[Person, ...]:
        """Return everybody the diary is kept for, in the order they were added."""
        return self._record.all(Person)

    def get(self, person_id: str) -> Person | None:
        """Return one person."""
        return self._record.get(Person, person_id)

    def carers(self, *, left: bool = False) -> tuple[Carer, ...]:
        """Return the carers; those who left only when asked for."""
        return tuple(c for c in self._record.all(Carer) if left or not c.left)

    def add(self, draft: PersonDraft, confirmed: Iterable[str] = ()) -> Person:
        """Check and keep a new person.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        with self._record.change("person.add") as change:
            return self.add_within(change, draft, confirmed)

    def add_within(
        self, change: Change, draft: PersonDraft, confirmed: Iterable[str] = ()
    ) -> Person:
        """Add a person as part of a larger change."""
        person = _person(change.new_id(), draft)
        require(check_person(person, self._today(person)), confirmed)
        change.put(person)
        return person

    def update(self, person: Person, confirmed: Iterable[str] = ()) -> str:
        """Keep changed facts about a person and return the change, for undo."""
        tidy = replace(person, name=person.name.strip())
        require(check_person(tidy, self._today(tidy)), confirmed)
        with self._record.change("person.update") as change:
            change.put(tidy)
        return change.id

    def add_carer(self, name: str, initials: str = "") -> Carer:
        """Keep a new carer; initials are made from the name where none are given."""
        require(check_name(name))
        with self._record.change("carer.add") as change:
            tidy = name.strip()
            carer = Carer(change.new_id(), tidy, initials.strip() or suggest_initials(tidy))
            change.put(carer)
        return carer

    def update_carer(self, carer: Carer) -> str:
        """Keep a carer's changed name or initials, or that they left; return the change."""
        tidy = replace(carer, name=carer.name.strip(), initials=carer.initials.strip())
        require(check_name(tidy.name))
        with self._record.change("carer.update") as change:
            change.put(tidy)
        return change.id

    def _today(self, person: Person) -> date:
        """Return the calendar's date: a baby may be added in the night it is born."""
        return self._clock.now().astimezone(day_clock(person).zone).date()


def day_clock(person: Person) -> DayClock:
    """Return the wall clock by which a person's treatment days run."""
    return DayClock(ZoneInfo(person.zone), person.day_starts)


def _person(person_id: str, draft: PersonDraft) -> Person:
    return Person(
        id=person_id,
        name=draft.name.strip(),
        birth_date=draft.birth_date,
        sex=draft.sex,
        figure=draft.figure,
        zone=draft.zone,
        indication=draft.indication.strip(),
        day_starts=draft.day_starts,
    )
