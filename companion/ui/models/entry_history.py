"""The history of a diary line in words: who recorded, changed or took it back, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from companion.domain.people import Carer
from companion.services.ports import JournalLine
from companion.ui.formats import format_date, format_time
from companion.ui.text import translate


def history_lines(
    lines: Iterable[JournalLine], carers: Mapping[str, Carer], zone: ZoneInfo
) -> list[str]:
    """Return one sentence for each line of a row's journal, oldest first."""
    return [_line_words(line, carers, zone) for line in lines]


def _line_words(line: JournalLine, carers: Mapping[str, Carer], zone: ZoneInfo) -> str:
    local = line.at.astimezone(zone)
    carer = carers.get(line.carer_id)
    who = carer.name if carer else translate("RecordSheet", "somebody")
    when = f"{format_date(local.date(), 'medium')}, {format_time(local)}"
    if line.before is None:
        return translate("RecordSheet", "Recorded {when} by {who}", when=when, who=who)
    if line.after is None:
        return translate("RecordSheet", "Taken back {when} by {who}", when=when, who=who)
    return translate("RecordSheet", "Changed {when} by {who}", when=when, who=who)
