"""Whether the chosen areas are large enough for the schedule."""

from __future__ import annotations

import pytest

from companion.domain.sites.capacity import capacity, cells_needed
from companion.domain.sites.records import Exclusion, ExclusionReason, RotationPrefs
from companion.domain.sites.regions import Site, SiteAtlas
from tests.support.site_diary import TODAY


@pytest.mark.parametrize(
    ("per_week", "rest_days", "needed"),
    [(7, 28, 28), (6, 28, 24), (1, 28, 4), (3, 28, 12), (6, 10, 9)],
)
def test_the_cells_needed_are_the_injections_of_one_rest(
    per_week: int, rest_days: int, needed: int
) -> None:
    assert cells_needed(per_week, rest_days) == needed


@pytest.mark.parametrize(
    ("regions", "per_week", "enough"),
    [
        (("abd_l", "abd_r", "thi_l", "thi_r"), 7, True),
        (("thi_l", "thi_r"), 7, False),
        (("thi_l", "thi_r"), 1, True),
        (("abd_l", "abd_r", "arm_l", "arm_r"), 6, True),
    ],
)
def test_the_set_up_says_whether_every_cell_can_rest(
    atlas: SiteAtlas, regions: tuple[str, ...], per_week: int, *, enough: bool
) -> None:
    assert capacity(atlas, RotationPrefs(regions), [], TODAY, per_week).enough is enough


def test_excluded_cells_and_small_grids_do_not_count(atlas: SiteAtlas) -> None:
    prefs = RotationPrefs(("thi_l", "thi_r"), grids={"thi_r": (2, 1)})
    scar = Exclusion(Site.parse("thi_l/r1c1"), ExclusionReason.SCAR, TODAY)
    found = capacity(atlas, prefs, [scar], TODAY, 7)
    assert (found.usable, found.needed) == (9, 28)
