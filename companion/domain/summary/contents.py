"""Everything a summary can say about one person and one period, block by block."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from companion.domain.adherence import Adherence, LongestGap, PlannedDay
from companion.domain.background import MedicalBackground
from companion.domain.body_measures import (
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    SliderNote,
)
from companion.domain.cards import CardAction, CardEpisode
from companion.domain.diary import DiaryDay
from companion.domain.dose_arithmetic import DoseArithmetic
from companion.domain.growth.history import GrowthHistory, GrowthSummary
from companion.domain.growth.velocity import Velocity
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Injection
from companion.domain.labs import LabResult
from companion.domain.measurements import BoneAge, Measurement, PubertyStage
from companion.domain.packs import Pack
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.since import Since
from companion.domain.site_records import SiteFindingNote
from companion.domain.sites.heatmap import HeatMap
from companion.domain.situations import Medicine, SituationEvent
from companion.domain.summary.choices import Period
from companion.domain.summary.symptom_rows import DeniedName, SymptomRow
from companion.domain.supplies import PackMishap
from companion.domain.symptoms import SymptomNote
from companion.domain.tue import Exemption
from companion.domain.visits import Visit, VisitQuestion


@dataclass(frozen=True, slots=True)
class UrgentEvent:
    """A card of the period and what was done about it, oldest first."""

    episode: CardEpisode
    actions: tuple[CardAction, ...]


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """The one table of page 1; None or empty where the record holds nothing."""

    lines: tuple[Prescription, ...]
    arithmetic: DoseArithmetic | None
    igf1: LabResult | None
    igf1_since: Since | None
    growth: GrowthSummary
    given: Adherence | None


@dataclass(frozen=True, slots=True)
class TreatmentBlock:
    """Prescribed lines, those of the period first in time; ``changed`` is the last change."""

    lines: tuple[Prescription, ...]
    started: date | None
    changed: date | None
    holds: tuple[TreatmentHold, ...]


@dataclass(frozen=True, slots=True)
class DosesBlock:
    """Doses of the period.

    ``counts`` are over the period, 30 and 90 days; ``days`` are all treatment days of the
    period; ``otherwise`` are injections that were not the prescribed dose.
    """

    counts: tuple[Adherence, ...]
    gap: LongestGap | None
    not_given: tuple[PlannedDay, ...]
    otherwise: tuple[Injection, ...]
    days: tuple[DiaryDay, ...]


@dataclass(frozen=True, slots=True)
class GrowthBlock:
    """Measurements of the period, and the last ones before it to compare with, oldest first."""

    before: tuple[Measurement, ...]
    measured: tuple[Measurement, ...]
    velocities: tuple[Velocity, ...]
    bone_ages: tuple[BoneAge, ...]
    stages: tuple[PubertyStage, ...]


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """What adults measure, and what the clinic gave, within the period, oldest first."""

    pressures: tuple[BloodPressure, ...]
    densities: tuple[BoneDensity, ...]
    scores: tuple[ClinicScore, ...]
    sliders: tuple[DiarySlider, ...]
    slider_notes: tuple[SliderNote, ...]


@dataclass(frozen=True, slots=True)
class LabsBlock:
    """Results of the period, oldest first, and the newest earlier one of every other test.

    ``igf1`` are all IGF-1 results for the figure; ``since`` is by result id.
    """

    results: tuple[LabResult, ...]
    earlier: tuple[LabResult, ...]
    igf1: tuple[LabResult, ...]
    since: dict[str, Since]


@dataclass(frozen=True, slots=True)
class SymptomsBlock:
    """Symptoms and readings of the period, and what was asked by name and denied."""

    rows: tuple[SymptomRow, ...]
    readings: tuple[SymptomNote, ...]
    asked_on: tuple[date, ...]
    denied: tuple[DeniedName, ...]


@dataclass(frozen=True, slots=True)
class SitesBlock:
    """Findings that were open in the period, and how often each spot was used in it."""

    findings: tuple[SiteFindingNote, ...]
    heat: HeatMap | None


@dataclass(frozen=True, slots=True)
class EventsBlock:
    """Medicines taken in the period, events, and what happened to packs, each with its pack."""

    medicines: tuple[Medicine, ...]
    events: tuple[SituationEvent, ...]
    mishaps: tuple[tuple[PackMishap, Pack | None], ...]


@dataclass(frozen=True, slots=True)
class LogisticsBlock:
    """What lasts until when, and which dates are ahead; None where nothing is known."""

    doses_left: int | None
    first_without: date | None
    order_by: date | None
    in_use: tuple[Pack, ...]
    needles_left: int | None
    next_tests: str
    exemptions: tuple[Exemption, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who it is about, in the words that may be printed.

    ``written`` is the name or the initials. ``recorded_by`` are the carers' initials.
    ``earlier`` is the visit at which the period begins.
    """

    written: str
    initials: bool
    team: str
    background: MedicalBackground
    recorded_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """One person's summary for one period, as far as it was asked for.

    ``adult`` tells that the blocks of grown-ups are printed, ``child`` those of children; both
    hold in transition. ``changed`` are prescribed lines that began in the period.
    """

    person: Person
    made_at: datetime
    today: date
    period: Period
    child: bool
    adult: bool
    identity: Identity
    questions: tuple[VisitQuestion, ...]
    changed: tuple[Prescription, ...]
    decided: Visit | None
    for_visit: tuple[CardEpisode, ...]
    urgent: tuple[UrgentEvent, ...]
    key: KeyFigures
    history: GrowthHistory
    treatment: TreatmentBlock
    doses: DosesBlock
    growth: GrowthBlock
    body: BodyBlock
    labs: LabsBlock
    symptoms: SymptomsBlock
    sites: SitesBlock
    events: EventsBlock
    logistics: LogisticsBlock
    with_text: bool
