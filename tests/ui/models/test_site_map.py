"""The body map's cells in words: rested, resting, left out and why."""

from __future__ import annotations

import pytest

from companion.content.sites import load_sites
from companion.domain.people import Figure
from companion.domain.sites.heatmap import HeatMap
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.domain.sites.resting import RestLevel, RestState
from companion.ui.models.site_map import exclusion_words, heat_model, rest_model, rest_words
from tests.support.house import House

SPOT = Site("thi_l", "r1c1")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RestState(RestLevel.NEVER), "not used before"),
        (RestState(RestLevel.RESTED, 31), "rested, used 31 days ago"),
        (RestState(RestLevel.RESTING, 1), "resting, used 1 day ago"),
        (RestState(RestLevel.RECENT, 0), "used today"),
        (RestState(RestLevel.NEVER, uncertain=True), "a recent spot here is not known"),
        (
            RestState(RestLevel.EXCLUDED, 3, reason=ExclusionReason.LUMP),
            "left out: lump",
        ),
    ],
)
def test_how_rested_a_spot_is_in_words(look, state: RestState, words: str) -> None:
    assert rest_words(state) == words


def test_every_reason_to_leave_a_spot_out_has_words_of_its_own(look) -> None:
    words = [exclusion_words(reason) for reason in ExclusionReason]
    assert len(set(words)) == len(words)
    assert exclusion_words(None) == exclusion_words(ExclusionReason.OWN_WISH)


def test_the_map_rings_what_is_offered_and_says_every_spot(house: House) -> None:
    view = house.use.sites.view(house.person)
    model = rest_model(Figure.CHILD, view.atlas, view.rest, view.offers, rest_days=14)
    assert model.figure == "child"
    assert len(model.suggested) == 3
    assert all(look.label for look in model.cells.values())
    levels = {look.level for look in model.cells.values()}
    assert min(levels) >= 0
    assert max(levels) <= 1


def test_areas_that_are_not_used_are_not_drawn(house: House) -> None:
    view = house.use.sites.view(house.person)
    only = {site: state for site, state in view.rest.items() if site.region == "thi_l"}
    model = rest_model(Figure.ADULT, view.atlas, only, view.offers, rest_days=14)
    assert "thi_l" not in model.hidden
    assert len(model.hidden) == 7


def test_the_heat_map_marks_figures_only_where_a_spot_was_used(look) -> None:
    atlas = load_sites()
    model = heat_model(Figure.CHILD, atlas, HeatMap(30, {SPOT: 4}, {"abd_l": 2}, 1))
    used = model.look((SPOT.region, SPOT.cell))
    assert (used.state, used.level, used.mark) == ("heat", 1.0, "4")
    other = model.look(("thi_r", "r1c1"))
    assert other.mark == ""
    assert other.label == "Right thigh, front, top row: 0 injections"


def test_an_empty_heat_map_divides_by_nothing(look) -> None:
    model = heat_model(Figure.CHILD, load_sites(), HeatMap(30, {}, {}, 0))
    assert {look.mark for look in model.cells.values()} == {""}
