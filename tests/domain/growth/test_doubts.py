"""What is asked before a typed measurement is saved."""

from __future__ import annotations

from datetime import date

import pytest

from companion.content.growth_tables import load_reference
from companion.domain.findings import Weight
from companion.domain.growth.doubts import check_day, check_growth, check_height, check_weight
from companion.domain.growth.sds import sds_at
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from tests.support.growth import height

BIRTH, TODAY = date(2018, 5, 1), date(2026, 5, 1)


def of_an_eight_year_old(measure: SizeMeasure):
    def sds_of(value: float) -> float | None:
        return sds_at(load_reference("who"), Sex.FEMALE, measure, 2922, value).sds

    return sds_of


def codes(findings) -> list[str]:
    return [finding.code for finding in findings]


def test_a_day_between_birth_and_today_is_sound() -> None:
    assert check_day(BIRTH, BIRTH, TODAY) == ()
    assert check_day(TODAY, BIRTH, TODAY) == ()


def test_a_day_before_birth_or_in_the_future_cannot_be() -> None:
    (before,) = check_day(date(2018, 4, 30), BIRTH, TODAY)
    (after,) = check_day(date(2026, 5, 2), BIRTH, TODAY)

    assert (before.code, after.code) == ("measured_before_birth", "measured_in_future")
    assert before.weight is after.weight is Weight.CANNOT_BE


@pytest.mark.parametrize(
    ("typed", "code", "meant"),
    [
        (1.184, "metres_for_centimetres", 118.4),
        (0.48, "metres_for_centimetres", 48.0),
        (1184, "millimetres_for_centimetres", 118.4),
    ],
)
def test_metres_and_millimetres_are_recognised(typed: float, code: str, meant: float) -> None:
    (finding,) = check_height(typed)

    assert finding.code == code
    assert finding.weight is Weight.CANNOT_BE
    assert finding.values == {"typed": typed, "meant": meant}


@pytest.mark.parametrize("typed", [0, -118, 9, 5000, float("inf"), float("nan")])
def test_a_height_of_no_unit_cannot_be(typed: float) -> None:
    assert codes(check_height(typed)) == ["height_out_of_limits"]


@pytest.mark.parametrize("typed", [0, -20, 401, float("nan")])
def test_a_weight_of_no_unit_cannot_be(typed: float) -> None:
    assert codes(check_weight(typed)) == ["weight_out_of_limits"]


def test_inches_are_asked_about_when_only_they_make_sense() -> None:
    from_last = check_height(46.6, last_cm=117.0)
    from_age = check_height(46.6, sds_of=of_an_eight_year_old(SizeMeasure.HEIGHT))

    assert codes(from_last) == codes(from_age) == ["inches_for_centimetres"]
    assert from_last[0].values["meant"] == 118.4
    assert from_last[0].weight is Weight.ASK


def test_pounds_are_asked_about_when_only_they_make_sense() -> None:
    assert codes(check_weight(46.0, last_kg=20.5)) == ["pounds_for_kilograms"]
    assert codes(check_weight(66.0, sds_of=of_an_eight_year_old(SizeMeasure.WEIGHT))) == [
        "pounds_for_kilograms"
    ]


def test_ordinary_and_extreme_but_true_values_are_not_asked_about() -> None:
    of_height = of_an_eight_year_old(SizeMeasure.HEIGHT)

    assert check_height(118.4, last_cm=117.0) == ()
    assert check_height(95.0, sds_of=of_height) == ()  # a very small child of eight
    assert check_height(118.4) == ()
    assert check_height(46.6, sds_of=lambda _: None) == ()
    assert check_weight(21.0, last_kg=20.5) == ()
    assert check_weight(45.0, sds_of=of_an_eight_year_old(SizeMeasure.WEIGHT)) == ()


@pytest.mark.parametrize(("cm", "asked"), [(130.0, True), (130.01, False), (120.0, True)])
def test_a_loss_of_2_cm_is_asked_about(cm: float, asked: bool) -> None:
    found = check_growth(height(3000, 132.0), height(3200, cm))

    assert codes(found) == (["height_loss"] if asked else [])


@pytest.mark.parametrize(
    ("days", "cm", "asked"),
    [
        (30, 105.0, True),
        (30, 104.9, False),
        (3, 105.0, True),
        (3, 104.0, False),
        (61, 105.0, False),
        (61, 110.1, True),
    ],
)
def test_a_gain_of_5_cm_a_month_is_asked_about(days: int, cm: float, asked: bool) -> None:
    found = check_growth(height(3000, 100.0), height(3000 + days, cm))

    assert codes(found) == (["height_gain"] if asked else [])


def test_the_question_carries_its_figures() -> None:
    earlier, later = height(3000, 132.0), height(3200, 129.5)

    (finding,) = check_growth(earlier, later)

    assert finding.values == {"loss": 2.5, "since": earlier.day, "days": 200}
