"""Treatment on hold, as the clinic said it; the program never puts anything on hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from companion.domain.findings import Finding, cannot_be


@dataclass(frozen=True, slots=True)
class TreatmentHold:
    """Growth hormone paused by the clinic from a day, until a day or further notice."""

    id: str
    person_id: str
    since: date
    said_by: str
    why: str
    noted_at: datetime
    until: date | None = None
    carer_id: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether a treatment day lies within the hold."""
        return self.since <= day and (self.until is None or day <= self.until)


def hold_on(holds: Iterable[TreatmentHold], day: date) -> TreatmentHold | None:
    """Return the hold in force on a day; the one written down last where two overlap."""
    covering = [hold for hold in holds if hold.covers(day)]
    return max(covering, key=lambda hold: hold.noted_at, default=None)


def check_hold(hold: TreatmentHold) -> tuple[Finding, ...]:
    """Return what has to be changed about a hold before it is kept."""
    found = []
    if not hold.said_by.strip():
        found.append(cannot_be("hold_without_clinic", "said_by"))
    if hold.until is not None and hold.until < hold.since:
        found.append(cannot_be("end_before_start", "until", start=hold.since))
    return tuple(found)
