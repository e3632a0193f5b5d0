"""Runs values through a sheet of tables: corrections of position, the formula, the tails."""

from __future__ import annotations

from companion.domain.growth import lms
from companion.domain.growth.arrays import FloatArray, blocks, np
from companion.domain.growth.sheet import Sheet
from companion.domain.growth.tables import LmsTable, Tail
from companion.domain.growth.terms import Note
from companion.domain.measurements import Position


def sheet_sds(
    sheet: Sheet, days: FloatArray, values: FloatArray, position: Position | None
) -> FloatArray:
    """Return the SDS of each value at each age, NaN where there is none; see ``marks.notes``.

    ``days`` and ``values`` have one shape (n,); NaN in either is a blank.
    """
    result = np.empty(days.shape)
    with np.errstate(all="ignore"):  # a blank or an overflow becomes NaN
        for block in blocks(days.size):
            ages, x = days[block], values[block]
            if position is not None:
                x = x + _shifts(sheet, ages, position)
            parameters = sheet.parameters(ages)
            z = lms.sds_of(x, parameters, result[block])
            if sheet.tail is Tail.RESTRICTED:
                lms.restrict_sds(z, x, parameters)
            elif sheet.tail is Tail.EXTENDED_BMI:
                lms.extend_sds(z, x, parameters, sheet.sigma(ages))
            _blank_uncovered(sheet, ages, z)
    return result


def sheet_values(
    sheet: Sheet, days: FloatArray, sds: FloatArray, position: Position | None
) -> FloatArray:
    """Return the value that has each SDS at each age, NaN where none has."""
    result = np.empty(days.shape)
    with np.errstate(all="ignore"):
        for block in blocks(days.size):
            ages, z = days[block], sds[block]
            parameters = sheet.parameters(ages)
            x = lms.value_of(z, parameters)
            if sheet.tail is Tail.RESTRICTED:
                lms.restrict_value(x, z, parameters)
            elif sheet.tail is Tail.EXTENDED_BMI:
                lms.extend_value(x, z, parameters, sheet.sigma(ages))
            if position is not None:
                x -= _shifts(sheet, ages, position)
            _blank_uncovered(sheet, ages, x)
            result[block] = x
    return result


def to_table_position(table: LmsTable, position: Position) -> tuple[float, Note]:
    """Return the cm to add to a height measured in ``position``, and the note that says so."""
    rules = table.rules
    if rules.position in (None, position):
        return 0.0, Note.NONE
    if not rules.position_shift_cm:
        return 0.0, Note.POSITION_DIFFERS
    if position is Position.STANDING:
        return rules.position_shift_cm, Note.HEIGHT_TO_LENGTH
    return -rules.position_shift_cm, Note.LENGTH_TO_HEIGHT


def _shifts(sheet: Sheet, days: FloatArray, position: Position) -> FloatArray:
    """Return the cm to add to heights measured in ``position`` at each age."""
    shifts = np.array([to_table_position(table, position)[0] for table in sheet.tables])
    return shifts.take(sheet.table_of(days))


def _blank_uncovered(sheet: Sheet, days: FloatArray, result: FloatArray) -> None:
    """Put NaN, in place, where the age is not covered or the result overflowed."""
    if not (sheet.covers_all(days) and np.isfinite(result).all()):
        result[~(sheet.covers(days) & np.isfinite(result))] = np.nan
