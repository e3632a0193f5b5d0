"""How a height SDS has moved: since the start of treatment, and per year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR
from companion.domain.growth.errors import MixedReferencesError
from companion.domain.growth.intervals import SHORTEST_MONTHS
from companion.domain.growth.sds import SdsPoint
from companion.domain.growth.terms import Note

BASELINE_MONTHS = 3.0
"""A height within this many months of the start of treatment can stand for the start."""

WHO_JOIN_DAYS = 60 * DAYS_PER_MONTH


@dataclass(frozen=True, slots=True)
class SdsChange:
    """A change of SDS over some years on one reference.

    ``per_year`` is None for intervals under 6 months. ``notes`` hold WHO_JOIN when the change
    crosses 60 months on ``who``, where the reference itself steps.
    """

    reference: str
    total: float
    years: float
    per_year: float | None
    notes: Note


def sds_change(start: SdsPoint, end: SdsPoint) -> SdsChange | None:
    """Return the change from one SDS to a later one, None where one is missing or not later.

    Raises MixedReferencesError when the two are on different references.
    """
    if start.reference != end.reference:
        raise MixedReferencesError(start.reference, end.reference)
    days = end.age_days - start.age_days
    if start.sds is None or end.sds is None or days <= 0:
        return None
    total = end.sds - start.sds
    years = days / DAYS_PER_YEAR
    short = days < SHORTEST_MONTHS * DAYS_PER_MONTH
    notes = Note.INTERVAL_SHORT if short else Note.NONE
    if end.reference == "who" and start.age_days < WHO_JOIN_DAYS <= end.age_days:
        notes |= Note.WHO_JOIN
    return SdsChange(end.reference, total, years, None if short else total / years, notes)


def baseline(points: Iterable[SdsPoint], treatment_age_days: float) -> SdsPoint | None:
    """Return the SDS closest to the start of treatment and within 3 months of it, or None."""
    near = [
        point
        for point in points
        if point.sds is not None
        and abs(point.age_days - treatment_age_days) <= BASELINE_MONTHS * DAYS_PER_MONTH
    ]
    return min(near, key=lambda point: abs(point.age_days - treatment_age_days), default=None)
