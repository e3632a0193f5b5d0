"""The made-up growth curves: plausible heights, velocities and body measures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from companion.content.growth_tables import load_reference
from companion.domain.growth.sds import sds_at
from companion.domain.growth.terms import SizeMeasure
from companion.domain.labs import LabResult
from companion.domain.measurements import (
    BoneAge,
    GrowthBackground,
    Measure,
    Measurement,
    PubertyStage,
    Setting,
)
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from tests.support.demo import TODAY, named, of

MIRA, JONAS, LEO = named("Mira"), named("Jonas"), named("Leo")


def sizes(person: Person, measure: Measure, setting: Setting) -> dict[date, Decimal]:
    """Return the values of one measure from one setting by day."""
    rows = [r for r in of(Measurement, person) if (r.measure, r.setting) == (measure, setting)]
    return {row.day: row.value for row in rows}


def clinic_heights(person: Person) -> dict[date, Decimal]:
    return sizes(person, Measure.HEIGHT, Setting.CLINIC)


def height_sds(person: Person, day: date) -> float:
    """Return the height SDS of a clinic height on the WHO reference."""
    height = float(clinic_heights(person)[day])
    age = (day - person.birth_date).days
    found = sds_at(load_reference("who"), person.sex, SizeMeasure.HEIGHT, age, height).sds
    assert found is not None
    return found


def velocity(person: Person, first: date, last: date) -> float:
    heights = clinic_heights(person)
    return float(heights[last] - heights[first]) / ((last - first).days / 365.25)


def test_mira_catches_up_on_the_who_reference() -> None:
    assert height_sds(MIRA, date(2023, 12, 4)) == pytest.approx(-2.6, abs=0.05)
    assert height_sds(MIRA, date(2024, 12, 9)) == pytest.approx(-1.8, abs=0.05)
    assert height_sds(MIRA, max(clinic_heights(MIRA))) == pytest.approx(-1.3, abs=0.05)
    treated = [height_sds(MIRA, day) for day in clinic_heights(MIRA) if day >= date(2023, 12, 4)]
    assert treated == sorted(treated)


def test_mira_grows_fastest_in_the_first_year_of_treatment() -> None:
    before = velocity(MIRA, date(2022, 11, 14), date(2023, 12, 4))
    first = velocity(MIRA, date(2023, 12, 4), date(2024, 12, 9))
    second = velocity(MIRA, date(2024, 12, 9), date(2026, 1, 12))
    third = velocity(MIRA, date(2025, 10, 20), date(2026, 9, 3))
    found = [round(figure, 1) for figure in (before, first, second, third)]
    assert found == [4.3, 9.2, 7.0, 6.4]


def test_leo_grows_into_puberty() -> None:
    assert height_sds(LEO, date(2024, 11, 25)) == pytest.approx(-2.4, abs=0.05)
    assert height_sds(LEO, date(2026, 10, 21)) == pytest.approx(-1.8, abs=0.05)
    first = velocity(LEO, date(2024, 11, 25), date(2025, 11, 19))
    second = velocity(LEO, date(2025, 11, 19), date(2026, 10, 21))
    assert 8 < first < second < 10
    assert [row.stage for row in of(PubertyStage, LEO)] == ["G1 PH1", "G2 PH1", "G3 PH2", "G3 PH3"]


@pytest.mark.parametrize("person", [MIRA, LEO], ids=["Mira", "Leo"])
def test_children_never_shrink_and_start_before_the_treatment(person: Person) -> None:
    heights = list(clinic_heights(person).items())
    assert heights == sorted(heights)
    assert all(earlier[1] < later[1] for earlier, later in pairwise(heights))
    before = [day for day, _ in heights if day < of(Prescription, person)[0].start]
    assert len(before) >= 2


@pytest.mark.parametrize("person", [MIRA, LEO], ids=["Mira", "Leo"])
def test_home_heights_stay_near_the_clinic_curve(person: Person) -> None:
    clinic = clinic_heights(person)
    home = sizes(person, Measure.HEIGHT, Setting.HOME)
    assert home
    for day, height in home.items():
        earlier = max(known for known in clinic if known < day)
        later = min((known for known in clinic if known > day), default=None)
        if later is not None:
            share = Decimal((day - earlier).days) / (later - earlier).days
            expected = clinic[earlier] + share * (clinic[later] - clinic[earlier])
            assert abs(height - expected) < Decimal("0.8")


@pytest.mark.parametrize("person", [MIRA, LEO], ids=["Mira", "Leo"])
def test_clinic_heights_are_the_mean_of_their_readings(person: Person) -> None:
    heights = [
        row
        for row in of(Measurement, person)
        if (row.measure, row.setting) == (Measure.HEIGHT, Setting.CLINIC)
    ]
    assert all(sum(row.readings) / len(row.readings) == row.value for row in heights)


@pytest.mark.parametrize("person", [MIRA, LEO], ids=["Mira", "Leo"])
def test_doses_fit_the_weight_of_the_day(person: Person) -> None:
    """Per kilogram the made-up doses stay within what labels print for children."""
    lines = of(Prescription, person)
    for day, kilograms in sizes(person, Measure.WEIGHT, Setting.CLINIC).items():
        line = line_on(lines, day)
        if line is not None:
            share = line.dose.amount / kilograms
            low, high = ("0.13", "0.18") if line.schedule.weekly else ("0.024", "0.039")
            assert Decimal(low) < share < Decimal(high), day


@pytest.mark.parametrize("person", [MIRA, LEO], ids=["Mira", "Leo"])
def test_bone_age_is_behind_and_the_background_is_known(person: Person) -> None:
    first, second = of(BoneAge, person)
    for reading in (first, second):
        behind = (reading.day - person.birth_date).days / 365.25 - float(reading.years)
        assert 0.9 < behind < 1.8
    (background,) = of(GrowthBackground, person)
    assert background.mother_cm
    assert background.father_cm
    assert background.birth_weight_kg


@pytest.mark.parametrize("person", [MIRA, JONAS, LEO], ids=["Mira", "Jonas", "Leo"])
def test_igf1_comes_about_twice_a_year_with_the_laboratorys_range(person: Person) -> None:
    results = [row for row in of(LabResult, person) if row.analyte == "igf1"]
    start = of(Prescription, person)[0].start
    since = [row for row in results if row.day > start]
    years = (TODAY - start).days / 365.25
    assert 1.5 < len(since) / years < 5
    assert results[0].day < start
    assert all((row.unit, bool(row.assay)) == ("µg/L", True) for row in results)
    assert all(row.low and row.high and row.low < row.high for row in results)
    assert results[0].value < results[0].low
    assert all(row.value < row.high for row in results)


def test_jonas_loses_waist_and_weight_slowly() -> None:
    weights = sizes(JONAS, Measure.WEIGHT, Setting.CLINIC)
    waists = sizes(JONAS, Measure.WAIST, Setting.CLINIC)
    assert list(weights.values()) == sorted(weights.values(), reverse=True)
    assert list(waists.values()) == sorted(waists.values(), reverse=True)
    assert 80 < min(weights.values()) < max(weights.values()) < 90
