"""Sentences for what the checks of the symptom diary noticed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.formats import format_date, format_decimal
from companion.ui.text import translate

Values = Mapping[str, Any]

SYMPTOM_SENTENCES: Final[dict[str, Callable[[Values], str]]] = {
    "symptom_starts_later": lambda v: translate(
        "Finding", "It began after {day}. Choose an earlier first day.",
        day=format_date(v["day"], "day"),
    ),
    "severity_unknown": lambda _: translate("Finding", "Choose how strong it is."),
    "reading_missing": lambda v: translate(
        "Finding", "Type the reading in {unit}, as the meter shows it.", unit=v["unit"]
    ),
    "reading_unlikely": lambda v: translate(
        "Finding", "{value} {unit} is outside what meters show. Check the decimal sign and the "
        "unit.",
        value=format_decimal(v["value"]), unit=v["unit"],
    ),
    "medicine_missing": lambda _: translate("Finding", "Type the name as on the pack."),
    "limit_not_positive": lambda _: translate(
        "Finding", "A limit is more than 0. Type it as the clinic gave it, or leave it empty."
    ),
    "hold_without_clinic": lambda _: translate(
        "Finding", "Type who at the clinic said so; only the clinic puts treatment on hold."
    ),
}  # fmt: skip
