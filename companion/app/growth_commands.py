"""The commands ``companion sds`` and ``companion velocity``: a CSV file in, the same with more out.

Both return the exit code: 0, or 1 after one line on standard error that says what to put right.
Nothing is written unless every row was sound.
"""

from __future__ import annotations

import math
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from companion.app.growth_references import ReferenceShelf, velocity_reference
from companion.domain.growth.intervals import HeightPoint, Interval, best_intervals
from companion.domain.growth.normal import centile_of_sds
from companion.domain.growth.sds import sds
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.growth.velocity import Velocity, velocities
from companion.domain.measurements import Position
from companion.domain.people import Sex
from companion.interchange.growth_csv import (
    GrowthFile,
    GrowthFileError,
    read_growth_file,
    write_growth_file,
)
from companion.interchange.growth_notes import explain
from companion.interchange.growth_rows import (
    SDS_COLUMNS,
    VELOCITY_COLUMNS,
    SdsRow,
    VelocityRow,
    sds_rows,
    velocity_rows,
)
from companion.services.troubles import TroubleError
from companion.system.files import write_atomic

SDS_ADDED = ("z", "centile", "note")
VELOCITY_ADDED = (
    "cm_per_year",
    "interval_days",
    "midpoint_age_years",
    "ci95_low",
    "ci95_high",
    "z",
    "note",
)
Cells = tuple[str, ...]


def sds_command(input: Path, output: Path | None) -> int:  # noqa: A002  (the command's own word)
    """Add ``z``, ``centile`` and ``note`` to a file of heights, weights and BMI.

    Without ``output`` the result goes to standard output. Returns the exit code.
    """

    def convert(content: bytes) -> bytes:
        file = read_growth_file(content, SDS_COLUMNS)
        shelf = ReferenceShelf(file, input.parent)
        return write_growth_file(file, SDS_ADDED, _sds_cells(sds_rows(file), shelf))

    return _run(convert, input, output)


def velocity_command(input: Path, output: Path | None) -> int:  # noqa: A002
    """Add velocity, interval, midpoint age, 95 % band, ``z`` and ``note`` to a file of heights.

    Each row gets the best interval that ends at its height. Without ``output`` the result goes
    to standard output. Returns the exit code.
    """

    def convert(content: bytes) -> bytes:
        file = read_growth_file(content, VELOCITY_COLUMNS)
        cells = _velocity_cells(velocity_rows(file), file)
        return write_growth_file(file, VELOCITY_ADDED, cells)

    return _run(convert, input, output)


def _run(convert: Callable[[bytes], bytes], source: Path, target: Path | None) -> int:
    """Read, convert and write; a trouble becomes one line on standard error and exit code 1."""
    try:
        content = convert(_read(source))
        _write(content, target)
    except GrowthFileError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _read(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as error:
        raise GrowthFileError(f"{source} cannot be read: {error.strerror}.") from error


def _write(content: bytes, target: Path | None) -> None:
    """Write the file in one step, or everything to standard output."""
    if target is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    place = target.resolve()  # what a link points at is written, the link stays
    try:
        if place.exists() and not place.is_file():
            place.write_bytes(content)  # a pipe or device cannot be replaced in one step
        else:
            write_atomic(place, content)
    except (OSError, TroubleError) as error:
        raise GrowthFileError(
            f"{target} cannot be written. Choose a folder that is there, has room and takes files."
        ) from error


_Group = tuple[str, Sex, SizeMeasure, Position | None]


def _sds_cells(rows: Sequence[SdsRow], shelf: ReferenceShelf) -> list[Cells]:
    """Return the new cells of every row, worked out together for rows of one kind."""
    cells: list[Cells] = [("", "", "")] * len(rows)
    groups: dict[_Group, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        shelf.note_use(row.reference, index)
        if row.reference and row.sex is not None and row.measure is not None:
            groups[row.reference, row.sex, row.measure, row.position].append(index)
        else:
            cells[index] = ("", "", explain(_blanks(row)))
    for (name, sex, measure, position), indices in groups.items():
        ages = [rows[index].age_days for index in indices]
        values = [rows[index].value for index in indices]
        column = sds(shelf.get(name), sex, measure, ages, values, position)
        results = zip(indices, column.sds.tolist(), column.notes.tolist(), strict=True)
        for index, z, notes in results:
            cells[index] = _sds_cell(z, notes)
    return cells


def _sds_cell(z: float, notes: int) -> Cells:
    if math.isnan(z):
        return "", "", explain(notes)
    return _figure(z), _figure(centile_of_sds(z)), explain(notes)


def _blanks(row: SdsRow) -> Note:
    """Return which of the cells that choose a table are blank."""
    notes = Note.NONE
    if not row.reference:
        notes |= Note.MISSING_REFERENCE
    if row.sex is None:
        notes |= Note.MISSING_SEX
    if row.measure is None:
        notes |= Note.MISSING_MEASURE
    return notes


def _velocity_cells(rows: Sequence[VelocityRow], file: GrowthFile) -> list[Cells]:
    """Return the new cells of every row: best intervals by person, then figures by reference."""
    empty = ("",) * (len(VELOCITY_ADDED) - 1)
    cells: list[Cells] = [(*empty, explain(_missing(row))) for row in rows]
    groups: dict[tuple[str, Sex | None], list[tuple[int, Interval]]] = defaultdict(list)
    for index, interval in _best_by_person(rows):
        groups[rows[index].reference, rows[index].sex].append((index, interval))
    for index, row in enumerate(rows):
        velocity_reference(row.reference, file, index)
    for (name, sex), chosen in groups.items():
        reference = velocity_reference(name, file, chosen[0][0])
        found = velocities([interval for _, interval in chosen], sex, reference)
        for (index, _), velocity in zip(chosen, found, strict=True):
            cells[index] = _velocity_cell(velocity)
    return cells


def _best_by_person(rows: Sequence[VelocityRow]) -> list[tuple[int, Interval]]:
    """Return the best interval of each row that has one.

    Rows of one name with another sex or birth date belong to somebody else.
    """
    people: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        if row.day is not None and not math.isnan(row.height_cm):
            people[row.person, row.sex, row.birth].append(index)
    found = []
    for (_, _, birth), indices in people.items():
        points = [_point(rows[index]) for index in indices]
        intervals = best_intervals(points, rows[indices[0]].birth if birth else None)
        found += [(i, interval) for i, interval in zip(indices, intervals, strict=True) if interval]
    return found


def _point(row: VelocityRow) -> HeightPoint:
    assert row.day is not None
    return HeightPoint(row.day, row.height_cm, row.setting)


def _missing(row: VelocityRow) -> Note:
    """Return why a row can have no interval."""
    notes = Note.NONE
    if row.day is None:
        notes |= Note.MISSING_AGE
    if math.isnan(row.height_cm):
        notes |= Note.MISSING_VALUE
    return notes or Note.FIRST_HEIGHT


def _velocity_cell(velocity: Velocity) -> Cells:
    interval = velocity.interval
    low, high = velocity.band or (None, None)
    return (
        _optional(velocity.cm_per_year),
        str(interval.days),
        _optional(interval.midpoint_years),
        _optional(low),
        _optional(high),
        _optional(velocity.sds),
        explain(velocity.notes),
    )


def _optional(figure: float | None) -> str:
    return "" if figure is None else _figure(figure)


def _figure(number: float) -> str:
    """Return a number with six decimals and a point, and no minus before a zero."""
    text = f"{number:.6f}"
    return "0.000000" if text == "-0.000000" else text
