"""Situations, medicines and the clinic's own limits: what else is for the team to know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.cards import CardEpisode
from companion.domain.episodes import Trigger
from companion.domain.findings import cannot_be, require
from companion.domain.groups import speaks_to
from companion.domain.people import Person
from companion.domain.red_flags.content import Situation
from companion.domain.red_flags.rules import Tier
from companion.domain.situations import (
    MEDICINE_CHANGED,
    Medicine,
    PersonalLimits,
    SituationEvent,
    check_medicine,
)
from companion.services.cards import Cards
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record

LONG_KNOWN = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class SituationSaved:
    """The change to undo it by, and the cards to show at once."""

    change_id: str
    cards: tuple[CardEpisode, ...] = ()


class Situations:
    """Keeps events, medicines and limits, and raises the cards of the content."""

    def __init__(
        self, record: Record, clock: Clock, texts: SafetyTexts, care_team: CareTeam, cards: Cards
    ) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._care_team = care_team
        self._cards = cards

    def offered(self, person: Person) -> tuple[Situation, ...]:
        """Return the situations that can be ticked for a person."""
        groups = self._care_team.groups(person)
        return tuple(s for s in self._texts.guide().situations if speaks_to(s.groups, groups))

    def events(self, person: Person) -> tuple[SituationEvent, ...]:
        """Return what was ticked, newest first."""
        rows = self._record.of_person(SituationEvent, person.id)
        return tuple(sorted(rows, key=lambda row: (row.day, row.noted_at), reverse=True))

    def note(
        self, person: Person, situation: str, day: date, *, text: str = "", carer_id: str = ""
    ) -> SituationSaved:
        """Keep an event and raise its card, in one transaction."""
        if day > self._today(person):
            require([cannot_be("day_in_future", "day", day=day)])
        with self._record.change("situations.note", carer_id=carer_id) as change:
            event = SituationEvent(
                change.new_id(), person.id, situation, day, self._clock.now(),
                carer_id=carer_id, note=text.strip(),
            )  # fmt: skip
            cards = self._raise(change, person, situation, event.id)
            change.put(event)
        return SituationSaved(change.id, cards)

    def over(self, event: SituationEvent, *, carer_id: str = "") -> str:
        """Keep that a situation is over and return the change, for undo."""
        person = self._record.get(Person, event.person_id)
        assert person is not None
        with self._record.change("situations.over", carer_id=carer_id) as change:
            change.put(replace(event, over_on=self._today(person)))
        return change.id

    def medicines(self, person: Person) -> tuple[Medicine, ...]:
        """Return the medicine list: what is taken now first, then what was."""
        today = self._today(person)
        rows = self._record.of_person(Medicine, person.id)
        return tuple(sorted(rows, key=lambda row: not row.taken_on(today)))

    def save_medicine(self, medicine: Medicine, *, carer_id: str = "") -> SituationSaved:
        """Keep a medicine; a change of one that interacts raises the card of SI-4.

        A medicine that has been taken for more than four weeks is no change. Raises
        CannotBeError, and nothing is saved.
        """
        tidy = replace(medicine, name=medicine.name.strip(), note=medicine.note.strip())
        require(check_medicine(tidy))
        person = self._record.get(Person, tidy.person_id)
        assert person is not None
        with self._record.change("situations.medicine", carer_id=carer_id) as change:
            before = self._record.get(Medicine, tidy.id) if tidy.id else None
            kept = tidy if tidy.id else replace(tidy, id=change.new_id())
            change.put(kept)
            cards: tuple[CardEpisode, ...] = ()
            if self._is_change(before, kept, self._today(person)):
                mark = f"{kept.id} {kept.name} {kept.since} {kept.until}"
                cards = self._raise(change, person, MEDICINE_CHANGED, mark)
        return SituationSaved(change.id, cards)

    def remove_medicine(self, medicine: Medicine, *, carer_id: str = "") -> str:
        """Take a medicine off the list that should not be on it; return the change."""
        with self._record.change("situations.medicine", carer_id=carer_id) as change:
            change.remove(medicine)
        return change.id

    def limits(self, person: Person) -> PersonalLimits:
        """Return the clinic's limits; blank until they were typed in."""
        return self._record.get(PersonalLimits, person.id) or PersonalLimits(person.id, person.id)

    def save_limits(self, limits: PersonalLimits, *, carer_id: str = "") -> SituationSaved:
        """Keep limits as the clinic gave them, and look at the diary with them."""
        figures = (limits.glucose_urgent, limits.glucose_call, limits.systolic, limits.diastolic)
        if any(figure is not None and figure <= 0 for figure in figures):
            require([cannot_be("limit_not_positive", "limit")])
        with self._record.change("situations.limits", carer_id=carer_id) as change:
            change.put(limits)
        person = self._record.get(Person, limits.person_id)
        assert person is not None
        return SituationSaved(change.id, self._cards.look_again(person, carer_id=carer_id))

    def _raise(
        self, change: Change, person: Person, situation: str, mark: str
    ) -> tuple[CardEpisode, ...]:
        known = {one.id: one for one in self._texts.guide().situations}
        found = known.get(situation)
        trigger = Trigger(
            situation,
            found.tier if found else Tier.CALL_TEAM_TODAY,
            stricter=found is not None and found.stricter,
            marks=(f"event={mark}",),
        )
        return self._cards.raise_within(change, person, (trigger,), self._cards.firing_now(person))

    def _is_change(self, before: Medicine | None, after: Medicine, today: date) -> bool:
        if not after.kind.interacts:
            return before is not None and before.kind.interacts
        if before is None:
            long_known = after.since is not None and after.since < today - LONG_KNOWN
            stopped = after.until is not None and after.until >= today - LONG_KNOWN
            return stopped or (not long_known and (after.until is None or stopped))
        return (before.name, before.kind, before.since, before.until) != (
            after.name, after.kind, after.since, after.until,
        )  # fmt: skip

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())
