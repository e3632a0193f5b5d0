"""Target height from the parents, in cm and as an SDS."""

from __future__ import annotations

import pytest

from companion.content.growth_tables import load_reference
from companion.domain.growth.errors import ImpossibleValueError, NoReferenceForSexError
from companion.domain.growth.target import (
    Target,
    adult_height_sds,
    corrected_target_sds,
    mid_parental_height,
    target_in_cm,
    target_in_sds,
)
from companion.domain.people import Sex

WHO = load_reference("who")


def test_mid_parental_height_of_a_boy_and_a_girl() -> None:
    assert mid_parental_height(Sex.MALE, 160, 175) == Target(174, 165.5, 182.5)
    assert mid_parental_height(Sex.FEMALE, 160, 175) == Target(161, 152.5, 169.5)


def test_the_range_can_be_widened() -> None:
    assert mid_parental_height(Sex.MALE, 160, 175, range_cm=10) == Target(174, 164, 184)


def test_parents_of_median_height_have_a_corrected_target_of_0() -> None:
    target = corrected_target_sds(WHO, mother_cm=163.1548, father_cm=176.5432)

    assert (target.centre, target.low, target.high) == pytest.approx((0, -1.6, 1.6), abs=1e-9)


def test_small_parents_regress_to_the_mean_once() -> None:
    mother, father = 163.1548 * (1 - 2 * 0.04009), 176.5432 * (1 - 1 * 0.04134)

    assert corrected_target_sds(WHO, mother, father).centre == pytest.approx(0.72 * -1.5)


@pytest.mark.parametrize(("name", "median"), [("who", 163.1548), ("cdc2000", 163.338251)])
def test_parents_are_placed_at_the_last_age_of_the_reference(name: str, median: float) -> None:
    assert adult_height_sds(load_reference(name), Sex.FEMALE, median) == pytest.approx(0)


def test_a_target_can_be_drawn_on_either_axis() -> None:
    in_sds = corrected_target_sds(WHO, 155, 170)

    in_cm = target_in_cm(WHO, Sex.FEMALE, in_sds)
    back = target_in_sds(WHO, Sex.FEMALE, in_cm)

    assert in_cm.low < in_cm.centre < in_cm.high
    assert (back.centre, back.low, back.high) == pytest.approx(
        (in_sds.centre, in_sds.low, in_sds.high)
    )


def test_a_reference_for_one_sex_has_no_target() -> None:
    with pytest.raises(NoReferenceForSexError, match="covers both parents"):
        corrected_target_sds(load_reference("turner_lyon1985"), 160, 175)


def test_a_parents_height_in_metres_is_refused() -> None:
    with pytest.raises(ImpossibleValueError):
        corrected_target_sds(WHO, 1.6, 175)
