"""Dates, times, figures and lists as the person's language writes them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final, Literal

from PySide6.QtCore import QDate, QLocale, QTime

from companion.ui import text
from companion.ui.text import NO_BREAK_SPACE, translate

DateForm = Literal[
    "full",
    "long",
    "medium",
    "day",
    "day_short",
    "weekday",
    "weekday_short",
    "month",
    "month_short",
]
NameForm = Literal["long", "short", "narrow"]

_MINUS: Final = "\u2212"
_NAME_FORMS: Final = {
    "long": QLocale.FormatType.LongFormat,
    "short": QLocale.FormatType.ShortFormat,
    "narrow": QLocale.FormatType.NarrowFormat,
}


def format_date(value: date, form: DateForm = "long") -> str:
    """Return a date in words, never as bare figures, whose order could be mistaken.

    full: Sunday 22 November 2026 · long: 22 November 2026 · medium: 22 Nov 2026 ·
    day: 22 November · day_short: 22 Nov · weekday: Sunday 22 November ·
    weekday_short: Sun 22 Nov · month: November 2026 · month_short: Nov 2026.
    """
    locale = text.locale()
    patterns = _MONTH_FIRST if _puts_month_first(locale) else _DAY_FIRST
    return locale.toString(QDate(value.year, value.month, value.day), patterns[form]())


_DAY_FIRST: Final[dict[DateForm, Callable[[], str]]] = {
    "full": lambda: translate("DateFormat", "dddd d MMMM yyyy"),
    "long": lambda: translate("DateFormat", "d MMMM yyyy"),
    "medium": lambda: translate("DateFormat", "d MMM yyyy"),
    "day": lambda: translate("DateFormat", "d MMMM"),
    "day_short": lambda: translate("DateFormat", "d MMM"),
    "weekday": lambda: translate("DateFormat", "dddd d MMMM"),
    "weekday_short": lambda: translate("DateFormat", "ddd d MMM"),
    "month": lambda: translate("DateFormat", "MMMM yyyy"),
    "month_short": lambda: translate("DateFormat", "MMM yyyy"),
}
# Only English varies by country in a way the patterns above cannot carry.
_MONTH_FIRST: Final[dict[DateForm, Callable[[], str]]] = {
    "full": lambda: "dddd, MMMM d, yyyy",
    "long": lambda: "MMMM d, yyyy",
    "medium": lambda: "MMM d, yyyy",
    "day": lambda: "MMMM d",
    "day_short": lambda: "MMM d",
    "weekday": lambda: "dddd, MMMM d",
    "weekday_short": lambda: "ddd, MMM d",
    "month": lambda: "MMMM yyyy",
    "month_short": lambda: "MMM yyyy",
}


def _puts_month_first(locale: QLocale) -> bool:
    if locale.language() != QLocale.Language.English:
        return False
    return locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def format_time(value: time | datetime) -> str:
    """Return a time of day, in 24 or 12 hours as the locale has it: 20:04 or 8:04 PM."""
    return text.locale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)


def weekday_name(iso_weekday: int, form: NameForm = "long") -> str:
    """Return the name of a weekday, 1 for Monday to 7 for Sunday."""
    return text.locale().standaloneDayName(iso_weekday, _NAME_FORMS[form])


def month_name(month: int, form: NameForm = "long") -> str:
    """Return the name of a month, 1 to 12."""
    return text.locale().standaloneMonthName(month, _NAME_FORMS[form])


def first_day_of_week() -> int:
    """Return the weekday a calendar starts with here, 1 for Monday to 7 for Sunday."""
    return text.locale().firstDayOfWeek().value


def format_decimal(
    value: Decimal | float, *, places: int | None = None, signed: bool = False
) -> str:
    """Return a figure with the locale's decimal sign: "0.8", "1", never "1.0" or ".8".

    ``places`` rounds to a fixed number of decimals, as for an SDS; ``signed`` writes the plus.
    Doses are passed as Decimal and without ``places``, so they are written as prescribed.
    """
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    if places is not None:
        exact = round(exact, places)
        digits = f"{abs(exact):.{places}f}"
    else:
        digits = _without_trailing_zeros(f"{abs(exact):f}")
    is_zero = not any(figure in "123456789" for figure in digits)
    sign = "" if is_zero else _MINUS if exact < 0 else "+" if signed else ""
    return sign + digits.replace(".", text.locale().decimalPoint())


def _without_trailing_zeros(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def format_quantity(
    value: Decimal | float, unit: str, *, places: int | None = None, signed: bool = False
) -> str:
    """Return a figure with its unit, held together on one line: "0.8 mg"."""
    return format_decimal(value, places=places, signed=signed) + NO_BREAK_SPACE + unit


def format_age(years: int, months: int) -> str:
    """Return an age in completed years and months: "8 y 4 m"; under one year "4 m"."""
    if years == 0:
        return translate("Age", "{months} m", months=months)
    return translate("Age", "{years} y {months} m", years=years, months=months)


def format_list(items: Sequence[str]) -> str:
    """Return items joined as the language joins them: "headache, vomiting and fever"."""
    return text.locale().createSeparatedList(list(items))


def parse_decimal(typed: str) -> Decimal | None:
    """Return the figure a person typed with a point or a comma, or None if it is not one.

    A single sign between figures is always the decimal sign; figures of any script are read.
    Signs that group thousands are refused, because guessing could change a dose.
    """
    text = "".join(_ascii_figure(sign) for sign in typed.strip())
    text = text.replace(_MINUS, "-").replace("\u066b", ".").replace(",", ".")
    if not text.isascii() or text.count(".") > 1 or any(s not in "0123456789.+-" for s in text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _ascii_figure(sign: str) -> str:
    figure = unicodedata.decimal(sign, None)
    return sign if figure is None else str(figure)
