"""Visits in words: when, how far off, where, and how the injections went since."""

from __future__ import annotations

from datetime import date

from companion.domain.adherence import Adherence
from companion.domain.visits import Visit
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate


def when_words(visit: Visit) -> str:
    """Return day and time: "Monday 7 December 2026, 09:30"."""
    day = format_date(visit.day, "full")
    if visit.at is None:
        return day
    return translate("Visits", "{day}, {time}", day=day, time=format_time(visit.at))


def where_words(visit: Visit) -> str:
    """Return with whom and where."""
    return " · ".join(part for part in (visit.team, visit.place) if part)


def distance_words(day: date, today: date) -> str:
    """Return how far off a day is: "in 15 days", "today", "3 days ago"."""
    days = (day - today).days
    if days == 0:
        return translate("Visits", "today")
    if days == 1:
        return translate("Visits", "tomorrow")
    if days > 0:
        return translate("Visits", "in {n} day(s)", n=days)
    return translate("Visits", "{n} day(s) ago", n=-days)


def given_words(counts: Adherence) -> str:
    """Return doses given with their denominator: "74 of 79 given"."""
    return translate(
        "Visits", "{given} of {scheduled} given", given=counts.given, scheduled=counts.scheduled
    )


def apart_words(counts: Adherence) -> str:
    """Return what was not given in full, each kind apart; empty when there is nothing."""
    parts = []
    if counts.partial:
        parts.append(translate("Visits", "{n} given in part", n=counts.partial))
    if counts.not_given:
        parts.append(translate("Visits", "{n} not given", n=counts.not_given))
    if counts.unconfirmed:
        parts.append(translate("Visits", "{n} not confirmed", n=counts.unconfirmed))
    if counts.on_hold:
        parts.append(translate("Visits", "{n} on hold, not counted", n=counts.on_hold))
    return " · ".join(parts)
