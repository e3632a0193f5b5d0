"""On a journey: home time or local time is asked once, and what was chosen stands on Today."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from companion.domain.people import Person
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from companion.domain.stays import Whereabouts
    from companion.services.stays import NextByClock

_HOUR = timedelta(hours=1)
_HALF_HOUR = timedelta(minutes=30)


def travel_banner(desk: Desk, person: Person) -> Banner | None:
    """Return the question, or the word that home time goes on; None on the usual day.

    While the computer shows the time the evenings run by, nothing else is read.
    """
    here, now = desk.use.clock.zone(), desk.use.clock.now()
    kept = ZoneInfo(person.zone)
    if now.astimezone(here).utcoffset() == now.astimezone(kept).utcoffset():
        return None
    at = desk.use.stays.whereabouts(person)
    if at is None or at.came_home:
        return None
    if at.asks:
        return _question(desk, person, at)
    return _home_time(desk, person, at) if at.home_time_abroad else None


def _question(desk: Desk, person: Person, at: Whereabouts) -> Banner:
    question = desk.use.stays.question(person, at)
    here, home = place_name(at.here), place_name(at.home)
    banner = Banner(
        "\n".join(
            (
                translate(
                    "Travel",
                    "It is {time_here} here and {time_home} in {home}. By which clock shall "
                    "{name}’s evenings run?",
                    time_here=_clock(question.now, at.here),
                    time_home=_clock(question.now, at.home),
                    home=home,
                    name=person.name,
                ),
                _next_words(translate("Travel", "Home time"), question.by_home, at.here, desk),
                _next_words(translate("Travel", "Local time"), question.by_local, at.here, desk),
            )
        ),
        title=translate("Travel", "This computer is on {place} time", place=here),
    )
    banner.add_action(
        translate("Travel", "Keep home time ({place})", place=home),
        lambda: _answer(desk, person, at, by_local_time=False),
    )
    banner.add_action(
        translate("Travel", "Use local time ({place})", place=here),
        lambda: _answer(desk, person, at, by_local_time=True),
    )
    return banner


def _home_time(desk: Desk, person: Person, at: Whereabouts) -> Banner:
    now, home = desk.use.clock.now(), place_name(at.home)
    banner = Banner(
        translate(
            "Travel",
            "{name}’s evenings go on by {place} time, where it is {time}.",
            name=person.name,
            place=home,
            time=_clock(now, at.home),
        )
    )
    banner.add_action(
        translate("Travel", "Use local time ({place})", place=place_name(at.here)),
        lambda: _answer(desk, person, at, by_local_time=True),
    )
    return banner


def _next_words(which: str, coming: NextByClock, here: ZoneInfo, desk: Desk) -> str:
    """Return when the next injection would be, by the clock that hangs here."""
    if coming.due is None:
        return translate("Travel", "{which}: no injection is planned.", which=which)
    due = coming.due.astimezone(here)
    today = desk.use.clock.now().astimezone(here).date()
    at = format_time(due)
    if due.date() != today:
        day = format_date(due.date(), "weekday_short")
        at = translate("Travel", "{time} on {day}", time=at, day=day)
    if coming.after_last is None:
        return translate("Travel", "{which}: the next one at {time} here.", which=which, time=at)
    return translate(
        "Travel",
        "{which}: the next one at {time} here, {n} hour(s) after the last.",
        which=which,
        time=at,
        n=(coming.after_last + _HALF_HOUR) // _HOUR,
    )


def _answer(desk: Desk, person: Person, at: Whereabouts, *, by_local_time: bool) -> None:
    try:
        change = desk.use.stays.answer(person, at, by_local_time=by_local_time)
    except TroubleError as error:
        from companion.ui.trouble_words import show_trouble  # noqa: PLC0415 - seldom needed

        show_trouble(None, error)
        return
    place = place_name(at.here if by_local_time else at.home)
    desk.done(
        translate(
            "Travel", "{name}’s evenings run by {place} time now.", name=person.name, place=place
        ),
        change,
    )


def _clock(now: datetime, zone: ZoneInfo) -> str:
    return format_time(now.astimezone(zone))


def place_name(zone: ZoneInfo) -> str:
    """Return the city a zone is named after: "New York"."""
    return zone.key.rpartition("/")[2].replace("_", " ")
