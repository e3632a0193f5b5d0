"""Body measures in words: sliders, readings, bone density."""

from __future__ import annotations

from companion.domain.body_measures import Arm, BloodPressure, BoneDensity, DiarySlider, Posture
from companion.domain.measurements import Setting
from companion.services.body_measures import Pressure
from companion.ui.formats import format_decimal, format_time
from companion.ui.models.reported import as_reported, quantity_as_reported
from companion.ui.text import translate


def slider_words(slider: DiarySlider) -> str:
    """Return a slider's name: a word of the content in this language, or the person's own."""
    words = {
        "energy": translate("Slider", "Energy"),
        "sleep": translate("Slider", "Sleep"),
        "mood": translate("Slider", "Mood"),
        "concentration": translate("Slider", "Concentration"),
        "stamina": translate("Slider", "Stamina in daily tasks"),
        "coping": translate("Slider", "Coping with stress"),
        "company": translate("Slider", "Wish for company"),
    }
    return words.get(slider.key, slider.name)


def pressure_words(one: Pressure) -> str:
    """Return both figures with the unit: "124/78 mmHg"."""
    upper = format_decimal(one.systolic)
    both = upper if one.diastolic is None else f"{upper}/{format_decimal(one.diastolic)}"
    return f"{both} mmHg"


def pressure_details(one: Pressure) -> str:
    """Return what else was noted about a reading."""
    parts = [format_time(one.taken) if one.taken is not None else ""]
    if one.row is not None:
        parts += _row_details(one.row)
    elif one.note is not None:
        parts += [translate("Body", "from the symptom diary"), one.note.note]
    return " · ".join(part for part in parts if part)


def density_words(row: BoneDensity) -> str:
    """Return the figures of a bone density, as reported."""
    parts = []
    if row.density is not None:
        parts.append(quantity_as_reported(row.density, translate("Unit", "g/cm²")))
    if row.t_score is not None:
        figure = as_reported(row.t_score, signed=True)
        parts.append(translate("Body", "T-score {score}", score=figure))
    if row.z_score is not None:
        figure = as_reported(row.z_score, signed=True)
        parts.append(translate("Body", "Z-score {score}", score=figure))
    return " · ".join(parts)


def _row_details(row: BloodPressure) -> list[str]:
    arms = {
        Arm.LEFT: translate("Body", "left arm"),
        Arm.RIGHT: translate("Body", "right arm"),
        Arm.NOT_SAID: "",
    }
    postures = {
        Posture.SEATED: translate("Body", "sitting"),
        Posture.STANDING: translate("Body", "standing"),
        Posture.LYING: translate("Body", "lying"),
        Posture.NOT_SAID: "",
    }
    at_home = row.setting is Setting.HOME
    where = translate("Growth", "at home") if at_home else translate("Growth", "clinic")
    pulse = "" if row.pulse is None else translate("Body", "pulse {n}", n=row.pulse)
    return [pulse, arms[row.arm], postures[row.posture], where, row.note]
