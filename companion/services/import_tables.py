"""An exported folder against the record: what is new, what is known, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from companion.domain.doses import check_dose
from companion.domain.exchange import (
    CellError,
    Column,
    ColumnKind,
    Scalar,
    TableShape,
    is_zone,
    read_cell,
)
from companion.domain.findings import Finding, Weight
from companion.domain.import_plan import Doubt, ImportFormat, ImportPlan, PlanMaker, shown
from companion.domain.packs import Pack
from companion.domain.people import Person, check_person
from companion.domain.prescriptions import Prescription
from companion.services.export_ports import Tables, Tell
from companion.services.import_ports import (
    MOST_ROWS,
    FileTooLargeError,
    TableFolder,
    TableLine,
)

_TELL_EVERY = 500
_ZONES = {"person": ("zone",), "injection": ("zone",), "stay": ("home", "place")}


class BadRowError(Exception):
    """A line that cannot be a row, and why."""

    def __init__(
        self, code: str, column: str = "", text: str = "", finding: Finding | None = None
    ) -> None:
        self.code, self.column, self.text, self.finding = code, column, text, finding
        super().__init__(code)


class FolderPlan:
    """Goes through a folder table by table, parents before the rows that refer to them."""

    def __init__(self, folder: TableFolder, tables: Tables, today: date, tell: Tell) -> None:
        self._folder, self._tables, self._today, self._tell = folder, tables, today, tell
        self._made = PlanMaker(ImportFormat.TABLES)
        self._ids: dict[str, set[str]] = {}
        self._done = 0

    def make(self) -> ImportPlan:
        """Return the plan. Raises ImportFileError for a folder that is not whole."""
        for shape in self._tables.shapes():
            self._table(shape)
        return self._made.plan()

    def _table(self, shape: TableShape) -> None:
        reader = _TableReader(shape, self._tables, self._ids, self._today)
        self._ids[shape.name] = reader.ids
        for line in self._folder.lines(shape):
            self._step()
            try:
                row_id, row = reader.read(line)
            except BadRowError as bad:
                self._made.leave_out(shape.name, _doubt(shape, line, bad))
                continue
            self._sort_in(shape, line, row_id, row, known=row_id in reader.kept)
            reader.ids.add(row_id)

    def _sort_in(
        self, shape: TableShape, line: TableLine, row_id: str, row: object, *, known: bool
    ) -> None:
        if not known:
            self._made.new(shape.name, row)
        elif self._tables.kept(shape.name, row_id) == row:
            self._made.same(shape.name)
        else:
            doubt = Doubt(f"{shape.name}.csv", line.line, "differs_from_diary", asked=True)
            self._made.ask(shape.name, row, doubt)

    def _step(self) -> None:
        self._done += 1
        if self._done > MOST_ROWS:
            raise FileTooLargeError
        if self._done % _TELL_EVERY == 0:
            self._tell(min(self._done, self._folder.facts.rows), self._folder.facts.rows)


class _TableReader:
    """Reads the lines of one table and holds each against what may refer to what."""

    def __init__(
        self, shape: TableShape, tables: Tables, ids: dict[str, set[str]], today: date
    ) -> None:
        self._shape, self._tables, self._parents, self._today = shape, tables, ids, today
        self.kept = tables.ids(shape.name)
        self.ids = set(self.kept)
        self._met: set[str] = set()
        others = [column for column in shape.unique if column != "id"]
        self._unique = {column: tables.values(shape.name, column) for column in others}

    def read(self, line: TableLine) -> tuple[str, object]:
        """Return a line's identifier and its object. BadRowError."""
        row = [
            _cell(column, text)
            for column, text in zip(self._shape.columns, line.cells, strict=True)
        ]
        row_id = self._identifier(row)
        self._require_parents(row)
        self._require_unique(row, known=row_id in self.kept)
        self._require_zones(row)
        try:
            built = self._tables.build(self._shape.name, row)
        except ValueError as error:
            raise BadRowError("not_a_row") from error
        self._require_sense(built)
        return row_id, built

    def _identifier(self, row: Sequence[Scalar]) -> str:
        row_id = str(self._value(row, "id") or "")
        if not row_id:
            raise BadRowError("id_missing", "id")
        if row_id in self._met:
            raise BadRowError("id_twice", "id", row_id)
        self._met.add(row_id)
        return row_id

    def _require_parents(self, row: Sequence[Scalar]) -> None:
        for column, table in self._shape.references.items():
            value = self._value(row, column)
            parents = self._parents.get(table, self.ids)
            if value is not None and value not in parents:
                raise BadRowError("refers_to_nothing", column, str(value))

    def _require_unique(self, row: Sequence[Scalar], *, known: bool) -> None:
        for column, values in self._unique.items():
            value = self._value(row, column)
            if value in values and not known:
                raise BadRowError("there_already", column, str(value))
            values.add(value)

    def _require_zones(self, row: Sequence[Scalar]) -> None:
        for column in _ZONES.get(self._shape.name, ()):
            name = str(self._value(row, column) or "")
            if not is_zone(name):
                raise BadRowError("not_a_zone", column, name)

    def _require_sense(self, built: object) -> None:
        for finding in _findings(built, self._today):
            if finding.weight is Weight.CANNOT_BE:
                raise BadRowError(finding.code, finding.field, finding=finding)

    def _value(self, row: Sequence[Scalar], column: str) -> Scalar:
        place = self._shape.place(column)
        return None if place is None else row[place]


def _findings(built: object, today: date) -> tuple[Finding, ...]:
    """Return what the program's own checks say about rows that everything else rests on."""
    if isinstance(built, Person):
        return check_person(built, today)
    if isinstance(built, Prescription):
        return check_dose(built.dose, weekly=built.schedule.weekly)
    if isinstance(built, Pack) and built.content is not None:
        return check_dose(built.content)
    return ()


def _cell(column: Column, text: str | bytes) -> Scalar:
    if isinstance(text, bytes):
        return text
    if column.kind is ColumnKind.FILE:
        raise BadRowError("file_missing", column.name, text)
    try:
        return read_cell(column, text)
    except CellError as error:
        raise BadRowError(error.code, column.name, text) from error


def _doubt(shape: TableShape, line: TableLine, bad: BadRowError) -> Doubt:
    text = shown(bad.text)
    file = f"{shape.name}.csv"
    return Doubt(file, line.line, bad.code, bad.column, text, finding=bad.finding)
