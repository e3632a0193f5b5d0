"""Reads the backup of the phone app MedTimer: JSON with a list of medicines and one of events.

The format was read off the app's own backup code: the file holds ``medicines`` and ``events``,
each with ``version`` and ``list``; files of older versions are one such list alone. Instants
are seconds since 1970.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from companion.domain.import_medtimer import TimerEvent
from companion.interchange.safe_files import read_limited
from companion.services.import_ports import (
    FileTooLargeError,
    UnknownFormatError,
    UnreadableFileError,
)

_LARGEST = 16 << 20
_MOST_EVENTS = 60_000
_LONGEST_TEXT = 10_000
_FIRST, _LAST = 946_684_800, 7_258_118_400  # the years 2000 to 2199
_MILLISECONDS = 100_000_000_000


def begins_like_json(path: Path) -> bool:
    """Tell whether a file's first sign is a brace or bracket."""
    try:
        with path.open("rb") as source:
            return source.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}
    except OSError:
        return False


def read_medtimer(path: Path) -> tuple[TimerEvent, ...]:
    """Return the events of a backup, oldest first. Raises ImportFileError.

    An event without a medicine or an instant is left out; the app writes none like that.
    """
    content = read_limited(path, _LARGEST)
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError(path.name) from error
    events = _events(found)
    if events is None:
        raise UnknownFormatError(path.name)
    if len(events) > _MOST_EVENTS:
        raise FileTooLargeError(path.name)
    read = [_event(place, each) for place, each in enumerate(events, start=1)]
    return tuple(sorted((e for e in read if e is not None), key=lambda e: (e.reminded, e.place)))


def _events(found: Any) -> list[Any] | None:
    """Return the list of events wherever this version of the app keeps it."""
    if not isinstance(found, dict):
        return None
    holder = found.get("events", found)
    events = holder.get("list") if isinstance(holder, dict) else None
    if not isinstance(events, list):
        return None
    ours = [e for e in events if isinstance(e, dict) and "remindedTimestamp" in e]
    return events if ours or not events else None


def _event(place: int, found: Any) -> TimerEvent | None:
    if not isinstance(found, dict):
        return None
    reminded = _instant(found.get("remindedTimestamp"))
    medicine = _text(found.get("medicineName"))
    if reminded is None or not medicine:
        return None
    return TimerEvent(
        place=place,
        medicine=medicine,
        amount=_text(found.get("amount")),
        status=_text(found.get("status")),
        reminded=reminded,
        processed=_instant(found.get("processedTimestamp")),
        note=_text(found.get("notes")),
    )


def _instant(found: Any) -> datetime | None:
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    if found > _MILLISECONDS:
        found //= 1000
    if not _FIRST <= found <= _LAST:  # also false for what is no number
        return None
    return datetime.fromtimestamp(int(found), UTC)


def _text(found: Any) -> str:
    """Return a text the record can keep: no half signs, not longer than a note."""
    if not isinstance(found, str):
        return ""
    return found[:_LONGEST_TEXT].encode(errors="ignore").decode().strip()
