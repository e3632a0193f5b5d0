"""The path of velocity against height SDS: which points are solid and which hollow."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.growth_tables import load_velocity_reference
from companion.domain.growth.intervals import HeightPoint, best_intervals
from companion.domain.growth.terms import Note
from companion.domain.growth.velocity import velocities
from companion.domain.growth.velocity_path import PathPoint, velocity_path
from companion.domain.people import Sex
from tests.support.growth import BORN, height


def sds_of(point: HeightPoint) -> float | None:
    """Return a made-up SDS that rises by 1 every 1000 days, with none after day 5000."""
    days = (point.day - BORN).days
    return days / 1000 - 4 if days <= 5000 else None


def path(*days: int, treatment: int | None = None) -> tuple[PathPoint, ...]:
    points = [height(day, 80 + day / 60) for day in days]
    found = velocities(
        [interval for interval in best_intervals(points, BORN) if interval],
        Sex.FEMALE,
        load_velocity_reference("rikken_wit_1992"),
    )
    start = None if treatment is None else BORN + timedelta(days=treatment)
    return velocity_path(found, sds_of, start)


def spans(points: tuple[PathPoint, ...], *, hollow: bool) -> list[tuple[int, int]]:
    """Return first and last day of the solid or hollow points."""
    return [
        tuple(
            (p.day - BORN).days
            for p in (point.velocity.interval.start, point.velocity.interval.end)
        )
        for point in points
        if point.hollow is hollow
    ]


def test_half_yearly_heights_give_yearly_solid_points_with_hollow_ones_between() -> None:
    points = path(2000, 2183, 2365, 2548, 2730)

    assert spans(points, hollow=False) == [(2000, 2365), (2365, 2730)]
    assert spans(points, hollow=True) == [(2000, 2183), (2183, 2548)]
    assert all(p.velocity.notes & Note.SHARED_MONTHS for p in points if p.hollow)
    assert not any(p.velocity.notes & Note.SHARED_MONTHS for p in points if not p.hollow)


def test_intervals_without_a_figure_are_left_out() -> None:
    assert path(2000, 2100) == ()


def test_x_is_the_height_sds_half_way() -> None:
    (point,) = path(2000, 2365)

    assert point.height_sds == pytest.approx(2182.5 / 1000 - 4)


def test_without_an_sds_at_one_end_there_is_no_x() -> None:
    (point,) = path(4800, 5165)

    assert point.height_sds is None


def test_growth_on_both_sides_of_the_start_of_treatment_is_never_solid() -> None:
    points = path(2000, 2365, 2730, treatment=2200)

    assert spans(points, hollow=False) == [(2365, 2730)]
    assert spans(points, hollow=True) == [(2000, 2365)]
    assert points[0].velocity.notes & Note.SPANS_TREATMENT_START
    assert not points[0].velocity.notes & Note.SHARED_MONTHS


@pytest.mark.parametrize("treatment", [1990, 2031, 2340, 2396, 2400])
def test_a_height_within_a_month_of_the_start_counts_as_the_start(treatment: int) -> None:
    points = path(2000, 2365, treatment=treatment)

    assert spans(points, hollow=False) == [(2000, 2365)]


@given(st.lists(st.integers(1200, 4500), min_size=2, max_size=15, unique=True))
def test_solid_points_never_share_a_day_and_each_hollow_one_shares_some(days: list[int]) -> None:
    points = path(*days)
    solid = [p.velocity.interval for p in points if not p.hollow]

    for one in solid:
        assert not any(one.shares_days_with(other) for other in solid if other is not one)
    for point in points:
        if point.hollow:
            assert any(point.velocity.interval.shares_days_with(other) for other in solid)
    assert [p.velocity.interval.end.day for p in points] == sorted(
        p.velocity.interval.end.day for p in points
    )
