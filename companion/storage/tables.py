"""Which domain object lives in which table."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from companion.storage.codec import Codec, Scalar

_DOMAIN = "companion.domain."
# In the order in which rows may refer to one another: parents first. A kind is named, not
# imported: the start needs few of them, and would wait for all the others to be made.
_KINDS = {
    "person": "people.Person",
    "carer": "people.Carer",
    "prescription": "prescriptions.Prescription",
    "pack": "packs.Pack",
    "leaflet_limits": "storage_limits.LeafletLimits",
    "fridge_outing": "outings.FridgeOuting",
    "pack_check": "supplies.PackCheck",
    "pack_mishap": "supplies.PackMishap",
    "wipes_count": "supplies.WipesCount",
    "sharps_box": "supplies.SharpsBox",
    "supply_plan": "supplies.SupplyPlan",
    "lot_note": "supplies.LotNote",
    "needle_box": "needles.NeedleBox",
    "injection": "injections.Injection",
    "undone_injection": "injections.UndoneInjection",
    "pack_movement": "packs.PackMovement",
    "needle_movement": "needles.NeedleMovement",
    "site_plan": "site_records.SitePlan",
    "site_rest": "site_records.SiteRest",
    "site_finding": "site_records.SiteFindingNote",
    "photo_content": "photos.PhotoContent",
    "site_photo": "photos.SitePhoto",
    "measurement": "measurements.Measurement",
    "bone_age": "measurements.BoneAge",
    "puberty_stage": "measurements.PubertyStage",
    "growth_background": "measurements.GrowthBackground",
    "growth_table": "measurements.GrowthTable",
    "lab_result": "labs.LabResult",
    "blood_pressure": "body_measures.BloodPressure",
    "diary_slider": "body_measures.DiarySlider",
    "slider_note": "body_measures.SliderNote",
    "clinic_score": "body_measures.ClinicScore",
    "bone_density": "body_measures.BoneDensity",
    "monitoring_note": "monitoring_notes.MonitoringNote",
    "symptom_note": "symptoms.SymptomNote",
    "card_episode": "cards.CardEpisode",
    "card_action": "cards.CardAction",
    "check_in_answer": "check_ins.CheckInAnswer",
    "care_contacts": "care_team.CareContacts",
    "person_groups": "care_team.PersonGroups",
    "medical_background": "background.MedicalBackground",
    "situation_event": "situations.SituationEvent",
    "medicine": "situations.Medicine",
    "personal_limits": "situations.PersonalLimits",
    "treatment_hold": "holds.TreatmentHold",
    "exemption": "tue.Exemption",
    "visit": "visits.Visit",
    "visit_question": "visits.VisitQuestion",
    "reminder": "reminders.Reminder",
    "reminder_rules": "reminders.ReminderRules",
    "stay": "stays.Stay",
}
_NAMES = {path: name for name, path in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class Table:
    """A table's name, the codec of its rows and its ready-made statements.

    Rows that hold bytes are not ``journalled``: they are named by their content, added once
    and never changed, so the journal only carries the rows that name them.
    """

    name: str
    kind: type[Any]
    codec: Codec
    has_person: bool
    journalled: bool
    select: str
    insert: str
    upsert: str

    def row(self, value: object) -> dict[str, Scalar]:
        """Return an object as a row by column name."""
        return dict(zip(self.codec.columns, self.codec.encode(value), strict=True))


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


_TABLES: dict[type[Any], Table] = {}


def table_of(kind: type[Any]) -> Table:
    """Return the table of a domain class. Raises KeyError for one that is not kept."""
    if kind not in _TABLES:
        _TABLES[kind] = _make_table(kind)
    return _TABLES[kind]


def _path(kind: type[Any]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix(_DOMAIN)


def _make_table(kind: type[Any]) -> Table:
    name, codec = _NAMES[_path(kind)], Codec(kind)
    columns = _quoted(codec.columns)
    marks = ", ".join("?" * len(codec.columns))
    journalled = not codec.holds_bytes
    updates = ", ".join(f'"{c}" = excluded."{c}"' for c in codec.columns if c != "id")
    insert = f'INSERT INTO "{name}" ({columns}) VALUES ({marks})'
    return Table(
        name=name,
        kind=kind,
        codec=codec,
        has_person="person_id" in codec.columns,
        journalled=journalled,
        select=f'SELECT {columns} FROM "{name}"',
        insert=insert,
        upsert=f"{insert} ON CONFLICT (id) DO "
        + (f"UPDATE SET {updates}" if journalled else "NOTHING"),
    )


def table_named(name: str) -> Table:
    """Return a table by its name. Raises KeyError for an unknown one."""
    module, _, kind = _KINDS[name].rpartition(".")
    return table_of(getattr(import_module(f"{_DOMAIN}{module}"), kind))


def table_names() -> tuple[str, ...]:
    """Return every table of domain objects, parents before the rows that refer to them."""
    return tuple(_KINDS)
