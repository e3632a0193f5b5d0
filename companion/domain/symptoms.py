"""Symptoms as noted in the diary, by the keys of the clinical content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SymptomNote:
    """One noted symptom; ``severity`` runs from 0 (none) to 3 (severe).

    ``answers`` holds the follow-up answers as ``question=answer``; a question without an
    answer counts as the more worrying one.
    """

    id: str
    person_id: str
    noted_at: datetime
    day: date
    symptom: str
    severity: int
    onset: str = ""
    started: date | None = None
    still_there: bool = True
    side: str = ""
    answers: tuple[str, ...] = ()
    carer_id: str = ""
    note: str = ""
