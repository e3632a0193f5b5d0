"""Writes the record as one FHIR R4 Bundle, for programs of clinics and insurers."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, Measurement, PubertyStage
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack
from companion.domain.people import Carer, Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.symptoms import SymptomNote
from companion.interchange import fhir_observations as seen
from companion.interchange import fhir_treatment as treated
from companion.services.export_ports import ExportFacts, Tell, naming_target_troubles
from companion.services.ports import Record

_TELL_EVERY = 200
_MARK = "\x00exact "
_MARKED = re.compile(r'"\\u0000exact (-?[0-9.]+(?:E[+-]?[0-9]+)?)"')
_OBSERVED: tuple[tuple[type[Any], Callable[[Any], treated.Resource]], ...] = (
    (Measurement, seen.size_observation),
    (LabResult, seen.lab_observation),
    (BoneAge, seen.bone_age_observation),
    (PubertyStage, seen.stage_observation),
    (BloodPressure, seen.pressure_observation),
    (BoneDensity, seen.density_observation),
    (SymptomNote, seen.symptom_observation),
)


def write_bundle(record: Record, target: Path, facts: ExportFacts, tell: Tell) -> int:
    """Write one file and return how many resources it holds.

    An older file of that name stays until the new one is whole. The same record and instant
    give the same bytes.
    """
    people = [p for p in record.all(Person) if facts.person_id in {"", p.id}]
    resources: list[treated.Resource] = []
    for person in people:
        for found in _resources(record, person, facts.made):
            resources.append(found)
            if len(resources) % _TELL_EVERY == 0:
                tell(len(resources), 0)
    with naming_target_troubles(target):
        _write_whole(target, resources, facts.made)
    return len(resources)


def _resources(record: Record, person: Person, now: datetime) -> Iterator[treated.Resource]:
    """Yield everything that FHIR has a place for, the person first."""
    yield treated.patient(person)
    lines = record.of_person(Prescription, person.id)
    today = now.astimezone(ZoneInfo(person.zone)).date()
    yield from (treated.medication_request(line, today) for line in lines)
    packs = {pack.id: pack for pack in record.of_person(Pack, person.id)}
    boxes = {box.id: box for box in record.of_person(NeedleBox, person.id)}
    yield from map(treated.medication, packs.values())
    yield from map(treated.needle_device, boxes.values())
    yield from _administrations(record, person, lines, set(packs), set(boxes))
    for kind, observe in _OBSERVED:
        for row in record.of_person(kind, person.id):
            yield observe(row)


def _administrations(
    record: Record,
    person: Person,
    lines: tuple[Prescription, ...],
    packs: set[str],
    boxes: set[str],
) -> Iterator[treated.Resource]:
    carers = {carer.id: carer.name for carer in record.all(Carer)}
    by_id = {line.id: line for line in lines}
    last = date.max - timedelta(days=2)
    for entry in record.injections.between(person.id, date.min, last):
        line = by_id.get(entry.prescription_id) or line_on(lines, entry.treatment_day)
        yield treated.medication_administration(
            entry, line, packs=packs, boxes=boxes, carer=carers.get(entry.carer_id, "")
        )


def _write_whole(target: Path, resources: list[treated.Resource], made: datetime) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as out:
            out.writelines(_bundle(resources, made))
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _bundle(resources: list[treated.Resource], made: datetime) -> Iterator[str]:
    """Yield the Bundle as JSON, a resource a line."""
    head = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": made.replace(microsecond=0).isoformat(),
    }
    yield f'{_json(head)[:-1]}, "entry": ['
    for place, resource in enumerate(resources):
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        yield f"{',' * bool(place)}\n{_json(entry)}"
    yield "\n]}\n"


def _json(value: dict[str, Any]) -> str:
    """Return JSON with every decimal exactly as it is kept: FHIR gives its figures a meaning.

    The library has no way to write such a figure, so each goes through it as a marked text.
    """
    return _MARKED.sub(r"\1", json.dumps(value, ensure_ascii=False, default=_mark))


def _mark(value: object) -> str:
    assert isinstance(value, Decimal), value
    return f"{_MARK}{value}"
