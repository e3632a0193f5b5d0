"""Arithmetic on a dose as prescribed and a dated weight and height: labelled, never advice.

mg stay mg and IU stay IU. Body surface is Mosteller's formula, the square root of height in cm
times weight in kg over 3600 (Mosteller RD, N Engl J Med 1987;317:1098).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext

from companion.domain.doses import Dose, total
from companion.domain.measurements import Measure, Measurement
from companion.domain.prescriptions import Prescription

_DAYS = Decimal(7)
_MOSTELLER = Decimal(3600)


@dataclass(frozen=True, slots=True)
class DatedSize:
    """A weight in kg or a height in cm, and the day it was measured."""

    value: Decimal
    day: date


@dataclass(frozen=True, slots=True)
class DoseArithmetic:
    """A week's amount as prescribed, by body weight and body surface.

    ``week`` is in the unit of the prescription, and so are the others: ``per_kg_week`` is per
    kg and week, ``per_m2_day`` per m² and day with the week's amount spread over seven days.
    ``surface_m2`` and ``per_m2_day`` are None without a height; a weekly product has no amount
    a day.
    """

    week: Dose
    weight: DatedSize
    per_kg_week: Decimal
    height: DatedSize | None = None
    surface_m2: Decimal | None = None
    per_m2_day: Decimal | None = None


def week_amount(line: Prescription) -> Dose:
    """Return what a line prescribes in a week: its dose times its days."""
    return Dose(line.dose.amount * len(line.schedule.weekdays), line.dose.unit)


def last_size(rows: Iterable[Measurement], measure: Measure, day: date) -> DatedSize | None:
    """Return the last size measured on or before a day; the one noted last where one was doubled.

    Clinic and home are one here, because the date and the value are always shown.
    """
    found = [row for row in rows if row.measure is measure and row.day <= day]
    newest = max(enumerate(found), key=lambda item: (item[1].day, item[0]), default=None)
    return newest and DatedSize(newest[1].value, newest[1].day)


def body_surface(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """Return the body surface in m² by Mosteller's formula."""
    with localcontext(prec=28):
        return (height_cm * weight_kg / _MOSTELLER).sqrt()


def arithmetic(
    lines: Iterable[Prescription], sizes: Iterable[Measurement], day: date
) -> DoseArithmetic | None:
    """Return the arithmetic for what is prescribed on a day, from the last sizes by then.

    Lines in force together, such as one for school days and one for the weekend, are summed.
    None where nothing is prescribed, units are mixed or no weight was noted by then.
    """
    measured = tuple(sizes)
    in_force = [line for line in lines if line.covers(day)]
    week = total([week_amount(line) for line in in_force])
    weight = last_size(measured, Measure.WEIGHT, day)
    if week is None or weight is None or weight.value <= 0:
        return None
    per_kg = week.amount / weight.value
    height = last_size(measured, Measure.HEIGHT, day)
    if height is None or height.value <= 0:
        return DoseArithmetic(week, weight, per_kg)
    surface = body_surface(height.value, weight.value)
    weekly = any(line.schedule.weekly for line in in_force)
    per_m2 = None if weekly else week.amount / _DAYS / surface
    return DoseArithmetic(week, weight, per_kg, height, surface, per_m2)
