"""What was prescribed over time, with labelled arithmetic from the sizes of each day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.dose_arithmetic import DoseArithmetic, arithmetic
from companion.domain.holds import TreatmentHold
from companion.domain.measurements import Measurement
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.titration import Gap, Step, steps
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A step with the arithmetic on the day it began, and for a line in force also of today."""

    step: Step
    at_start: DoseArithmetic | None
    now: DoseArithmetic | None = None

    @property
    def line(self) -> Prescription:
        """The prescription line."""
        return self.step.line

    @property
    def drifted(self) -> bool:
        """Tell whether the same dose is another amount a kg now, because of a newer weight."""
        return (
            self.at_start is not None
            and self.now is not None
            and self.at_start.week == self.now.week
            and self.at_start.weight.day < self.now.weight.day
            and self.at_start.per_kg_week != self.now.per_kg_week
        )


@dataclass(frozen=True, slots=True)
class PrescriptionHistory:
    """A person's prescriptions; ``entries`` are steps and gaps, the newest first."""

    person: Person
    today: date
    entries: tuple[HistoryStep | Gap, ...]
    holds: tuple[TreatmentHold, ...]

    @property
    def steps(self) -> tuple[HistoryStep, ...]:
        """The lines alone, the newest first."""
        return tuple(entry for entry in self.entries if isinstance(entry, HistoryStep))

    @property
    def current(self) -> HistoryStep | None:
        """The line in force today that began last."""
        return next((step for step in self.steps if step.line.covers(self.today)), None)


class PrescriptionHistories:
    """Reads the prescription history of a person."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def of(self, person: Person) -> PrescriptionHistory:
        """Return everything that was prescribed for a person."""
        today = day_clock(person).today(self._clock.now())
        lines = self._record.of_person(Prescription, person.id)
        sizes = self._record.of_person(Measurement, person.id)
        holds = self._record.of_person(TreatmentHold, person.id)
        told = [
            entry if isinstance(entry, Gap) else _told(entry, lines, sizes, today)
            for entry in steps(lines, holds)
        ]
        return PrescriptionHistory(person, today, tuple(reversed(told)), holds)

    def arithmetic(self, person: Person, day: date) -> DoseArithmetic | None:
        """Return the arithmetic for what is prescribed on a day, from the last sizes by then."""
        return arithmetic(
            self._record.of_person(Prescription, person.id),
            self._record.of_person(Measurement, person.id),
            day,
        )


def _told(
    step: Step, lines: tuple[Prescription, ...], sizes: tuple[Measurement, ...], today: date
) -> HistoryStep:
    line = step.line
    at_start = arithmetic(lines, sizes, line.start) if line.start <= today else None
    now = arithmetic(lines, sizes, today) if line.covers(today) else None
    return HistoryStep(step, at_start, now)
