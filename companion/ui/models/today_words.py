"""The sentences of the Today page, made from its view."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from companion.domain.diary import DayState, DiaryDay
from companion.domain.injections import Injection
from companion.domain.prescriptions import Prescription
from companion.services.today import TodayView
from companion.ui.formats import format_date, format_list, format_time, weekday_name
from companion.ui.text import translate
from companion.ui.widgets.day_strip import DayMark
from companion.ui.widgets.day_strip import DayState as MarkState
from companion.ui.widgets.pill import PillTone
from companion.ui.words import carer_words, clock_words, entry_words, site_words

_NOON, _EVENING = 12, 17
_MARKS: dict[DayState, MarkState] = {
    DayState.NOT_PLANNED: "not_due",
    DayState.AHEAD: "open",
    DayState.ON_HOLD: "on_hold",
    DayState.DUE: "open",
    DayState.LATE: "open",
    DayState.NOT_LOGGED: "open",
    DayState.GIVEN: "given",
    DayState.PARTIAL: "partial",
    DayState.MISSED: "missed",
    DayState.SKIPPED: "skipped",
    DayState.UNKNOWN: "unknown",
}


def greeting(now: datetime, today: date) -> str:
    """Return the page's title by the treatment day and the hour: "Sunday evening"."""
    words = _part_of_day(now, today)
    # Many languages write their weekdays small; a title starts large all the same.
    return words[:1].upper() + words[1:]


def _part_of_day(now: datetime, today: date) -> str:
    day = weekday_name(today.isoweekday())
    if now.date() > today:
        return translate("Today", "{day} night", day=day)
    if now.hour < _NOON:
        return translate("Today", "{day} morning", day=day)
    if now.hour < _EVENING:
        return translate("Today", "{day} afternoon", day=day)
    return translate("Today", "{day} evening", day=day)


def subtitle(view: TodayView) -> str:
    """Return the line below the title: date, usual time, who gave the last one."""
    parts = [format_date(view.today, "day")]
    if view.line is not None:
        parts.append(
            translate("Today", "usual time {time}", time=format_time(view.line.usual_time))
        )
    if view.last is not None:
        parts.append(last_words(view, view.last))
    return " · ".join(parts)


def last_words(view: TodayView, last: Injection) -> str:
    """Return when, by whom and where the last injection was given."""
    days = (view.today - last.treatment_day).days
    when = {
        0: translate("Today", "today"),
        1: translate("Today", "yesterday"),
    }.get(days, format_date(last.treatment_day, "weekday_short"))
    carer = view.carers.get(last.carer_id)
    where = site_words(view.sites.atlas, last.site) if last.site else ""
    return translate(
        "Today",
        "last given {when}: {details}",
        when=when,
        details=format_details([clock_words(last.at, zone_of(view)), carer_words(carer), where]),
    )


def format_details(parts: list[str]) -> str:
    """Return the parts that say something, joined by commas."""
    return ", ".join(part for part in parts if part)


def zone_of(view: TodayView) -> ZoneInfo:
    """Return the person's home zone."""
    return ZoneInfo(view.person.zone)


def status(view: TodayView) -> tuple[str, PillTone]:
    """Return the state of the acting day as the pill says it."""
    day = view.day
    if day.state is DayState.LATE or day.day != view.today:
        return late_words(view), "late"
    words: dict[DayState, tuple[str, PillTone]] = {
        DayState.DUE: (translate("Today", "Not logged yet"), "due"),
        DayState.GIVEN: (translate("Today", "Given"), "given"),
        DayState.PARTIAL: (translate("Today", "Partly given"), "attention"),
        DayState.MISSED: (translate("Today", "Noted as missed"), "neutral"),
        DayState.SKIPPED: (translate("Today", "Noted as skipped"), "neutral"),
        DayState.UNKNOWN: (translate("Today", "Noted as not known"), "neutral"),
        DayState.NOT_PLANNED: (translate("Today", "Nothing planned today"), "neutral"),
        DayState.ON_HOLD: (translate("Today", "On hold, as the clinic said"), "attention"),
    }
    return words[day.state]


def late_words(view: TodayView) -> str:
    """Return how late an unlogged injection is, without saying what to do about it."""
    days = (view.today - view.day.day).days
    if days:
        return translate(
            "Today",
            "Planned {day}, {n} day(s) ago",
            n=days,
            day=weekday_name(view.day.day.isoweekday()),
        )
    return translate("Today", "Not logged yet")


def prescribed_words(line: Prescription) -> str:
    """Return the line below the dose: product, presentation and since when."""
    product = " · ".join(part for part in (line.product, line.presentation) if part)
    since = translate("Today", "as prescribed since {date}", date=format_date(line.start, "medium"))
    if line.pen_shows:
        shows = translate("Today", "pen window shows {text}", text=line.pen_shows)
        since = f"{since} · {shows}"
    return f"{product}\n{since}"


def handover(view: TodayView, entry: Injection) -> tuple[str, str]:
    """Return the two lines that tell the other carer it is done."""
    if entry.at is None:
        head = translate("Today", "Given, time not remembered")
    else:
        head = translate("Today", "Given {time}", time=clock_words(entry.at, zone_of(view)))
    carer = view.carers.get(entry.carer_id)
    by = translate("Today", "by {name}", name=carer.name) if carer else ""
    return head, format_details([by, site_words(view.sites.atlas, entry.site)])


def day_mark(view: TodayView, day: DiaryDay) -> DayMark:
    """Return one cell of the two-week strip or the calendar."""
    notes = [
        entry_words(entry, view.carers.get(entry.carer_id), view.sites.atlas, zone_of(view))
        if entry.outcome.injected
        else entry.reason
        for entry in day.entries
    ]
    note = format_list([text for text in notes if text])
    return DayMark(day.day, _MARKS[day.state], day.day == view.today, note)
