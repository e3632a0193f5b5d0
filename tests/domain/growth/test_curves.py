"""The lines of the charts."""

from __future__ import annotations

import numpy as np
import pytest

from companion.content.growth_tables import load_reference, load_velocity_reference
from companion.domain.growth.curves import centile_curves, size_curves, velocity_curves
from companion.domain.growth.sds import sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import Position
from companion.domain.people import Sex

HEIGHT = SizeMeasure.HEIGHT
GIRL = Sex.FEMALE


def test_no_line_crosses_the_step_at_two_years_or_the_join_of_the_who_sets() -> None:
    stretches = size_curves(load_reference("who"), GIRL, HEIGHT)

    assert [(s.source, s.position) for s in stretches] == [
        ("who2006", Position.LYING),
        ("who2006", Position.STANDING),
        ("who2007", Position.STANDING),
    ]
    ends = [(s.years[0] * 365.25, s.years[-1] * 365.25) for s in stretches]
    assert ends == [
        pytest.approx((0, 730)),
        pytest.approx((731, 1826)),
        pytest.approx((1826.25, 6939.75)),
    ]


def test_every_point_of_a_line_has_the_lines_sds() -> None:
    reference = load_reference("who")

    for stretch in size_curves(reference, GIRL, HEIGHT, lines=(-2, 0, 2)):
        for z, values in zip((-2, 0, 2), stretch.values, strict=True):
            found = sds(reference, GIRL, HEIGHT, stretch.years * 365.25, values).sds
            assert found == pytest.approx(z, abs=1e-9)


def test_a_range_of_ages_cuts_the_lines() -> None:
    stretches = size_curves(load_reference("who"), GIRL, HEIGHT, years=(3.0, 10.0))

    assert [s.source for s in stretches] == ["who2006", "who2007"]
    assert stretches[0].years[0] == pytest.approx(3.0, abs=0.002)
    assert stretches[-1].years[-1] == pytest.approx(10.0)


def test_centile_lines_are_sds_lines_by_another_name() -> None:
    (stretch,) = centile_curves(load_reference("cdc2000"), GIRL, SizeMeasure.BMI, (3, 50, 97))
    (sd,) = size_curves(
        load_reference("cdc2000"), GIRL, SizeMeasure.BMI, (-1.8807936, 0, 1.8807936)
    )

    assert stretch.values == pytest.approx(sd.values, rel=1e-6)
    assert stretch.position is None


def test_the_knots_of_cdc_are_drawn() -> None:
    (stretch,) = size_curves(load_reference("cdc2000"), GIRL, HEIGHT, lines=(0,))
    months = stretch.years * 12

    for knot in (24, 24.5, 100.5, 240):
        assert np.abs(months - knot).min() < 1e-9


def test_without_a_table_or_an_age_there_are_no_lines() -> None:
    assert size_curves(load_reference("turner_lyon1985"), Sex.MALE, HEIGHT) == ()
    assert size_curves(load_reference("cdc2000"), GIRL, HEIGHT, years=(0, 1)) == ()


def test_velocity_lines_lie_whole_sd_apart() -> None:
    reference = load_velocity_reference("tanner_davies_1985")

    curves = velocity_curves(reference, Sex.MALE, lines=(-2, -1, 0, 1, 2))

    assert curves.reference == "tanner_davies_1985"
    assert (curves.years[0], curves.years[-1]) == (2.5, 17.5)
    mean = reference.spread(Sex.MALE, curves.years)
    assert curves.values[2] == pytest.approx(mean.mean)
    assert curves.values[4] - curves.values[2] == pytest.approx(2 * mean.sd)


def test_velocity_lines_keep_to_the_ages_asked_for() -> None:
    reference = load_velocity_reference("rikken_wit_1992")

    assert velocity_curves(reference, GIRL, years=(5, 9)).years[[0, -1]].tolist() == [5, 9]
    assert velocity_curves(reference, GIRL, years=(15, 18)).values.shape == (5, 0)
