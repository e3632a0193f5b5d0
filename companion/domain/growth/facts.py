"""What is known about one person's growth, before any figure is worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from companion.domain.growth.ages import decimal_age
from companion.domain.growth.courses import Course
from companion.domain.growth.references import SizeReference
from companion.domain.growth.terms import SizeMeasure
from companion.domain.growth.velocity_references import VelocityReference
from companion.domain.measurements import (
    BoneAge,
    GrowthBackground,
    Measure,
    Measurement,
    PubertyStage,
)
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription

TURNER_REFERENCE = "turner_lyon1985"
_SYNDROMES = (
    "syndrom", "síndrome", "综合征", "turner", "prader", "noonan", "silver", "russell", "shox",
    "léri", "leri-weill", "achondropl", "hypochondropl", "dysplasia", "displasia", "kabuki",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GrowthFacts:
    """One person's rows and chosen references; rows are in the order of their days.

    ``courses`` are the medicines that change how a child grows.
    """

    person: Person
    today: date
    background: GrowthBackground
    reference: SizeReference
    velocity_reference: VelocityReference
    measurements: tuple[Measurement, ...] = ()
    bone_ages: tuple[BoneAge, ...] = ()
    stages: tuple[PubertyStage, ...] = ()
    lines: tuple[Prescription, ...] = ()
    courses: tuple[Course, ...] = ()

    @property
    def treatment_start(self) -> date | None:
        """The first day of the first prescription, None before treatment."""
        return min((line.start for line in self.lines if line.start <= self.today), default=None)

    @property
    def steps(self) -> tuple[Prescription, ...]:
        """The prescription lines that have begun, oldest first."""
        return tuple(line for line in self.lines if line.start <= self.today)

    @property
    def early_birth(self) -> bool:
        """Whether the person was born before 37 weeks."""
        weeks = self.background.gestation_weeks
        return weeks is not None and weeks < 37

    @property
    def syndrome(self) -> bool:
        """Whether the reason for treatment reads like a syndrome that shapes growth by itself."""
        told = self.person.indication.casefold()
        return any(word in told for word in _SYNDROMES)

    def of(self, measure: Measure) -> tuple[Measurement, ...]:
        """Return the measurements of one kind, oldest first."""
        return tuple(m for m in self.measurements if m.measure is measure)

    def years(self, day: date) -> float:
        """Return the age in years on a day."""
        return decimal_age(self.person.birth_date, day)

    def serves(self, measure: SizeMeasure) -> bool:
        """Tell whether the chosen reference has figures of this kind for this person's sex.

        A table of the family's own that does not say what it describes serves heights only.
        """
        tables = self.reference.tables_for(self.person.sex, measure)
        return any(t.measure is measure or measure is SizeMeasure.HEIGHT for t in tables)
