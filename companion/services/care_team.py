"""Whom to call for a person, and which of the lists speak to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from companion.domain.care_team import CONTACT_KINDS, CareContacts, PersonGroups
from companion.domain.groups import Group
from companion.domain.people import Person
from companion.domain.situations import Medicine, takes_replacement_steroid
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


class CareTeam:
    """Keeps telephone numbers and the groups a person belongs to, as typed by the family."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def contacts(self, person: Person) -> CareContacts:
        """Return the person's numbers; the emergency number is the whole family's."""
        kept = self._record.get(CareContacts, person.id) or CareContacts(person.id, person.id)
        if kept.emergency:
            return kept
        others = (other.emergency for other in self._record.all(CareContacts))
        return replace(kept, emergency=next((number for number in others if number), ""))

    def save_contacts(self, contacts: CareContacts, *, carer_id: str = "") -> str:
        """Keep telephone numbers as typed and return the change, for undo."""
        tidy = {name: getattr(contacts, name).strip() for name in CONTACT_KINDS}
        with self._record.change("care_team.contacts", carer_id=carer_id) as change:
            change.put(replace(contacts, **tidy))
        return change.id

    def profile(self, person: Person) -> PersonGroups:
        """Return which groups were entered; empty until somebody did."""
        return self._record.get(PersonGroups, person.id) or PersonGroups(person.id, person.id)

    def save_profile(self, profile: PersonGroups, *, carer_id: str = "") -> str:
        """Keep which groups a person belongs to and return the change, for undo."""
        with self._record.change("care_team.groups", carer_id=carer_id) as change:
            change.put(replace(profile, flags=tuple(dict.fromkeys(profile.flags))))
        return change.id

    def groups(self, person: Person) -> tuple[Group, ...]:
        """Return the groups whose lists and rules speak to a person today.

        A replacement steroid on the medicine list counts as taking hydrocortisone.
        """
        today = day_clock(person).today(self._clock.now())
        groups = self.profile(person).groups(person, today)
        medicines: Iterable[Medicine] = self._record.of_person(Medicine, person.id)
        if takes_replacement_steroid(medicines, today):
            groups = (*groups, Group.TAKES_HYDROCORTISONE)
        return tuple(dict.fromkeys(groups))
