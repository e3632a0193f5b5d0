"""Recording injections: one call checks, saves the line and moves pack and needles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.domain.doses import Dose
from companion.domain.findings import Finding, ask, require
from companion.domain.injections import (
    Injection,
    Outcome,
    UndoneInjection,
    check_injection,
)
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import ONE_DAY, WallTime, instant_of, wall_time_kind
from companion.domain.sites.regions import Site
from companion.services.errors import ChangedSinceError
from companion.services.movements import TOPICS, about, move, move_again, move_nothing, put_back
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record
from companion.services.stock import check_stock

_AROUND = timedelta(days=8)
RECORD, EDIT = f"{TOPICS}record", f"{TOPICS}edit"
UNDO, ANSWER = f"{TOPICS}undo", f"{TOPICS}answer"


@dataclass(frozen=True, slots=True)
class InjectionDraft:
    """A diary line as the page built it; ``id`` makes a second press harmless.

    ``at`` is an exact instant; ``wall_time`` is a time as typed, read in the person's zone
    on the treatment day. Both are None where nobody remembers.
    """

    id: str
    person_id: str
    treatment_day: date
    outcome: Outcome
    at: datetime | None = None
    wall_time: time | None = None
    dose: Dose | None = None
    site: Site | None = None
    pack_id: str = ""
    needle_box_id: str = ""
    needles: int = 0
    carer_id: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was saved, the change to undo it by, and what was noticed."""

    injection: Injection
    change_id: str
    findings: tuple[Finding, ...] = ()


