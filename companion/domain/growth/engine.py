"""Runs values through the tables of a reference: which table, which correction, which tail."""

from __future__ import annotations

from collections.abc import Callable

from companion.domain.growth import lms
from companion.domain.growth.arrays import BoolArray, FloatArray, NoteArray, blocks, np
from companion.domain.growth.tables import LmsTable, Tail
from companion.domain.growth.terms import Note
from companion.domain.measurements import Position

Filled = tuple[FloatArray, NoteArray]
Fill = Callable[[LmsTable, FloatArray, FloatArray], Filled]


def over_tables(
    tables: tuple[LmsTable, ...], days: FloatArray, numbers: FloatArray, fill: Fill
) -> Filled:
    """Return ``fill`` of each number by the table that covers its age, and notes for the rest.

    ``days`` and ``numbers`` have one shape (n,); NaN in either is a blank.
    """
    result = np.full(days.shape, np.nan)
    notes = np.zeros(days.shape, dtype=np.uint32)
    for block in blocks(days.size):
        _fill_block(tables, days[block], numbers[block], fill, (result[block], notes[block]))
    return result, notes


def table_sds(
    table: LmsTable, days: FloatArray, x: FloatArray, position: Position | None
) -> Filled:
    """Return the SDS of the values ``x`` at ages the table covers."""
    shift, note = _to_table_position(table, position)
    notes = np.full(x.shape, note, dtype=np.uint32)
    if shift:
        x = x + shift
    parameters = table.parameters(days)
    with np.errstate(all="ignore"):  # what overflows is noted below
        z = lms.sds_of(x, parameters)
        if table.rules.tail is Tail.RESTRICTED:
            _mark(notes, lms.restrict_sds(z, x, parameters), Note.RESTRICTED_TAIL)
        elif table.rules.tail is Tail.EXTENDED_BMI:
            above = lms.extend_sds(z, x, parameters, table.sigma(days))
            _mark(notes, above, Note.EXTENDED_BMI)
    return _finish(table, days, z, notes, x)


def table_values(
    table: LmsTable, days: FloatArray, z: FloatArray, position: Position | None
) -> Filled:
    """Return the values that have the SDS ``z`` at ages the table covers."""
    shift, note = _to_table_position(table, position)
    notes = np.full(z.shape, note, dtype=np.uint32)
    parameters = table.parameters(days)
    with np.errstate(all="ignore"):
        value = lms.value_of(z, parameters)
        if table.rules.tail is Tail.RESTRICTED:
            _mark(notes, lms.restrict_value(value, z, parameters), Note.RESTRICTED_TAIL)
        elif table.rules.tail is Tail.EXTENDED_BMI:
            above = lms.extend_value(value, z, parameters, table.sigma(days))
            _mark(notes, above, Note.EXTENDED_BMI)
    return _finish(table, days, value - shift, notes, z)


def _fill_block(
    tables: tuple[LmsTable, ...], days: FloatArray, numbers: FloatArray, fill: Fill, into: Filled
) -> None:
    """Fill one block, in place, from every table that covers some of its ages."""
    result, notes = into
    open_ages = np.ones(days.shape, dtype=bool)
    for table in tables:
        covered = table.covers(days)
        if covered.all():
            result[:], notes[:] = fill(table, days, numbers)
            return
        if covered.any():
            result[covered], notes[covered] = fill(table, days[covered], numbers[covered])
            open_ages &= ~covered
    if not tables:
        notes |= np.uint32(Note.NO_TABLE)
    elif open_ages.any():
        _mark(notes, open_ages, Note.OUT_OF_RANGE)
        _mark(notes, days < 0, Note.BEFORE_BIRTH)
        missing = np.isnan(days)
        notes[missing] = Note.MISSING_AGE


def _to_table_position(table: LmsTable, position: Position | None) -> tuple[float, Note]:
    """Return the cm to add to a height measured in ``position``, and the note that says so."""
    rules = table.rules
    if position is None or rules.position in (None, position):
        return 0.0, Note.NONE
    if not rules.position_shift_cm:
        return 0.0, Note.POSITION_DIFFERS
    if position is Position.STANDING:
        return rules.position_shift_cm, Note.HEIGHT_TO_LENGTH
    return -rules.position_shift_cm, Note.LENGTH_TO_HEIGHT


def _finish(
    table: LmsTable, days: FloatArray, result: FloatArray, notes: NoteArray, given: FloatArray
) -> Filled:
    """Return the result with blanks, overflows and the reach before the first row noted."""
    beyond = ~np.isfinite(result)
    if beyond.any():
        blank = np.isnan(given)
        result[beyond] = np.nan
        notes[beyond & ~blank] = Note.NOT_COMPUTABLE
        notes[blank] = Note.MISSING_VALUE
    if table.rules.published_from_day > table.rules.first_day:
        _mark(notes, days < table.rules.published_from_day, Note.WHO_JOIN)
    return result, notes


def _mark(notes: NoteArray, where: BoolArray, note: Note) -> None:
    """Add a note, in place, to the marked elements."""
    notes[where] |= np.uint32(note)
