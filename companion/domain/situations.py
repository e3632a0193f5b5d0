"""Events, medicines and the clinic's own limits: what else means "tell the team"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from companion.domain.findings import Finding, cannot_be

MEDICINE_CHANGED = "SI-4"
"""The situation that a change of an interacting medicine leads to."""


@dataclass(frozen=True, slots=True)
class SituationEvent:
    """A situation of the clinical content that was ticked, such as a stay in hospital."""

    id: str
    person_id: str
    situation: str
    day: date
    noted_at: datetime
    over_on: date | None = None
    carer_id: str = ""
    note: str = ""


class MedicineKind(StrEnum):
    """What a medicine is for.

    The first seven and growth hormone act on each other; the three after them are marked on
    growth charts, because they change how a child grows.
    """

    REPLACEMENT_STEROID = "replacement_steroid"
    OTHER_STEROID = "other_steroid"
    THYROID = "thyroid"
    DIABETES = "diabetes"
    ORAL_OESTROGEN = "oral_oestrogen"
    ANTI_SEIZURE = "anti_seizure"
    CICLOSPORIN = "ciclosporin"
    OESTROGEN = "oestrogen"
    TESTOSTERONE = "testosterone"
    GNRH_ANALOGUE = "gnrh_analogue"
    OTHER = "other"

    @property
    def interacts(self) -> bool:
        """Tell whether a change of it is for the team to know at once."""
        return self not in _DO_NOT_INTERACT


_DO_NOT_INTERACT = frozenset(
    {
        MedicineKind.OESTROGEN,
        MedicineKind.TESTOSTERONE,
        MedicineKind.GNRH_ANALOGUE,
        MedicineKind.OTHER,
    }
)


@dataclass(frozen=True, slots=True)
class Medicine:
    """A medicine beside growth hormone, from a day to a day, as the family wrote it down."""

    id: str
    person_id: str
    name: str
    kind: MedicineKind
    since: date | None = None
    until: date | None = None
    note: str = ""

    def taken_on(self, day: date) -> bool:
        """Tell whether it was being taken on a day."""
        started = self.since is None or self.since <= day
        return started and (self.until is None or self.until >= day)


@dataclass(frozen=True, slots=True)
class PersonalLimits:
    """Limits the clinic gave; each is None until it was typed in, and none is built in.

    Glucose limits are in ``glucose_unit`` and compared only with readings in that unit.
    """

    id: str
    person_id: str
    glucose_unit: str = ""
    glucose_urgent: Decimal | None = None
    glucose_call: Decimal | None = None
    systolic: Decimal | None = None
    diastolic: Decimal | None = None
    weight_gain_kg: Decimal | None = None
    weight_gain_days: int | None = None
    given_by: str = ""
    given_on: date | None = None


def takes_replacement_steroid(medicines: Iterable[Medicine], day: date) -> bool:
    """Tell whether a replacement steroid is on the list for a day."""
    return any(
        item.kind is MedicineKind.REPLACEMENT_STEROID and item.taken_on(day) for item in medicines
    )


def check_medicine(medicine: Medicine) -> tuple[Finding, ...]:
    """Return what has to be changed about a medicine before it is kept."""
    found = []
    if not medicine.name.strip():
        found.append(cannot_be("medicine_missing", "name"))
    if medicine.since and medicine.until and medicine.until < medicine.since:
        found.append(cannot_be("end_before_start", "until", start=medicine.since))
    return tuple(found)
