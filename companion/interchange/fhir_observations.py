"""Measurements, laboratory results and what the clinic read as FHIR R4 Observations."""

from __future__ import annotations

from datetime import date
from typing import Any

from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, Measurement, PubertyStage, Setting
from companion.domain.symptoms import SymptomNote
from companion.interchange.fhir_codes import (
    CATEGORY,
    DIASTOLIC,
    PRESSURE_PANEL,
    PULSE,
    SYSTOLIC,
    Concept,
    lab_concept,
    loinc,
    quantity,
    size_concept,
)
from companion.interchange.fhir_treatment import (
    Resource,
    note,
    reference,
    resource_id,
    without_empty,
)


def size_observation(row: Measurement) -> Resource:
    """Return a height, weight or other size."""
    unit = row.measure.value.rpartition("_")[2]
    return _observation(
        row.id,
        row.person_id,
        row.day,
        size_concept(row),
        "vital-signs",
        valueQuantity=quantity(row.value, unit),
        device={"display": row.device} if row.device.strip() else None,
        performer=[{"display": row.measured_by}] if row.measured_by.strip() else None,
        note=note(_where(row.setting), row.note),
    )


def lab_observation(row: LabResult) -> Resource:
    """Return a laboratory result with the laboratory's own range."""
    limits = {
        "low": quantity(row.low, row.unit) if row.low is not None else None,
        "high": quantity(row.high, row.unit) if row.high is not None else None,
    }
    span = without_empty(limits)
    return _observation(
        row.id,
        row.person_id,
        row.day,
        lab_concept(row.analyte, row.name, row.unit),
        "laboratory",
        valueQuantity=quantity(row.value, row.unit, row.bound.value),
        referenceRange=[span] if span else None,
        method={"text": row.assay} if row.assay.strip() else None,
        performer=[{"display": row.laboratory}] if row.laboratory.strip() else None,
        note=note(f"SDS by the laboratory: {row.lab_sds}" if row.lab_sds else "", row.note),
    )


def bone_age_observation(row: BoneAge) -> Resource:
    """Return a bone age as read by the clinic."""
    return _observation(
        row.id,
        row.person_id,
        row.day,
        {"text": "Bone age"},
        "imaging",
        valueQuantity=quantity(row.years, "years"),
        method={"text": row.method} if row.method.strip() else None,
        performer=[{"display": row.reader}] if row.reader.strip() else None,
        note=note(row.note),
    )


def stage_observation(row: PubertyStage) -> Resource:
    """Return a puberty stage exactly as the clinic gave it."""
    return _observation(
        row.id,
        row.person_id,
        row.day,
        {"text": "Puberty stage"},
        "exam",
        valueString=row.stage,
        note=note(row.note),
    )


def pressure_observation(row: BloodPressure) -> Resource:
    """Return a blood pressure with both figures, and the pulse where it was shown."""
    parts = [(SYSTOLIC, row.systolic, "mmHg"), (DIASTOLIC, row.diastolic, "mmHg")]
    if row.pulse is not None:
        parts.append((PULSE, row.pulse, "/min"))
    return _observation(
        row.id,
        row.person_id,
        row.day,
        loinc(PRESSURE_PANEL, "Blood pressure"),
        "vital-signs",
        component=[
            {"code": loinc(code), "valueQuantity": quantity(value, unit)}
            for code, value, unit in parts
        ],
        note=note(_where(row.setting), row.note),
    )


def density_observation(row: BoneDensity) -> Resource:
    """Return a bone density as reported."""
    scores = (("T-score", row.t_score), ("Z-score", row.z_score))
    return _observation(
        row.id,
        row.person_id,
        row.day,
        {"text": f"Bone density, {row.site}"},
        "imaging",
        valueQuantity=quantity(row.density, "g/cm²") if row.density is not None else None,
        component=[
            {"code": {"text": name}, "valueQuantity": {"value": value}}
            for name, value in scores
            if value is not None
        ],
        note=note(row.note),
    )


def symptom_observation(row: SymptomNote) -> Resource:
    """Return a line of the symptom diary, by the key of this program's list."""
    return _observation(
        row.id,
        row.person_id,
        row.day,
        {"text": row.symptom},
        "survey",
        valueInteger=int(row.severity),
        note=note("Severity as the family noted it, in this program's steps.", row.note),
    )


def _observation(
    row_id: str, person_id: str, day: date, code: Concept, category: str, **parts: Any
) -> Resource:
    return without_empty(
        {
            "resourceType": "Observation",
            "id": resource_id(row_id),
            "status": "final",
            "category": [{"coding": [{"system": CATEGORY, "code": category}]}],
            "code": code,
            "subject": reference(person_id),
            "effectiveDateTime": day.isoformat(),
            **parts,
        }
    )


def _where(setting: Setting) -> str:
    return "Measured at home" if setting is Setting.HOME else "Measured in the clinic"
