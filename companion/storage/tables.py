"""Which domain object lives in which table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from companion.domain.cards import CardAction, CardEpisode
from companion.domain.care_team import CareContacts, PersonGroups
from companion.domain.check_ins import CheckInAnswer
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Injection, UndoneInjection
from companion.domain.labs import LabResult
from companion.domain.measurements import (
    BoneAge,
    GrowthBackground,
    GrowthTable,
    Measurement,
    PubertyStage,
)
from companion.domain.needles import NeedleBox, NeedleMovement
from companion.domain.outings import FridgeOuting
from companion.domain.packs import Pack, PackMovement
from companion.domain.people import Carer, Person
from companion.domain.prescriptions import Prescription
from companion.domain.reminders import Reminder, ReminderRules
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.situations import Medicine, PersonalLimits, SituationEvent
from companion.domain.storage_limits import LeafletLimits
from companion.domain.supplies import (
    LotNote,
    PackCheck,
    PackMishap,
    SharpsBox,
    SupplyPlan,
    WipesCount,
)
from companion.domain.symptoms import SymptomNote
from companion.domain.tue import Exemption
from companion.domain.visits import Visit, VisitQuestion
from companion.storage.codec import Codec, Scalar

# In the order in which rows may refer to one another: parents first.
_NAMES: dict[type[Any], str] = {
    Person: "person",
    Carer: "carer",
    Prescription: "prescription",
    Pack: "pack",
    LeafletLimits: "leaflet_limits",
    FridgeOuting: "fridge_outing",
    PackCheck: "pack_check",
    PackMishap: "pack_mishap",
    WipesCount: "wipes_count",
    SharpsBox: "sharps_box",
    SupplyPlan: "supply_plan",
    LotNote: "lot_note",
    NeedleBox: "needle_box",
    Injection: "injection",
    UndoneInjection: "undone_injection",
    PackMovement: "pack_movement",
    NeedleMovement: "needle_movement",
    SitePlan: "site_plan",
    SiteRest: "site_rest",
    SiteFindingNote: "site_finding",
    Measurement: "measurement",
    BoneAge: "bone_age",
    PubertyStage: "puberty_stage",
    GrowthBackground: "growth_background",
    GrowthTable: "growth_table",
    LabResult: "lab_result",
    SymptomNote: "symptom_note",
    CardEpisode: "card_episode",
    CardAction: "card_action",
    CheckInAnswer: "check_in_answer",
    CareContacts: "care_contacts",
    PersonGroups: "person_groups",
    SituationEvent: "situation_event",
    Medicine: "medicine",
    PersonalLimits: "personal_limits",
    TreatmentHold: "treatment_hold",
    Exemption: "exemption",
    Visit: "visit",
    VisitQuestion: "visit_question",
    Reminder: "reminder",
    ReminderRules: "reminder_rules",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table's name, the codec of its rows and its ready-made statements."""

    name: str
    kind: type[Any]
    codec: Codec
    has_person: bool
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


def _make_table(kind: type[Any]) -> Table:
    name, codec = _NAMES[kind], Codec(kind)
    columns = _quoted(codec.columns)
    marks = ", ".join("?" * len(codec.columns))
    updates = ", ".join(f'"{c}" = excluded."{c}"' for c in codec.columns if c != "id")
    insert = f'INSERT INTO "{name}" ({columns}) VALUES ({marks})'
    return Table(
        name=name,
        kind=kind,
        codec=codec,
        has_person="person_id" in codec.columns,
        select=f'SELECT {columns} FROM "{name}"',
        insert=insert,
        upsert=f"{insert} ON CONFLICT (id) DO UPDATE SET {updates}",
    )


def table_named(name: str) -> Table:
    """Return a table by its name. Raises KeyError for an unknown one."""
    kinds = {table: kind for kind, table in _NAMES.items()}
    return table_of(kinds[name])


def table_names() -> tuple[str, ...]:
    """Return every table of domain objects, parents before the rows that refer to them."""
    return tuple(_NAMES.values())
