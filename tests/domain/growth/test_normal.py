"""Centiles and the far upper tail."""

from __future__ import annotations

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.growth.normal import (
    centile_of_sds,
    scale_upper_tail,
    sds_of_centile,
    upper_tail,
)


@pytest.mark.parametrize(
    ("z", "centile"), [(0, 50), (-1.880794, 3), (1.880794, 97), (-2, 2.275), (2, 97.725)]
)
def test_the_centile_of_an_sds(z: float, centile: float) -> None:
    assert centile_of_sds(z) == pytest.approx(centile, abs=5e-4)
    assert sds_of_centile(centile) == pytest.approx(z, abs=5e-4)


def test_far_centiles_keep_their_digits() -> None:
    assert centile_of_sds(-10) == pytest.approx(7.62e-22, rel=1e-3)


@given(z=st.floats(-3, 30))
def test_a_tenth_of_the_upper_tail_is_cut_off_exactly(z: float) -> None:
    further = scale_upper_tail(z, 0.1)

    assert upper_tail(further) == pytest.approx(upper_tail(z) / 10, rel=1e-9)


@given(z=st.floats(2, 200))
def test_ten_times_the_tail_undoes_a_tenth(z: float) -> None:
    assert scale_upper_tail(scale_upper_tail(z, 0.1), 10) == pytest.approx(z, abs=1e-5)


def test_the_two_ways_to_cut_the_tail_meet() -> None:
    below, above = scale_upper_tail(36.999999, 0.1), scale_upper_tail(37.000001, 0.1)

    assert above - below == pytest.approx(2e-6, abs=1e-6)


def test_more_than_everything_lies_above_minus_infinity() -> None:
    assert scale_upper_tail(0.0, 10) == -math.inf
    assert NormalDist().cdf(-math.inf) == 0
