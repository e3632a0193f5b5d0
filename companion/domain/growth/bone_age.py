"""Bone age beside the age in years: their difference, and the height SDS for bone age.

Bone age is as a clinic read it; nothing here reads an X-ray or predicts adult height.
"""

from __future__ import annotations

from datetime import date

from companion.domain.growth.ages import DAYS_PER_YEAR, decimal_age
from companion.domain.growth.references import SizeReference
from companion.domain.growth.sds import SdsPoint, sds_at
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex


def bone_age_difference(bone_age_years: float, birth: date, on: date) -> float:
    """Return bone age minus chronological age in years; negative when the bones are younger."""
    return bone_age_years - decimal_age(birth, on)


def height_sds_for_bone_age(
    reference: SizeReference, sex: Sex, bone_age_years: float, height_cm: float
) -> SdsPoint:
    """Return the SDS of a height at the bone age instead of the age; see ``sds_at``."""
    days = bone_age_years * DAYS_PER_YEAR
    return sds_at(reference, sex, SizeMeasure.HEIGHT, days, height_cm)
