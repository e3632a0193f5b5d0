"""Blood pressure, own diary sliders, bone density and scores, as measured or as given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from companion.domain.measurements import Setting

SLIDER_TOP = 10
MOST_SLIDERS = 5


class Arm(StrEnum):
    """On which arm, the person's own left or right, pressure was taken."""

    NOT_SAID = ""
    LEFT = "left"
    RIGHT = "right"


class Posture(StrEnum):
    """How the person sat, stood or lay for a reading."""

    NOT_SAID = ""
    SEATED = "seated"
    STANDING = "standing"
    LYING = "lying"


@dataclass(frozen=True, slots=True)
class BloodPressure:
    """One reading in mmHg, with the pulse in beats a minute where it was shown."""

    id: str
    person_id: str
    day: date
    systolic: int
    diastolic: int
    pulse: int | None = None
    taken: time | None = None
    arm: Arm = Arm.NOT_SAID
    posture: Posture = Posture.NOT_SAID
    setting: Setting = Setting.HOME
    note: str = ""


@dataclass(frozen=True, slots=True)
class DiarySlider:
    """Something the person rates from 0 to 10 in their own words: a note, never a test.

    ``name`` is what they call it, ``key`` the word of the content it came from, if any.
    ``ended_on`` is set when it is no longer asked; what was noted stays.
    """

    id: str
    person_id: str
    name: str
    key: str = ""
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class SliderNote:
    """One slider's place on one day, from 0 to 10."""

    id: str
    person_id: str
    slider_id: str
    day: date
    value: int


@dataclass(frozen=True, slots=True)
class ClinicScore:
    """The score of a questionnaire as the clinic gave it; the program asks and counts nothing."""

    id: str
    person_id: str
    day: date
    name: str
    score: Decimal
    scored_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoneDensity:
    """A bone density as the clinic reported it: g/cm², T-score and Z-score where given."""

    id: str
    person_id: str
    day: date
    site: str
    density: Decimal | None = None
    t_score: Decimal | None = None
    z_score: Decimal | None = None
    device: str = ""
    note: str = ""
