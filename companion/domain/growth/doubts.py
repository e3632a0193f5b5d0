"""Checks of a typed measurement that ask before it is saved: dates, units and leaps.

Each returns finding codes with their figures; the window turns them into questions. A typed
value that cannot be must be changed, a doubtful one is saved once the person confirms it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from companion.domain.findings import Finding, ask, cannot_be
from companion.domain.growth.ages import DAYS_PER_MONTH
from companion.domain.growth.intervals import HeightPoint
from companion.domain.growth.sds import LIMITS, why_impossible
from companion.domain.growth.terms import SizeMeasure

LOSS_CM = 2.0
GAIN_CM_PER_MONTH = 5.0
CM_PER_INCH = 2.54
KG_PER_POUND = 0.45359237
FAR_SDS = 5.0
NEAR_EARLIER = 0.15
"""A converted value within this share of the last one speaks for the other unit."""

SdsOf = Callable[[float], float | None]
"""The SDS that a value would have on the person's reference, None where there is none."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A unit that is mistaken for the asked one, and what one of it is in the asked one."""

    code: str
    factor: float


INCHES = LookAlike("inches_for_centimetres", CM_PER_INCH)
POUNDS = LookAlike("pounds_for_kilograms", KG_PER_POUND)
METRES = LookAlike("metres_for_centimetres", 100.0)
MILLIMETRES = LookAlike("millimetres_for_centimetres", 0.1)


def check_day(day: date, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is wrong with the day of a measurement."""
    if day < birth:
        return (cannot_be("measured_before_birth", "day", day=day, birth=birth),)
    if day > today:
        return (cannot_be("measured_in_future", "day", day=day, today=today),)
    return ()


def check_height(
    height_cm: float, last_cm: float | None = None, sds_of: SdsOf | None = None
) -> tuple[Finding, ...]:
    """Return whether a height cannot be, or looks as if typed in metres, millimetres or inches.

    ``last_cm`` is the person's height before, if any; ``sds_of`` gives the SDS of a height.
    """
    if why_impossible(SizeMeasure.HEIGHT, height_cm) is None:
        return _look_alike(height_cm, INCHES, last_cm, sds_of)
    for unit in (METRES, MILLIMETRES):
        meant = height_cm * unit.factor
        if why_impossible(SizeMeasure.HEIGHT, meant) is None:
            return (cannot_be(unit.code, "value", typed=height_cm, meant=round(meant, 1)),)
    return (_out_of_limits(SizeMeasure.HEIGHT, height_cm),)


def check_weight(
    weight_kg: float, last_kg: float | None = None, sds_of: SdsOf | None = None
) -> tuple[Finding, ...]:
    """Return whether a weight cannot be, or looks as if typed in pounds."""
    if why_impossible(SizeMeasure.WEIGHT, weight_kg) is not None:
        return (_out_of_limits(SizeMeasure.WEIGHT, weight_kg),)
    return _look_alike(weight_kg, POUNDS, last_kg, sds_of)


def check_growth(earlier: HeightPoint, later: HeightPoint) -> tuple[Finding, ...]:
    """Return whether a person shrank by 2 cm or more, or grew 5 cm or more in a month.

    Over more than a month the gain is judged per month; over less, as one month.
    """
    grown = later.height_cm - earlier.height_cm
    days = (later.day - earlier.day).days
    figures = {"since": earlier.day, "days": days}
    if _at_least(-grown, LOSS_CM):
        return (ask("height_loss", "value", loss=round(-grown, 2), **figures),)
    if _at_least(grown, GAIN_CM_PER_MONTH * max(days / DAYS_PER_MONTH, 1)):
        return (ask("height_gain", "value", gain=round(grown, 2), **figures),)
    return ()


def _at_least(change: float, limit: float) -> bool:
    """Tell whether a change reaches a limit, counting 132.0 to 130.0 as the 2 cm it is."""
    return change > limit or math.isclose(change, limit, abs_tol=1e-9)


def _out_of_limits(measure: SizeMeasure, value: float) -> Finding:
    """Return the finding for a value that cannot be in any unit."""
    low, high = LIMITS[measure]
    return cannot_be(f"{measure}_out_of_limits", "value", typed=value, low=low, high=high)


def _look_alike(
    value: float, unit: LookAlike, last: float | None, sds_of: SdsOf | None
) -> tuple[Finding, ...]:
    """Return the question about another unit, if the value only makes sense in that one."""
    meant = value * unit.factor
    if last is not None:
        fits = abs(meant / last - 1) <= NEAR_EARLIER < abs(value / last - 1)
    else:
        fits = sds_of is not None and _fits_better(sds_of(value), sds_of(meant))
    return (ask(unit.code, "value", typed=value, meant=round(meant, 1)),) if fits else ()


def _fits_better(as_typed: float | None, as_meant: float | None) -> bool:
    """Tell whether a value is far off as typed and three times nearer in the other unit."""
    if as_typed is None or as_meant is None:
        return False
    return abs(as_typed) > FAR_SDS and abs(as_meant) * 3 < abs(as_typed)
