"""The Growth page of the house, with some years of measurements in the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.measurements import BoneAge
from companion.ui.charts.chart import ChartKind
from companion.ui.pages.growth.page import GrowthPage
from tests.support.growing import CLINIC, background
from tests.support.house import House


@pytest.fixture
def measured(house: House) -> House:
    """Return the house whose girl was measured every half year, with both parents' heights."""
    girl = house.person.id
    with house.record.change("test.sizes") as change:
        change.add_all(replace(row, id=change.new_id(), person_id=girl) for row in CLINIC)
        change.put(replace(background(), id=girl, person_id=girl))
        change.put(BoneAge(change.new_id(), girl, CLINIC[-1].day, years=CLINIC[-1].value / 20))
    return house


@pytest.fixture
def page(measured: House) -> GrowthPage:
    """Return the Growth page, shown."""
    return open_page(measured)


def open_page(house: House) -> GrowthPage:
    """Show the Growth page and return it."""
    page = house.window.show_page("growth")
    assert isinstance(page, GrowthPage)
    return page


KINDS = tuple(ChartKind)
