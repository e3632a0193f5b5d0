"""Cards: which rules fire on the diary, one open episode each, and what was done about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from companion.domain.body_measures import BloodPressure
from companion.domain.cards import CardAction, CardEpisode, Deed
from companion.domain.care_team import CareContacts
from companion.domain.episodes import (
    Trigger,
    follow,
    goes_on,
    is_worse,
    triggers,
)
from companion.domain.labs import LabResult
from companion.domain.measurements import Measure, Measurement
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.readings import readings_of
from companion.domain.red_flags.overdose import too_much_injected
from companion.domain.red_flags.window import Background
from companion.domain.situations import PersonalLimits, SituationEvent
from companion.domain.symptoms import SymptomNote
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record

_TOO_MUCH_DAYS = timedelta(days=2)
_LOOK_BACK = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class CardsView:
    """A person's cards: those that wait, those that go on quietly, and lines for the visit."""

    today: date
    waiting: tuple[CardEpisode, ...]
    going_on: tuple[CardEpisode, ...]
    for_visit: tuple[CardEpisode, ...]
    actions: tuple[CardAction, ...]
    contacts: CareContacts

    @property
    def urgent(self) -> tuple[CardEpisode, ...]:
        """The cards that Today and every reminder begin with."""
        return tuple(episode for episode in self.waiting if episode.urgent)

    def actions_of(self, episode: CardEpisode) -> tuple[CardAction, ...]:
        """Return what was done about one card, oldest first."""
        return tuple(action for action in self.actions if action.episode_id == episode.id)


