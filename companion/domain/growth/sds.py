"""The SDS of a height, weight or BMI on a named reference, and the way back.

One implementation serves a whole file of values and a single point. Ages are days since birth
(fractions allowed), values are cm, kg or kg/m². A reference that cannot answer leaves NaN and
a note; it never guesses and never borrows from another reference.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from companion.domain.growth.arrays import ArrayLike, FloatArray, NoteArray, floats, np
from companion.domain.growth.engine import sheet_sds, sheet_values
from companion.domain.growth.errors import ImpossibleValueError
from companion.domain.growth.marks import Asked, notes
from companion.domain.growth.normal import centile_of_sds, centiles_of_sds
from companion.domain.growth.references import SizeReference
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.measurements import Position
from companion.domain.people import Sex

LIMITS: dict[SizeMeasure, tuple[float, float]] = {
    SizeMeasure.HEIGHT: (20.0, 280.0),
    SizeMeasure.WEIGHT: (0.0, 400.0),
    SizeMeasure.BMI: (0.0, math.inf),
}
"""Between these every value above 0 is computed, however extreme; cm, kg and kg/m²."""


@dataclass(frozen=True, slots=True, eq=False)
class SdsColumn:
    """The SDS of many values of one sex and measure: NaN, and a note, where there is none."""

    reference: str
    sds: FloatArray
    asked: Asked

    @property
    def notes(self) -> NoteArray:
        """The notes, as flags of ``Note``, worked out at each call."""
        return notes(self.asked, self.sds, self.sds)

    @property
    def centiles(self) -> FloatArray:
        """The centiles, 0 to 100."""
        return centiles_of_sds(self.sds)


@dataclass(frozen=True, slots=True)
class SdsPoint:
    """One SDS with the reference and age it holds for; None, and a note, where there is none."""

    reference: str
    age_days: float
    sds: float | None
    notes: Note = Note.NONE

    @property
    def centile(self) -> float | None:
        """The centile, 0 to 100."""
        return None if self.sds is None else centile_of_sds(self.sds)


@dataclass(frozen=True, slots=True, eq=False)
class ValueColumn:
    """The values that have given SDS, in cm, kg or kg/m²; NaN, and a note, where none has."""

    reference: str
    values: FloatArray
    asked: Asked

    @property
    def notes(self) -> NoteArray:
        """The notes, as flags of ``Note``, worked out at each call."""
        return notes(self.asked, self.values, self.asked.given)


def why_impossible(measure: SizeMeasure, value: float) -> str | None:
    """Return why a value cannot be a height, weight or BMI, or None when it can."""
    low, high = LIMITS[measure]
    if not math.isfinite(value):
        return "it is not a number"
    if value <= 0:
        return "it has to be above 0"
    if value < low:
        return f"a {measure} under {low:g} cannot be"
    if value > high:
        return f"a {measure} over {high:g} cannot be"
    return None


def sds(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    age_days: ArrayLike,
    values: ArrayLike,
    position: Position | None = None,
) -> SdsColumn:
    """Return the SDS of each value at each age.

    ``age_days`` and ``values`` have one length, or one of them is a single number; NaN in
    either is a blank. ``position`` is how heights were taken, None when not stated; WHO 2006
    then takes length to day 730 and height from day 731.
    Raises ImpossibleValueError for a value outside ``LIMITS``.
    """
    days, numbers = np.broadcast_arrays(floats(age_days), floats(values))
    _refuse_impossible(measure, numbers)
    asked = _ask(reference, sex, measure, days, numbers, position)
    if asked.sheet is None:
        return SdsColumn(reference.id, np.full(days.shape, np.nan), asked)
    found = sheet_sds(asked.sheet, days, numbers, asked.position)
    return SdsColumn(reference.id, found, asked)


def values_at_sds(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    age_days: ArrayLike,
    sds_values: ArrayLike,
    position: Position | None = None,
) -> ValueColumn:
    """Return the value that has each SDS at each age; the inverse of ``sds``.

    Shapes as in ``sds``. With a ``position`` the heights are as they would be measured so.
    """
    days, wanted = np.broadcast_arrays(floats(age_days), floats(sds_values))
    asked = _ask(reference, sex, measure, days, wanted, position)
    if asked.sheet is None:
        return ValueColumn(reference.id, np.full(days.shape, np.nan), asked)
    found = sheet_values(asked.sheet, days, wanted, asked.position)
    return ValueColumn(reference.id, found, asked)


def sds_at(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    age_days: float,
    value: float,
    position: Position | None = None,
) -> SdsPoint:
    """Return the SDS of one value at one age; see ``sds``."""
    column = sds(reference, sex, measure, age_days, value, position)
    return SdsPoint(reference.id, age_days, _known(column.sds), Note(int(column.notes[0])))


def value_at_sds(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    age_days: float,
    sds_value: float,
    position: Position | None = None,
) -> float | None:
    """Return the value that has one SDS at one age, or None where there is none."""
    column = values_at_sds(reference, sex, measure, age_days, sds_value, position)
    return _known(column.values)


def _ask(
    reference: SizeReference,
    sex: Sex,
    measure: SizeMeasure,
    days: FloatArray,
    given: FloatArray,
    position: Position | None,
) -> Asked:
    """Put together what is asked; only heights know a position."""
    taken = position if measure is SizeMeasure.HEIGHT else None
    return Asked(reference.sheet(sex, measure), days, given, taken)


def _known(single: FloatArray) -> float | None:
    """Return the only element, or None when it is NaN."""
    number = float(single[0])
    return None if math.isnan(number) else number


def _refuse_impossible(measure: SizeMeasure, values: FloatArray) -> None:
    """Raise ImpossibleValueError for the first value that cannot be; NaN is a blank."""
    low, high = LIMITS[measure]
    if values.size and low < values.min() and values.max() < high:
        return  # the usual case, without a look at each value; NaN fails both comparisons
    possible = (values >= low) & (values <= high) & (values > 0) & (values < math.inf)
    for index in np.flatnonzero(~possible & ~np.isnan(values)):
        value = float(values[index])
        raise ImpossibleValueError(int(index), value, why_impossible(measure, value) or "")
