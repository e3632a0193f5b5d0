"""Symptoms, visits and questions of the made-up family, as rows of the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from companion.app.demo.story import CLINIC, Story, day, evening
from companion.domain.symptoms import SymptomNote
from companion.domain.visits import Visit, VisitQuestion


@dataclass(frozen=True, slots=True)
class Noted:
    """One symptom as it was noted; all of the family's are over by now."""

    on: str
    symptom: str
    severity: int
    by: str
    note: str = ""
    onset: str = "gradual"
    side: str = ""
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """One visit with its questions and answers; an upcoming one has no answers yet.

    ``asked_on`` gives the days on which the questions were written down, the visit's own
    day where it is empty.
    """

    on: date
    decided: str = ""
    next_tests: str = ""
    upcoming: bool = False
    asked: tuple[tuple[str, str], ...] = ()
    asked_on: tuple[date, ...] = ()


def symptom_notes(story: Story, noted: Iterable[Noted]) -> Iterator[SymptomNote]:
    """Yield symptom notes, each typed in on the evening of its day."""
    for item in noted:
        on = day(item.on)
        yield SymptomNote(
            id=story.id_of_day(on),
            person_id=story.person_id,
            noted_at=evening(on),
            day=on,
            symptom=item.symptom,
            severity=item.severity,
            onset=item.onset,
            started=on,
            still_there=False,
            side=item.side,
            answers=item.answers,
            carer_id=item.by,
            note=item.note,
        )


def visits(story: Story, seen: Iterable[Seen]) -> Iterator[Visit | VisitQuestion]:
    """Yield visits, each followed by its questions in order of rank."""
    for item in seen:
        visit_id = story.id_of_day(item.asked_on[0] if item.asked_on else item.on)
        yield Visit(
            id=visit_id,
            person_id=story.person_id,
            day=item.on,
            team=CLINIC,
            done=not item.upcoming,
            decided=item.decided,
            next_tests=item.next_tests,
        )
        yield from _questions(story, item, visit_id)


def _questions(story: Story, item: Seen, visit_id: str) -> Iterator[VisitQuestion]:
    days = item.asked_on or (item.on,) * len(item.asked)
    for rank, ((text, answer), asked) in enumerate(zip(item.asked, days, strict=True), 1):
        yield VisitQuestion(
            id=story.id_of_day(asked),
            person_id=story.person_id,
            asked_at=evening(asked),
            text=text,
            rank=rank,
            visit_id=visit_id,
            answer=answer,
        )
