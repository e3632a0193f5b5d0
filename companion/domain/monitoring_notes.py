"""What was said and done about tests and checks that are due: dates of the clinic and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from companion.domain.findings import Finding, ask, cannot_be

OWN = "own/"
"""Begins the key of a check that only the clinic asked for, followed by its name."""
LONGEST_RHYTHM: Final = 120
_FAR_AHEAD: Final = timedelta(days=3 * 366)


class MonitoringDeed(StrEnum):
    """What a note says about one check."""

    CLINIC_DATE = "clinic_date"
    DONE = "done"
    POSTPONED = "postponed"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class MonitoringNote:
    """One note about a check; the newest of a key decides.

    ``key`` names the check, such as ``igf1``. ``day`` is when it is due, was done, or to when
    it was put off; for NOT_WANTED the day it was said. ``every_months`` is the clinic's own
    rhythm. ``said_by`` is who at the clinic said it, ``carer_id`` who noted it.
    """

    id: str
    person_id: str
    key: str
    deed: MonitoringDeed
    noted_at: datetime
    day: date
    every_months: int | None = None
    said_by: str = ""
    carer_id: str = ""
    note: str = ""


def check_note(note: MonitoringNote, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a note."""
    found = []
    if not note.key.removeprefix(OWN).strip():
        found.append(cannot_be("check_missing", "key"))
    if note.day < birth:
        found.append(cannot_be("day_before_birth", "day"))
    past = note.deed in {MonitoringDeed.DONE, MonitoringDeed.NOT_WANTED}
    if past and note.day > today:
        found.append(cannot_be("check_in_future", "day", day=note.day))
    if not past and note.day < today:
        found.append(ask("check_date_over", "day", day=note.day))
    if note.day > today + _FAR_AHEAD:
        found.append(ask("check_far_ahead", "day", day=note.day))
    rhythm = note.every_months
    if rhythm is not None and not 0 < rhythm <= LONGEST_RHYTHM:
        found.append(cannot_be("rhythm_not_possible", "every_months", limit=LONGEST_RHYTHM))
    return tuple(found)
