"""A person's prescriptions as a timeline: lines, the gaps between them, and what a new one does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.prescriptions import Prescription, overlaps
from companion.domain.schedule import ONE_DAY
from companion.domain.titration import Gap
from companion.ui.formats import format_date
from companion.ui.models.prescription_words import dose_line, newest_first
from companion.ui.text import translate


def timeline(lines: Sequence[Prescription]) -> tuple[Prescription | Gap, ...]:
    """Return lines and gaps, newest first."""
    found: list[Prescription | Gap] = []
    covered: date | None = None  # the last day that any line so far covers
    for line in reversed(newest_first(lines)):
        if covered is not None and line.start > covered + ONE_DAY:
            found.append(Gap(covered + ONE_DAY, line.start - ONE_DAY))
        found.append(line)
        covered = max(covered or date.min, line.end or date.max - ONE_DAY)
    return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class Effects:
    """What entering a line does: which lines end for it, and which stand in its way."""

    ending: tuple[Prescription, ...]
    blocking: tuple[Prescription, ...]


def effects(line: Prescription, others: Sequence[Prescription]) -> Effects:
    """Return what a new line does to the lines there are."""
    touched = overlaps(line, others)
    return Effects(
        ending=tuple(other for other in touched if other.start < line.start),
        blocking=tuple(other for other in touched if other.start >= line.start),
    )


def ending_words(ending: Sequence[Prescription], start: date, today: date) -> str:
    """Return which lines end, and that what was recorded stays; nothing where none ends."""
    if not ending:
        return ""
    day = format_date(start - ONE_DAY)
    parts = [
        translate(
            "Prescriptions",
            "{product}, {dose}, then ends on {day}.",
            product=line.product,
            dose=dose_line(line),
            day=day,
        )
        for line in ending
    ]
    if start < today:
        parts.append(
            translate("Prescriptions", "Injections recorded since then stay as they were written.")
        )
    return " ".join(parts)


def blocking_words(blocking: Sequence[Prescription]) -> str:
    """Return which later lines stand in the way, and what to do."""
    if not blocking:
        return ""
    line = min(blocking, key=lambda other: other.start)
    return translate(
        "Prescriptions",
        "From {day} another line is written: {product}, {dose}. Let the new one end before it, or "
        "correct that line.",
        day=format_date(line.start),
        product=line.product,
        dose=dose_line(line),
    )
