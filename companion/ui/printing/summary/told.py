"""What the words of the summary are made from, and words that come again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from companion.domain.sites.regions import SiteAtlas
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.services.clinical_ports import SafetyTexts
from companion.ui.charts.style import ChartStyle
from companion.ui.formats import format_date
from companion.ui.text import isolate, translate


@dataclass(frozen=True, slots=True)
class Told:
    """A summary with the content whose words it uses, and how its charts look.

    ``blocks`` are those to be printed, in their order.
    """

    summary: VisitSummary
    texts: SafetyTexts
    atlas: SiteAtlas
    style: ChartStyle
    blocks: tuple[Block, ...]


def iso(day: date) -> str:
    """Return a date as 2026-09-03, which no reader mistakes; for tables."""
    return isolate(day.isoformat())


def both(day: date) -> str:
    """Return a date as people say it and as no one mistakes it: "3 Sept 2026 (2026-09-03)".

    Where people say it that way too, it stands there once.
    """
    local = format_date(day, "medium")
    if local == day.isoformat():
        return local
    return translate("Summary", "{local} ({iso})", local=local, iso=day.isoformat())


def span(first: date | None, last: date | None) -> str:
    """Return from when to when, either of which may not be known."""
    if first is None and last is None:
        return ""
    if last is None:
        assert first is not None
        return translate("Summary", "since {first}", first=first.isoformat())
    if first is None:
        return translate("Summary", "until {last}", last=last.isoformat())
    return translate("Summary", "{first} to {last}", first=first.isoformat(), last=last.isoformat())


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Return the parts that say something, side by side."""
    return between.join(part for part in parts if part)
