"""What is typed on one occasion: the mean, what cannot be, what is asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.findings import Weight
from companion.domain.growth.clinic_checks import check_background, check_bone_age, check_stage
from companion.domain.growth.entry import SizesDraft, check_sizes, mean_of
from companion.domain.measurements import BoneAge, Measure, PubertyStage, Setting
from tests.support.family import GIRL, TODAY
from tests.support.growing import CLINIC, background, size

BIRTH = GIRL.birth_date
EMPTY = SizesDraft("girl", TODAY, Setting.CLINIC)


def found(others=CLINIC, sds_of=None, **typed):
    """Return the codes and weights of what is noticed."""
    draft = replace(EMPTY, **typed)
    noticed = check_sizes(draft, others, birth=BIRTH, today=TODAY, height_sds=sds_of)
    return {finding.code: finding.weight for finding in noticed}


def test_a_plain_occasion_is_kept_without_a_word():
    assert found(heights=(Decimal("123.4"),), weight=Decimal("24.1")) == {}


@pytest.mark.parametrize(
    ("typed", "code", "weight"),
    [
        ({}, "nothing_measured", Weight.CANNOT_BE),
        ({"day": date(2017, 5, 1), "weight": Decimal(3)}, "measured_before_birth", "cannot_be"),
        ({"day": date(2027, 1, 1), "weight": Decimal(24)}, "measured_in_future", "cannot_be"),
        ({"heights": (Decimal("1.234"),)}, "metres_for_centimetres", Weight.CANNOT_BE),
        ({"heights": (Decimal(1234),)}, "millimetres_for_centimetres", Weight.CANNOT_BE),
        ({"heights": (Decimal("48.5"),)}, "inches_for_centimetres", Weight.ASK),
        ({"heights": (Decimal("120.6"),)}, "height_loss", Weight.ASK),
        ({"heights": (Decimal(140),)}, "height_gain", Weight.ASK),
        ({"heights": (Decimal(123), Decimal("124.5"))}, "readings_apart", Weight.ASK),
        ({"weight": Decimal(500)}, "weight_out_of_limits", Weight.CANNOT_BE),
        ({"head": Decimal(5)}, "head_out_of_limits", Weight.CANNOT_BE),
        ({"waist": Decimal(5)}, "waist_out_of_limits", Weight.CANNOT_BE),
        ({"sitting": Decimal(5)}, "sitting_height_out_of_limits", Weight.CANNOT_BE),
        (
            {"heights": (Decimal(123),), "sitting": Decimal(124)},
            "sitting_above_standing",
            Weight.CANNOT_BE,
        ),
        ({"day": date(2025, 12, 1), "heights": (Decimal("122.6"),)}, "measured_already", "ask"),
    ],
)
def test_what_looks_wrong_is_said(typed, code, weight):
    assert found(**typed) == {code: Weight(weight)}


def test_pounds_are_asked_about_by_the_weight_before():
    before = [size("2025-12-01", 24, Measure.WEIGHT)]
    assert found(others=before, weight=Decimal(53)) == {"pounds_for_kilograms": Weight.ASK}


def test_an_earlier_height_is_held_against_the_one_that_follows():
    assert "height_loss" in found(day=date(2025, 11, 1), heights=(Decimal(125),))


def test_inches_are_told_by_the_reference_when_nothing_was_measured_before():
    def sds_of(cm: float) -> float:
        return (cm - 123) / 5

    assert found(others=(), heights=(Decimal("48.4"),), sds_of=sds_of) == {
        "inches_for_centimetres": Weight.ASK
    }


def test_the_mean_is_kept_with_its_readings():
    draft = replace(EMPTY, heights=(Decimal("123.2"), Decimal("123.4"), Decimal("123.5")))
    row = draft.row(Measure.HEIGHT, "one")
    assert (row.value, row.readings) == (Decimal("123.37"), draft.heights)
    single = replace(EMPTY, heights=(Decimal("123.4"),)).row(Measure.HEIGHT, "one")
    assert (single.value, single.readings) == (Decimal("123.4"), ())


@given(st.lists(st.decimals(50, 200, places=1), min_size=1, max_size=3))
def test_the_mean_lies_among_its_readings(readings):
    mean = mean_of(readings)
    assert mean is not None
    assert min(readings) <= mean <= max(readings)


@pytest.mark.parametrize(
    ("years", "day", "code"),
    [
        ("25", TODAY, "bone_age_out_of_limits"),
        ("3", TODAY, "bone_age_far_from_age"),
        ("7", date(2017, 1, 1), "measured_before_birth"),
    ],
)
def test_a_bone_age_that_cannot_be_or_is_far_off_is_said(years, day, code):
    row = BoneAge("b", "girl", day, Decimal(years))
    assert [f.code for f in check_bone_age(row, BIRTH, TODAY)] == [code]
    fine = replace(row, years=Decimal("7.5"), day=TODAY)
    assert check_bone_age(fine, BIRTH, TODAY) == ()


def test_a_stage_needs_words():
    row = PubertyStage("p", "girl", TODAY, " ")
    assert [f.code for f in check_stage(row, BIRTH, TODAY)] == ["stage_missing"]
    assert check_stage(replace(row, stage="B1"), BIRTH, TODAY) == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"mother_cm": Decimal("1.61")}, "metres_for_centimetres"),
        ({"father_cm": Decimal(120)}, "father_cm_unusual"),
        ({"gestation_weeks": 12}, "gestation_out_of_limits"),
        ({"gestation_days": 8}, "gestation_days_out_of_limits"),
        ({"birth_length_cm": Decimal(5)}, "birth_length_out_of_limits"),
        ({"birth_weight_kg": Decimal(3200)}, "birth_weight_out_of_limits"),
    ],
)
def test_a_background_that_cannot_be_is_said(typed, code):
    assert [f.code for f in check_background(background(**typed))] == [code]
    assert check_background(background()) == ()
