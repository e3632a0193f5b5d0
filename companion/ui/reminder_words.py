"""What a reminder says: a title and a line or two, and no health word where it is discreet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from companion.domain.people import Person
from companion.domain.reminders import Reminder, ReminderKind
from companion.services.reminders import Notice
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.words import dose_words

_LISTED: Final = 4
_HOUR: Final = timedelta(hours=1)
Words = tuple[str, str]


def notice_words(desk: Desk, notice: Notice) -> Words:
    """Return the title and the text of a notice."""
    if notice.discreet:
        return _discreet(notice)
    if len(notice.reminders) > 1:
        return _several(desk, notice)
    only = notice.reminders[0]
    title, body = _one(desk, only, notice.since_last)
    if notice.ask_first:
        return title, f"{_ask_first(desk, only)}\n{body}"
    return title, body


def chore_words(reminder: Reminder, name: str) -> Words:
    """Return the title and the text for anything but an injection."""
    return _WORDS[reminder.kind](name, reminder.label)


def _discreet(notice: Notice) -> Words:
    count = len(notice.reminders)
    if notice.ask_first:
        body = translate("Reminder", "Please open your diary before anything else.")
    elif count > 1:
        body = translate("Reminder", "{n} things are waiting in your diary.", n=count)
    else:
        body = translate("Reminder", "Please look at your diary.")
    return translate("Reminder", "Reminder"), body


def _several(desk: Desk, notice: Notice) -> Words:
    """Return the words for several: an injection leads, the others are listed below it."""
    injection, rows = notice.injection, notice.reminders
    lines = [_ask_first(desk, rows[0])] if notice.ask_first else []
    title = translate("Reminder", "{n} things are waiting in your diary", n=len(rows))
    if injection is not None:
        title, body = _one(desk, injection, notice.since_last)
        lines += [body, translate("Reminder", "Also waiting:")]
        rows = rows[1:]
    titles = [_one(desk, row, None)[0] for row in rows]
    lines += titles[:_LISTED]
    if len(titles) > _LISTED:
        lines.append(translate("Reminder", "and {n} more", n=len(titles) - _LISTED))
    return title, "\n".join(lines)


def _one(desk: Desk, reminder: Reminder, since_last: timedelta | None) -> Words:
    person = desk.use.people.get(reminder.person_id)
    name = person.name if person else ""
    if reminder.kind is ReminderKind.INJECTION:
        title = translate("Reminder", "Injection time: {name}", name=name)
        return title, _injection_line(desk, person, since_last)
    return chore_words(reminder, name)


def _injection_line(desk: Desk, person: Person | None, since_last: timedelta | None) -> str:
    line = desk.use.today.view(person).line if person else None
    dose = dose_words(line.dose) if line else ""
    if since_last is not None:
        return translate(
            "Reminder",
            "{dose} as prescribed. The last one was {n} hour(s) ago: look in the diary first.",
            dose=dose,
            n=since_last // _HOUR,
        )
    return translate(
        "Reminder",
        "{dose} as prescribed. Not logged yet; could someone else have given it?",
        dose=dose,
    )


def _ask_first(desk: Desk, reminder: Reminder) -> str:
    person = desk.use.people.get(reminder.person_id)
    number = desk.use.care_team.contacts(person).urgent_number if person else ""
    first = translate("Reminder", "Ask your care team before the next injection.")
    return f"{first} {number}".rstrip()


def _day(label: str) -> str:
    return format_date(date.fromisoformat(label), "weekday")


def _pack_ends(name: str, label: str) -> Words:
    if label == "0":
        return (
            translate("Reminder", "A pack is past its last day: {name}", name=name),
            translate("Reminder", "By the leaflet you checked it is no longer used from today on."),
        )
    return (
        translate("Reminder", "A pack ends in three days or less: {name}", name=name),
        translate("Reminder", "Its days in use run out, by the leaflet you checked."),
    )


def _check(name: str, label: str) -> Words:
    from companion.ui.models.monitoring_words import check_words  # noqa: PLC0415 - seldom needed

    return (
        translate("Reminder", "On the list for the clinic: {name}", name=name),
        translate("Reminder", "{test}. The page Labs says by whose date.", test=check_words(label)),
    )


_WORDS: Final[dict[ReminderKind, Callable[[str, str], Words]]] = {
    ReminderKind.UNLOGGED: lambda name, label: (
        translate("Reminder", "{day} is not logged: {name}", day=_day(label), name=name),
        translate("Reminder", "Given or missed? Never take a double dose."),
    ),
    ReminderKind.EXPIRY: lambda name, _: (
        translate("Reminder", "A pack expires this month: {name}", name=name),
        translate("Reminder", "The date printed on it always comes first."),
    ),
    ReminderKind.NEEDLES: lambda name, _: (
        translate("Reminder", "Needles are running low: {name}", name=name),
        translate("Reminder", "Time to reorder, or to count them again."),
    ),
    ReminderKind.WIPES: lambda name, _: (
        translate("Reminder", "Wipes are running low: {name}", name=name),
        translate("Reminder", "Time to buy some, or to count them again."),
    ),
    ReminderKind.PACK_ENDS: _pack_ends,
    ReminderKind.OUT_OF_FRIDGE: lambda name, _: (
        translate("Reminder", "A pack is still out of the fridge: {name}", name=name),
        translate("Reminder", "It has been out as long as the leaflet you checked allows."),
    ),
    ReminderKind.REORDER: lambda name, _: (
        translate("Reminder", "Time to reorder: {name}", name=name),
        translate("Reminder", "The packs at hand last about as long as an order takes."),
    ),
    ReminderKind.REPEAT: lambda name, _: (
        translate("Reminder", "The prescription can be filled again: {name}", name=name),
        translate("Reminder", "By the day you noted in Supplies."),
    ),
    ReminderKind.SHARPS: lambda name, _: (
        translate("Reminder", "Look at the sharps box: {name}", name=name),
        translate("Reminder", "Close it at about three quarters full."),
    ),
    ReminderKind.SKIN_CHECK: lambda name, _: (
        translate("Reminder", "Monthly look at the skin: {name}", name=name),
        translate("Reminder", "Look at and feel the injection areas, and note what you find."),
    ),
    ReminderKind.MEASUREMENT: lambda name, _: (
        translate("Reminder", "Time to measure again: {name}", name=name),
        translate("Reminder", "When it suits you; what the clinic measures counts too."),
    ),
    ReminderKind.MONITORING: _check,
    ReminderKind.EXEMPTION: lambda name, label: (
        translate("Reminder", "An exemption for sport ends: {name}", name=name),
        translate(
            "Reminder", "Its last day is {day}. New papers take a clinic time.", day=_day(label)
        ),
    ),
    ReminderKind.VISIT: lambda name, label: (
        translate("Reminder", "A visit is coming up: {name}", name=name),
        translate("Reminder", "On {day}. Are your questions written down?", day=_day(label)),
    ),
}
