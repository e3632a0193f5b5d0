"""Choosing the spot: an offer, a spot on the body, or that nobody remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.ui.dialogs.site_sheet import SiteSheet, choose_site
from companion.ui.words import site_words
from tests.support.hands import Answers, click, key, press, seen
from tests.support.house import House


@pytest.fixture
def view(house: House):
    """Return the girl's sites."""
    return house.use.sites.view(house.person)


def ask(house: House, view, *steps, chosen: Site | None = None) -> tuple[bool, Site | None]:
    with Answers(*steps):
        return choose_site(house.window, house.person, view, chosen)


def test_the_offers_say_where_and_why(house: House, view) -> None:
    def read(sheet) -> None:
        words = seen(sheet)
        for offer in view.offers.offers:
            assert site_words(view.atlas, offer.site) in words
        press(sheet, "Cancel")

    assert ask(house, view, read) == (False, None)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_offer_is_taken_with_one_press(house: House, view, number: int) -> None:
    site = view.offers.offers[number - 1].site
    assert ask(house, view, lambda sheet: press(sheet, f"Spot {number}")) == (True, site)


def test_any_spot_can_be_chosen_on_the_body(house: House, view) -> None:
    def choose(sheet: SiteSheet) -> None:
        click(sheet.body_map.canvas.button(("abd_r", "r2c1")))
        assert sheet.isVisible(), "the first press enlarges the area"
        click(sheet.body_map.canvas.button(("abd_r", "r2c1")))

    assert ask(house, view, choose) == (True, Site("abd_r", "r2c1"))


def test_escape_leaves_the_enlarged_area_before_it_closes_the_sheet(house: House, view) -> None:
    def wander(sheet: SiteSheet) -> None:
        click(sheet.body_map.canvas.button(("abd_r", "r2c1")))
        key(sheet, Qt.Key.Key_Escape)
        assert sheet.isVisible()
        assert sheet.body_map.zoomed_region is None
        key(sheet, Qt.Key.Key_Escape)

    assert ask(house, view, wander) == (False, None)


def test_not_remembered_is_an_answer(house: House, view) -> None:
    chosen = Site("thi_l", "r1c1")
    answer = ask(house, view, lambda sheet: press(sheet, "Not remembered"), chosen=chosen)
    assert answer == (True, None)


def test_a_spot_left_out_can_still_be_recorded_truthfully(house: House, view) -> None:
    spot = Site("thi_l", "r1c1")
    house.use.sites.rest(house.person, spot, ExclusionReason.DENT)
    view = house.use.sites.view(house.person)

    def choose(sheet: SiteSheet) -> None:
        button = sheet.body_map.canvas.button((spot.region, spot.cell))
        assert "left out: dent" in button.accessibleName()
        click(button)
        click(button)

    assert ask(house, view, choose) == (True, spot)