class Injections:
    """Keeps the diary lines, with their pack and needle movements."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def check(self, draft: InjectionDraft) -> tuple[Finding, ...]:
        """Return what is impossible or doubtful about a draft, saving nothing."""
        person, line = self._context(draft)
        return self._findings(person, line, draft, self._entry(person, line, draft))

    def record(self, draft: InjectionDraft, confirmed: Iterable[str] = ()) -> Recorded:
        """Check and save one diary line with its movements, in one transaction.

        A draft that is already saved is returned as it is. Raises CannotBeError or
        ConfirmationNeededError, and nothing is saved.
        """
        return self.record_many([draft], confirmed)[0]

    def record_many(
        self, drafts: Sequence[InjectionDraft], confirmed: Iterable[str] = ()
    ) -> tuple[Recorded, ...]:
        """Save several lines, such as evenings filled in later, in one transaction.

        Those that are already saved are returned as they are.
        """
        if not drafts:
            return ()
        answered = tuple(confirmed)
        with self._record.change(RECORD, carer_id=drafts[0].carer_id) as change:
            return tuple(self._record_one(change, draft, answered) for draft in drafts)

    def edit(
        self, draft: InjectionDraft, confirmed: Iterable[str] = (), *, by: str = ""
    ) -> Recorded:
        """Change a saved line; the journal keeps what it was before, and ``by`` whom.

        A time as typed is read in the zone the line was told in, wherever the person
        lives now.
        """
        before = self._record.get(Injection, draft.id)
        assert before is not None
        now_here, line = self._context(draft)
        person = replace(now_here, zone=before.zone)
        entry = replace(self._entry(person, line, draft), recorded_at=before.recorded_at)
        if before.treatment_day == draft.treatment_day:
            entry = replace(
                entry, prescribed=before.prescribed, prescription_id=before.prescription_id
            )
        answered = {*confirmed, *_answered_before(before, entry)}
        found = require(self._findings(person, line, draft, entry), answered)
        with self._record.change(EDIT, carer_id=by or draft.carer_id) as change:
            change.put(entry)
            move_again(self._record, change, before, entry)
        return Recorded(entry, change.id, found)

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Take back what a change did and return the change that did so.

        Where medicine had been recorded as given, a question stays open on that day until
        somebody answers whether it was injected. Raises ChangedSinceError, and nothing is
        saved, when a line was changed again later.
        """
        lines = self._record.journal.of_change(change_id)
        made = [line.row_id for line in lines if line.table == "injection" and not line.before]
        with self._record.change(UNDO, carer_id=carer_id, undoes=change_id) as change:
            gone = [self._record.get(Injection, row_id) for row_id in made]
            put_back(self._record, change, lines)
            for entry in gone:
                if entry is not None and entry.outcome.injected:
                    self._ask(change, entry, carer_id)
        return change.id

    def take_back(self, entry: Injection, *, carer_id: str = "") -> str:
        """Remove a line that should not be there, with its movements; return the change.

        Like an undo, it leaves the question open whether anything was injected. A line that
        is already gone stays so.
        """
        with self._record.change(UNDO, carer_id=carer_id) as change:
            there = self._record.get(Injection, entry.id)
            if there is not None:
                move_nothing(self._record, change, there)
                change.remove(there)
                if there.outcome.injected:
                    self._ask(change, there, carer_id)
        return change.id

    def open_questions(self, person_id: str) -> tuple[UndoneInjection, ...]:
        """Return the undone records that nobody has answered yet."""
        rows = self._record.of_person(UndoneInjection, person_id)
        return tuple(row for row in rows if not row.answer)

    def answer(self, question: UndoneInjection, *, injected: bool, carer_id: str = "") -> str:
        """Answer whether an undone injection was injected; yes brings the line back.

        Raises ChangedSinceError for a question that was answered in the meantime.
        """
        undoes = question.change_id if injected else ""
        with self._record.change(ANSWER, carer_id=carer_id, undoes=undoes) as change:
            if self._record.get(UndoneInjection, question.id) != question or question.answer:
                raise ChangedSinceError("undone_injection")
            if injected:
                lines = self._record.journal.of_change(question.change_id)
                put_back(self._record, change, about(lines, question.injection_id))
            else:
                change.put(replace(question, answer="no"))
        return change.id

    def _record_one(
        self, change: Change, draft: InjectionDraft, confirmed: Iterable[str]
    ) -> Recorded:
        known = self._record.get(Injection, draft.id)
        if known is not None:
            history = self._record.journal.of_row(draft.id)
            made = [line.change_id for line in history if line.before is None]
            return Recorded(known, made[-1])
        person, line = self._context(draft)
        entry = self._entry(person, line, draft)
        found = require(self._findings(person, line, draft, entry), confirmed)
        change.put(entry)
        move(self._record, change, entry)
        self._close_questions(change, entry)
        return Recorded(entry, change.id, found)

    def _context(self, draft: InjectionDraft) -> tuple[Person, Prescription | None]:
        person = self._record.get(Person, draft.person_id)
        assert person is not None
        lines = self._record.of_person(Prescription, person.id)
        return person, line_on(lines, draft.treatment_day)

    def _entry(self, person: Person, line: Prescription | None, draft: InjectionDraft) -> Injection:
        injected = draft.outcome.injected
        return Injection(
            id=draft.id,
            person_id=person.id,
            treatment_day=draft.treatment_day,
            outcome=draft.outcome,
            recorded_at=self._clock.now(),
            zone=person.zone,
            at=_instant(person, draft) if injected else None,
            prescription_id=line.id if line else "",
            prescribed=line.dose if line else None,
            dose=draft.dose if injected else None,
            site=draft.site if injected else None,
            pack_id=draft.pack_id if injected else "",
            needle_box_id=draft.needle_box_id if draft.needles else "",
            needles=draft.needles if draft.needle_box_id else 0,
            carer_id=draft.carer_id,
            reason=draft.reason.strip(),
            note=draft.note.strip(),
        )

    def _findings(
        self, person: Person, line: Prescription | None, draft: InjectionDraft, entry: Injection
    ) -> tuple[Finding, ...]:
        day = draft.treatment_day
        around = self._record.injections.between(person.id, day - _AROUND, day + _AROUND)
        now = self._clock.now()
        found = check_injection(
            entry,
            [other for other in around if other.id != entry.id],
            weekly=line is not None and line.schedule.weekly,
            birth_date=person.birth_date,
            now=now,
            today=day_clock(person).today(now),
        )
        return (*found, *_check_wall_time(person, draft), *check_stock(self._record, entry, line))

    def _ask(self, change: Change, entry: Injection, carer_id: str) -> None:
        if any(asked.injection_id == entry.id for asked in self.open_questions(entry.person_id)):
            return
        change.put(
            UndoneInjection(
                id=change.new_id(),
                person_id=entry.person_id,
                treatment_day=entry.treatment_day,
                change_id=change.id,
                recorded_at=entry.recorded_at,
                undone_at=self._clock.now(),
                undone_by=carer_id,
                injection_id=entry.id,
            )
        )

    def _close_questions(self, change: Change, entry: Injection) -> None:
        for question in self.open_questions(entry.person_id):
            if question.treatment_day == entry.treatment_day:
                change.put(replace(question, answer="recorded"))


def wall_instant(person: Person, day: date, at: time) -> datetime:
    """Return the instant of a wall time on a treatment day, past midnight included."""
    clock = day_clock(person)
    wall_day = day if at >= clock.starts else day + ONE_DAY
    return instant_of(wall_day, at, clock.zone)


def _answered_before(before: Injection, after: Injection) -> frozenset[str]:
    """Return the questions that were answered when the line was recorded and stay as they were."""
    same = (before.outcome, before.dose, before.prescribed)
    told = same == (after.outcome, after.dose, after.prescribed)
    return frozenset({"less_than_prescribed"}) if told else frozenset()


def _instant(person: Person, draft: InjectionDraft) -> datetime | None:
    if draft.wall_time is None:
        return draft.at
    return wall_instant(person, draft.treatment_day, draft.wall_time)


def _check_wall_time(person: Person, draft: InjectionDraft) -> tuple[Finding, ...]:
    if draft.wall_time is None or not draft.outcome.injected:
        return ()
    clock = day_clock(person)
    at = draft.wall_time
    wall_day = draft.treatment_day if at >= clock.starts else draft.treatment_day + ONE_DAY
    if wall_time_kind(wall_day, at, clock.zone) is not WallTime.NEVER:
        return ()
    moved = instant_of(wall_day, at, clock.zone).astimezone(clock.zone).time()
    return (ask("time_skipped_by_clock_change", "at", time=at, moved=moved, day=wall_day),)
