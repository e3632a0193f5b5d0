"""Notes of the symptom diary gathered into one row a symptom, and what was denied by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.check_ins import CheckInAnswer
from companion.domain.prescriptions import Prescription
from companion.domain.since import last_change
from companion.domain.summary.choices import Period
from companion.domain.symptoms import SymptomNote


@dataclass(frozen=True, slots=True)
class SymptomRow:
    """One symptom of a period: its worst severity, its days, and how long after a dose change.

    ``days`` are the days on which it was noted; ``began`` is the first day as told. ``after``
    counts the days from the last dose change to the first note; None without a change before.
    ``notes`` are oldest first.
    """

    symptom: str
    worst: int
    began: date
    days: tuple[date, ...]
    still_there: bool
    after: int | None
    notes: tuple[SymptomNote, ...]

    @property
    def first(self) -> date:
        """The first day on which it was noted."""
        return self.days[0]

    @property
    def last(self) -> date:
        """The last day on which it was noted."""
        return self.days[-1]


@dataclass(frozen=True, slots=True)
class DeniedName:
    """A symptom that was asked by name and denied, and the last day on which that was."""

    symptom: str
    day: date


def symptom_rows(
    notes: Iterable[SymptomNote], lines: Sequence[Prescription], period: Period
) -> tuple[SymptomRow, ...]:
    """Return a row for each symptom that was there in the period, the first to begin first.

    One that began earlier and was still there counts.
    """
    found: dict[str, list[SymptomNote]] = {}
    for note in sorted(notes, key=lambda n: (n.day, n.noted_at, n.id)):
        began = min(note.started or note.day, note.day)
        there = period.holds(note.day) or (
            note.still_there and note.severity > 0 and began <= period.last
        )
        if note.severity and there:
            found.setdefault(note.symptom, []).append(note)
    rows = [_row(symptom, noted, lines) for symptom, noted in found.items()]
    return tuple(sorted(rows, key=lambda row: (row.first, row.symptom)))


def readings_in(notes: Iterable[SymptomNote], period: Period) -> tuple[SymptomNote, ...]:
    """Return the readings of the period, oldest first."""
    rows = [note for note in notes if note.value is not None and period.holds(note.day)]
    return tuple(sorted(rows, key=lambda n: (n.day, n.noted_at, n.id)))


def asked_in(answers: Iterable[CheckInAnswer], period: Period) -> tuple[CheckInAnswer, ...]:
    """Return the check-ins of the period that named something, oldest first."""
    named = [one for one in answers if one.asked and period.holds(one.day)]
    return tuple(sorted(named, key=lambda one: (one.day, one.answered_at, one.id)))


def denied_in(asked: Iterable[CheckInAnswer], rows: Iterable[SymptomRow]) -> tuple[DeniedName, ...]:
    """Return what was denied at its last asking and never noted in the period.

    A symptom that was denied once and noted another day stands among the symptoms alone.
    """
    noted = {row.symptom for row in rows}
    last: dict[str, DeniedName | None] = {}
    for answer in asked:
        for name in answer.asked:
            last[name] = DeniedName(name, answer.day) if name in answer.denied else None
    return tuple(one for name, one in last.items() if one is not None and name not in noted)


def _row(symptom: str, noted: list[SymptomNote], lines: Sequence[Prescription]) -> SymptomRow:
    first = noted[0].day
    changed = last_change(lines, first)
    return SymptomRow(
        symptom=symptom,
        worst=max(note.severity for note in noted),
        began=min(min(note.started or note.day, note.day) for note in noted),
        days=tuple(sorted({note.day for note in noted})),
        still_there=noted[-1].still_there,
        after=None if changed is None else (first - changed).days,
        notes=tuple(noted),
    )
