"""What is impossible or doubtful about blood pressure, sliders, scores and bone density."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from companion.domain.body_measures import (
    MOST_SLIDERS,
    SLIDER_TOP,
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    SliderNote,
)
from companion.domain.findings import Finding, ask, cannot_be

SLIDER_NAME_LIMIT: Final = 40
NAME_LIMIT, NOTE_LIMIT = 80, 10_000
# What a meter or a scanner cannot show: such a figure is a typing error, and is asked about.
_PRESSURE, _PULSE = (30, 320), (20, 260)
_DENSITY, _MOST_SCORE = (Decimal("0.1"), Decimal(3)), Decimal(9)


def check_pressure(
    row: BloodPressure, others: Iterable[BloodPressure], *, birth: date, today: date
) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a reading; ``others`` are the person's."""
    found = [*_check_day(row.day, birth, today), *_check_note(row.note)]
    if min(row.systolic, row.diastolic) <= 0:
        found.append(cannot_be("pressure_missing", "systolic"))
    elif row.systolic <= row.diastolic:
        found.append(cannot_be("pressure_upside_down", "diastolic"))
    elif row.systolic > _PRESSURE[1] or row.diastolic < _PRESSURE[0]:
        found.append(ask("pressure_unlikely", "systolic", upper=row.systolic, lower=row.diastolic))
    if row.pulse is not None and not _PULSE[0] <= row.pulse <= _PULSE[1]:
        found.append(ask("pulse_unlikely", "pulse", pulse=row.pulse))
    twins = (o for o in others if o.id != row.id and (o.day, o.taken) == (row.day, row.taken))
    if any((o.systolic, o.diastolic) == (row.systolic, row.diastolic) for o in twins):
        found.append(ask("pressure_entered_twice", "day", day=row.day))
    return tuple(found)


def check_slider(slider: DiarySlider, others: Iterable[DiarySlider]) -> tuple[Finding, ...]:
    """Return what has to be changed about a slider's name, and whether there are too many."""
    name = slider.name.strip()
    running = [o for o in others if o.id != slider.id and o.ended_on is None]
    found = []
    if not name:
        found.append(cannot_be("slider_name_missing", "name"))
    if len(name) > SLIDER_NAME_LIMIT:
        limit = SLIDER_NAME_LIMIT
        found.append(cannot_be("name_too_long", "name", limit=limit, length=len(name)))
    if any(o.name.casefold() == name.casefold() for o in running):
        found.append(cannot_be("slider_name_taken", "name"))
    if slider.ended_on is None and len(running) >= MOST_SLIDERS:
        found.append(cannot_be("sliders_full", "name", limit=MOST_SLIDERS))
    return tuple(found)


def check_slider_note(note: SliderNote, *, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible about a slider's place on a day."""
    found = _check_day(note.day, birth, today)
    if not 0 <= note.value <= SLIDER_TOP:
        found.append(cannot_be("slider_out_of_reach", "value", top=SLIDER_TOP))
    return tuple(found)


def check_score(row: ClinicScore, *, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible about a score; its size is the questionnaire's affair."""
    found = [*_check_day(row.day, birth, today), *_check_note(row.note)]
    if not row.name.strip():
        found.append(cannot_be("score_name_missing", "name"))
    elif len(row.name) > NAME_LIMIT:
        found.append(cannot_be("name_too_long", "name", limit=NAME_LIMIT, length=len(row.name)))
    return tuple(found)


def check_density(row: BoneDensity, *, birth: date, today: date) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a bone density."""
    found = [*_check_day(row.day, birth, today), *_check_note(row.note)]
    if not row.site.strip():
        found.append(cannot_be("density_site_missing", "site"))
    if row.density is None and row.t_score is None and row.z_score is None:
        found.append(cannot_be("density_missing", "density"))
    if row.density is not None and not _DENSITY[0] <= row.density <= _DENSITY[1]:
        found.append(ask("density_unlikely", "density", density=row.density))
    scores = (("t_score", row.t_score), ("z_score", row.z_score))
    found += [
        ask("density_score_unlikely", field, score=score)
        for field, score in scores
        if score is not None and abs(score) > _MOST_SCORE
    ]
    return tuple(found)


def _check_day(day: date, birth: date, today: date) -> list[Finding]:
    if day > today:
        return [cannot_be("measured_in_future", "day", day=day)]
    return [cannot_be("day_before_birth", "day")] if day < birth else []


def _check_note(text: str) -> list[Finding]:
    if len(text) <= NOTE_LIMIT:
        return []
    return [cannot_be("note_too_long", "note", limit=NOTE_LIMIT, length=len(text))]
