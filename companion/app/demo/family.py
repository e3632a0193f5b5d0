"""The made-up family as a whole: built the same each time, written in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from companion.app.demo.background import girl_background, uncle_background
from companion.app.demo.body import family_body
from companion.app.demo.girl import girl_diary
from companion.app.demo.girl_clinic import girl_clinic
from companion.app.demo.people import care_contacts, carers, girl, teenager, uncle
from companion.app.demo.photos import girl_photos
from companion.app.demo.sport import teenager_exemption
from companion.app.demo.story import ZONE
from companion.app.demo.teenager import teenager_diary
from companion.app.demo.teenager_clinic import teenager_clinic
from companion.app.demo.uncle import uncle_diary
from companion.app.demo.uncle_clinic import uncle_clinic
from companion.domain.background import MedicalBackground
from companion.domain.body_measures import (
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    SliderNote,
)
from companion.domain.care_team import CareContacts
from companion.domain.injections import Injection
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, GrowthBackground, Measurement, PubertyStage
from companion.domain.monitoring_notes import MonitoringNote
from companion.domain.needles import NeedleBox, NeedleMovement
from companion.domain.outings import FridgeOuting
from companion.domain.packs import Pack, PackMovement
from companion.domain.people import Carer, Person
from companion.domain.photos import PhotoContent, SitePhoto
from companion.domain.prescriptions import Prescription
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.situations import Medicine
from companion.domain.storage_limits import LeafletLimits
from companion.domain.supplies import PackCheck, PackMishap, SharpsBox, SupplyPlan, WipesCount
from companion.domain.symptoms import SymptomNote
from companion.domain.tue import Exemption
from companion.domain.visits import Visit, VisitQuestion
from companion.services.ports import Clock, Record
from companion.services.settings import CHILD_VIEW

DEMO_NOW = datetime(2026, 11, 22, 20, 4, tzinfo=UTC)
"""The instant at which the demo stands: Sunday 22 November 2026, 20:04 in London."""

DEMO_ZONE = ZONE
"""The time zone in which the family lives."""

TOPIC = "demo"
_YESTERDAY = date(2026, 11, 21)

# Parents before the rows that refer to them.
_ORDER: dict[type, int] = {
    kind: place
    for place, kind in enumerate(
        (
            Person, Carer, Prescription, Pack, LeafletLimits, FridgeOuting, PackCheck,
            PackMishap, WipesCount, SharpsBox, SupplyPlan, NeedleBox, Injection, PackMovement,
            NeedleMovement, SitePlan, SiteRest, SiteFindingNote, PhotoContent, SitePhoto,
            Measurement, BoneAge, PubertyStage, GrowthBackground, LabResult, SymptomNote,
            Visit, VisitQuestion, CareContacts, MedicalBackground, Medicine, BloodPressure,
            DiarySlider, SliderNote, ClinicScore, BoneDensity, MonitoringNote, Exemption,
        )
    )
}  # fmt: skip


class NotForThisRecordError(RuntimeError):
    """The made-up family moves only into an empty record that stands at the demo's date."""


@dataclass(frozen=True, slots=True)
class DemoFamily:
    """All rows of the family, and the diary lines that were put right afterwards.

    ``rows`` come kind by kind, parents before the rows that refer to them.
    ``corrections`` replace rows of the same id, so that the journal shows both versions.
    """

    rows: tuple[object, ...]
    corrections: tuple[Injection, ...]


def build_demo() -> DemoFamily:
    """Return the family: the same rows with the same identifiers on every call."""
    helpers = carers()
    mira, jonas, leo = girl(), uncle(), teenager()
    diary = girl_diary(mira, helpers, _YESTERDAY)
    rows = (
        mira.person, jonas.person, leo.person, *helpers.all(),
        *diary.rows, *girl_clinic(mira, helpers),
        *uncle_diary(jonas, helpers, _YESTERDAY), *uncle_clinic(jonas, helpers),
        *teenager_diary(leo, helpers, _YESTERDAY), *teenager_clinic(leo, helpers),
        *(care_contacts(story) for story in (mira, jonas, leo)),
        *girl_background(mira), *uncle_background(jonas),
        *girl_photos(mira, helpers, diary.rows),
        *family_body(mira, jonas, leo, helpers),
        teenager_exemption(leo, helpers),
    )  # fmt: skip
    return DemoFamily(tuple(sorted(rows, key=_place)), (diary.correction,))


def fill_demo(record: Record, clock: Clock) -> None:
    """Write the family into an empty record, as one change.

    Raises NotForThisRecordError, and writes nothing, when the record already holds a person
    or its clock is not at the demo's date: made-up rows never mix with real ones.
    """
    if record.all(Person) or not timedelta() <= clock.now() - DEMO_NOW < timedelta(days=1):
        raise NotForThisRecordError
    family = build_demo()
    with record.change(TOPIC) as change:
        change.add_all(family.rows)
        change.put(*family.corrections)
    youngest = max(record.all(Person), key=lambda person: person.birth_date)
    record.set_setting(CHILD_VIEW + youngest.id, "on")


def _place(row: object) -> int:
    return _ORDER[type(row)]
