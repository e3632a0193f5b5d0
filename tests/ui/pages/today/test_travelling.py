"""On a journey Today asks once by whose clock evenings run, and says what was chosen."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from companion.domain.diary import DayState
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from tests.support.family import BERLIN
from tests.support.house import House

NEW_YORK = ZoneInfo("America/New_York")


def banners(house: House) -> list[Banner]:
    return house.today.notices.banners


def press(house: House, words: str) -> None:
    (banner,) = banners(house)
    next(b for b in banner.findChildren(Button) if words in b.text()).click()


def fly(house: House, zone: ZoneInfo) -> None:
    house.clock.travel_to(zone)
    house.tick()


def test_at_home_nothing_is_asked(house: House):
    assert banners(house) == []


def test_the_question_shows_both_clocks_and_what_either_answer_means(house: House):
    fly(house, NEW_YORK)
    (banner,) = banners(house)
    assert "15:00 here and 20:00 in Berlin" in banner.text
    assert "Home time: the next one at 15:00 here, 24 hour" in banner.text
    assert "Local time: the next one at 20:00 here, 29 hour" in banner.text


def test_home_time_is_kept_and_stands_on_the_page(house: House):
    fly(house, NEW_YORK)
    press(house, "Keep home time")
    (banner,) = banners(house)
    assert banner.text == "Mara Sand’s evenings go on by Berlin time, where it is 20:00."
    assert house.use.today.view(house.person).day.state is DayState.DUE


def test_local_time_moves_the_evening_and_leaves_no_notice(house: House):
    fly(house, NEW_YORK)
    press(house, "Use local time")
    assert banners(house) == []
    assert house.person.zone == "America/New_York"
    house.clock.advance(timedelta(hours=5))
    assert house.use.today.view(house.person).day.state is DayState.DUE


def test_undo_asks_again(house: House):
    fly(house, NEW_YORK)
    press(house, "Use local time")
    house.window.snackbar.undo()
    (banner,) = banners(house)
    assert "By which clock" in banner.text


def test_coming_home_asks_nothing(house: House):
    fly(house, NEW_YORK)
    press(house, "Keep home time")
    fly(house, BERLIN)
    assert banners(house) == []


def test_without_an_injection_planned_it_says_so(house: House):
    line = house.use.prescriptions.of(house.person.id)[-1]
    house.use.prescriptions.end(line, house.clock.now().date() - timedelta(days=1))
    fly(house, NEW_YORK)
    assert "no injection is planned" in banners(house)[0].text
