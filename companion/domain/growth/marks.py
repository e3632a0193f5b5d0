"""The notes beside a column of SDS or values: what was corrected, and why a figure is missing.

They follow from what was asked and answered, so they are worked out only when somebody reads
them.
"""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.growth.arrays import BoolArray, FloatArray, NoteArray, np
from companion.domain.growth.engine import to_table_position
from companion.domain.growth.lms import RESTRICTED_FROM, Z_95TH
from companion.domain.growth.sheet import Sheet
from companion.domain.growth.tables import Tail
from companion.domain.growth.terms import Note
from companion.domain.measurements import Position


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What a column answers: ages and given figures of one shape, and how heights were taken.

    ``sheet`` is None where the reference has no table for the sex and measure.
    """

    sheet: Sheet | None
    days: FloatArray
    given: FloatArray
    position: Position | None


def notes(asked: Asked, found: FloatArray, sds: FloatArray) -> NoteArray:
    """Return the notes of each element as flags of ``Note``; ``sds`` is given or found."""
    sheet, days = asked.sheet, asked.days
    if sheet is None:
        return np.full(days.shape, Note.NO_TABLE, dtype=np.uint32)
    marks = np.zeros(days.shape, dtype=np.uint32)
    if asked.position is not None:
        moves = [to_table_position(table, asked.position)[1] for table in sheet.tables]
        marks |= np.array(moves, dtype=np.uint32).take(sheet.table_of(days))
    if sheet.tail is Tail.RESTRICTED:
        _mark(marks, np.abs(sds) > RESTRICTED_FROM, Note.RESTRICTED_TAIL)
    elif sheet.tail is Tail.EXTENDED_BMI:
        _mark(marks, sds > Z_95TH, Note.EXTENDED_BMI)
    for table in sheet.tables:
        first, published = table.rules.first_day, table.rules.published_from_day
        if first < published:
            _mark(marks, (days >= first) & (days < published), Note.WHO_JOIN)
    missing = np.isnan(found)
    if missing.any():
        marks[missing] = _reasons(sheet, days[missing], asked.given[missing])
    return marks


def _reasons(sheet: Sheet, days: FloatArray, given: FloatArray) -> NoteArray:
    """Return why there is no figure at these ages."""
    marks = np.full(days.shape, Note.NOT_COMPUTABLE, dtype=np.uint32)
    marks[np.isnan(given)] = Note.MISSING_VALUE
    marks[~sheet.covers(days)] = Note.OUT_OF_RANGE
    _mark(marks, days < 0, Note.BEFORE_BIRTH)
    marks[np.isnan(days)] = Note.MISSING_AGE
    return marks


def _mark(marks: NoteArray, where: BoolArray, note: Note) -> None:
    """Add a note, in place, to the marked elements."""
    marks[where] |= np.uint32(note)
