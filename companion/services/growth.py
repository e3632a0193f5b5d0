"""Growth: what was measured, on which reference it is judged, and everything charts are made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TypeVar

from companion.domain.adherence import Adherence
from companion.domain.findings import Finding, require
from companion.domain.growth.ages import age_in_days
from companion.domain.growth.clinic_checks import check_background, check_bone_age, check_stage
from companion.domain.growth.courses import courses
from companion.domain.growth.custom_table import read_custom_table
from companion.domain.growth.delimited import decode
from companion.domain.growth.doubts import SdsOf
from companion.domain.growth.entry import SizesDraft, check_sizes
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.history import GrowthHistory, read_history
from companion.domain.growth.references import SizeReference
from companion.domain.growth.sds import sds_at, why_impossible
from companion.domain.growth.terms import SizeMeasure
from companion.domain.growth.velocity_references import VelocityReference
from companion.domain.measurements import (
    BoneAge,
    GrowthBackground,
    GrowthTable,
    Measurement,
    PubertyStage,
)
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.situations import Medicine
from companion.services.adherence import AdherenceReader
from companion.services.growth_occasions import Occasion, occasions
from companion.services.growth_ports import GrowthReferences
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record

RowT = TypeVar("RowT", Measurement, BoneAge, PubertyStage)
DEFAULT_REFERENCE, DEFAULT_VELOCITY = "who", "tanner_davies_1985"


class Growth:
    """Keeps measurements and their background, and reads them for pages, charts and prints."""

    def __init__(self, record: Record, clock: Clock, references: GrowthReferences) -> None:
        self._record = record
        self._clock = clock
        self._references = references

    def history(self, person: Person) -> GrowthHistory:
        """Return a person's growth worked out on the chosen references."""
        return read_history(self.facts(person))

    def facts(self, person: Person) -> GrowthFacts:
        """Return the rows and references that a person's growth is worked out from."""
        background = self.background(person)
        lines = self._record.of_person(Prescription, person.id)
        return GrowthFacts(
            person=person,
            today=self.today(person),
            background=background,
            reference=self.reference(background),
            velocity_reference=self.velocity_reference(background),
            measurements=_by_day(self._record.of_person(Measurement, person.id)),
            bone_ages=_by_day(self._record.of_person(BoneAge, person.id)),
            stages=_by_day(self._record.of_person(PubertyStage, person.id)),
            lines=tuple(sorted(lines, key=lambda line: (line.start, line.id))),
            courses=courses(self._record.of_person(Medicine, person.id), self.today(person)),
        )

    def occasions(self, person: Person) -> tuple[Occasion, ...]:
        """Return what was measured by day and place, newest first."""
        return occasions(self._record.of_person(Measurement, person.id))

    def today(self, person: Person) -> date:
        """Return the calendar's date where the person lives."""
        return self._clock.now().astimezone(day_clock(person).zone).date()

    def quarters(self, person: Person) -> tuple[Adherence, ...]:
        """Return doses given of those scheduled for each calendar quarter of the treatment."""
        return AdherenceReader(self._record, self._clock).quarters(person)

    # ---- the person's references -------------------------------------------------------------

    def background(self, person: Person) -> GrowthBackground:
        """Return a person's background; empty, on the usual references, until it is typed in."""
        kept = self._record.get(GrowthBackground, person.id)
        return kept or GrowthBackground(person.id, person.id)

    def reference(self, background: GrowthBackground) -> SizeReference:
        """Return the size reference chosen; the usual one where that is no longer there."""
        table = self._record.get(GrowthTable, background.reference)
        if table is not None:
            return _read_table(table.content)
        try:
            return self._references.size(background.reference)
        except LookupError:
            return self._references.size(DEFAULT_REFERENCE)

    def velocity_reference(self, background: GrowthBackground) -> VelocityReference:
        """Return the velocity reference chosen; the usual one where it is unknown."""
        try:
            return self._references.velocity(background.velocity_reference)
        except LookupError:
            return self._references.velocity(DEFAULT_VELOCITY)

    def choices(self, person: Person) -> tuple[tuple[str, str], ...]:
        """Return the ids and titles of the size references with heights for this person's sex."""
        built_in = [(key, self._references.size(key)) for key in self._references.available()]
        own = [(t.id, _read_table(t.content)) for t in self.tables(person)]
        return tuple(
            (key, reference.title)
            for key, reference in (*built_in, *own)
            if reference.tables_for(person.sex, SizeMeasure.HEIGHT)
        )

    def velocity_choices(self) -> tuple[tuple[str, str], ...]:
        """Return the ids and titles of the velocity references."""
        known = self._references.available_velocity()
        return tuple((key, self._references.velocity(key).title) for key in known)

    def tables(self, person: Person) -> tuple[GrowthTable, ...]:
        """Return the tables that the family brought for a person."""
        return self._record.of_person(GrowthTable, person.id)

    def add_table(self, person: Person, content: bytes, *, carer_id: str = "") -> GrowthTable:
        """Check and keep a family's or clinic's own table.

        Raises a subclass of CustomTableError that says what is wrong with it.
        """
        reference = read_custom_table(content)
        with self._record.change("growth.table", carer_id=carer_id) as change:
            table = GrowthTable(
                change.new_id(), person.id, reference.title, decode(content), self.today(person)
            )
            change.put(table)
        return table

    def set_background(
        self, row: GrowthBackground, confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Keep parents' heights, birth and references; return the change, for undo.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        require(check_background(row), confirmed)
        with self._record.change("growth.background", carer_id=carer_id) as change:
            change.put(row)
        return change.id

    # ---- measurements ------------------------------------------------------------------------

    def record(
        self, draft: SizesDraft, confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Check and keep the sizes of one occasion, new or changed; return the change, for undo.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        return self.record_all((draft,), confirmed, carer_id=carer_id)

    def record_all(
        self, drafts: Iterable[SizesDraft], confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Check and keep the sizes of several occasions, all or none; return the change.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        answered = tuple(confirmed)
        with self._record.change("measurement", carer_id=carer_id) as change:
            for draft in drafts:
                self._record_within(change, draft, answered)
        return change.id

    def _record_within(self, change: Change, draft: SizesDraft, confirmed: Iterable[str]) -> None:
        person = self._record.get(Person, draft.person_id)
        assert person is not None
        rows = self._record.of_person(Measurement, person.id)
        old = {row.measure: row for row in rows if row.id in draft.replaces}
        others = [row for row in rows if row.id not in draft.replaces]
        require(self._findings(person, draft, others), confirmed)
        for measure in draft.values:
            before = old.pop(measure, None)
            change.put(draft.row(measure, before.id if before else change.new_id()))
        change.remove(*old.values())

    def remove(self, occasion: Occasion, *, carer_id: str = "") -> str:
        """Take the measurements of an occasion out; return the change, for undo."""
        with self._record.change("measurement", carer_id=carer_id) as change:
            change.remove(*occasion.rows)
        return change.id

    def record_bone_age(
        self, row: BoneAge, confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Keep a bone age as read, new when its id is empty; return the change, for undo."""
        person = self._record.get(Person, row.person_id)
        assert person is not None
        require(check_bone_age(row, person.birth_date, self.today(person)), confirmed)
        with self._record.change("bone_age", carer_id=carer_id) as change:
            change.put(replace(row, id=row.id or change.new_id()))
        return change.id

    def record_stage(
        self, row: PubertyStage, confirmed: Iterable[str] = (), *, carer_id: str = ""
    ) -> str:
        """Keep a puberty stage as given, new when its id is empty; return the change, for undo."""
        person = self._record.get(Person, row.person_id)
        assert person is not None
        require(check_stage(row, person.birth_date, self.today(person)), confirmed)
        with self._record.change("puberty_stage", carer_id=carer_id) as change:
            change.put(replace(row, id=row.id or change.new_id(), stage=row.stage.strip()))
        return change.id

    def remove_row(self, row: BoneAge | PubertyStage, *, carer_id: str = "") -> str:
        """Take a bone age or a puberty stage out; return the change, for undo."""
        with self._record.change("growth.remove", carer_id=carer_id) as change:
            change.remove(row)
        return change.id

    def _findings(
        self, person: Person, draft: SizesDraft, others: list[Measurement]
    ) -> tuple[Finding, ...]:
        return check_sizes(
            draft,
            others,
            birth=person.birth_date,
            today=self.today(person),
            height_sds=self._sds_of(person, draft.day, SizeMeasure.HEIGHT),
            weight_sds=self._sds_of(person, draft.day, SizeMeasure.WEIGHT),
        )

    def _sds_of(self, person: Person, day: date, measure: SizeMeasure) -> SdsOf:
        """Return the call that places a typed value, for telling centimetres from inches."""
        reference = self.reference(self.background(person))
        age = age_in_days(person.birth_date, day)

        def placed(value: float) -> float | None:
            if why_impossible(measure, value) is not None:
                return None
            return sds_at(reference, person.sex, measure, age, value).sds

        return placed


def _by_day(rows: tuple[RowT, ...]) -> tuple[RowT, ...]:
    return tuple(sorted(rows, key=lambda row: row.day))


@lru_cache(maxsize=16)
def _read_table(content: str) -> SizeReference:
    return read_custom_table(content.encode("utf-8"))
