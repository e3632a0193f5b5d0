"""Readings that the card rules read, wherever they were written down.

A glucose of a laboratory and a blood pressure of the body measures count exactly like a reading
in the symptom diary: they are handed to the rules as notes, and kept only in their own place.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time
from decimal import Decimal

from companion.domain.body_measures import BloodPressure
from companion.domain.labs import GLUCOSE, Bound, LabResult
from companion.domain.red_flags.window import BLOOD_PRESSURE
from companion.domain.red_flags.window import GLUCOSE as GLUCOSE_READING
from companion.domain.symptoms import READING_BOUNDS, SymptomNote

CALLED_HIGH = "called_high"


def reading_of(row: LabResult | BloodPressure) -> SymptomNote | None:
    """Return a row as the note the rules read; None for what no rule asks about."""
    return _glucose(row) if isinstance(row, LabResult) else _pressure(row)


def readings_of(rows: Iterable[LabResult | BloodPressure]) -> tuple[SymptomNote, ...]:
    """Return the rows that rules ask about, as notes."""
    return tuple(note for row in rows if (note := reading_of(row)) is not None)


def _glucose(result: LabResult) -> SymptomNote | None:
    """Return a glucose as a note; one below what can be measured is no reading."""
    if result.analyte not in GLUCOSE or result.unit not in READING_BOUNDS:
        return None
    if result.bound is Bound.BELOW:
        return None
    answers = (f"{CALLED_HIGH}={result.called_high}",) if result.called_high else ()
    return SymptomNote(
        id=result.id,
        person_id=result.person_id,
        noted_at=datetime.combine(result.day, result.taken or time(), UTC),
        day=result.day,
        symptom=GLUCOSE_READING,
        severity=0,
        still_there=False,
        answers=answers,
        value=result.value,
        unit=result.unit,
    )


def _pressure(row: BloodPressure) -> SymptomNote:
    return SymptomNote(
        id=row.id,
        person_id=row.person_id,
        noted_at=datetime.combine(row.day, row.taken or time(), UTC),
        day=row.day,
        symptom=BLOOD_PRESSURE,
        severity=0,
        still_there=False,
        value=Decimal(row.systolic),
        second_value=Decimal(row.diastolic),
        unit="mmHg",
    )
