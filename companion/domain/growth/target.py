"""Target height from the parents' heights, in cm and as an SDS.

Only for biological parents: the caller leaves the target out for others. The two targets are
alternatives; the corrected target SDS already allows for regression to the mean and must not
be regressed again.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.growth.errors import NoReferenceForSexError
from companion.domain.growth.references import SizeReference
from companion.domain.growth.sds import sds_at, value_at_sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex

SEX_DIFFERENCE_CM = 13.0
"""Tanner: the mean difference between men and women that a parent's height is moved by."""

TANNER_RANGE_CM = 8.5
CORRECTION = 0.72
CORRECTED_RANGE_SDS = 1.6


@dataclass(frozen=True, slots=True)
class Target:
    """A target with the range in which 95 % of such children end; all in cm or all in SDS."""

    centre: float
    low: float
    high: float


def mid_parental_height(
    sex: Sex, mother_cm: float, father_cm: float, range_cm: float = TANNER_RANGE_CM
) -> Target:
    """Return the mid-parental target height in cm, ± 8.5 cm unless ``range_cm`` says otherwise.

    Source: Tanner, Goldstein & Whitehouse, Arch Dis Child 1970;45:755-762.
    """
    shift = SEX_DIFFERENCE_CM if sex is Sex.MALE else -SEX_DIFFERENCE_CM
    centre = (father_cm + mother_cm + shift) / 2
    return Target(centre, centre - range_cm, centre + range_cm)


def corrected_target_sds(reference: SizeReference, mother_cm: float, father_cm: float) -> Target:
    """Return the corrected target height SDS: 0.72 times the parents' mean SDS, ± 1.6 SDS.

    The parents' SDS are taken at the reference's last age, the mother's on the female and the
    father's on the male figures. Raises NoReferenceForSexError where the reference has only
    one sex, and ImpossibleValueError for a height that cannot be.
    Source: Hermanussen & Cole, Horm Res 2003;59:180-183.
    """
    mother = adult_height_sds(reference, Sex.FEMALE, mother_cm)
    father = adult_height_sds(reference, Sex.MALE, father_cm)
    centre = CORRECTION * (mother + father) / 2
    return Target(centre, centre - CORRECTED_RANGE_SDS, centre + CORRECTED_RANGE_SDS)


def adult_height_sds(reference: SizeReference, sex: Sex, height_cm: float) -> float:
    """Return the SDS of an adult's height at the reference's last age.

    Raises NoReferenceForSexError where the reference has no heights for that sex.
    """
    point = sds_at(reference, sex, SizeMeasure.HEIGHT, _last_day(reference, sex), height_cm)
    return _known(point.sds, reference, sex)


def target_in_cm(reference: SizeReference, sex: Sex, target: Target) -> Target:
    """Return a target given in SDS as adult heights in cm of the child's sex.

    Raises NoReferenceForSexError where the reference has no heights for that sex.
    """
    last = _last_day(reference, sex)
    centre, low, high = (
        _known(value_at_sds(reference, sex, SizeMeasure.HEIGHT, last, z), reference, sex)
        for z in (target.centre, target.low, target.high)
    )
    return Target(centre, low, high)


def target_in_sds(reference: SizeReference, sex: Sex, target: Target) -> Target:
    """Return a target given in cm as SDS at the reference's last age, for bands on SDS charts.

    Raises NoReferenceForSexError where the reference has no heights for that sex.
    """
    centre, low, high = (
        adult_height_sds(reference, sex, cm) for cm in (target.centre, target.low, target.high)
    )
    return Target(centre, low, high)


def _last_day(reference: SizeReference, sex: Sex) -> float:
    """Return the last age in days the reference has heights for."""
    span = reference.span_days(sex, SizeMeasure.HEIGHT)
    return span[1] if span else 0.0


def _known(figure: float | None, reference: SizeReference, sex: Sex) -> float:
    """Return the figure, or say that the reference has none for this sex."""
    if figure is None:
        raise NoReferenceForSexError(reference.id, sex)
    return figure
