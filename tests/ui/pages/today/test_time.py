"""The page as the clock goes: rest days, weekly products, the night, a clock that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.injections import Outcome
from tests.support.family import AT, BERLIN, DAILY, GIRL, NOW, TODAY, TOMORROW, YESTERDAY
from tests.support.hands import Answers, press, seen
from tests.support.house import SIX_OF_SEVEN, WEEKLY, House, cases_over, lived_in, open_house, shown
from tests.ui import checks

GIVEN = "Given to Mara Sand · 0.8 mg"


@pytest.fixture
def prescribed(qtbot, look, record, clock, request) -> Iterator[House]:
    """Lend the window for the girl on the prescription the test is parametrised with."""
    use = cases_over(record, clock)
    use.prescriptions.add(use.people.add(GIRL), request.param)
    with lived_in(qtbot, open_house(record, clock, use)) as house:
        yield house


@pytest.mark.parametrize("prescribed", [replace(DAILY, schedule=SIX_OF_SEVEN)], indirect=True)
def test_a_rest_day_plans_nothing_and_still_takes_a_truthful_record(prescribed: House) -> None:
    house = prescribed
    words = seen(house.today.handover)
    assert "Nothing planned today" in words
    assert "No injection planned today" in words
    assert "Next: tomorrow" in words
    assert "not logged yet" not in seen(house.today.strip.cells[-1])
    with Answers(lambda sheet: press(sheet, "Save")):
        press(house.window, "Record an injection…")
    assert house.entry().outcome is Outcome.GIVEN
    assert "Given 20:00" in seen(house.today.handover)


@pytest.mark.parametrize("prescribed", [WEEKLY], indirect=True)
def test_a_weekly_injection_stays_late_until_it_is_recorded(prescribed: House) -> None:
    house = prescribed  # on Mondays; it is Thursday
    words = seen(house.today.recorder)
    assert "Planned Monday, 3 days ago" in words
    assert "6.5 mg" in words
    press(house.window, "Given to Mara Sand · 6.5 mg")
    entry = house.entry(TODAY - timedelta(days=3))
    assert entry.at == AT
    assert house.entries() == ()
    assert "Next: Monday 16 March" in seen(house.today.handover)


def test_before_the_usual_time_nobody_is_asked_whether_it_was_given(house: House) -> None:
    question = "Could someone else have given it?"
    house.clock.set_to(AT - timedelta(hours=1))
    house.tick()
    assert question not in seen(house.today)
    house.clock.set_to(AT + timedelta(minutes=1))
    house.tick()
    assert question in seen(house.today)


def test_the_heartbeat_brings_the_new_day_at_four(house: House) -> None:
    press(house.window, GIVEN)
    house.clock.set_to(datetime(2026, 3, 13, 3, 59, tzinfo=BERLIN))
    house.tick()
    assert "Thursday night" in seen(house.today)
    assert "Given 20:00" in seen(house.today.handover)
    house.clock.set_to(datetime(2026, 3, 13, 4, 0, tzinfo=BERLIN))
    house.tick()
    assert "Friday morning" in seen(house.today)
    assert GIVEN in seen(house.today.recorder)
    assert "last given yesterday: 20:00, I.S." in seen(house.today)
    assert house.entries(TOMORROW) == ()


def test_the_card_left_open_overnight_records_for_the_new_day(house: House) -> None:
    house.clock.set_to(NOW + timedelta(hours=12))
    house.tick()
    press(house.window, GIVEN)
    assert house.entry(TOMORROW).at == AT + timedelta(hours=12)
    assert house.entries() == ()


@pytest.mark.parametrize("how", ["shown again", "brought to the front"])
def test_a_window_that_comes_back_shows_the_present_at_once(house: House, qtbot, how: str) -> None:
    press(house.window, GIVEN)
    if how == "shown again":
        house.window.hide()
        house.clock.advance(timedelta(hours=24))
        house.window.show()
    else:
        house.clock.advance(timedelta(hours=24))
        other = type(house.today.soon)()
        shown(qtbot, other, (300, 300))
        with qtbot.waitActive(house.window):
            house.window.activateWindow()
    assert "Friday evening" in seen(house.today)
    assert GIVEN in seen(house.today.recorder)
    assert "Given 20:00" not in seen(house.today)


def test_a_clock_put_back_a_day_loses_nothing_and_offers_no_nonsense(house: House) -> None:
    press(house.window, GIVEN)
    with house.record.change("test.gap") as change:
        change.remove(*house.entries(YESTERDAY))
    house.clock.set_to(AT - timedelta(days=1))
    house.tick()
    words = seen(house.window)
    assert "Wednesday evening" in words
    assert "-1" not in words
    assert "\u22121" not in words
    press(house.window, GIVEN)
    assert house.entry(YESTERDAY).at == AT - timedelta(days=1)
    assert house.entry(TODAY).at == AT
    house.clock.set_to(AT)
    house.tick()
    assert "Given 20:00" in seen(house.today.handover)
    assert house.left() == "8.4 mg"


def test_after_a_flight_the_page_keeps_home_time(house: House) -> None:
    house.clock.travel_to(ZoneInfo("America/New_York"))
    house.tick()
    assert "now, 20:00" in seen(house.today.recorder)


def test_a_heartbeat_keeps_the_focus_where_it_is(house: House) -> None:
    for stop in checks.tab_round(house.window):
        stop.setFocus()
        house.clock.advance(timedelta(seconds=30))
        house.tick()
        assert house.window.focusWidget() is stop, checks.told(stop)


def test_everything_for_tonight_is_on_one_screen(house: House) -> None:
    bar = house.today.scroll_area.verticalScrollBar()
    seen(house.window)
    assert bar.maximum() == 0
    assert checks.cut_off(house.today) == []
    assert checks.spilling(house.today) == []
    assert "about 12 (estimate)" in seen(house.today.soon)
