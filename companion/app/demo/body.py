"""Body measures of the made-up family, and what their clinic said about tests to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal

from companion.app.demo.people import Carers
from companion.app.demo.story import CLINIC, Story, day, evening, table
from companion.domain.body_measures import (
    Arm,
    BloodPressure,
    BoneDensity,
    ClinicScore,
    DiarySlider,
    Posture,
    SliderNote,
)
from companion.domain.measurements import Setting
from companion.domain.monitoring_notes import MonitoringDeed, MonitoringNote

_JONAS_PRESSURES = """
2025-05-12  clinic  134  84  72
2025-06-22  home    131  82  68
2025-07-27  home    136  86  71
2025-08-24  home    132  83  67
2025-10-06  clinic  133  83  70
2025-11-23  home    129  81  66
2026-01-18  home    128  80  66
2026-02-02  clinic  130  82  69
2026-03-01  home    135  85  70
2026-04-19  home    129  81  65
2026-05-31  home    127  79  64
2026-07-13  clinic  128  80  66
2026-09-06  home    126  79  63
2026-10-18  home    125  78  64
2026-11-09  clinic  127  79  65
"""
_MIRA_PRESSURES = """
2025-10-20  clinic   96  58  -
2026-05-04  clinic   98  60  -
2026-09-03  clinic   97  59  -
"""
_LEO_PRESSURES = """
2025-11-19  clinic  108  64  -
2026-10-21  clinic  112  66  -
"""
# Energy, sleep and a slider of Jonas's own, in the weeks around each dose step and later monthly.
_RATINGS = """
2025-05-18  3  5  2
2025-06-15  3  5  2
2025-07-20  4  5  3
2025-08-17  4  4  3
2025-09-21  4  6  4
2025-10-26  5  6  4
2025-12-14  5  6  5
2026-01-18  5  7  5
2026-02-22  6  4  5
2026-03-22  5  3  4
2026-04-19  6  6  5
2026-05-31  6  6  6
2026-07-19  7  7  6
2026-09-06  7  6  7
2026-10-18  7  7  7
2026-11-15  7  8  7
"""


def family_body(mira: Story, jonas: Story, leo: Story, carers: Carers) -> Iterator[object]:
    """Yield what was measured beside growth, and the clinic's dates, of all three."""
    yield from _pressures(jonas, _JONAS_PRESSURES)
    yield from _sliders(jonas)
    yield from _from_the_clinic(jonas)
    yield from _pressures(mira, _MIRA_PRESSURES)
    yield from _pressures(leo, _LEO_PRESSURES)
    seen, december = day("2026-09-03"), day("2026-12-07")
    for key in ("igf1", "thyroid", "bone_age"):
        yield _said(mira, key, seen, december, carers.mother.id)
    november = day("2026-11-09")
    for key in ("igf1", "glucose", "lipids"):
        yield _said(jonas, key, november, day("2027-05-10"), carers.uncle.id, every=6)
    october = day("2026-10-21")
    for key in ("bone_age", "igf1"):
        yield _said(leo, key, october, day("2027-04-14"), carers.teenager.id)


def _pressures(story: Story, text: str) -> Iterator[BloodPressure]:
    for on_text, where, upper, lower, pulse in table(text):
        on, at_home = day(on_text), where == "home"
        yield BloodPressure(
            id=story.id_of_day(on),
            person_id=story.person_id,
            day=on,
            systolic=int(upper),
            diastolic=int(lower),
            pulse=None if pulse == "-" else int(pulse),
            taken=time(8, 15) if at_home else None,
            arm=Arm.LEFT if at_home else Arm.NOT_SAID,
            posture=Posture.SEATED,
            setting=Setting.HOME if at_home else Setting.CLINIC,
        )


def _sliders(story: Story) -> Iterator[object]:
    first = day("2025-05-18")
    sliders = (
        DiarySlider(story.id_of_day(first), story.person_id, "Energy", "energy"),
        DiarySlider(story.id_of_day(first), story.person_id, "Sleep", "sleep"),
        DiarySlider(story.id_of_day(first), story.person_id, "Stairs without a rest"),
    )
    yield from sliders
    for on_text, *values in table(_RATINGS):
        on = day(on_text)
        for slider, value in zip(sliders, values, strict=True):
            note_id = story.id_of_day(on)
            yield SliderNote(note_id, story.person_id, slider.id, on, int(value))


def _from_the_clinic(story: Story) -> Iterator[object]:
    for on_text, density, t_score, z_score in (
        ("2025-05-12", "0.982", "-1.2", "-1.0"),
        ("2026-11-09", "0.998", "-1.1", "-0.8"),
    ):
        on = day(on_text)
        yield BoneDensity(
            story.id_of_day(on), story.person_id, on, "Lumbar spine", Decimal(density),
            Decimal(t_score), Decimal(z_score), device="DXA",
        )  # fmt: skip
    for on_text, score in (("2025-05-12", "15"), ("2026-02-02", "11"), ("2026-11-09", "7")):
        on = day(on_text)
        yield ClinicScore(
            story.id_of_day(on), story.person_id, on, "Clinic’s questionnaire", Decimal(score),
            scored_by=CLINIC,
        )  # fmt: skip


def _said(
    story: Story, key: str, on: date, due: date, by: str, *, every: int | None = None
) -> MonitoringNote:
    return MonitoringNote(
        id=story.id_of_day(on),
        person_id=story.person_id,
        key=key,
        deed=MonitoringDeed.CLINIC_DATE,
        noted_at=evening(on),
        day=due,
        every_months=every,
        said_by=CLINIC,
        carer_id=by,
    )
