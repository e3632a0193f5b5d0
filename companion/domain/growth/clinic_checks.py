"""Checks of what the clinic gave: bone age, puberty stage, parents' heights, birth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from companion.domain.findings import Finding, ask, cannot_be
from companion.domain.growth.ages import decimal_age
from companion.domain.growth.doubts import check_day, check_height
from companion.domain.measurements import BoneAge, GrowthBackground, PubertyStage

OLDEST_BONES = Decimal(20)
FAR_FROM_AGE_YEARS = 4
"""A bone age further from the age than this is asked about; the figure is ours."""

SHORTEST_ADULT_CM, TALLEST_ADULT_CM = Decimal(130), Decimal(215)
_GESTATION_WEEKS = range(22, 46)
_BIRTH_LENGTH_CM = (Decimal(20), Decimal(70))
_BIRTH_WEIGHT_KG = (Decimal("0.2"), Decimal(8))


def check_bone_age(row: BoneAge, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what cannot be or is doubtful about a bone age as read."""
    found = check_day(row.day, birth, today)
    if found:
        return found
    if not 0 <= row.years <= OLDEST_BONES:
        return (cannot_be("bone_age_out_of_limits", "years", high=OLDEST_BONES),)
    if abs(float(row.years) - decimal_age(birth, row.day)) > FAR_FROM_AGE_YEARS:
        return (ask("bone_age_far_from_age", "years", years=row.years),)
    return ()


def check_stage(row: PubertyStage, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what cannot be about a puberty stage; the words are the clinic's own."""
    found = check_day(row.day, birth, today)
    if not row.stage.strip():
        return (*found, cannot_be("stage_missing", "stage"))
    return found


def check_background(row: GrowthBackground) -> tuple[Finding, ...]:
    """Return what cannot be or is doubtful about parents' heights and birth."""
    return (
        *_check_parent(row.mother_cm, "mother_cm"),
        *_check_parent(row.father_cm, "father_cm"),
        *_check_birth(row),
    )


def _check_parent(height: Decimal | None, field: str) -> tuple[Finding, ...]:
    if height is None:
        return ()
    impossible = check_height(float(height))
    if impossible:
        return tuple(replace(finding, field=field) for finding in impossible)
    if SHORTEST_ADULT_CM <= height <= TALLEST_ADULT_CM:
        return ()
    return (ask(f"{field}_unusual", field, height=height),)


def _check_birth(row: GrowthBackground) -> tuple[Finding, ...]:
    found = []
    if row.gestation_weeks is not None and row.gestation_weeks not in _GESTATION_WEEKS:
        found.append(cannot_be("gestation_out_of_limits", "gestation_weeks"))
    if not 0 <= row.gestation_days <= 6:
        found.append(cannot_be("gestation_days_out_of_limits", "gestation_days"))
    if _outside(row.birth_length_cm, _BIRTH_LENGTH_CM):
        found.append(cannot_be("birth_length_out_of_limits", "birth_length_cm"))
    if _outside(row.birth_weight_kg, _BIRTH_WEIGHT_KG):
        found.append(cannot_be("birth_weight_out_of_limits", "birth_weight_kg"))
    return tuple(found)


def _outside(value: Decimal | None, limits: tuple[Decimal, Decimal]) -> bool:
    return value is not None and not limits[0] <= value <= limits[1]
