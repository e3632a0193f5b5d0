"""Sentences for what the checks of visits and questions noticed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from companion.ui.formats import format_date
from companion.ui.text import translate

VISIT_SENTENCES: Final[dict[str, Callable[[Mapping[str, Any]], str]]] = {
    "question_missing": lambda _: translate("Finding", "Type the question first."),
    "visit_far_ahead": lambda v: translate(
        "Finding", "{day} is more than two years away. Is the year right?",
        day=format_date(v["day"], "day"),
    ),
}  # fmt: skip
