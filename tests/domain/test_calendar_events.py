"""When packs and visits stand in the calendar, and when a line plans nothing any more."""

from __future__ import annotations

from datetime import date, time, timedelta

from companion.domain.calendar_events import EventKind, injection_event, pack_events, visit_event
from companion.domain.diary import DayClock
from companion.domain.holds import TreatmentHold
from companion.domain.packs import PackState
from companion.domain.schedule import Schedule, Weekday
from companion.domain.visits import Visit
from tests.support.family import AT, BERLIN, TODAY, TOMORROW, line, pen

NOTICE = time(10)
CLOCK = DayClock(BERLIN, time(4))


def test_a_pack_at_hand_is_told_before_it_ends() -> None:
    pack = pen("girl", id="p", state=PackState.IN_USE, expiry=date(2027, 1, 31), opened=TODAY)
    expiry, discard = pack_events(pack, date(2026, 4, 8), NOTICE)
    assert (expiry.kind, expiry.day) == (EventKind.EXPIRY, date(2027, 1, 31))
    assert (discard.kind, discard.day) == (EventKind.DISCARD, date(2026, 4, 8))
    assert discard.first_used == TODAY
    assert discard.alarms == (timedelta(days=-3, hours=10), timedelta(hours=10))
    assert discard.last_day == discard.day


def test_a_pack_without_dates_or_no_longer_at_hand_says_nothing() -> None:
    assert list(pack_events(pen("girl"), None, NOTICE)) == []
    gone = pen("girl", state=PackState.EMPTY, expiry=TODAY)
    assert list(pack_events(gone, TODAY, NOTICE)) == []


def test_a_visit_that_took_place_is_no_event() -> None:
    assert visit_event(Visit("v", "girl", TODAY, done=True), NOTICE) is None


def test_a_hold_over_all_that_is_left_of_a_line_leaves_no_event() -> None:
    ending = line(end=TOMORROW)
    hold = TreatmentHold("h", "girl", TODAY, "the clinic", "", AT, TOMORROW)
    assert injection_event(ending, CLOCK, (hold,), TODAY) is None


def test_the_last_ring_is_on_the_last_planned_day() -> None:
    mondays = line(schedule=Schedule((Weekday.MONDAY,)), end=date(2026, 4, 1))
    event = injection_event(mondays, CLOCK, (), TODAY)
    assert event is not None
    assert event.day == date(2026, 3, 16)
    assert event.last_day == date(2026, 3, 30)
