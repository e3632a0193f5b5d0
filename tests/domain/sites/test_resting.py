"""How the body map colours each cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.sites.records import Exclusion, ExclusionReason, RotationPrefs, SiteUse
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.sites.resting import (
    RestLevel,
    RestState,
    read_recent,
    rest_map,
    rest_state,
    unknown_regions,
)
from tests.support.site_diary import TODAY, use

CELL = Site.parse("thi_l/r1c1")


def state(prefs: RotationPrefs, history: list[SiteUse], *held: Exclusion) -> RestState:
    return rest_state(CELL, read_recent(history, TODAY), prefs, held)


@pytest.mark.parametrize(
    ("days_ago", "level"),
    [
        (0, RestLevel.RECENT),
        (7, RestLevel.RECENT),
        (8, RestLevel.RESTING),
        (27, RestLevel.RESTING),
        (28, RestLevel.RESTED),
        (365, RestLevel.RESTED),
    ],
)
def test_a_cell_goes_from_recent_to_resting_to_rested(
    prefs: RotationPrefs, days_ago: int, level: RestLevel
) -> None:
    assert state(prefs, [use(CELL.key, days_ago)]) == RestState(level, days_ago)


def test_a_cell_without_any_use_was_never_used(prefs: RotationPrefs) -> None:
    assert state(prefs, []) == RestState(RestLevel.NEVER)


def test_a_cell_not_used_for_over_a_year_is_rested_but_not_called_never_used(
    prefs: RotationPrefs,
) -> None:
    assert state(prefs, [use("thi_r/r1c1", 1), use(CELL.key, 366)]) == RestState(RestLevel.RESTED)


def test_an_excluded_cell_says_why_and_still_knows_its_last_use(prefs: RotationPrefs) -> None:
    lump = Exclusion(CELL, ExclusionReason.LUMP, TODAY - timedelta(days=1))
    assert state(prefs, [use(CELL.key, 40)], lump) == RestState(
        RestLevel.EXCLUDED, 40, ExclusionReason.LUMP
    )
    elsewhere = replace(lump, site=Site.parse("thi_l/r2c1"))
    over = replace(lump, until=TODAY)
    assert state(prefs, [use(CELL.key, 40)], elsewhere, over).level is RestLevel.RESTED


@pytest.mark.parametrize(("key", "uncertain"), [("thi_l", True), (None, True), ("thi_r", False)])
def test_a_cell_is_uncertain_while_a_recent_spot_is_unknown(
    prefs: RotationPrefs, key: str | None, *, uncertain: bool
) -> None:
    assert state(prefs, [use(key, 3), use(CELL.key, 40)]).uncertain is uncertain


def test_a_region_only_use_counts_for_the_region_not_for_a_cell() -> None:
    recent = read_recent([use("thi_l", 3)], TODAY)
    assert recent.days_since_region("thi_l") == 3
    assert recent.days_since_region("thi_r") is None
    assert recent.days_since_cell(CELL) is None
    assert recent.latest == Site("thi_l")


def test_the_latest_of_two_uses_counts() -> None:
    recent = read_recent([use(CELL.key, 3), use(CELL.key, 30)], TODAY)
    assert recent.days_since_cell(CELL) == 3
    assert recent.complete


def test_unknown_regions_are_named_in_the_order_asked() -> None:
    recent = read_recent([use("thi_r", 1), use("abd_l/r1c1", 2)], TODAY)
    assert unknown_regions(recent, ("abd_l", "thi_l", "thi_r")) == ("thi_r",)


def test_the_map_holds_every_allowed_cell_and_no_other(atlas: SiteAtlas) -> None:
    prefs = RotationPrefs(("thi_l", "arm_l"), grids={"arm_l": (1, 2)})
    lump = Exclusion(CELL, ExclusionReason.LUMP, TODAY)
    found = rest_map(atlas, prefs, [use("arm_l/r1c2", 2)], [lump], TODAY)
    assert len(found) == 10
    assert found[CELL].level is RestLevel.EXCLUDED
    assert found[Site.parse("arm_l/r1c2")] == RestState(RestLevel.RECENT, 2)
    assert found[Site.parse("thi_l/r4c2")].level is RestLevel.NEVER
