"""The LMS formula at and near L = 0, and where no value exists."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.growth import lms as formula
from companion.domain.growth.lms import Lms, value_of


def one(power: float, m: float, s: float) -> Lms:
    return Lms(np.array([power]), np.array([m]), np.array([s]))


def sds_of(x: np.ndarray, lms: Lms) -> np.ndarray:
    return formula.sds_of(x, lms, np.empty_like(x))


def test_where_l_is_0_the_logarithm_is_used() -> None:
    assert sds_of(np.array([12.0]), one(0, 10, 0.1))[0] == pytest.approx(math.log(1.2) / 0.1)
    assert value_of(np.array([2.0]), one(0, 10, 0.1))[0] == pytest.approx(10 * math.exp(0.2))


@given(power=st.floats(-2e-4, 2e-4), ratio=st.floats(0.3, 3))
def test_near_0_the_two_forms_meet_without_losing_digits(power: float, ratio: float) -> None:
    z = sds_of(np.array([10 * ratio]), one(power, 10, 0.1))[0]

    exact = math.expm1(power * math.log(ratio)) / (power * 0.1) if abs(power) > 1e-300 else None
    assert z == pytest.approx(exact or math.log(ratio) / 0.1, rel=1e-7, abs=1e-10)
    assert value_of(np.array([z]), one(power, 10, 0.1))[0] == pytest.approx(10 * ratio, rel=1e-7)


def test_l_of_0_and_others_may_stand_side_by_side() -> None:
    lms = Lms(np.array([0.0, 1.0, -1.0]), np.full(3, 10.0), np.full(3, 0.1))

    z = sds_of(np.full(3, 12.0), lms)

    assert z == pytest.approx([1.8232156, 2.0, 1.6666667])


def test_where_no_value_has_the_sds_there_is_none() -> None:
    assert math.isnan(value_of(np.array([11.0]), one(-1, 10, 0.1))[0])
    assert math.isnan(value_of(np.array([-11.0]), Lms(None, np.array([10.0]), np.array([0.1])))[0])
