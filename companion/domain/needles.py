"""Needle boxes and the needles that left them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class NeedleUse(StrEnum):
    """Why the number of needles changed."""

    INJECTION = "injection"
    SPOILED = "spoiled"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class NeedleBox:
    """A box of pen needles of one person; ``count`` is what it held when it was added."""

    id: str
    person_id: str
    count: int
    gauge: str = ""
    length_mm: str = ""
    lot: str = ""
    added: date | None = None
    used_up: bool = False


@dataclass(frozen=True, slots=True)
class NeedleMovement:
    """Needles that left a box; a recount may also put some back (negative)."""

    id: str
    box_id: str
    person_id: str
    at: datetime
    use: NeedleUse
    taken: int
    injection_id: str = ""


def needles_left(box: NeedleBox, movements: Iterable[NeedleMovement]) -> int:
    """Return how many needles the record says are left in a box; it may be negative."""
    return box.count - sum(m.taken for m in movements if m.box_id == box.id)
