"""Which two heights a velocity is reckoned from."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.growth.errors import NoIntervalError
from companion.domain.growth.intervals import Interval, best_intervals
from companion.domain.measurements import Setting
from tests.support.growth import BORN, height

HOME = Setting.HOME


def starts(*days: int, settings: str = "") -> list[int | None]:
    """Return the first day of the best interval for heights on these days; h marks home."""
    marks = settings or "c" * len(days)
    points = [
        height(day, 100 + day / 60, HOME if mark == "h" else Setting.CLINIC)
        for day, mark in zip(days, marks, strict=True)
    ]
    return [
        interval and (interval.start.day - BORN).days for interval in best_intervals(points, BORN)
    ]


def test_the_first_height_has_no_interval() -> None:
    assert starts(1000) == [None]
    assert starts() == []


def test_the_start_closest_to_a_year_before_is_taken_not_the_last() -> None:
    assert starts(1000, 1090, 1180, 1270, 1365, 1455) == [None, 1000, 1000, 1000, 1000, 1090]


def test_heights_may_come_in_any_order() -> None:
    assert starts(1455, 1000, 1365, 1090) == [1090, None, 1000, 1000]


def test_an_interval_with_a_figure_is_preferred_to_a_short_one() -> None:
    assert starts(1000, 1600, 1700) == [None, 1000, 1000]


def test_heights_of_one_setting_are_paired_first() -> None:
    assert starts(1000, 1090, 1365, settings="hcc") == [None, 1000, 1090]


def test_settings_are_mixed_only_where_one_setting_gives_nothing_in_6_to_18_months() -> None:
    assert starts(1000, 1365, settings="hc") == [None, 1000]
    assert starts(500, 1000, 1365, settings="chc") == [None, 500, 1000]


def test_two_heights_on_one_day_make_no_interval() -> None:
    assert starts(1000, 1000) == [None, None]
    assert starts(1000, 1000, 1365) == [None, None, 1000]


def test_an_interval_runs_forward() -> None:
    for later in (1000, 999):
        with pytest.raises(NoIntervalError, match="earlier height first"):
            Interval(height(1000, 100), height(later, 101))


@pytest.mark.parametrize(
    ("days", "too_short", "fits"),
    [
        (182, True, False),
        (183, False, False),
        (319, False, False),
        (320, False, True),
        (547, False, True),
        (548, False, False),
    ],
)
def test_lengths_are_judged_in_months_of_30_4375_days(days, too_short, fits) -> None:
    interval = Interval(height(1000, 100), height(1000 + days, 106), BORN)

    assert (interval.too_short, interval.fits_whole_year) == (too_short, fits)


def test_the_midpoint_is_half_way_and_needs_a_birth_date() -> None:
    assert Interval(height(1000, 100), height(1400, 106), BORN).midpoint_years == 1200 / 365.25
    assert Interval(height(1000, 100), height(1400, 106)).midpoint_years is None


def test_a_common_end_is_not_a_common_day() -> None:
    first = Interval(height(1000, 100), height(1365, 106))

    assert not first.shares_days_with(Interval(height(1365, 106), height(1700, 111)))
    assert first.shares_days_with(Interval(height(1364, 106), height(1700, 111)))


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=25))
def test_no_other_start_in_reach_is_closer_to_a_year(days: list[int]) -> None:
    points = [height(day, 100) for day in days]

    for point, interval in zip(points, best_intervals(points), strict=True):
        earlier = [p for p in points if p.day < point.day]
        if interval is None:
            assert not earlier
            continue
        half_year_before = point.day - timedelta(days=183)
        reach = [p for p in earlier if p.day <= half_year_before] or earlier
        best = min(abs((point.day - p.day).days - 365.25) for p in reach)
        assert abs(interval.days - 365.25) == best
