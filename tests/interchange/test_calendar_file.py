"""The calendar file rings when the domain says that an injection is due, wherever one lives."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from companion.domain.calendar_events import CalendarEvent, injection_event, visit_event
from companion.domain.diary import DayClock
from companion.domain.holds import TreatmentHold
from companion.domain.schedule import ONE_DAY, Schedule, Weekday, days_between
from companion.domain.visits import Visit
from companion.interchange.calendar_file import write_calendar
from companion.services.calendar_export import EventWords
from tests.support.calendar import expand
from tests.support.family import AT, line
from tests.support.zones import ODD_ZONES

FIRST = date(2026, 3, 12)
STAMP = datetime(2026, 3, 12, 19, 0, tzinfo=UTC)
WORDS = EventWords("Check diary: given?")
STARTS = time(4, 0)
SIX = Schedule(tuple(day for day in Weekday if day is not Weekday.THURSDAY))
MONDAYS = Schedule((Weekday.MONDAY,), weekly=True)


def write(*events: CalendarEvent) -> bytes:
    return write_calendar(events, lambda _: WORDS, STAMP)


def parsed(content: bytes) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(content)


def only_event(content: bytes) -> icalendar.Event:
    (event,) = parsed(content).walk("VEVENT")
    return event


@pytest.mark.parametrize("usual", [time(20), time(23, 50), time(0, 30), time(1, 45)])
@pytest.mark.parametrize("zone_name", [*ODD_ZONES, "America/New_York", "Asia/Kolkata", "UTC"])
def test_a_phone_rings_when_the_injection_is_due(zone_name: str, usual: time) -> None:
    clock = DayClock(ZoneInfo(zone_name), STARTS)
    daily = line(usual_time=usual)
    event = injection_event(daily, clock, (), FIRST)
    last = FIRST + timedelta(days=500)
    rings = expand(only_event(write(event)), last + 2 * ONE_DAY)
    due = [clock.due(daily, day) for day in days_between(FIRST, last)]
    assert [at for at in rings if at <= due[-1]] == due


@pytest.mark.parametrize("usual", [time(20), time(0, 30)])
@pytest.mark.parametrize("schedule", [SIX, MONDAYS])
def test_it_rings_on_the_planned_treatment_days_only(schedule: Schedule, usual: time) -> None:
    clock = DayClock(ZoneInfo("Europe/Berlin"), STARTS)
    prescribed = line(schedule=schedule, usual_time=usual)
    event = injection_event(prescribed, clock, (), FIRST)
    rings = expand(only_event(write(event)), FIRST + timedelta(days=90))
    planned = [d for d in days_between(FIRST, FIRST + timedelta(days=85)) if schedule.is_due_on(d)]
    assert rings[: len(planned)] == [clock.due(prescribed, day) for day in planned]


def test_an_ended_line_rings_up_to_its_last_day_and_a_hold_is_left_out() -> None:
    clock = DayClock(ZoneInfo("Europe/Berlin"), STARTS)
    ended = line(end=date(2026, 4, 5))
    hold = TreatmentHold("h", "girl", date(2026, 3, 28), "the clinic", "", AT, date(2026, 3, 30))
    rings = expand(
        only_event(write(injection_event(ended, clock, (hold,), FIRST))), date(2027, 1, 1)
    )
    days = [d for d in days_between(FIRST, date(2026, 4, 5)) if not hold.covers(d)]
    assert rings == [clock.due(ended, day) for day in days]


def test_an_open_hold_leaves_nothing_to_ring_for() -> None:
    clock = DayClock(ZoneInfo("Europe/Berlin"), STARTS)
    hold = TreatmentHold("h", "girl", FIRST, "the clinic", "", AT)
    assert injection_event(line(), clock, (hold,), FIRST) is None


@pytest.mark.parametrize("zone_name", [*ODD_ZONES, "America/New_York", "Asia/Kolkata"])
def test_the_zone_written_into_the_file_is_the_zone(zone_name: str) -> None:
    zone = ZoneInfo(zone_name)
    event = injection_event(line(), DayClock(zone, STARTS), (), FIRST)
    (written,) = parsed(write(event)).walk("VTIMEZONE")
    read = written.to_tz(lookup_tzid=False)
    for day in days_between(FIRST, FIRST + timedelta(days=800)):
        noon = datetime.combine(day, time(12))
        assert noon.replace(tzinfo=read).utcoffset() == noon.replace(tzinfo=zone).utcoffset(), day


def test_a_clock_change_is_written_in_the_wall_time_that_ends_with_it() -> None:
    event = injection_event(line(), DayClock(ZoneInfo("Europe/Berlin"), STARTS), (), FIRST)
    text = write(event).decode()
    spring = re.search(r"BEGIN:DAYLIGHT\r\n(.*?)END:DAYLIGHT", text, re.DOTALL).group(1)
    assert "DTSTART:20250330T020000" in spring
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in spring


def test_an_alarm_rings_with_each_injection_and_a_visit_is_announced_before() -> None:
    clock = DayClock(ZoneInfo("Europe/Berlin"), STARTS)
    injection = only_event(write(injection_event(line(), clock, (), FIRST)))
    assert [alarm["TRIGGER"].dt for alarm in injection.walk("VALARM")] == [timedelta()]
    visit = visit_event(Visit("v", "girl", date(2026, 5, 4), "Growth clinic"), time(10))
    told = only_event(write(visit))
    assert told["DTSTART"].dt == date(2026, 5, 4)
    days = [date(2026, 5, 4) + timedelta(days=(a["TRIGGER"].dt).days) for a in told.walk("VALARM")]
    assert days == [date(2026, 4, 27), date(2026, 5, 3)]


def test_the_same_events_give_the_same_bytes_in_any_order() -> None:
    clock = DayClock(ZoneInfo("Europe/Berlin"), STARTS)
    one = injection_event(line("a"), clock, (), FIRST)
    other = injection_event(line("b", usual_time=time(7)), clock, (), FIRST)
    assert write(one, other) == write(other, one)
