"""How the events of the calendar file read on a phone: discreet by default, never a dose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from companion.domain.calendar_events import CalendarEvent, EventKind
from companion.domain.initials import suggest_initials
from companion.domain.people import Person
from companion.services.calendar_export import EventWords, Words
from companion.ui.formats import format_date
from companion.ui.text import translate


def calendar_words(people: Sequence[Person], *, plain: bool) -> Words:
    """Return the words for the events of these people.

    Discreet titles say nothing of health; with several people they carry initials. Plain ones
    name the person and what it is about.
    """
    names = {person.id: person.name for person in people}
    if plain:
        return lambda event: _plain(event, names)
    return lambda event: _discreet(event, names)


def _discreet(event: CalendarEvent, names: Mapping[str, str]) -> EventWords:
    title = _discreet_title(event)
    if len(names) == 1:
        return EventWords(title)
    initials = suggest_initials(names[event.person_id])
    return EventWords(translate("PhoneCalendar", "{title} · {who}", title=title, who=initials))


def _discreet_title(event: CalendarEvent) -> str:
    if event.cancelled:
        return translate("PhoneCalendar", "No longer planned")
    match event.kind:
        case EventKind.INJECTION:
            return translate("PhoneCalendar", "Check diary: given?")
        case EventKind.VISIT:
            return translate("PhoneCalendar", "Appointment: papers ready?")
        case _:
            return translate("PhoneCalendar", "Check diary: supplies?")


def _plain(event: CalendarEvent, names: Mapping[str, str]) -> EventWords:
    name = names[event.person_id]
    if event.cancelled:
        return EventWords(translate("PhoneCalendar", "No longer planned · {name}", name=name))
    match event.kind:
        case EventKind.INJECTION:
            return EventWords(
                translate(
                    "PhoneCalendar", "Check diary: growth hormone given to {name}?", name=name
                ),
                translate(
                    "PhoneCalendar",
                    "Somebody may have given it already. The dose and the spot are in the diary.",
                ),
            )
        case EventKind.VISIT:
            return _visit(event, name)
        case EventKind.DISCARD | EventKind.EXPIRY:
            return _pack(event, name)
        case EventKind.REORDER:
            return EventWords(
                translate("PhoneCalendar", "Check diary: time to reorder for {name}?", name=name),
                translate(
                    "PhoneCalendar", "About a week of doses is left, by the diary’s estimate."
                ),
            )
        case EventKind.REORDER_NEEDLES:
            return EventWords(
                translate(
                    "PhoneCalendar", "Check diary: time to reorder needles for {name}?", name=name
                )
            )


def _visit(event: CalendarEvent, name: str) -> EventWords:
    text = translate("PhoneCalendar", "Is the summary printed, are the questions written down?")
    if not event.about:
        return EventWords(translate("PhoneCalendar", "Visit · {name}", name=name), text)
    title = translate("PhoneCalendar", "Visit: {team} · {name}", team=event.about, name=name)
    return EventWords(title, text)


def _pack(event: CalendarEvent, name: str) -> EventWords:
    if event.kind is EventKind.EXPIRY:
        title = translate("PhoneCalendar", "Check diary: pack of {name} expires", name=name)
        return EventWords(title, event.about)
    title = translate(
        "PhoneCalendar", "Check diary: pack of {name} ends its days in use?", name=name
    )
    assert event.first_used is not None
    opened = translate(
        "PhoneCalendar", "{product}, first used {date}", product=event.about,
        date=format_date(event.first_used),
    )  # fmt: skip
    return EventWords(title, opened)
