"""The SDS engine against ``rcpchgrowth``, an independent program, over thousands of cases.

Where the two differ, the reason is known and each test states its tolerance:

* Between published rows rcpchgrowth draws a cubic for WHO 2006 and for CDC height and weight,
  where WHO looks up whole days and CDC draws straight lines. So those are compared at the rows,
  where both agree to a millionth.
* It takes the 95th centile as 1.645 SDS where CDC's program takes Φ⁻¹(0.95): 0.0002.
* Our Turner table is written out in steps of four days along the same cubic: 0.00001.
* Its values for an SDS are rounded to four decimals, and it leaves WHO weight and BMI
  unrestricted on that way, so the way back is compared within 2.9 SDS.
* Its WHO table holds the boys' row for girls of 1827 days, an age that WHO 2006 leaves out.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from rcpchgrowth.global_functions import measurement_from_sds, sds_for_measurement

from companion.content.growth_tables import load_reference
from companion.domain.growth.sds import sds, values_at_sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from tests.support.growth import at

EACH = 250
SEXES = tuple(Sex)
ALL = tuple(itertools.product(SEXES, SizeMeasure))
HEIGHT_AND_WEIGHT = tuple(itertools.product(SEXES, (SizeMeasure.HEIGHT, SizeMeasure.WEIGHT)))
PLAUSIBLE = {SizeMeasure.HEIGHT: (-6, 6), SizeMeasure.WEIGHT: (-4, 3.5), SizeMeasure.BMI: (-4, 4)}


@pytest.fixture
def rng() -> np.random.Generator:
    """Return the same numbers for every test, whichever runs first."""
    return np.random.default_rng(1985)


def theirs(reference: str, sex: Sex, measure: SizeMeasure, days: list[float], values: list[float]):
    """Return rcpchgrowth's SDS for each case."""
    return [
        sds_for_measurement(
            reference=reference,
            age=age / 365.25,
            measurement_method=str(measure),
            observation_value=value,
            sex=str(sex),
        )
        for age, value in zip(days, values, strict=True)
    ]


def cases(rng: np.random.Generator, name: str, sex: Sex, measure: SizeMeasure, days: np.ndarray):
    """Return ages and values spread over plausible SDS, and our SDS of them."""
    reference = load_reference(name)
    wanted = rng.uniform(*PLAUSIBLE[measure], days.size)
    values = values_at_sds(reference, sex, measure, days, wanted).values
    return days.tolist(), values.tolist(), sds(reference, sex, measure, days, values).sds


@pytest.mark.parametrize(("sex", "measure"), ALL)
def test_who_2006_at_whole_days(sex: Sex, measure: SizeMeasure, rng: np.random.Generator) -> None:
    days, values, ours = cases(
        rng, "who2006", sex, measure, rng.integers(0, 1826, EACH).astype(float)
    )

    assert ours == pytest.approx(theirs("who", sex, measure, days, values), abs=1e-6)


@pytest.mark.parametrize(("sex", "measure"), ALL)
def test_who_2007_at_whole_months(sex: Sex, measure: SizeMeasure, rng: np.random.Generator) -> None:
    last = 119 if measure is SizeMeasure.WEIGHT else 227
    months = rng.integers(61, last, EACH).astype(float)
    days, values, ours = cases(rng, "who2007", sex, measure, at(1) * months)

    assert ours == pytest.approx(theirs("who", sex, measure, days, values), abs=1e-6)


@pytest.mark.parametrize(("sex", "measure"), HEIGHT_AND_WEIGHT)
def test_cdc_2000_at_its_own_rows(sex: Sex, measure: SizeMeasure, rng: np.random.Generator) -> None:
    months = rng.integers(24, 239, EACH) + 0.5
    days, values, ours = cases(rng, "cdc2000", sex, measure, at(1) * months)

    assert ours == pytest.approx(theirs("cdc", sex, measure, days, values), abs=1e-6)


@pytest.mark.parametrize("sex", SEXES)
def test_cdc_2022_bmi_below_and_above_the_95th_centile(sex: Sex, rng: np.random.Generator) -> None:
    days, values, ours = cases(
        rng, "cdc2022_extended_bmi", sex, SizeMeasure.BMI, at(1) * rng.uniform(25, 239, EACH)
    )

    assert ours == pytest.approx(theirs("cdc", sex, SizeMeasure.BMI, days, values), abs=2e-4)


def test_turner_heights_between_the_years(rng: np.random.Generator) -> None:
    days, values, ours = cases(
        rng, "turner_lyon1985", Sex.FEMALE, SizeMeasure.HEIGHT, at(12) * rng.uniform(1, 19.9, EACH)
    )

    their = theirs("turners-syndrome", Sex.FEMALE, SizeMeasure.HEIGHT, days, values)
    assert ours == pytest.approx(their, abs=1e-5)


@pytest.mark.parametrize(("sex", "measure"), ALL)
def test_the_way_back_to_a_value(sex: Sex, measure: SizeMeasure, rng: np.random.Generator) -> None:
    last = 119 if measure is SizeMeasure.WEIGHT else 227
    days = at(1) * rng.integers(61, last, EACH)
    wanted = rng.uniform(-2.9, 2.9, EACH)

    ours = values_at_sds(load_reference("who"), sex, measure, days, wanted).values

    their = [
        measurement_from_sds("who", z, str(measure), str(sex), age / 365.25)
        for age, z in zip(days.tolist(), wanted.tolist(), strict=True)
    ]
    assert ours == pytest.approx(their, abs=6e-5)
