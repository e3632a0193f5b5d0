"""Bringing rows in: recognise a file, plan every row, then one transaction that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from companion.domain.import_medtimer import TimerEvent, medicines_of
from companion.domain.import_plan import ImportFormat, ImportPlan
from companion.domain.import_sheet import Sheet, SheetMapping, guess_mapping
from companion.domain.import_words import Meaning
from companion.domain.lab_guide import LabGuide
from companion.domain.labs import LabResult
from companion.domain.measurements import Measurement, Setting
from companion.domain.people import Person
from companion.services.export_ports import Beside, OpenBeside, Tell, silent
from companion.services.import_ports import (
    AnswerMissingError,
    FolderFacts,
    ImportReaders,
    NothingToBringInError,
)
from companion.services.import_sheets import SheetPlan
from companion.services.import_tables import FolderPlan
from companion.services.import_timer import timer_plan
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record

TOPIC = "import"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a chosen file or folder is; ``format`` None for a sheet that does not tell.

    ``mapping`` is what could be guessed; ``medicines`` are those of a MedTimer file with how
    often each was answered.
    """

    path: Path
    format: ImportFormat | None
    folder: FolderFacts | None = None
    sheet: Sheet | None = None
    mapping: SheetMapping | None = None
    events: tuple[TimerEvent, ...] = field(default=(), repr=False)
    medicines: tuple[tuple[str, int], ...] = ()

    @property
    def asks(self) -> bool:
        """Whether somebody has to say what belongs to what before rows can be read."""
        return self.format is not ImportFormat.TABLES


