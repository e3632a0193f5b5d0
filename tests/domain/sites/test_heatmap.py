"""How often each spot was used lately."""

from __future__ import annotations

import pytest

from companion.domain.sites.heatmap import HEAT_MAP_DAYS, heat_map
from companion.domain.sites.regions import Site
from tests.support.site_diary import TODAY, use

HISTORY = [
    use("thi_l/r1c1", -1),
    use("thi_l/r1c1", 0),
    use("thi_l/r1c1", 29),
    use("thi_l/r2c1", 30),
    use("thi_l", 40),
    use(None, 41),
    use("abd_l/r1c1", 89),
    use("abd_l/r1c1", 364),
    use("abd_l/r1c1", 365),
]


@pytest.mark.parametrize(("days", "total"), list(zip(HEAT_MAP_DAYS, (2, 6, 7), strict=True)))
def test_a_period_counts_its_own_days_today_included(days: int, total: int) -> None:
    assert heat_map(HISTORY, TODAY, days).total == total


def test_unknown_places_are_counted_apart() -> None:
    found = heat_map(HISTORY, TODAY, 90)
    assert found.cells == {
        Site.parse("thi_l/r1c1"): 2,
        Site.parse("thi_l/r2c1"): 1,
        Site.parse("abd_l/r1c1"): 1,
    }
    assert found.region_only == {"thi_l": 1}
    assert found.unknown == 1
    assert found.region_total("thi_l") == 4
    assert found.region_total("arm_l") == 0
    assert found.most == 2


def test_an_empty_record_gives_an_empty_map() -> None:
    found = heat_map([], TODAY, 30)
    assert (found.total, found.most) == (0, 0)
