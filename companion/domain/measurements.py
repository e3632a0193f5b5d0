"""Body measurements and growth background, exactly as measured or as the clinic gave them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Measure(StrEnum):
    """What was measured, and its unit after the underscore."""

    HEIGHT = "height_cm"
    WEIGHT = "weight_kg"
    SITTING_HEIGHT = "sitting_height_cm"
    HEAD = "head_cm"
    WAIST = "waist_cm"


class Setting(StrEnum):
    """Where a measurement was made; home and clinic are never mixed unmarked."""

    CLINIC = "clinic"
    HOME = "home"


class Position(StrEnum):
    """How the body lay or stood for a height."""

    STANDING = "standing height"
    LYING = "recumbent length"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measurement; ``value`` is the mean of ``readings`` where several were taken."""

    id: str
    person_id: str
    day: date
    measure: Measure
    value: Decimal
    setting: Setting
    readings: tuple[Decimal, ...] = ()
    position: Position = Position.STANDING
    device: str = ""
    measured_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoneAge:
    """A bone age in years as read by the clinic, with its method and reader."""

    id: str
    person_id: str
    day: date
    years: Decimal
    method: str = ""
    reader: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PubertyStage:
    """A puberty stage exactly as the clinic gave it."""

    id: str
    person_id: str
    day: date
    stage: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class GrowthBackground:
    """What growth charts need beside measurements; one row a person, the id is the person's.

    Parents' heights are in cm, ``gestation_weeks`` and ``gestation_days`` at birth.
    ``reference`` names the size reference chosen for this person.
    """

    id: str
    person_id: str
    mother_cm: Decimal | None = None
    father_cm: Decimal | None = None
    parents_measured: bool = False
    parents_biological: bool = True
    gestation_weeks: int | None = None
    gestation_days: int = 0
    birth_length_cm: Decimal | None = None
    birth_weight_kg: Decimal | None = None
    reference: str = "who"
    velocity_reference: str = "tanner_davies_1985"
    target_range_cm: Decimal = Decimal("8.5")


@dataclass(frozen=True, slots=True)
class GrowthTable:
    """A family's or clinic's own reference: its name and the text of the file it came in.

    The text travels with the record, so that charts look the same wherever it is opened.
    """

    id: str
    person_id: str
    name: str
    content: str
    added: date
