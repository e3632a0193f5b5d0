"""The audit trail of a measurement or a result in words: when, and by whom where that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from companion.services.ports import JournalLine
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate


def row_history(
    lines: Iterable[JournalLine], names: Mapping[str, str], zone: ZoneInfo
) -> list[str]:
    """Return one sentence for each line of a row's journal; ``names`` are by the carers' ids."""
    return [_line_words(line, names.get(line.carer_id, ""), zone) for line in lines]


def _line_words(line: JournalLine, who: str, zone: ZoneInfo) -> str:
    local = line.at.astimezone(zone)
    when = f"{format_date(local.date(), 'medium')}, {format_time(local)}"
    if not who:
        if line.before is None:
            return translate("Labs", "Recorded {when}", when=when)
        return translate("Labs", "Changed {when}", when=when)
    if line.before is None:
        return translate("Labs", "Recorded {when} by {who}", when=when, who=who)
    return translate("Labs", "Changed {when} by {who}", when=when, who=who)
