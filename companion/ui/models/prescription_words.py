"""Prescription lines in words: what, how often, when, from which day to which."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from companion.ui.formats import NameForm, first_day_of_week, format_date, format_list, weekday_name
from companion.ui.text import translate
from companion.ui.words import dose_words


class LineState(StrEnum):
    """Where a line stands on a day."""

    RUNNING = "running"
    AHEAD = "ahead"
    ENDED = "ended"


def state_of(line: Prescription, today: date) -> LineState:
    """Return whether a line runs on a treatment day, is still to come, or has ended."""
    if line.covers(today):
        return LineState.RUNNING
    return LineState.AHEAD if line.start > today else LineState.ENDED


def schedule_words(schedule: Schedule) -> str:
    """Return how often: "every day", "every day but Sunday", "once a week, on Monday"."""
    days = schedule.weekdays
    if schedule.weekly:
        return translate("Schedule", "once a week, on {day}", day=weekday_name(days[0] + 1))
    if schedule.every_day:
        return translate("Schedule", "every day")
    left_out = [day for day in Weekday if day not in days]
    if len(left_out) == 1:
        return translate("Schedule", "every day but {day}", day=weekday_name(left_out[0] + 1))
    form: NameForm = "long" if len(days) < 3 else "short"
    names = [weekday_name(day + 1, form) for day in _in_week_order(days)]
    return translate("Schedule", "on {days}", days=format_list(names))


def dose_line(line: Prescription) -> str:
    """Return dose and rhythm: "0.8 mg every day"."""
    return translate(
        "Prescriptions",
        "{dose} {rhythm}",
        dose=dose_words(line.dose),
        rhythm=schedule_words(line.schedule),
    )


def product_line(line: Prescription) -> str:
    """Return product and presentation: "Norditropin FlexPro · 10 mg/1.5 mL"."""
    return " · ".join(part for part in (line.product, line.presentation) if part)


def line_words(line: Prescription) -> str:
    """Return a whole line: "Norditropin FlexPro, 0.8 mg every day"."""
    return translate(
        "Prescriptions", "{product}, {dose}", product=line.product, dose=dose_line(line)
    )


def span_words(line: Prescription, today: date) -> str:
    """Return from when to when a line runs, ran or will run."""
    first = format_date(line.start, "medium")
    if line.end is None:
        if line.start > today:
            return translate("Prescriptions", "from {first}", first=first)
        return translate("Prescriptions", "since {first}", first=first)
    last = format_date(line.end, "medium")
    if line.start == line.end:
        return translate("Prescriptions", "on {first} only", first=first)
    return translate("Prescriptions", "{first} to {last}", first=first, last=last)


def newest_first(lines: Sequence[Prescription]) -> tuple[Prescription, ...]:
    """Return lines in the order a timeline reads from the top."""
    return tuple(sorted(lines, key=lambda line: (line.start, line.id), reverse=True))


def _in_week_order(days: Sequence[Weekday]) -> list[Weekday]:
    first = first_day_of_week() - 1
    return sorted(days, key=lambda day: (day - first) % 7)
