"""Curves through rows that stand far apart."""

from __future__ import annotations

import numpy as np
import pytest

from companion.domain.growth.splines import cubic_between, natural_spline


def test_a_spline_goes_through_its_points_and_keeps_blanks() -> None:
    knots = [1.0, 2.0, 4.0, 5.0]
    spline = natural_spline(knots, [3.0, 1.0, 2.0, 2.5])

    assert spline.at(np.array(knots)) == pytest.approx([3.0, 1.0, 2.0, 2.5])
    assert np.isnan(spline.at(np.array([np.nan]))).all()


def test_a_spline_through_a_line_is_the_line() -> None:
    spline = natural_spline([0, 1, 3, 6], [1, 3, 7, 13])

    assert spline.at(np.linspace(0, 6, 13)) == pytest.approx(1 + 2 * np.linspace(0, 6, 13))


def test_four_points_carry_any_cubic_and_the_end_gaps_a_line() -> None:
    def cubic(x):
        return x**3 - 4 * x**2 + x - 7

    knots = np.array([0.0, 1.0, 2.5, 3.0, 5.0, 6.0])
    inside = np.linspace(1, 5, 41)

    assert cubic_between(knots, cubic(knots), inside) == pytest.approx(cubic(inside))
    assert cubic_between(knots, cubic(knots), [0.5]) == pytest.approx((cubic(0) + cubic(1)) / 2)
    assert cubic_between(knots, cubic(knots), knots) == pytest.approx(cubic(knots))
