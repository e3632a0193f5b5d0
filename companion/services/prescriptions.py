"""Prescriptions as the clinician wrote them: new lines, ends, and no edits of the past."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time

from companion.domain.doses import Dose, DoseUnit, check_dose
from companion.domain.findings import Finding, cannot_be, require
from companion.domain.people import Person
from companion.domain.prescriptions import (
    Prescription,
    check_prescription,
    check_rhythm,
    overlaps,
)
from companion.domain.schedule import ONE_DAY, Schedule, ScheduleKind
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record


@dataclass(frozen=True, slots=True)
class PrescriptionDraft:
    """A prescription line as typed.

    ``pack_unit`` is the unit printed on the pack and ``made_for`` how often the product is
    made to be injected, where that is known; another entry is asked about.
    """

    product: str
    dose: Dose
    schedule: Schedule
    usual_time: time
    start: date
    end: date | None = None
    product_id: str = ""
    presentation: str = ""
    presentation_id: str = ""
    prescriber: str = ""
    reason: str = ""
    pen_shows: str = ""
    region: str = ""
    indication: str = ""
    pack_unit: DoseUnit | None = None
    made_for: ScheduleKind | None = None


class Prescriptions:
    """Keeps the prescription lines of each person."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def of(self, person_id: str) -> tuple[Prescription, ...]:
        """Return a person's lines, oldest start first."""
        lines = self._record.of_person(Prescription, person_id)
        return tuple(sorted(lines, key=lambda line: (line.start, line.id)))

    def check(self, person: Person, draft: PrescriptionDraft) -> tuple[Finding, ...]:
        """Return what is impossible or doubtful about a new line."""
        line = _line("", person.id, draft)
        return self._findings(person, line, draft.pack_unit, draft.made_for)

    def add(
        self,
        person: Person,
        draft: PrescriptionDraft,
        *,
        end_previous: bool = False,
        confirmed: Iterable[str] = (),
    ) -> Prescription:
        """Check and keep a new line.

        With ``end_previous`` every line still running ends on the day before the new one
        starts, which is what a change of dose or product means. Raises CannotBeError or
        ConfirmationNeededError, and nothing is saved.
        """
        with self._record.change("prescription.add") as change:
            return self.add_within(
                change, person, draft, end_previous=end_previous, confirmed=confirmed
            )

    def add_within(
        self,
        change: Change,
        person: Person,
        draft: PrescriptionDraft,
        *,
        end_previous: bool = False,
        confirmed: Iterable[str] = (),
    ) -> Prescription:
        """Add a line as part of a larger change."""
        line = _line(change.new_id(), person.id, draft)
        if end_previous:
            for other in overlaps(line, self.of(person.id)):
                if other.start < line.start:
                    change.put(replace(other, end=line.start - ONE_DAY))
        require(self._findings(person, line, draft.pack_unit, draft.made_for), confirmed)
        change.put(line)
        return line

    def end(self, line: Prescription, last_day: date) -> str:
        """End a line on its last treatment day and return the change, for undo.

        Raises CannotBeError for a day before its start, or one on which another line is in
        force.
        """
        ended = replace(line, end=last_day)
        found = self._line_findings(self._person_of(line), ended)
        require(found, (finding.code for finding in found))
        with self._record.change("prescription.end") as change:
            change.put(ended)
        return change.id

    def amend(
        self,
        line: Prescription,
        confirmed: Iterable[str] = (),
        *,
        pack_unit: DoseUnit | None = None,
        made_for: ScheduleKind | None = None,
    ) -> str:
        """Keep changed details of a line and return the change, for undo.

        Dose, product and days are part of the past as soon as an injection was recorded
        on the line; from then on only its time, people and notes can be put right. Raises
        CannotBeError otherwise. ``pack_unit`` and ``made_for`` as in PrescriptionDraft.
        """
        before = self._record.get(Prescription, line.id)
        assert before is not None
        if _facts(before) != _facts(line) and self.is_used(before):
            require([cannot_be("prescription_in_use", "dose")])
        person = self._person_of(line)
        require(self._findings(person, line, pack_unit, made_for), confirmed)
        with self._record.change("prescription.amend") as change:
            change.put(line)
        return change.id

    def withdraw(self, line: Prescription) -> str:
        """Remove a line nothing was recorded on and return the change, for undo.

        The line that ended the day before it then runs on in its place, unless it would
        overlap another one. Raises CannotBeError for a line that is part of the past.
        """
        if self.is_used(line):
            require([cannot_be("prescription_in_use", "dose")])
        with self._record.change("prescription.withdraw") as change:
            change.remove(line)
            left = self.of(line.person_id)
            for other in left:
                resumed = replace(other, end=line.end)
                if other.end == line.start - ONE_DAY and not overlaps(resumed, left):
                    change.put(resumed)
        return change.id

    def is_used(self, line: Prescription) -> bool:
        """Tell whether an injection was recorded on a line, which makes it part of the past."""
        # Up to the last entry of all: the line may have been ended after it was used.
        entries = self._record.injections.between(line.person_id, line.start, date.max)
        return any(entry.prescription_id == line.id for entry in entries)

    def _person_of(self, line: Prescription) -> Person:
        person = self._record.get(Person, line.person_id)
        assert person is not None
        return person

    def _findings(
        self,
        person: Person,
        line: Prescription,
        pack_unit: DoseUnit | None,
        made_for: ScheduleKind | None,
    ) -> tuple[Finding, ...]:
        return (
            *check_dose(line.dose, weekly=line.schedule.weekly, pack_unit=pack_unit),
            *check_rhythm(line.schedule, made_for),
            *self._line_findings(person, line),
        )

    def _line_findings(self, person: Person, line: Prescription) -> tuple[Finding, ...]:
        today = day_clock(person).today(self._clock.now())
        return check_prescription(line, self.of(person.id), person.birth_date, today)


def _facts(line: Prescription) -> tuple[object, ...]:
    return (line.product, line.product_id, line.presentation, line.dose, line.schedule, line.start)


def _line(line_id: str, person_id: str, draft: PrescriptionDraft) -> Prescription:
    return Prescription(
        id=line_id,
        person_id=person_id,
        product=draft.product.strip(),
        dose=draft.dose,
        schedule=draft.schedule,
        usual_time=draft.usual_time,
        start=draft.start,
        end=draft.end,
        product_id=draft.product_id,
        presentation=draft.presentation.strip(),
        presentation_id=draft.presentation_id,
        prescriber=draft.prescriber.strip(),
        reason=draft.reason.strip(),
        pen_shows=draft.pen_shows.strip(),
        region=draft.region,
        indication=draft.indication.strip(),
    )
