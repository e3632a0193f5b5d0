"""The symptom diary: notes, readings and check-ins, and the cards that saving them raises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from companion.domain.cards import CardEpisode
from companion.domain.check_ins import (
    WITH_INJECTION,
    CheckInAnswer,
    CheckInDays,
    DueCheckIn,
    due_check_ins,
)
from companion.domain.findings import require
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.red_flags.content import Symptom
from companion.domain.symptoms import SymptomNote, check_note
from companion.domain.visits import Visit
from companion.services.cards import Cards
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts
from companion.services.errors import ChangedSinceError
from companion.services.people import day_clock
from companion.services.ports import Clock, JournalLine, Record


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, the change to undo it by, and the cards to show at once."""

    notes: tuple[SymptomNote, ...]
    change_id: str
    cards: tuple[CardEpisode, ...]


class Symptoms:
    """Keeps the diary of one record."""

    def __init__(
        self, record: Record, clock: Clock, texts: SafetyTexts, care_team: CareTeam, cards: Cards
    ) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._care_team = care_team
        self._cards = cards

    def asked(self, person: Person) -> tuple[Symptom, ...]:
        """Return what can be noted for a person, in the order of the content."""
        return self._texts.guide().symptoms_for(self._care_team.groups(person))

    def blank(self, person: Person, symptom: str, *, carer_id: str = "") -> SymptomNote:
        """Return a note of today to be filled in; its id makes a second press harmless."""
        now = self._clock.now()
        return SymptomNote(
            id=self._record.new_id(),
            person_id=person.id,
            noted_at=now,
            day=self._today(person),
            symptom=symptom,
            severity=0,
            carer_id=carer_id,
        )

    def notes(self, person: Person) -> tuple[SymptomNote, ...]:
        """Return the diary, newest first."""
        rows = self._record.of_person(SymptomNote, person.id)
        return tuple(sorted(rows, key=lambda row: (row.day, row.noted_at, row.id), reverse=True))

    def save(
        self, person: Person, notes: Sequence[SymptomNote], confirmed: Iterable[str] = ()
    ) -> Saved:
        """Keep new or changed notes and evaluate the cards, in one transaction.

        Raises CannotBeError or ConfirmationNeededError for a typing error only; what was
        noticed is never refused.
        """
        answered = tuple(confirmed)
        today = self._today(person)
        tidy = tuple(replace(note, note=note.note.strip()) for note in notes)
        for note in tidy:
            require(check_note(note, today), answered)
        carer_id = tidy[0].carer_id if tidy else ""
        with self._record.change("symptoms.note", carer_id=carer_id) as change:
            change.put(*tidy)
            cards = self._cards.noted_within(change, person, tidy)
        return Saved(tidy, change.id, cards)

    def over(self, note: SymptomNote, *, carer_id: str = "") -> str:
        """Keep that a symptom is gone and return the change, for undo.

        A card that waits stays until what was done is noted.
        """
        with self._record.change("symptoms.over", carer_id=carer_id) as change:
            change.put(replace(note, still_there=False))
        return change.id

    def remove(self, note: SymptomNote, *, carer_id: str = "") -> str:
        """Take a note out of the diary and return the change; its card stays until settled."""
        with self._record.change("symptoms.remove", carer_id=carer_id) as change:
            change.remove(note)
        return change.id

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Take back a change of the diary, with the cards it raised.

        Raises ChangedSinceError when something was already done about one of those cards.
        """
        made = {
            line.row_id
            for line in self._record.journal.of_change(change_id)
            if line.table == "card_episode" and line.before is None
        }
        for episode_id in made:
            lines = self._record.journal.of_row(episode_id)
            episode = self._record.get(CardEpisode, episode_id)
            if len(lines) > 1 or (episode and self._acted(episode)):
                raise ChangedSinceError("card_episode")
        return self._record.undo(change_id, carer_id=carer_id)

    def history(self, note: SymptomNote) -> tuple[JournalLine, ...]:
        """Return the audit trail of a note, oldest first."""
        return self._record.journal.of_row(note.id)

    def nothing_new(self, person: Person, *, carer_id: str = "") -> str:
        """Close the question of the day; it says nothing about any symptom.

        Returns the change, for undo.
        """
        with self._record.change("symptoms.nothing_new", carer_id=carer_id) as change:
            change.put(
                CheckInAnswer(
                    change.new_id(), person.id, WITH_INJECTION, self._today(person),
                    self._clock.now(), carer_id=carer_id,
                )
            )  # fmt: skip
        return change.id

    def asked_today(self, person: Person) -> bool:
        """Tell whether something was noted or answered on this treatment day."""
        today = self._today(person)
        answers = self._record.of_person(CheckInAnswer, person.id)
        notes = self._record.of_person(SymptomNote, person.id)
        return any(row.day == today for row in answers) or any(row.day == today for row in notes)

    def due(self, person: Person) -> tuple[DueCheckIn, ...]:
        """Return the check-ins that are due, with their named questions."""
        record = self._record
        days = CheckInDays(
            tuple(line.start for line in record.of_person(Prescription, person.id)),
            tuple(row.day for row in record.of_person(Visit, person.id) if not row.done),
            tuple((row.symptom, row.day) for row in record.of_person(SymptomNote, person.id)),
        )
        return due_check_ins(
            self._texts.guide(),
            self._care_team.groups(person),
            days,
            record.of_person(CheckInAnswer, person.id),
            self._today(person),
        )

    def answer(
        self,
        person: Person,
        due: DueCheckIn,
        notes: Sequence[SymptomNote],
        denied: Iterable[str],
        *,
        carer_id: str = "",
    ) -> Saved:
        """Keep an answered round: what was noted goes into the diary, what was denied by name.

        A question that was not answered counts as not asked.
        """
        there = tuple(note for note in notes if note.noted)
        said_no = tuple(denied)
        answered = {note.symptom for note in there} | {*said_no}
        with self._record.change("symptoms.check_in", carer_id=carer_id) as change:
            change.put(
                CheckInAnswer(
                    change.new_id(), person.id, due.check_in.id, self._today(person),
                    self._clock.now(), tuple(n for n in due.check_in.asks if n in answered),
                    said_no, carer_id,
                )
            )  # fmt: skip
            change.put(*there)
            cards = self._cards.noted_within(change, person, there)
        return Saved(there, change.id, cards)

    def answers(self, person: Person) -> tuple[CheckInAnswer, ...]:
        """Return every answered check-in, oldest first, for the print."""
        return self._record.of_person(CheckInAnswer, person.id)

    def _acted(self, episode: CardEpisode) -> bool:
        person = self._record.get(Person, episode.person_id)
        assert person is not None
        return bool(self._cards.view(person).actions_of(episode))

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())
