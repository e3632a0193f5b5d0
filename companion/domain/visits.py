"""Visits to the clinic, and the questions kept for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from companion.domain.findings import Finding, ask, cannot_be

FIRST_ON_THE_PRINT: Final = 3
"""How many questions go first: what two minutes at the beginning of a visit allow."""
QUESTION_LIMIT: Final = 500
TEXT_LIMIT: Final = 10_000
# A year typed wrong is the usual slip; clinics give out dates within a year and a half.
_FAR_AHEAD: Final = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Visit:
    """A planned or past visit; ``decided`` is what the clinic said, in the family's words.

    ``at`` is the wall time in ``zone``, None while only the day is known.
    """

    id: str
    person_id: str
    day: date
    team: str = ""
    done: bool = False
    decided: str = ""
    next_tests: str = ""
    at: time | None = None
    zone: str = ""
    place: str = ""

    @property
    def starts(self) -> datetime | date:
        """When it begins: an aware wall time, or the day while no time is known."""
        if self.at is None or not self.zone:
            return self.day
        return datetime.combine(self.day, self.at, ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class VisitQuestion:
    """A question for the next visit; ``rank`` 1 to 3 goes first on the print, 0 is unplaced.

    ``visit_id`` is the visit at which it was answered; ``settled_on`` the day on which it was
    answered or let go. Until then it is carried over from visit to visit.
    """

    id: str
    person_id: str
    asked_at: datetime
    text: str
    rank: int = 0
    visit_id: str = ""
    answer: str = ""
    settled_on: date | None = None

    @property
    def open(self) -> bool:
        """Tell whether it still waits for an answer."""
        return self.settled_on is None and not self.answer


def upcoming(visits: Iterable[Visit]) -> tuple[Visit, ...]:
    """Return the visits that have not taken place, the next one first."""
    return tuple(sorted((v for v in visits if not v.done), key=_in_time))


def past(visits: Iterable[Visit]) -> tuple[Visit, ...]:
    """Return the visits that took place, the last one first."""
    return tuple(sorted((v for v in visits if v.done), key=_in_time, reverse=True))


def last_visit(visits: Iterable[Visit], today: date) -> Visit | None:
    """Return the last visit that took place before today, from which a summary begins.

    One of today does not count: its own summary is still about the time before it.
    """
    return next((visit for visit in past(visits) if visit.day < today), None)


def in_order(questions: Iterable[VisitQuestion]) -> tuple[VisitQuestion, ...]:
    """Return the questions that wait: those with a place first, then as they were asked."""
    waiting = [question for question in questions if question.open]
    return tuple(sorted(waiting, key=lambda q: (not q.rank, q.rank, q.asked_at, q.id)))


def placed(
    questions: Sequence[VisitQuestion], question_id: str, place: int
) -> tuple[VisitQuestion, ...]:
    """Return questions with one of them moved to a place, counted from 1, and ranked anew.

    A place beyond the ends means the nearest one. Raises ValueError for an unknown question.
    """
    moved = next((q for q in questions if q.id == question_id), None)
    if moved is None:
        raise ValueError(question_id)
    others = [question for question in questions if question.id != question_id]
    others.insert(min(max(place, 1), len(questions)) - 1, moved)
    return tuple(replace(question, rank=rank) for rank, question in enumerate(others, 1))


def check_visit(visit: Visit, birth_date: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a visit."""
    found = []
    if visit.day < birth_date:
        found.append(cannot_be("day_before_birth", "day", birth=birth_date))
    if visit.done and visit.day > today:
        found.append(cannot_be("day_in_future", "day", day=visit.day))
    if visit.day - today > _FAR_AHEAD:
        found.append(ask("visit_far_ahead", "day", day=visit.day))
    for field in ("team", "place", "decided", "next_tests"):
        length = len(getattr(visit, field))
        if length > TEXT_LIMIT:
            found.append(cannot_be("note_too_long", field, limit=TEXT_LIMIT, length=length))
    return tuple(found)


def check_question(question: VisitQuestion) -> tuple[Finding, ...]:
    """Return what has to be changed about a question before it is kept."""
    length = len(question.text.strip())
    if not length:
        return (cannot_be("question_missing", "text"),)
    if length > QUESTION_LIMIT:
        return (cannot_be("note_too_long", "text", limit=QUESTION_LIMIT, length=length),)
    return ()


def _in_time(visit: Visit) -> tuple[date, time, str]:
    return (visit.day, visit.at or time.min, visit.id)
