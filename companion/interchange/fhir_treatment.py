"""Prescriptions, packs, needles and injections as FHIR R4 resources."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from companion.domain.exchange import is_zone
from companion.domain.injections import Injection, Outcome
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.interchange.fhir_codes import SUBCUTANEOUS, quantity, site_concept

Resource = dict[str, Any]
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STATUS = {
    Outcome.GIVEN: "completed",
    Outcome.PARTIAL: "completed",
    Outcome.MISSED: "not-done",
    Outcome.SKIPPED: "not-done",
    Outcome.UNKNOWN: "unknown",
}


def resource_id(row_id: str) -> str:
    """Return a row's id as FHIR wants it; one that is no UUID becomes the same one each time."""
    return row_id if _UUID.fullmatch(row_id) else str(uuid5(NAMESPACE_OID, row_id))


def reference(row_id: str) -> dict[str, str]:
    """Return a reference to another resource of the bundle."""
    return {"reference": f"urn:uuid:{resource_id(row_id)}"}


def without_empty(found: Resource) -> Resource:
    """Leave out what was not noted: FHIR knows no empty text, list or object."""
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}


def note(*texts: str) -> list[dict[str, str]]:
    """Return remarks, without the empty ones."""
    return [{"text": text} for text in texts if text.strip()]


def patient(person: Person) -> Resource:
    """Return a person."""
    return without_empty(
        {
            "resourceType": "Patient",
            "id": resource_id(person.id),
            "name": [{"text": person.name}],
            "gender": person.sex.value,
            "birthDate": person.birth_date.isoformat(),
        }
    )


def medication_request(line: Prescription, today: date) -> Resource:
    """Return a prescription as the family keeps it, marked as reported."""
    period = without_empty(
        {"start": line.start.isoformat(), "end": line.end.isoformat() if line.end else None}
    )
    repeat = {
        "boundsPeriod": period,
        "frequency": 1,
        "period": 1,
        "periodUnit": "wk" if line.schedule.weekly else "d",
        "timeOfDay": [line.usual_time.replace(microsecond=0).isoformat()],
    }
    if not line.schedule.every_day:
        repeat["dayOfWeek"] = [_DAYS[day] for day in line.schedule.weekdays]
    over = line.end is not None and line.end < today
    return without_empty(
        {
            "resourceType": "MedicationRequest",
            "id": resource_id(line.id),
            "status": "completed" if over else "active",
            "intent": "order",
            "reportedBoolean": True,
            "medicationCodeableConcept": {"text": _medicine(line.product, line.presentation)},
            "subject": reference(line.person_id),
            "authoredOn": line.start.isoformat(),
            "requester": {"display": line.prescriber} if line.prescriber.strip() else None,
            "reasonCode": [{"text": line.reason}] if line.reason.strip() else None,
            "dosageInstruction": [
                {
                    "timing": {"repeat": repeat},
                    "route": SUBCUTANEOUS,
                    "doseAndRate": [
                        {"doseQuantity": quantity(line.dose.amount, line.dose.unit.value)}
                    ],
                }
            ],
        }
    )


def medication(pack: Pack) -> Resource:
    """Return a pack with its lot and expiry date."""
    batch = without_empty(
        {
            "lotNumber": pack.lot.strip(),
            "expirationDate": pack.expiry.isoformat() if pack.expiry else None,
        }
    )
    return without_empty(
        {
            "resourceType": "Medication",
            "id": resource_id(pack.id),
            "code": {"text": _medicine(pack.product, pack.presentation)},
            "batch": batch,
        }
    )


def needle_device(box: NeedleBox) -> Resource:
    """Return a box of pen needles with its lot."""
    size = " ".join(part for part in (box.gauge, box.length_mm and f"{box.length_mm} mm") if part)
    return without_empty(
        {
            "resourceType": "Device",
            "id": resource_id(box.id),
            "lotNumber": box.lot.strip(),
            "type": {"text": f"Pen needle {size}".strip()},
            "patient": reference(box.person_id),
        }
    )


def medication_administration(
    entry: Injection, line: Prescription | None, *, packs: set[str], boxes: set[str], carer: str
) -> Resource:
    """Return a line of the diary; ``packs`` and ``boxes`` are those in the bundle."""
    injected = entry.outcome.injected
    dosage = None
    if entry.dose is not None:
        dosage = without_empty(
            {
                "site": site_concept(entry.site.region, entry.site.cell) if entry.site else None,
                "route": SUBCUTANEOUS,
                "dose": quantity(entry.dose.amount, entry.dose.unit.value),
            }
        )
    found = {
        "resourceType": "MedicationAdministration",
        "id": resource_id(entry.id),
        "status": _STATUS[entry.outcome],
        "statusReason": [{"text": entry.reason}] if entry.reason.strip() else None,
        "subject": reference(entry.person_id),
        "effectiveDateTime": moment(entry),
        "performer": [{"actor": {"display": carer}}] if carer.strip() else None,
        "request": reference(line.id) if line is not None else None,
        "device": [reference(entry.needle_box_id)] if entry.needle_box_id in boxes else None,
        "note": note("Part of the dose" * (entry.outcome is Outcome.PARTIAL), entry.note),
        "dosage": dosage if injected else None,
    }
    if entry.pack_id in packs:
        found["medicationReference"] = reference(entry.pack_id)
    else:
        words = _medicine(line.product, line.presentation) if line else "Growth hormone"
        found["medicationCodeableConcept"] = {"text": words}
    return without_empty(found)


def moment(entry: Injection) -> str:
    """Return when it was injected, by the wall clock; the treatment day where that is unknown."""
    if entry.at is None:
        return entry.treatment_day.isoformat()
    return local(entry.at, entry.zone)


def local(at: datetime, zone: str) -> str:
    """Return an instant by a wall clock, to the second."""
    known = at.astimezone(ZoneInfo(zone)) if is_zone(zone) else at
    return known.replace(microsecond=0).isoformat()


def _medicine(product: str, presentation: str) -> str:
    return " ".join(part.strip() for part in (product, presentation) if part.strip()) or "unknown"
