"""Measurements and laboratory results of a foreign file against the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from companion.domain.findings import Finding, Weight
from companion.domain.growth.entry import SizesDraft, check_sizes
from companion.domain.import_plan import Doubt, ImportFormat, ImportPlan, PlanMaker, shown
from companion.domain.import_rows import BadCell, parts_of, read_lab, read_sizes
from companion.domain.import_sheet import Sheet, SheetMapping
from companion.domain.lab_checks import check_result
from companion.domain.lab_guide import LabGuide
from companion.domain.labs import LabResult
from companion.domain.measurements import Measurement, Setting
from companion.domain.people import Person
from companion.services.export_ports import Tell

_TELL_EVERY = 50
_MEASUREMENT, _LAB = "measurement", "lab_result"


class SheetPlan:
    """Goes through the rows of a file, each held against those before it and the record's."""

    def __init__(
        self,
        sheet: Sheet,
        mapping: SheetMapping,
        person: Person,
        today: date,
        new_id: Callable[[], str],
        tell: Tell,
    ) -> None:
        self._sheet, self._mapping, self._person = sheet, mapping, person
        self._today, self._new_id, self._tell = today, new_id, tell

    def measurements(self, known: Iterable[Measurement], setting: Setting) -> ImportPlan:
        """Return the plan for measurements; ``setting`` where the file does not say it."""
        made, others = PlanMaker(ImportFormat.MEASUREMENTS), list(known)
        for line, row in self._rows():
            read = read_sizes(
                row, self._mapping, person_id=self._person.id, setting=setting, today=self._today
            )
            if isinstance(read, BadCell):
                made.leave_out(_MEASUREMENT, self._bad(line, read))
            elif not read.values:
                continue  # a row with a date alone says nothing
            else:
                for part in parts_of(read):
                    self._size(made, line, part, others)
        return made.plan()

    def labs(self, known: Iterable[LabResult], guide: LabGuide) -> ImportPlan:
        """Return the plan for laboratory results."""
        made, others = PlanMaker(ImportFormat.LABS), list(known)
        analytes = frozenset(one.id for one in guide.analytes)
        for line, row in self._rows():
            read = read_lab(
                row,
                self._mapping,
                person_id=self._person.id,
                row_id=self._new_id(),
                today=self._today,
                known=analytes,
            )
            if isinstance(read, BadCell):
                made.leave_out(_LAB, self._bad(line, read))
            else:
                self._lab(made, line, read, others, guide)
        return made.plan()

    def _rows(self) -> Iterable[tuple[int, tuple[str, ...]]]:
        of = len(self._sheet.rows)
        for done, row in enumerate(self._sheet.rows):
            if done % _TELL_EVERY == 0:
                self._tell(done, of)
            yield self._sheet.lines[done], row

    def _size(
        self, made: PlanMaker, line: int, draft: SizesDraft, others: list[Measurement]
    ) -> None:
        measure, value = next(iter(draft.values.items()))
        row = draft.row(measure, self._new_id())
        beside = [o for o in others if o.day == draft.day and o.measure is measure]
        if any(other.value == value for other in beside):
            made.same(_MEASUREMENT)
            return
        near = [other for other in others if other.measure is measure]
        found = check_sizes(draft, near, birth=self._person.birth_date, today=self._today)
        if self._keep(made, _MEASUREMENT, line, row, found):
            others.append(row)

    def _lab(
        self, made: PlanMaker, line: int, row: LabResult, others: list[LabResult], guide: LabGuide
    ) -> None:
        beside = [o for o in others if o.day == row.day and o.series == row.series]
        if any((o.value, o.unit, o.bound) == (row.value, row.unit, row.bound) for o in beside):
            made.same(_LAB)
            return
        analyte = guide.analyte(row.analyte)
        found = check_result(row, analyte, beside, birth=self._person.birth_date, today=self._today)
        if self._keep(made, _LAB, line, row, found):
            others.append(row)

    def _keep(
        self, made: PlanMaker, kind: str, line: int, row: object, found: Iterable[Finding]
    ) -> bool:
        """Take, ask about or leave out a row by what a check found; tell whether it is taken."""
        worst = sorted(found, key=lambda each: list(Weight).index(each.weight))
        if not worst or worst[0].weight is Weight.NOTE:
            made.new(kind, row)
            return True
        first = worst[0]
        asked = first.weight is Weight.ASK
        doubt = Doubt(self._sheet.name, line, first.code, first.field, asked=asked, finding=first)
        if asked:
            made.ask(kind, row, doubt)
        else:
            made.leave_out(kind, doubt)
        return False

    def _bad(self, line: int, bad: BadCell) -> Doubt:
        return Doubt(self._sheet.name, line, bad.code, bad.meaning.value, shown(bad.text))
