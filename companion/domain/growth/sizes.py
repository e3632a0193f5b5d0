"""One person's heights, weights and BMI over age, each with its SDS where there is one."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.growth.ages import age_in_days, corrected_age_in_days, corrected_decimal_age
from companion.domain.growth.body import body_mass_index
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.normal import centile_of_sds
from companion.domain.growth.sds import sds, sds_at
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.measurements import Measure, Measurement, Position, Setting
from companion.domain.people import whole_years

CORRECTED_TO_YEARS = 2.0
"""Gestation-corrected age is shown for children born early until this age."""

GROWN_UP_YEARS = 20
"""From this age a weight is put beside the last height, whenever that was."""

_KINDS = {Measure.HEIGHT: SizeMeasure.HEIGHT, Measure.WEIGHT: SizeMeasure.WEIGHT}


@dataclass(frozen=True, slots=True)
class SizePoint:
    """One value with the age it was measured at; ``sds`` is None where the reference has none.

    ``ids`` are the measurements behind it. ``corrected_years`` and ``corrected_sds`` hold the
    gestation-corrected second value of a child born early.
    """

    ids: tuple[str, ...]
    day: date
    years: float
    value: float
    setting: Setting
    sds: float | None = None
    notes: Note = Note.NONE
    corrected_years: float | None = None
    corrected_sds: float | None = None

    @property
    def centile(self) -> float | None:
        """The centile, 0 to 100."""
        return None if self.sds is None else centile_of_sds(self.sds)


def size_points(facts: GrowthFacts, measure: Measure) -> tuple[SizePoint, ...]:
    """Return the points of one measure, oldest first."""
    rows = facts.of(measure)
    values = [float(row.value) for row in rows]
    found: list[tuple[float | None, Note]] = [(None, Note.NO_TABLE)] * len(rows)
    kind = _KINDS.get(measure)
    if kind is not None and facts.serves(kind):
        for position in {row.position for row in rows}:
            at = [i for i, row in enumerate(rows) if row.position is position]
            for i, one in zip(at, _sds(facts, kind, rows, values, at, position), strict=True):
                found[i] = one
    return tuple(
        _point(facts, row, value, z, note)
        for row, value, (z, note) in zip(rows, values, found, strict=True)
    )


def bmi_points(facts: GrowthFacts) -> tuple[SizePoint, ...]:
    """Return the BMI of each weight with a height of that day; of adults with their last height."""
    heights = facts.of(Measure.HEIGHT)
    days = [row.day for row in heights]
    points = []
    for row in facts.of(Measure.WEIGHT):
        place = bisect_right(days, row.day) - 1
        if place < 0:
            continue
        height = heights[place]
        adult = whole_years(facts.person.birth_date, height.day) >= GROWN_UP_YEARS
        if height.day == row.day or adult:
            points.append(_bmi(facts, row, height))
    return tuple(points)


def _sds(
    facts: GrowthFacts,
    kind: SizeMeasure,
    rows: Sequence[Measurement],
    values: Sequence[float],
    at: Sequence[int],
    position: Position,
) -> list[tuple[float | None, Note]]:
    """Return SDS and notes of the marked rows, worked out together."""
    birth, sex = facts.person.birth_date, facts.person.sex
    ages = [age_in_days(birth, rows[i].day) for i in at]
    column = sds(facts.reference, sex, kind, ages, [values[i] for i in at], position)
    pairs = zip(column.sds.tolist(), column.notes.tolist(), strict=True)
    return [(None if math.isnan(z) else z, Note(note)) for z, note in pairs]


def _point(
    facts: GrowthFacts, row: Measurement, value: float, z: float | None, note: Note
) -> SizePoint:
    years = facts.years(row.day)
    corrected, corrected_z = _corrected(facts, row, value)
    return SizePoint((row.id,), row.day, years, value, row.setting, z, note, corrected, corrected_z)


def _corrected(
    facts: GrowthFacts, row: Measurement, value: float
) -> tuple[float | None, float | None]:
    """Return the gestation-corrected age and the SDS at it, for an early birth up to 2 years."""
    weeks, days = facts.background.gestation_weeks, facts.background.gestation_days
    if weeks is None or not facts.early_birth or row.measure is not Measure.HEIGHT:
        return None, None
    birth = facts.person.birth_date
    years = corrected_decimal_age(birth, row.day, weeks, days)
    if not 0 <= years < CORRECTED_TO_YEARS:
        return None, None
    age = corrected_age_in_days(birth, row.day, weeks, days)
    kind = SizeMeasure.HEIGHT
    point = sds_at(facts.reference, facts.person.sex, kind, age, value, row.position)
    return years, point.sds


def _bmi(facts: GrowthFacts, weight: Measurement, height: Measurement) -> SizePoint:
    value = body_mass_index(float(weight.value), float(height.value))
    ids = (weight.id, height.id)
    years = facts.years(weight.day)
    if not facts.serves(SizeMeasure.BMI):
        return SizePoint(ids, weight.day, years, value, weight.setting, None, Note.NO_TABLE)
    age = age_in_days(facts.person.birth_date, weight.day)
    point = sds_at(facts.reference, facts.person.sex, SizeMeasure.BMI, age, value)
    return SizePoint(ids, weight.day, years, value, weight.setting, point.sds, point.notes)
