"""What every row of one made-up person shares: whose it is, and when it was written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from companion.app.demo.seeded import StoryIds
from companion.domain.doses import Dose, DoseUnit
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import EVERY_DAY, ONE_DAY, Schedule, instant_of

ZONE_NAME = "Europe/London"
ZONE = ZoneInfo(ZONE_NAME)
CLINIC = "Growth clinic (made up)"
PHARMACY = "Corner pharmacy (made up)"
_NIGHT_ENDS = time(4, 0)
_EVENING = time(18, 30)


def day(text: str) -> date:
    """Return a date written as ``2026-11-22``."""
    return date.fromisoformat(text)


def instant(on: date, at: time) -> datetime:
    """Return a wall time of a treatment day in UTC; before 04:00 is the night that ends it."""
    return instant_of(on if at >= _NIGHT_ENDS else on + ONE_DAY, at, ZONE)


def evening(on: date) -> datetime:
    """Return the instant at which the family types things in, in UTC."""
    return datetime.combine(on, _EVENING, UTC)


def milligrams(amount: str) -> Dose:
    """Return an exact dose in mg."""
    return Dose(Decimal(amount), DoseUnit.MG)


def table(text: str) -> list[list[str]]:
    """Return the lines of a small text table as lists of cells; a dash stands for none."""
    return [line.split() for line in text.strip().splitlines()]


@dataclass(frozen=True, slots=True)
class Medicine:
    """One product and presentation as it is written on prescriptions and packs."""

    product: str
    product_id: str
    presentation: str
    presentation_id: str
    content: Dose


@dataclass(frozen=True, slots=True)
class Step:
    """One dose step: what was prescribed from a day on, and what the clinic said."""

    start: str
    amount: str
    reason: str
    medicine: Medicine
    schedule: Schedule = EVERY_DAY
    usual: time = time(20, 0)


class Story:
    """One made-up person and the identifiers of everything written about them."""

    def __init__(self, ids: StoryIds, person: Person) -> None:
        self._ids = ids
        self.person = person
        self.person_id = person.id

    def new_id(self, written: datetime) -> str:
        """Return an identifier for a row written at an instant."""
        return self._ids(written)

    def id_of_day(self, on: date) -> str:
        """Return an identifier for a row typed in that evening."""
        return self._ids(evening(on))

    def prescriptions(self, steps: Iterable[Step]) -> tuple[Prescription, ...]:
        """Return the dose steps as lines, each ending the day before the next one starts."""
        ordered = tuple(steps)
        starts = [day(step.start) for step in ordered]
        ends = [start - timedelta(days=1) for start in starts[1:]]
        return tuple(
            self._line(step, start, end)
            for step, start, end in zip(ordered, starts, [*ends, None], strict=True)
        )

    def _line(self, step: Step, start: date, end: date | None) -> Prescription:
        return Prescription(
            id=self.id_of_day(start),
            person_id=self.person_id,
            product=step.medicine.product,
            dose=milligrams(step.amount),
            schedule=step.schedule,
            usual_time=step.usual,
            start=start,
            end=end,
            product_id=step.medicine.product_id,
            presentation=step.medicine.presentation,
            presentation_id=step.medicine.presentation_id,
            prescriber=CLINIC,
            reason=step.reason,
            pen_shows=step.amount,
        )
