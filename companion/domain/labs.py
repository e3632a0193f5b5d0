"""Laboratory results exactly as reported, with the laboratory's own range and no verdict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

IGF1, HBA1C, CUSTOM = "igf1", "hba1c", "custom"
FASTING_GLUCOSE, RANDOM_GLUCOSE, OGTT_GLUCOSE = "fasting_glucose", "glucose", "glucose_2h"
GLUCOSE = frozenset({FASTING_GLUCOSE, RANDOM_GLUCOSE, OGTT_GLUCOSE})
"""Glucose in blood: fasting, at any time, and two hours after the sugar drink."""


class Bound(StrEnum):
    """Whether a laboratory gave a figure or only a limit of what it can measure."""

    EXACT = ""
    BELOW = "<"
    ABOVE = ">"


class Fasting(StrEnum):
    """Whether blood was taken before breakfast, as far as it was noted."""

    NOT_SAID = ""
    YES = "yes"
    NO = "no"


class Place(StrEnum):
    """Where a result lies against the laboratory's own range."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class LabResult:
    """One result; ``low`` and ``high`` are the laboratory's range, ``lab_sds`` its SDS.

    ``analyte`` is a key of the clinical content or ``custom`` with a ``name``. ``bound`` marks
    a result such as "< 15", whose ``value`` is the limit. ``taken`` is the local time of the
    blood sample. ``called_high`` is the answer to whether a glucose is high for this person
    (yes, no; empty counts as not sure).
    """

    id: str
    person_id: str
    day: date
    analyte: str
    value: Decimal
    unit: str
    assay: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    lab_sds: Decimal | None = None
    laboratory: str = ""
    note: str = ""
    bound: Bound = Bound.EXACT
    fasting: Fasting = Fasting.NOT_SAID
    taken: time | None = None
    name: str = ""
    called_high: str = ""

    @property
    def series(self) -> tuple[str, str]:
        """What the result can be compared with: its analyte and, for a custom one, its name."""
        return (self.analyte, self.name.strip().casefold() if self.analyte == CUSTOM else "")


def place_of(result: LabResult) -> Place | None:
    """Return where a result lies against the laboratory's own range; None where it cannot be told.

    A limit of the range belongs to the range. "< 15" lies below a range that begins at 15 or
    higher; against a range that begins at 10 it tells nothing.
    """
    low, high, value = result.low, result.high, result.value
    if low is None and high is None:
        return None
    if result.bound is Bound.BELOW:
        return _at_most(value, low, high)
    if result.bound is Bound.ABOVE:
        return Place.ABOVE if high is not None and value >= high else None
    if low is not None and value < low:
        return Place.BELOW
    if high is not None and value > high:
        return Place.ABOVE
    return Place.WITHIN


def _at_most(value: Decimal, low: Decimal | None, high: Decimal | None) -> Place | None:
    if low is not None:
        return Place.BELOW if value <= low else None
    return Place.WITHIN if high is not None and value <= high else None