class Cards:
    """Evaluates the rules over the diary and keeps the episodes."""

    def __init__(
        self, record: Record, clock: Clock, texts: SafetyTexts, care_team: CareTeam
    ) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._care_team = care_team

    def view(self, person: Person) -> CardsView:
        """Return the cards of a person; the rules are read only if there is an episode."""
        today = self._today(person)
        episodes = self._open(person.id)
        firing = self._firing(person, today) if episodes else frozenset()
        shown = [one for one in episodes if goes_on(one, firing)]
        shown.sort(key=lambda one: (one.tier.order, -one.raised_at.timestamp()))
        return CardsView(
            today=today,
            waiting=tuple(one for one in shown if one.waiting),
            going_on=tuple(one for one in shown if one.card and not one.waiting),
            for_visit=tuple(one for one in shown if not one.card),
            actions=self._record.of_person(CardAction, person.id) if episodes else (),
            contacts=self._care_team.contacts(person),
        )

    def history(self, person_id: str) -> tuple[CardEpisode, ...]:
        """Return every episode of a person, newest first, for the visit and the page."""
        return tuple(reversed(self._record.of_person(CardEpisode, person_id)))

    def look_again(self, person: Person, *, carer_id: str = "") -> tuple[CardEpisode, ...]:
        """Evaluate the rules after something beside the diary changed; return raised cards.

        Call it after an injection, a weight or a limit was saved.
        """
        today = self._today(person)
        fired = triggers(
            self._texts.guide(), self._notes(person), self._background(person, today), today
        )
        known = {one.rule: one for one in self._open(person.id)}
        if all(one.rule in known and not is_worse(known[one.rule], one) for one in fired):
            return ()
        with self._record.change("cards.look", carer_id=carer_id) as change:
            return self.raise_within(change, person, fired, self._firing(person, today))

    def after_injection(self, person: Person, *, carer_id: str = "") -> tuple[CardEpisode, ...]:
        """Return the cards that an injection raised: too much, or a second dose."""
        today = self._today(person)
        if not self._too_much(person, today):
            return ()
        return self.look_again(person, carer_id=carer_id)

    def noted_within(
        self, change: Change, person: Person, notes: Iterable[SymptomNote]
    ) -> tuple[CardEpisode, ...]:
        """Evaluate the rules over notes that were just saved; return the cards they raise."""
        new = tuple(notes)
        today = self._today(person)
        ids = {note.id for note in new}
        before = [note for note in self._notes(person) if note.id not in ids]
        background = self._background(person, today)
        guide = self._texts.guide()
        firing = {one.rule for one in triggers(guide, before, background, today)}
        anchors = dict.fromkeys((today, *(note.day for note in new)))
        fired = triggers(guide, (*before, *new), background, *anchors)
        return self.raise_within(change, person, fired, firing | self._situations(person.id))

    def firing_now(self, person: Person) -> frozenset[str]:
        """Return the rules and situations that fire on what the record holds today."""
        return self._firing(person, self._today(person))

    def raise_within(
        self, change: Change, person: Person, fired: Sequence[Trigger], firing: Iterable[str]
    ) -> tuple[CardEpisode, ...]:
        """Open, follow and end episodes as part of a change; return the cards to show now.

        ``firing`` are the rules and situations that went on before the change.
        """
        at, today, going = self._clock.now(), self._today(person), frozenset(firing)
        known: dict[str, CardEpisode] = {}
        for episode in self._open(person.id):
            if goes_on(episode, going):
                known[episode.rule] = episode
            else:
                change.put(replace(episode, ended_on=today))
        over = self._ended(person.id)
        raised = []
        for trigger in fired:
            before = known.get(trigger.rule)
            if before is None and trigger.rule in going and _is_old(over, trigger):
                continue
            after = follow(before, trigger, at) if before else _opened(change, person, trigger, at)
            if before is None or after != before:
                episode = after if before else replace(after, day=today)
                change.put(episode)
                raised.append(episode)
        return tuple(one for one in raised if one.card)

    def settle(
        self,
        episodes: Iterable[CardEpisode],
        deed: Deed,
        *,
        at: datetime | None = None,
        whom: str = "",
        outcome: str = "",
        carer_id: str = "",
    ) -> str:
        """Note what was done about cards and return the change, for undo.

        A call that nobody answered is kept, and the card stays.
        """
        when = at or self._clock.now()
        with self._record.change("cards.settle", carer_id=carer_id) as change:
            for shown in episodes:
                episode = self._record.get(CardEpisode, shown.id)
                assert episode is not None
                change.put(
                    CardAction(
                        change.new_id(), episode.person_id, episode.id, when, deed,
                        whom.strip(), outcome.strip(), carer_id,
                    )
                )  # fmt: skip
                if deed.settles:
                    change.put(replace(episode, settled_at=when))
        return change.id

    def end(self, episode: CardEpisode, *, carer_id: str = "") -> str:
        """Keep that what led to a settled card is over, and return the change, for undo."""
        person = self._record.get(Person, episode.person_id)
        assert person is not None
        today = self._today(person)
        read = self._symptoms_of(episode.rule)
        with self._record.change("cards.end", carer_id=carer_id) as change:
            change.put(replace(episode, ended_on=today))
            for note in self._notes(person):
                if note.symptom in read and note.still_there:
                    change.put(replace(note, still_there=False))
            for event in self._record.of_person(SituationEvent, person.id):
                if event.situation == episode.rule and event.over_on is None:
                    change.put(replace(event, over_on=today))
        return change.id

    def _symptoms_of(self, rule_id: str) -> frozenset[str]:
        """Return the symptoms a rule reads."""
        rules = (rule for rule in self._texts.guide().rules if rule.id == rule_id)
        return frozenset(name.partition(".")[0] for rule in rules for name in rule.fields())

    def _ended(self, person_id: str) -> dict[str, CardEpisode]:
        """Return the last ended episode of each rule."""
        rows = self._record.of_person(CardEpisode, person_id)
        return {row.rule: row for row in rows if row.ended_on is not None}

    def _open(self, person_id: str) -> list[CardEpisode]:
        rows = self._record.of_person(CardEpisode, person_id)
        return [row for row in rows if row.ended_on is None]

    def _firing(self, person: Person, today: date) -> frozenset[str]:
        fired = triggers(
            self._texts.guide(), self._notes(person), self._background(person, today), today
        )
        return frozenset(one.rule for one in fired) | self._situations(person.id)

    def _situations(self, person_id: str) -> frozenset[str]:
        events = self._record.of_person(SituationEvent, person_id)
        return frozenset(event.situation for event in events if event.over_on is None)

    def _notes(self, person: Person) -> tuple[SymptomNote, ...]:
        """Return the diary, and the readings kept among laboratory results and body measures."""
        read = self._record.of_person
        results, pressures = read(LabResult, person.id), read(BloodPressure, person.id)
        return (
            *read(SymptomNote, person.id), *readings_of(results), *readings_of(pressures),
        )  # fmt: skip

    def _background(self, person: Person, today: date) -> Background:
        limits = self._record.get(PersonalLimits, person.id)
        return Background(
            groups=self._care_team.groups(person),
            limits=limits,
            too_much=self._too_much(person, today),
            weight_gained=limits is not None and self._weight_gained(person.id, limits, today),
        )

    def _too_much(self, person: Person, today: date) -> tuple[str, ...]:
        line = line_on(self._record.of_person(Prescription, person.id), today)
        entries = self._record.injections.between(person.id, today - _LOOK_BACK, today)
        recent = {e.id for e in entries if e.treatment_day >= today - _TOO_MUCH_DAYS}
        weekly = line is not None and line.schedule.weekly
        return tuple(one for one in too_much_injected(entries, weekly=weekly) if one in recent)

    def _weight_gained(self, person_id: str, limits: PersonalLimits, today: date) -> bool:
        if limits.weight_gain_kg is None or limits.weight_gain_days is None:
            return False
        first = today - timedelta(days=limits.weight_gain_days)
        weights = sorted(
            (row.day, row.value)
            for row in self._record.of_person(Measurement, person_id)
            if row.measure is Measure.WEIGHT and first <= row.day <= today
        )
        if len(weights) < 2:
            return False
        return weights[-1][1] - min(value for _, value in weights) > limits.weight_gain_kg

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())


def _opened(change: Change, person: Person, trigger: Trigger, at: datetime) -> CardEpisode:
    return CardEpisode(
        id=change.new_id(),
        person_id=person.id,
        rule=trigger.rule,
        tier=trigger.tier,
        day=at.date(),
        opened_at=at,
        raised_at=at,
        stricter=trigger.stricter,
        marks=trigger.marks,
    )


def _is_old(over: Mapping[str, CardEpisode], trigger: Trigger) -> bool:
    """Tell whether a rule fires only on what an ended episode was about."""
    ended = over.get(trigger.rule)
    return ended is not None and not is_worse(ended, trigger)
