"""Recording injections: one call checks, saves the line and moves pack and needles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.domain.doses import Dose
from companion.domain.findings import Finding, ask, require
from companion.domain.injections import Injection, Outcome, UndoneInjection, check_injection
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.packs import Pack, PackMovement, PackState, PackUse
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import ONE_DAY, WallTime, instant_of, wall_time_kind
from companion.domain.sites.regions import Site
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record
from companion.services.stock import check_stock

_AROUND = timedelta(days=8)
RECORD, EDIT, UNDO = "injection.record", "injection.edit", "injection.undo"


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
        known = self._record.get(Injection, draft.id)
        if known is not None:
            first = self._record.journal.of_row(draft.id)[0]
            return Recorded(known, first.change_id)
        return self.record_many([draft], confirmed)[0]

    def record_many(
        self, drafts: Sequence[InjectionDraft], confirmed: Iterable[str] = ()
    ) -> tuple[Recorded, ...]:
        """Save several lines, such as evenings filled in later, in one transaction."""
        recorded = []
        with self._record.change(RECORD, carer_id=drafts[0].carer_id) as change:
            for draft in drafts:
                person, line = self._context(draft)
                entry = self._entry(person, line, draft)
                found = require(self._findings(person, line, draft, entry), confirmed)
                self._save(change, entry)
                self._close_questions(change, entry)
                recorded.append(Recorded(entry, change.id, found))
        return tuple(recorded)

    def edit(self, draft: InjectionDraft, confirmed: Iterable[str] = ()) -> Recorded:
        """Change a saved line; the journal keeps what it was before."""
        before = self._record.get(Injection, draft.id)
        assert before is not None
        person, line = self._context(draft)
        entry = replace(
            self._entry(person, line, draft), recorded_at=before.recorded_at, zone=before.zone
        )
        if before.treatment_day == draft.treatment_day:
            entry = replace(
                entry, prescribed=before.prescribed, prescription_id=before.prescription_id
            )
        found = require(self._findings(person, line, draft, entry), confirmed)
        with self._record.change(EDIT, carer_id=draft.carer_id) as change:
            change.remove(*self._record.stock.movements_of(entry.id))
            self._save(change, entry)
        return Recorded(entry, change.id, found)

    def undo(self, change_id: str, *, carer_id: str = "") -> str:
        """Take back what a change did and return the change that did so.

        Where medicine had been recorded as given, a question stays open on that day until
        somebody answers whether it was injected.
        """
        lines = self._record.journal.of_change(change_id)
        with self._record.change(UNDO, carer_id=carer_id, undoes=change_id) as change:
            gone = [
                self._record.get(Injection, line.row_id)
                for line in lines
                if line.table == "injection" and line.before is None
            ]
            change.revert(lines)
            change.put(
                *(
                    self._question(change, entry, carer_id)
                    for entry in gone
                    if entry is not None and entry.outcome.injected
                )
            )
        return change.id

    def take_back(self, entry: Injection, *, carer_id: str = "") -> str:
        """Remove a line that should not be there, with its movements; return the change.

        Like an undo, it leaves the question open whether anything was injected.
        """
        with self._record.change(UNDO, carer_id=carer_id) as change:
            change.remove(*self._record.stock.movements_of(entry.id))
            change.remove(entry)
            if entry.outcome.injected:
                change.put(self._question(change, entry, carer_id))
        return change.id

    def open_questions(self, person_id: str) -> tuple[UndoneInjection, ...]:
        """Return the undone records that nobody has answered yet."""
        rows = self._record.of_person(UndoneInjection, person_id)
        return tuple(row for row in rows if not row.answer)

    def answer(self, question: UndoneInjection, *, injected: bool, carer_id: str = "") -> str:
        """Answer whether an undone injection was injected; yes brings the line back."""
        if injected:
            return self._record.undo(question.change_id, carer_id=carer_id)
        with self._record.change("injection.answer", carer_id=carer_id) as change:
            change.put(replace(question, answer="no"))
        return change.id

    def _question(self, change: Change, entry: Injection, carer_id: str) -> UndoneInjection:
        return UndoneInjection(
            id=change.new_id(),
            person_id=entry.person_id,
            treatment_day=entry.treatment_day,
            change_id=change.id,
            recorded_at=entry.recorded_at,
            undone_at=self._clock.now(),
            undone_by=carer_id,
        )

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

    def _save(self, change: Change, entry: Injection) -> None:
        change.put(entry)
        pack = self._record.get(Pack, entry.pack_id) if entry.pack_id else None
        if pack is not None and entry.dose is not None:
            change.put(_pack_movement(change, entry, entry.dose))
            if pack.state is PackState.UNOPENED:
                change.put(replace(pack, state=PackState.IN_USE, opened=entry.treatment_day))
        if entry.needles and self._record.get(NeedleBox, entry.needle_box_id) is not None:
            change.put(_needle_movement(change, entry))

    def _close_questions(self, change: Change, entry: Injection) -> None:
        for question in self.open_questions(entry.person_id):
            if question.treatment_day == entry.treatment_day:
                change.put(replace(question, answer="recorded"))


def wall_instant(person: Person, day: date, at: time) -> datetime:
    """Return the instant of a wall time on a treatment day, past midnight included."""
    clock = day_clock(person)
    wall_day = day if at >= clock.starts else day + ONE_DAY
    return instant_of(wall_day, at, clock.zone)


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


def _pack_movement(change: Change, entry: Injection, dose: Dose) -> PackMovement:
    return PackMovement(
        id=change.new_id(),
        pack_id=entry.pack_id,
        person_id=entry.person_id,
        at=entry.at or entry.recorded_at,
        use=PackUse.INJECTION,
        taken=dose,
        injection_id=entry.id,
    )


def _needle_movement(change: Change, entry: Injection) -> NeedleMovement:
    return NeedleMovement(
        id=change.new_id(),
        box_id=entry.needle_box_id,
        person_id=entry.person_id,
        at=entry.at or entry.recorded_at,
        use=NeedleUse.INJECTION if entry.outcome.injected else NeedleUse.SPOILED,
        taken=entry.needles,
        injection_id=entry.id,
    )
