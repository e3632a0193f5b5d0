"""What was said and done about tests and checks that are due: dates of the clinic and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

OWN = "own/"
"""Begins the key of a check that only the clinic asked for, followed by its name."""


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
