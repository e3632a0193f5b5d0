"""Wipes and the sharps box: simple sums with the family's own figures."""

from datetime import UTC, date, datetime

import pytest

from companion.domain.supplies import SharpsBox, WipesCount, sharps_fill, wipes_left

AT = datetime(2026, 3, 1, 18, tzinfo=UTC)
STARTED = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("needles", "time_to_change"), [(0, False), (74, False), (75, True), (130, True)]
)
def test_a_sharps_box_is_changed_at_three_quarters(needles: int, *, time_to_change: bool) -> None:
    fill = sharps_fill(SharpsBox("s", "girl", AT, holds=100), needles, STARTED)
    assert (fill.needles_to_change, fill.time_to_change) == (75, time_to_change)
    assert fill.change_on is None


def test_without_figures_of_the_family_nothing_is_said_about_a_change() -> None:
    fill = sharps_fill(SharpsBox("s", "girl", AT), 500, STARTED)
    assert (fill.needles_to_change, fill.time_to_change, fill.change_on) == (None, False, None)


def test_a_box_is_changed_after_the_days_of_the_local_rules() -> None:
    box = SharpsBox("s", "girl", AT, change_after_days=90)
    assert sharps_fill(box, 3, STARTED).change_on == date(2026, 5, 30)


def test_each_injection_takes_a_wipe() -> None:
    assert wipes_left(WipesCount("w", "girl", AT, 100), 26) == 74
    assert wipes_left(WipesCount("w", "girl", AT, 2), 3) == -1
