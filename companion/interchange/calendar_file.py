"""Calendar events as an iCalendar file (RFC 5545) that a phone can take in, again and again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from companion.domain.calendar_events import ASKED_FOR, CalendarEvent, Repeat
from companion.domain.schedule import ONE_DAY
from companion.interchange.calendar_zones import zone_component
from companion.services.calendar_export import EventWords, Words

_PRODID = "-//Growth Companion//Diary//EN"
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WHOLE_WEEK = 7


def write_calendar(events: Iterable[CalendarEvent], words: Words, stamp: datetime) -> bytes:
    """Return the events as a file; equal events, words and ``stamp`` give equal bytes.

    Each event keeps its UID and counts its SEQUENCE up, so that importing the next file
    updates it. One that is no longer planned comes as CANCELLED, without repeats and alarms.
    """
    listed = sorted(events, key=lambda event: event.uid)
    calendar = Calendar()
    calendar.add("prodid", _PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for zone, since in _zones(listed):
        calendar.add_component(zone_component(zone, since))
    for event in listed:
        calendar.add_component(_component(event, words(event), stamp))
    return bytes(calendar.to_ical())


def _zones(events: Iterable[CalendarEvent]) -> list[tuple[ZoneInfo, datetime]]:
    """Return the zones of the events, each with its earliest start, by name."""
    found: dict[str, tuple[ZoneInfo, datetime]] = {}
    for event in events:
        zone = event.starts.tzinfo if isinstance(event.starts, datetime) else None
        if isinstance(event.starts, datetime) and isinstance(zone, ZoneInfo) and zone.key != "UTC":
            _, earliest = found.get(zone.key, (zone, event.starts))
            found[zone.key] = (zone, min(earliest, event.starts))
    return [found[key] for key in sorted(found)]


def _component(event: CalendarEvent, words: EventWords, stamp: datetime) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    made.add("sequence", event.sequence)
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("summary", words.title)
    if words.text:
        made.add("description", words.text)
    made.add("class", "PRIVATE")
    made.add("transp", "TRANSPARENT")
    _add_times(made, event)
    for alarm in event.alarms:
        made.add_component(_alarm(alarm, words.title))
    return made


def _add_times(made: Event, event: CalendarEvent) -> None:
    made.add("dtstart", event.starts)
    if not isinstance(event.starts, datetime):
        made.add("dtend", event.starts + ONE_DAY)
        return
    made.add("duration", ASKED_FOR)
    if event.repeat is not None:
        made.add("rrule", _rule(event.repeat))
        if event.repeat.skipped:
            made.add("exdate", list(event.repeat.skipped))


def _rule(repeat: Repeat) -> dict[str, object]:
    rule: dict[str, object] = {"freq": "weekly"}
    if len(repeat.weekdays) == _WHOLE_WEEK:
        rule["freq"] = "daily"
    else:
        rule["byday"] = [_DAYS[day] for day in repeat.weekdays]
    if repeat.until is not None:
        rule["until"] = repeat.until.astimezone(UTC)
    return rule


def _alarm(from_start: timedelta, title: str) -> Alarm:
    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", title)
    made.add("trigger", from_start)
    return made
