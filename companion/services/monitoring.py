"""Monitoring: what is due for a person, whose date it is, and what was said and done about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from companion.domain.background import MedicalBackground
from companion.domain.body_measures import BloodPressure, BoneDensity
from companion.domain.check_ins import CheckInAnswer
from companion.domain.findings import require
from companion.domain.labs import GLUCOSE, IGF1, LabResult
from companion.domain.measurements import BoneAge, Measure, Measurement
from companion.domain.monitoring import Check, Due, MonitoringFacts, checks, due
from companion.domain.monitoring_notes import MonitoringDeed, MonitoringNote, check_note
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.red_flags.window import BLOOD_PRESSURE
from companion.domain.schedule import ScheduleKind
from companion.domain.since import last_change, treatment_start
from companion.domain.symptoms import SymptomNote
from companion.domain.visits import Visit
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Clock, JournalLine, Record

_CHECK_OF_ANALYTE: Final = {
    IGF1: "igf1", "hba1c": "glucose", **dict.fromkeys(GLUCOSE, "glucose"),
    **dict.fromkeys(("cholesterol", "ldl", "hdl", "non_hdl", "triglycerides"), "lipids"),
    "tsh": "thyroid", "ft4": "thyroid", "morning_cortisol": "cortisol", "cortisol": "cortisol",
}  # fmt: skip


class Monitoring:
    """Reads the article's schedule against the record and keeps the clinic's own word."""

    def __init__(
        self, record: Record, clock: Clock, texts: SafetyTexts, care_team: CareTeam
    ) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._care_team = care_team

    def checks(self, person: Person, day: date | None = None) -> tuple[Check, ...]:
        """Return every check that concerns a person as it stands on a day, today by default."""
        return checks(self._facts(person, day or self.today(person)))

    def due(self, person_id: str, day: date, *, ahead: timedelta = timedelta()) -> tuple[Due, ...]:
        """Return the dated checks that can be done by ``day``, or within ``ahead`` of it.

        Empty for a person who is not there. A check whose ``day`` lies before the day asked
        about has passed its date or the article's interval.
        """
        person = self._record.get(Person, person_id)
        return () if person is None else due(self.checks(person, day), day, ahead=ahead)

    def today(self, person: Person) -> date:
        """Return the running treatment day."""
        return day_clock(person).today(self._clock.now())

    def notes(self, person: Person, key: str = "") -> tuple[MonitoringNote, ...]:
        """Return what was said and done, newest first, about one check or all."""
        rows = self._record.of_person(MonitoringNote, person.id)
        mine = (row for row in rows if not key or row.key == key)
        return tuple(sorted(mine, key=lambda row: (row.noted_at, row.id), reverse=True))

    def blank(
        self, person: Person, key: str, deed: MonitoringDeed, *, carer_id: str = ""
    ) -> MonitoringNote:
        """Return a note of today to be filled in; its id makes a second press harmless."""
        now = self._clock.now()
        return MonitoringNote(
            self._record.new_id(), person.id, key, deed, now, self.today(person), carer_id=carer_id
        )

    def save(self, note: MonitoringNote, confirmed: Iterable[str] = ()) -> str:
        """Keep what was said or done about a check and return the change, for undo.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        person = self._record.get(Person, note.person_id)
        assert person is not None
        tidy = replace(note, said_by=note.said_by.strip(), note=note.note.strip())
        require(check_note(tidy, person.birth_date, self.today(person)), confirmed)
        with self._record.change("monitoring.note", carer_id=note.carer_id) as change:
            change.put(tidy)
        return change.id

    def remove(self, note: MonitoringNote, *, carer_id: str = "") -> str:
        """Take a note out and return the change; the one before it then counts again."""
        with self._record.change("monitoring.remove", carer_id=carer_id) as change:
            change.remove(note)
        return change.id

    def history(self, note: MonitoringNote) -> tuple[JournalLine, ...]:
        """Return the audit trail of a note, oldest first."""
        return self._record.journal.of_row(note.id)

    def _facts(self, person: Person, day: date) -> MonitoringFacts:
        lines = self._record.of_person(Prescription, person.id)
        groups = self._care_team.groups(person)
        visits = self._record.of_person(Visit, person.id)
        return MonitoringFacts(
            today=day,
            groups=groups,
            items=self._texts.article().monitoring_for(groups, _kind(line_on(lines, day))),
            clock=day_clock(person),
            notes=self._record.of_person(MonitoringNote, person.id),
            last=self._last(person.id, visits, day),
            started=treatment_start(lines, day),
            changed=last_change(lines, day),
            next_visit=min((v.day for v in visits if not v.done and v.day >= day), default=None),
        )

    def _last(self, person_id: str, visits: Iterable[Visit], today: date) -> dict[str, date]:
        """Return when each check was last done by the record, up to a day."""
        read = self._record.of_person
        days = [(_CHECK_OF_ANALYTE.get(r.analyte), r.day) for r in read(LabResult, person_id)]
        days += [("blood_pressure", row.day) for row in read(BloodPressure, person_id)]
        notes = read(SymptomNote, person_id)
        days += [("blood_pressure", n.day) for n in notes if n.symptom == BLOOD_PRESSURE]
        sizes = read(Measurement, person_id)
        days += [("size", row.day) for row in sizes if row.measure is Measure.HEIGHT]
        days += [("bone_age", row.day) for row in read(BoneAge, person_id)]
        days += [("bone_density", row.day) for row in read(BoneDensity, person_id)]
        days += [("symptoms", row.day) for row in read(CheckInAnswer, person_id) if row.asked]
        days += [("visit", visit.day) for visit in visits if visit.done]
        told = self._record.get(MedicalBackground, person_id)
        if told is not None and told.sleep_study_on is not None:
            days.append(("sleep", told.sleep_study_on))
        last: dict[str, date] = {}
        for key, day in days:
            if key is not None and day <= today:
                last[key] = max(day, last.get(key, day))
        return last


def _kind(line: Prescription | None) -> ScheduleKind | None:
    if line is None:
        return None
    return ScheduleKind.WEEKLY if line.schedule.weekly else ScheduleKind.DAILY
