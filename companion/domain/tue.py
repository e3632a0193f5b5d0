"""Therapeutic Use Exemptions: what a sport's body granted, until when, and its papers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.findings import Finding, cannot_be

RENEW_AHEAD = timedelta(days=120)
"""How long before its end an exemption is spoken of: new papers take a clinic months."""


class ExemptionState(StrEnum):
    """Where an exemption stands on a day, read from its dates alone."""

    GATHERING = "gathering"
    APPLIED = "applied"
    GRANTED = "granted"
    ENDING = "ending"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Exemption:
    """One Therapeutic Use Exemption as the family typed it.

    ``body`` is the organisation that decides, ``evidence`` the ids of the papers that are
    there, out of the content's list. ``expires_on`` is its last day; None where none is known.
    """

    id: str
    person_id: str
    body: str
    medicine: str
    noted_at: datetime
    sport: str = ""
    applied_on: date | None = None
    granted_on: date | None = None
    expires_on: date | None = None
    reference: str = ""
    evidence: tuple[str, ...] = ()
    note: str = ""
    carer_id: str = ""

    def state(self, day: date) -> ExemptionState:
        """Return where it stands on a day."""
        if self.expires_on is not None and self.expires_on < day:
            return ExemptionState.OVER
        if self.granted_on is None:
            return ExemptionState.APPLIED if self.applied_on else ExemptionState.GATHERING
        if self.expires_on is not None and self.expires_on <= day + RENEW_AHEAD:
            return ExemptionState.ENDING
        return ExemptionState.GRANTED

    def days_left(self, day: date) -> int | None:
        """Return the days up to and without the last one, negative once over; None if unknown."""
        return None if self.expires_on is None else (self.expires_on - day).days


def expiring(exemptions: Iterable[Exemption], day: date) -> tuple[Exemption, ...]:
    """Return what ends soon or has ended without a later one, the first to end first.

    A later exemption of the same body for the same medicine takes an old one's place once
    it is granted.
    """
    every = tuple(exemptions)
    open_ended = [
        one
        for one in every
        if one.state(day) in {ExemptionState.ENDING, ExemptionState.OVER}
        and not _replaced(one, every)
    ]
    return tuple(sorted(open_ended, key=lambda one: (one.expires_on or date.max, one.id)))


def in_order(exemptions: Iterable[Exemption], day: date) -> tuple[Exemption, ...]:
    """Return what is in force or on its way first, then what is over, the latest first."""
    return tuple(
        sorted(
            exemptions,
            key=lambda one: (
                one.state(day) is ExemptionState.OVER,
                -(one.expires_on or date.max).toordinal(),
                one.id,
            ),
        )
    )


def check_exemption(exemption: Exemption) -> tuple[Finding, ...]:
    """Return what has to be changed about an exemption before it is kept."""
    found = []
    if not exemption.body.strip():
        found.append(cannot_be("exemption_without_body", "body"))
    if not exemption.medicine.strip():
        found.append(cannot_be("exemption_without_medicine", "medicine"))
    applied, granted, ends = exemption.applied_on, exemption.granted_on, exemption.expires_on
    if applied and granted and granted < applied:
        found.append(cannot_be("granted_before_applied", "granted_on"))
    if granted and ends and ends < granted:
        found.append(cannot_be("ended_before_granted", "expires_on"))
    return tuple(found)


def _replaced(one: Exemption, others: Sequence[Exemption]) -> bool:
    """Tell whether a later exemption of the same body was granted for the same medicine."""
    return any(
        other.id != one.id
        and other.granted_on is not None
        and _key(other) == _key(one)
        and (other.expires_on or date.max) > (one.expires_on or date.max)
        for other in others
    )


def _key(one: Exemption) -> tuple[str, str]:
    return one.body.strip().casefold(), one.medicine.strip().casefold()
