"""Where the cells lie, how far apart they are and what they are called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.sites.regions import (
    Area,
    ColumnPlace,
    RowPlace,
    Side,
    Site,
    SiteAtlas,
    SitePlace,
    View,
    adjacent,
    distance_cm,
    share_edge,
)

CELLS = st.builds(Site.at, st.just("thi_l"), st.integers(1, 4), st.integers(1, 3))


def test_the_atlas_has_54_cells_in_eight_regions(atlas: SiteAtlas) -> None:
    cells = dict.fromkeys(Area, 0)
    for region in atlas.regions:
        cells[region.area] += len(region.sites())
    assert len(atlas.regions) == 8
    assert cells == {Area.ABDOMEN: 18, Area.THIGH: 16, Area.UPPER_ARM: 8, Area.BUTTOCK: 12}
    assert len(set(atlas.sites())) == 54


@pytest.mark.parametrize("area", list(Area))
def test_left_and_right_mirror_each_other(atlas: SiteAtlas, area: Area) -> None:
    right, left = (atlas.region(region) for region in atlas.region_ids([area]))
    assert (right.side, left.side) == (Side.RIGHT, Side.LEFT)
    assert (right.rows, right.columns, right.view) == (left.rows, left.columns, left.view)
    assert right.side.other is left.side
    assert left.side.other is right.side


def test_arms_and_buttocks_are_drawn_behind_and_need_a_helper(atlas: SiteAtlas) -> None:
    behind = {region.area for region in atlas.regions if region.view is View.BACK}
    helped = {region.area for region in atlas.regions if not region.self_inject}
    assert behind == helped == {Area.UPPER_ARM, Area.BUTTOCK}


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("thi_l/r1c1", SitePlace(Area.THIGH, Side.LEFT, RowPlace.UPPER, ColumnPlace.FRONT)),
        (
            "thi_r/r3c2",
            SitePlace(Area.THIGH, Side.RIGHT, RowPlace.LOWER_MIDDLE, ColumnPlace.FRONT_OUTER),
        ),
        ("abd_r/r2c2", SitePlace(Area.ABDOMEN, Side.RIGHT, RowPlace.MIDDLE, ColumnPlace.MIDDLE)),
        ("arm_l/r2c1", SitePlace(Area.UPPER_ARM, Side.LEFT, RowPlace.LOWER, ColumnPlace.INNER)),
        ("but_l/r1c3", SitePlace(Area.BUTTOCK, Side.LEFT, RowPlace.UPPER, ColumnPlace.OUTER)),
        ("abd_l", SitePlace(Area.ABDOMEN, Side.LEFT, None, None)),
    ],
)
def test_a_site_is_named_by_the_persons_own_side(
    atlas: SiteAtlas, key: str, place: SitePlace
) -> None:
    assert atlas.place(Site.parse(key)) == place


def test_a_smaller_grid_keeps_the_upper_inner_cells(atlas: SiteAtlas) -> None:
    small = atlas.with_grids({"thi_l": (2, 1), "abd_l": (9, 0)})
    assert [site.key for site in small.region("thi_l").sites()] == ["thi_l/r1c1", "thi_l/r2c1"]
    assert (small.region("abd_l").rows, small.region("abd_l").columns) == (3, 1)
    assert small.region("thi_r") == atlas.region("thi_r")


def test_a_spot_recorded_on_a_larger_grid_still_has_a_name(atlas: SiteAtlas) -> None:
    small = atlas.with_grids({"thi_l": (1, 1)})
    assert small.place(Site.at("thi_l", 4, 2)) == SitePlace(
        Area.THIGH, Side.LEFT, RowPlace.ONLY, ColumnPlace.ONLY
    )


def test_every_cell_has_its_own_name(atlas: SiteAtlas) -> None:
    assert len({atlas.place(site) for site in atlas.sites()}) == 54


def test_an_unknown_region_is_told_apart(atlas: SiteAtlas) -> None:
    assert atlas.find("knee_l") is None
    with pytest.raises(KeyError):
        atlas.region("knee_l")


@pytest.mark.parametrize("cell", ["", "r0c1", "r1", "R1C1", "r1c10", "r1c1 "])
def test_a_wrong_cell_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="not a cell id"):
        Site("thi_l", cell)


def test_a_region_alone_has_no_row() -> None:
    with pytest.raises(ValueError, match="not known"):
        _ = Site("thi_l").row_column


@given(CELLS | st.just(Site("thi_l")))
def test_a_site_survives_being_written_and_read(site: Site) -> None:
    assert Site.parse(site.key) == site


@given(CELLS, CELLS)
def test_neighbours_are_the_cells_that_touch(one: Site, other: Site) -> None:
    gap = distance_cm(one, other)
    assert gap is not None
    assert adjacent(one, other) == (0 < gap < 4)
    assert share_edge(one, other) == (gap == 2.5)
    assert adjacent(one, other) == adjacent(other, one)
    assert (gap == 0) == (one == other)


@pytest.mark.parametrize("other", [Site("thi_r", "r1c1"), Site("thi_l")])
def test_other_regions_and_unknown_cells_have_no_distance(other: Site) -> None:
    here = Site("thi_l", "r1c1")
    assert distance_cm(here, other) is None
    assert not adjacent(here, other)
    assert not share_edge(here, other)