@dataclass(frozen=True, slots=True)
class ImportAnswers:
    """What the person said about a file: whose it is and what its columns mean."""

    person_id: str = ""
    format: ImportFormat | None = None
    mapping: SheetMapping | None = None
    setting: Setting = Setting.HOME
    medicine: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was brought in: the change that undoes it, its rows, and the kinds it touched."""

    change_id: str
    rows: int
    kinds: frozenset[str]


class _DryRunDoneError(Exception):
    """Ends the transaction of a dry run, which must leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Imports:
    """Brings rows in; each call reads and writes through a connection of its own.

    ``publish`` tells the window's own record what changed, on the window's thread.
    """

    open_beside: OpenBeside
    readers: ImportReaders
    guide: Callable[[], LabGuide]
    clock: Clock
    publish: Callable[[Collection[str]], None]

    def recognise(self, path: Path) -> Recognised:
        """Look into a file or folder. Raises ImportFileError for one that is none of ours."""
        if self.readers.is_folder(path):
            folder = self.readers.folder(path)
            return Recognised(path, ImportFormat.TABLES, folder=folder.facts)
        if self.readers.is_json(path):
            events = self.readers.medtimer(path)
            return Recognised(
                path, ImportFormat.MEDTIMER, events=events, medicines=medicines_of(events)
            )
        sheet = self.readers.sheet(path)
        mapping = guess_mapping(sheet)
        return Recognised(path, _format_of(mapping), sheet=sheet, mapping=mapping)

    def plan(self, found: Recognised, answers: ImportAnswers, tell: Tell = silent) -> ImportPlan:
        """Return what bringing the file in would do; the record stays as it is.

        The rows are put into the record and taken out again within one transaction, so that
        what this plan promises fits. Raises ImportFileError and AnswerMissingError.
        """
        with self.open_beside() as beside:
            plan = self._plan(beside, found, answers, tell)
            with suppress(_DryRunDoneError):
                self._write(beside, plan, silent, take_asked=True, carer_id="", dry_run=True)
        return plan

    def apply(
        self, plan: ImportPlan, tell: Tell = silent, *, take_asked: bool = False, carer_id: str = ""
    ) -> Imported:
        """Bring the planned rows in as one change, all of them or none.

        What ``tell`` raises because the person cancelled leaves the record as it was. Raises
        NothingToBringInError when there is no row to take.
        """
        if not plan.rows and not (take_asked and plan.asked):
            raise NothingToBringInError
        with self.open_beside() as beside:
            return self._write(
                beside, plan, tell, take_asked=take_asked, carer_id=carer_id, dry_run=False
            )

    def _plan(
        self, beside: Beside, found: Recognised, answers: ImportAnswers, tell: Tell
    ) -> ImportPlan:
        wanted = answers.format or found.format
        if wanted is ImportFormat.TABLES:
            today = self.clock.now().astimezone(self.clock.zone()).date()
            folder = self.readers.folder(found.path)
            return FolderPlan(folder, beside.tables, today, tell).make()
        person = beside.record.get(Person, answers.person_id)
        if person is None or wanted is None:
            raise AnswerMissingError
        if wanted is ImportFormat.MEDTIMER:
            now = self.clock.now()
            events = [e for e in found.events if e.medicine == answers.medicine]
            return timer_plan(beside.record, person, found.path.name, events, now, tell)
        return self._sheet_plan(beside.record, person, found, answers, wanted, tell)

    def _sheet_plan(
        self,
        record: Record,
        person: Person,
        found: Recognised,
        answers: ImportAnswers,
        wanted: ImportFormat,
        tell: Tell,
    ) -> ImportPlan:
        mapping = answers.mapping or found.mapping
        if found.sheet is None or mapping is None or not is_ready(mapping, wanted):
            raise AnswerMissingError
        today = self._today(person)
        plan = SheetPlan(found.sheet, mapping, person, today, record.new_id, tell)
        if wanted is ImportFormat.LABS:
            return plan.labs(record.of_person(LabResult, person.id), self.guide())
        return plan.measurements(record.of_person(Measurement, person.id), answers.setting)

    def _today(self, person: Person) -> date:
        return self.clock.now().astimezone(day_clock(person).zone).date()

    def _write(
        self,
        beside: Beside,
        plan: ImportPlan,
        tell: Tell,
        *,
        take_asked: bool,
        carer_id: str,
        dry_run: bool,
    ) -> Imported:
        asked = plan.asked if take_asked else ()
        total = len(plan.rows) + len(asked)
        with (
            beside.tables.fitting(),
            beside.record.change(TOPIC, carer_id=carer_id) as change,
        ):
            _add(change, plan.rows, tell, total)
            change.put(*asked)
            if dry_run:
                raise _DryRunDoneError
            tell(total, total)
            change_id = change.id
        kinds = frozenset(count.kind for count in plan.counts if count.new or count.asked)
        return Imported(change_id, total, kinds)


def is_ready(mapping: SheetMapping, wanted: ImportFormat) -> bool:
    """Tell whether a mapping says enough for rows to be read."""
    columns = mapping.columns
    if Meaning.DATE not in columns or mapping.date_order is None:
        return False
    if wanted is ImportFormat.LABS:
        return Meaning.ANALYTE in columns and Meaning.VALUE in columns
    sizes = (Meaning.HEIGHT, Meaning.WEIGHT, Meaning.HEAD, Meaning.SITTING, Meaning.WAIST)
    return any(meaning in columns for meaning in sizes)


def _add(change: Change, rows: tuple[object, ...], tell: Tell, total: int) -> None:
    for first in range(0, len(rows), _BATCH):
        tell(first, total)
        change.add_all(_slice(rows, first))


def _slice(rows: tuple[object, ...], first: int) -> Iterable[object]:
    return rows[first : first + _BATCH]


def _format_of(mapping: SheetMapping) -> ImportFormat | None:
    columns = mapping.columns
    if Meaning.ANALYTE in columns and Meaning.VALUE in columns:
        return ImportFormat.LABS
    if Meaning.HEIGHT in columns or Meaning.WEIGHT in columns or Meaning.HEAD in columns:
        return ImportFormat.MEASUREMENTS
    return None
