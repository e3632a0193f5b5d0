"""Visits: what is planned, what is to be asked, and what the clinic said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time

from companion.domain.cards import CardEpisode
from companion.domain.findings import require
from companion.domain.people import Person
from companion.domain.visits import (
    Visit,
    VisitQuestion,
    check_question,
    check_visit,
    in_order,
    past,
    placed,
    upcoming,
)
from companion.services.cards import Cards
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record


@dataclass(frozen=True, slots=True)
class VisitsView:
    """What the page of visits shows.

    ``upcoming`` begins with the next visit, ``past`` with the last one. ``questions`` wait for
    an answer, in the order in which they will be asked; ``settled`` are the others.
    ``for_visit`` are lines of the symptom diary that are for discussion.
    """

    today: date
    upcoming: tuple[Visit, ...]
    past: tuple[Visit, ...]
    questions: tuple[VisitQuestion, ...]
    settled: tuple[VisitQuestion, ...]
    for_visit: tuple[CardEpisode, ...]

    @property
    def next(self) -> Visit | None:
        """The next visit."""
        return self.upcoming[0] if self.upcoming else None

    def answered_at(self, visit: Visit) -> tuple[VisitQuestion, ...]:
        """Return the questions that were answered at a visit."""
        return tuple(question for question in self.settled if question.visit_id == visit.id)


@dataclass(frozen=True, slots=True)
class VisitReturn:
    """What is written down on return from a visit.

    ``answers`` are by the question's id; a question without one is carried over. ``let_go``
    are questions that need no answer any more. ``next_day`` plans the next visit.
    """

    visit: Visit
    decided: str = ""
    next_tests: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    let_go: tuple[str, ...] = ()
    next_day: date | None = None
    next_at: time | None = None


class Visits:
    """Keeps visits and the questions for them."""

    def __init__(self, record: Record, clock: Clock, cards: Cards) -> None:
        self._record = record
        self._clock = clock
        self._cards = cards

    def view(self, person: Person) -> VisitsView:
        """Return everything about a person's visits."""
        visits = self._record.of_person(Visit, person.id)
        questions = self._record.of_person(VisitQuestion, person.id)
        return VisitsView(
            today=self._today(person),
            upcoming=upcoming(visits),
            past=past(visits),
            questions=in_order(questions),
            settled=tuple(question for question in questions if not question.open),
            for_visit=self._cards.view(person).for_visit,
        )

    def ask(self, person_id: str, text: str, *, carer_id: str = "") -> str:
        """Keep a question for the next visit and return the change, for undo.

        Raises CannotBeError for an empty text, and nothing is saved.
        """
        question = VisitQuestion("", person_id, self._clock.now(), text.strip())
        require(check_question(question))
        with self._record.change("visits.ask", carer_id=carer_id) as change:
            change.put(replace(question, id=change.new_id()))
        return change.id

    def reword(self, question: VisitQuestion, text: str, *, carer_id: str = "") -> str:
        """Keep other words for a question and return the change.

        Raises CannotBeError for an empty text, and nothing is saved.
        """
        reworded = replace(question, text=text.strip())
        require(check_question(reworded))
        return self._put("visits.reword", reworded, carer_id=carer_id)

    def place(self, question: VisitQuestion, place: int, *, carer_id: str = "") -> str:
        """Move a waiting question to a place, counted from 1, and return the change."""
        waiting = in_order(self._record.of_person(VisitQuestion, question.person_id))
        before = {row.id: row for row in waiting}
        after = placed(waiting, question.id, place)
        changed = [row for row in after if row != before[row.id]]
        return self._put("visits.place", *changed, carer_id=carer_id)

    def settle(self, question: VisitQuestion, answer: str = "", *, carer_id: str = "") -> str:
        """Keep that a question is answered or needs no answer any more; return the change."""
        person = self._person(question.person_id)
        settled = replace(question, answer=answer.strip(), settled_on=self._today(person))
        return self._put("visits.settle", settled, carer_id=carer_id)

    def reopen(self, question: VisitQuestion, *, carer_id: str = "") -> str:
        """Ask a settled question again at the next visit, and return the change."""
        waiting = replace(question, rank=0, visit_id="", answer="", settled_on=None)
        return self._put("visits.reopen", waiting, carer_id=carer_id)

    def remove_question(self, question: VisitQuestion, *, carer_id: str = "") -> str:
        """Take a question off the list and return the change, for undo."""
        with self._record.change("visits.unask", carer_id=carer_id) as change:
            change.remove(question)
        return change.id

    def blank(self, person: Person) -> Visit:
        """Return a visit to be filled in, with the team and place of the one before."""
        known = past(self._record.of_person(Visit, person.id))
        team, place = (known[0].team, known[0].place) if known else ("", "")
        return Visit("", person.id, self._today(person), team=team, zone=person.zone, place=place)

    def save(self, visit: Visit, confirmed: Iterable[str] = (), *, carer_id: str = "") -> str:
        """Keep a new or changed visit and return the change, for undo.

        An empty id is filled in. Raises CannotBeError or ConfirmationNeededError, and nothing
        is saved.
        """
        with self._record.change("visits.save", carer_id=carer_id) as change:
            self._put_visit(change, visit, confirmed)
        return change.id

    def remove(self, visit: Visit, *, carer_id: str = "") -> str:
        """Take a visit off the list and return the change, for undo."""
        with self._record.change("visits.remove", carer_id=carer_id) as change:
            change.remove(visit)
        return change.id

    def come_back(
        self, back: VisitReturn, confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Keep what a visit brought, all of it in one change, and return the change.

        The next visit is planned with the same team and place. Raises CannotBeError or
        ConfirmationNeededError, and nothing is saved.
        """
        answered = tuple(confirmed)
        visit = replace(back.visit, done=True, decided=back.decided, next_tests=back.next_tests)
        with self._record.change("visits.come_back", carer_id=carer_id) as change:
            kept = self._put_visit(change, visit, answered)
            change.put(*self._settled(back, kept))
            if back.next_day is not None:
                after = replace(
                    kept, id="", day=back.next_day, at=back.next_at, done=False, decided="",
                    next_tests="",
                )  # fmt: skip
                self._put_visit(change, after, answered)
        return change.id

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Take back a change. Raises ChangedSinceError when its rows were changed later."""
        return self._record.undo(change_id, carer_id=carer_id)

    def _settled(self, back: VisitReturn, visit: Visit) -> list[VisitQuestion]:
        """Return the questions that a visit settles; the others are carried over unchanged."""
        waiting = in_order(self._record.of_person(VisitQuestion, visit.person_id))
        answers = {key: text.strip() for key, text in back.answers.items() if text.strip()}
        return [
            replace(
                question, visit_id=visit.id, answer=answers.get(question.id, ""),
                settled_on=visit.day,
            )
            for question in waiting
            if question.id in answers or question.id in back.let_go
        ]  # fmt: skip

    def _put_visit(self, change: Change, visit: Visit, confirmed: Iterable[str]) -> Visit:
        person = self._person(visit.person_id)
        tidy = replace(
            visit,
            team=visit.team.strip(),
            place=visit.place.strip(),
            decided=visit.decided.strip(),
            next_tests=visit.next_tests.strip(),
            zone=visit.zone or person.zone,
        )
        require(check_visit(tidy, person.birth_date, self._today(person)), confirmed)
        kept = tidy if tidy.id else replace(tidy, id=change.new_id())
        change.put(kept)
        return kept

    def _put(self, topic: str, *rows: object, carer_id: str) -> str:
        with self._record.change(topic, carer_id=carer_id) as change:
            change.put(*rows)
        return change.id

    def _person(self, person_id: str) -> Person:
        person = self._record.get(Person, person_id)
        assert person is not None
        return person

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())
