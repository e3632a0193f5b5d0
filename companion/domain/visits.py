"""Visits to the clinic and the questions kept for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """A planned or past visit; ``decided`` is what the clinic said, in the family's words."""

    id: str
    person_id: str
    day: date
    team: str = ""
    done: bool = False
    decided: str = ""
    next_tests: str = ""


@dataclass(frozen=True, slots=True)
class VisitQuestion:
    """A question for the next visit; ``rank`` 1 to 3 goes first on the print."""

    id: str
    person_id: str
    asked_at: datetime
    text: str
    rank: int = 0
    visit_id: str = ""
    answer: str = ""
