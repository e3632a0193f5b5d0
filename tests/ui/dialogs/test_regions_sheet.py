"""Areas: what is ticked is what is offered; a small child gets fewer spots."""

from __future__ import annotations

from companion.domain.site_records import SitePlan
from tests.support.hands import Answers, choose, click, press
from tests.support.house import House


def answer(house: House, step) -> SitePlan:
    with Answers(step):
        press(house.sites, "Areas…")
    return house.use.sites.plan(house.person.id)


def test_saving_without_a_change_keeps_every_area(house: House) -> None:
    plan = answer(house, lambda sheet: press(sheet, "Save"))
    assert len(plan.regions) == 8
    assert plan.alternate_sides


def test_fewer_spots_for_a_small_child_make_a_coarser_map(house: House) -> None:
    before = len(house.use.sites.view(house.person).atlas.sites())

    def small(sheet) -> None:
        choose(sheet.fineness, "Fewer spots, for a small child")
        press(sheet, "Save")

    plan = answer(house, small)
    assert plan.small_grids
    fewer = len(house.use.sites.view(house.person).atlas.sites())
    assert fewer < before
    assert len(house.sites.body_map.canvas._buttons) == fewer

    def full(sheet) -> None:
        assert sheet.fineness.currentText() == "Fewer spots, for a small child"
        choose(sheet.fineness, "All spots")
        press(sheet, "Save")

    assert answer(house, full).small_grids == ()


def test_changing_sides_can_be_switched_off(house: House) -> None:
    plan = answer(house, lambda sheet: (click(sheet.alternate), press(sheet, "Save")))
    assert not plan.alternate_sides


def test_cancel_changes_nothing(house: House) -> None:
    plan = answer(house, lambda sheet: (click(sheet.regions["thi_l"]), press(sheet, "Cancel")))
    assert "thi_l" in plan.regions
