"""Symptoms and readings as noted in the diary, by the keys of the clinical content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from companion.domain.findings import Finding, ask, cannot_be

SEVEREST = 3
NOTE_LIMIT = 10_000
# What a meter cannot show, in the unit it was typed in: such a figure is a typing error.
READING_BOUNDS = {
    "mmol/L": (Decimal("0.5"), Decimal(60)),
    "mg/dL": (Decimal(9), Decimal(1100)),
    "mmHg": (Decimal(20), Decimal(320)),
}


@dataclass(frozen=True, slots=True)
class SymptomNote:
    """One noted symptom or reading.

    ``severity`` runs from 0 (none) to 3 (severe); a reading has 0 and a ``value`` in ``unit``
    as typed, with ``second_value`` for the lower figure of a blood pressure. ``answers`` holds
    the follow-up answers as ``question=answer``; a question without an answer counts as the
    more worrying one. ``day`` is the day it is about, ``started`` the first one if known.
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
    value: Decimal | None = None
    second_value: Decimal | None = None
    unit: str = ""

    @property
    def noted(self) -> bool:
        """Tell whether something was there or was measured."""
        return self.severity > 0 or self.value is not None

    def answered(self) -> dict[str, str]:
        """Return the follow-up answers by question."""
        return dict(answer.split("=", 1) for answer in self.answers if "=" in answer)

    def near(self, anchor: date, reach: timedelta) -> bool:
        """Tell whether it was there within ``reach`` of a day; what is still there goes on."""
        first = min(self.started or self.day, self.day)
        last = date.max if self.still_there and self.severity else self.day
        return first <= anchor + reach and last >= anchor - reach


def check_note(note: SymptomNote, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a note."""
    found = []
    if note.day > today:
        found.append(cannot_be("day_in_future", "day", day=note.day))
    if note.started is not None and note.started > note.day:
        found.append(cannot_be("symptom_starts_later", "started", day=note.day))
    if not 0 <= note.severity <= SEVEREST:
        found.append(cannot_be("severity_unknown", "severity"))
    if len(note.note) > NOTE_LIMIT:
        found.append(cannot_be("note_too_long", "note", limit=NOTE_LIMIT, length=len(note.note)))
    if note.unit:
        found += _check_reading(note)
    return tuple(found)


def _check_reading(note: SymptomNote) -> list[Finding]:
    if note.value is None:
        return [cannot_be("reading_missing", "value", unit=note.unit)]
    low, high = READING_BOUNDS[note.unit]
    values = [value for value in (note.value, note.second_value) if value is not None]
    if any(value <= 0 for value in values):
        return [cannot_be("reading_missing", "value", unit=note.unit)]
    if any(not low <= value <= high for value in values):
        return [ask("reading_unlikely", "value", value=note.value, unit=note.unit)]
    return []
