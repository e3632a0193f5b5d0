"""The words of the growth arithmetic: what is measured, and the notes a figure can carry."""

from __future__ import annotations

from enum import IntFlag, StrEnum, auto


class SizeMeasure(StrEnum):
    """What a size reference describes: cm, kg or kg/m²."""

    HEIGHT = "height"
    WEIGHT = "weight"
    BMI = "bmi"


class Note(IntFlag):
    """What has to be said beside a figure, or why there is none; several can hold at once.

    The first group explains a missing figure, the second qualifies one that is there.
    """

    NONE = 0

    MISSING_VALUE = auto()
    MISSING_AGE = auto()
    MISSING_SEX = auto()
    MISSING_REFERENCE = auto()
    MISSING_MEASURE = auto()
    BEFORE_BIRTH = auto()
    OUT_OF_RANGE = auto()
    NO_TABLE = auto()
    NOT_COMPUTABLE = auto()
    FIRST_HEIGHT = auto()
    INTERVAL_SHORT = auto()

    INTERVAL_LONG = auto()
    PROVISIONAL = auto()
    MIXED_SETTINGS = auto()
    SHARED_MONTHS = auto()
    SPANS_TREATMENT_START = auto()
    AVERAGE_MATURERS = auto()
    PREPUBERTAL = auto()
    LENGTH_TO_HEIGHT = auto()
    HEIGHT_TO_LENGTH = auto()
    POSITION_DIFFERS = auto()
    WHO_JOIN = auto()
    RESTRICTED_TAIL = auto()
    EXTENDED_BMI = auto()

    def codes(self) -> tuple[str, ...]:
        """Return the names of the notes that hold, in the order they are declared above."""
        return tuple(note.name or "" for note in Note if note in self)
