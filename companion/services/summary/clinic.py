"""The blocks of a summary about growth, body, laboratory and treatment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TypeVar

from companion.domain.body_measures import (
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    SliderNote,
)
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.phases import heights_for_velocity, phase_velocities
from companion.domain.holds import TreatmentHold
from companion.domain.labs import IGF1, LabResult
from companion.domain.measurements import BoneAge, Measure, Measurement, PubertyStage, Setting
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.since import last_change
from companion.domain.summary.choices import Period
from companion.domain.summary.contents import BodyBlock, GrowthBlock, LabsBlock, TreatmentBlock
from companion.services.labs import Labs
from companion.services.ports import Record

DatedT = TypeVar(
    "DatedT", Measurement, BoneAge, PubertyStage, LabResult, BloodPressure, BoneDensity,
    ClinicScore, SliderNote,
)  # fmt: skip


_COMPARED = frozenset({Measure.HEIGHT, Measure.WEIGHT, Measure.WAIST})


def treatment_block(record: Record, person: Person, period: Period) -> TreatmentBlock:
    """Return every prescribed line of the period, and the one before it to compare with."""
    rows = record.of_person(Prescription, person.id)
    lines = tuple(sorted(rows, key=lambda line: (line.start, line.id)))
    begun = [line for line in lines if line.start <= period.last]
    holds = record.of_person(TreatmentHold, person.id)
    return TreatmentBlock(
        lines=lines,
        started=min((line.start for line in begun), default=None),
        changed=last_change(lines, period.last),
        holds=tuple(hold for hold in holds if period.meets(hold.since, hold.until)),
    )


def growth_block(
    record: Record, person: Person, period: Period, history: GrowthHistory
) -> GrowthBlock:
    """Return what was measured in the period, and where that is little, the last before it."""
    rows = _by_day(record.of_person(Measurement, person.id))
    earlier: dict[tuple[Measure, Setting], Measurement] = {}
    for row in rows:
        if row.day < period.first and row.measure in _COMPARED:
            earlier[row.measure, row.setting] = row
    within = _within(rows, period)
    kinds = Counter((row.measure, row.setting) for row in within)
    used = heights_for_velocity(history.heights, include_home=False)
    found = phase_velocities(history.facts, used)
    ending = tuple(v for v in found if period.holds(v.interval.end.day))
    return GrowthBlock(
        before=tuple(
            sorted((r for kind, r in earlier.items() if kinds[kind] < 2), key=attrgetter("day"))
        ),
        measured=within,
        velocities=ending or found[-1:],
        bone_ages=_within(_by_day(record.of_person(BoneAge, person.id)), period),
        stages=_within(_by_day(record.of_person(PubertyStage, person.id)), period),
    )


def body_block(record: Record, person: Person, period: Period) -> BodyBlock:
    """Return what grown-ups measure and rate, and what the clinic gave."""
    notes = _within(_by_day(record.of_person(SliderNote, person.id)), period)
    rated = {note.slider_id for note in notes}
    sliders = record.of_person(DiarySlider, person.id)
    return BodyBlock(
        pressures=_within(_by_day(record.of_person(BloodPressure, person.id)), period),
        densities=_within(_by_day(record.of_person(BoneDensity, person.id)), period),
        scores=_within(_by_day(record.of_person(ClinicScore, person.id)), period),
        sliders=tuple(slider for slider in sliders if slider.id in rated),
        slider_notes=notes,
    )


def labs_block(labs: Labs, person: Person, period: Period) -> LabsBlock:
    """Return the results of the period, and the newest earlier one of every other test."""
    # Oldest first, and the tests of one day in the order of the content.
    rows = tuple(sorted(labs.results(person), key=attrgetter("day")))
    within = _within(rows, period)
    there = {row.series for row in within}
    newest = {row.series: row for row in rows if row.day < period.first}
    earlier = tuple(row for series, row in newest.items() if series not in there)
    igf1 = tuple(row for row in rows if row.analyte == IGF1 and row.day <= period.last)
    return LabsBlock(
        results=within,
        earlier=earlier,
        igf1=igf1,
        since=labs.since(person, (*within, *earlier, *igf1[-1:])),
    )


def _by_day(rows: Sequence[DatedT]) -> tuple[DatedT, ...]:
    return tuple(sorted(rows, key=lambda row: (row.day, row.id)))


def _within(rows: Iterable[DatedT], period: Period) -> tuple[DatedT, ...]:
    return tuple(row for row in rows if period.holds(row.day))
