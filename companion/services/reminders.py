"""Looks at the clock, keeps what is due, and says what to show; answers come back here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.domain.diary import DayClock, DayState, read_days
from companion.domain.holds import TreatmentHold
from companion.domain.injections import CLOSE_TOGETHER, Outcome
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.reminders import (
    Occurrence,
    Reminder,
    ReminderKind,
    ReminderRules,
    ReminderState,
    done,
    look,
    put_off,
    slept,
)
from companion.domain.schedule import ONE_DAY, due_at, instant_of
from companion.services.due_things import DueThings, day_chores, occurrence
from companion.services.injections import InjectionDraft, Injections, Recorded
from companion.services.open_cards import has_urgent_card
from companion.services.people import People, day_clock
from companion.services.ports import Clock, Record
from companion.services.stock_chores import supply_chores
from companion.services.stock_view import Supplies
from companion.services.today import Today

LOOK_BACK = timedelta(days=60)
_TOPIC = "reminder"


@dataclass(frozen=True, slots=True)
class Notice:
    """What to show at once: one reminder, or several gathered into one notice.

    ``discreet`` asks for words without health in them. ``may_record`` allows a Given
    button: one person, one injection, no urgent card, and none shortly before. ``ask_first``
    tells that an urgent card is open: the notice begins with asking the care team.
    ``since_last`` is set where the last injection was less than half a day ago, as after a
    journey eastwards.
    """

    reminders: tuple[Reminder, ...]
    discreet: bool
    may_record: bool
    ask_first: bool = False
    since_last: timedelta | None = None


class Reminders:
    """Keeps the reminders of everybody in the record."""

    def __init__(
        self,
        record: Record,
        clock: Clock,
        *,
        people: People,
        injections: Injections,
        supplies: Supplies,
        today: Today,
        due_things: Sequence[DueThings] = (),
    ) -> None:
        self._record = record
        self._clock = clock
        self._people = people
        self._injections = injections
        self._supplies = supplies
        self._today = today
        self._due_things = due_things
        self._looked: datetime | None = None

    def rules(self, person_id: str) -> ReminderRules:
        """Return a person's wishes, the usual ones until something was chosen."""
        return self._record.get(ReminderRules, person_id) or ReminderRules(person_id, person_id)

    def set_rules(self, rules: ReminderRules) -> str:
        """Keep a person's wishes and return the change, for undo."""
        with self._record.change("reminder.rules") as change:
            change.put(rules)
        return change.id

    def tick(self, now: datetime | None = None) -> tuple[Notice, ...]:
        """Look at the clock: keep what fell due, and return what to show.

        Everything is kept before it is returned. After sleep, or for several people at once,
        it comes as one notice; else the chores of the day do, and an injection by itself.
        """
        now = now or self._clock.now()
        woke = slept(self._looked, now)
        self._looked = now
        people = self._people.all()
        shown = [reminder for person in people for reminder in self._look(person, now)]
        if not shown:
            return ()
        together = woke or len({reminder.person_id for reminder in shown}) > 1
        groups = [shown] if together else _grouped(shown)
        return tuple(self._notice(group, single=len(people) == 1) for group in groups)

    def given(self, reminder: Reminder) -> Recorded | None:
        """Record the injection a reminder is about, as the one button on Today would.

        Returns None when the day was answered in the meantime: a button pressed twice, or
        late, never records a second injection.
        """
        person = self._people.get(reminder.person_id)
        if person is None or reminder.kind is not ReminderKind.INJECTION:
            return None
        view = self._today.view(person)
        if injection_key(person, view.day.day) != reminder.key or not view.day.state.waiting:
            return None
        best = next(iter(view.offers.offers), None)
        recorded = self._injections.record(
            InjectionDraft(
                id=self._record.new_id(),
                person_id=person.id,
                treatment_day=view.day.day,
                outcome=Outcome.GIVEN,
                at=self._clock.now(),
                dose=view.line.dose if view.line else None,
                site=best.site if best else None,
                pack_id=view.pack.pack.id if view.pack else "",
                needle_box_id=view.needles.box.id if view.needles else "",
                needles=1 if view.needles else 0,
            )
        )
        self._keep(done(reminder, "given"))
        return recorded

    def later(self, reminder: Reminder, by: timedelta) -> None:
        """Show a reminder again after a while."""
        self._keep(put_off(reminder, self._clock.now() + by))

    def not_today(self, reminder: Reminder) -> None:
        """Silence a reminder; the diary still shows that the day is not logged."""
        self._keep(done(reminder, "not_today"))

    def waiting(self) -> tuple[Reminder, ...]:
        """Return the reminders that were shown or put off and not answered yet."""
        since = self._clock.now() - LOOK_BACK
        open_states = {ReminderState.SHOWN, ReminderState.LATER}
        rows = [
            row for p in self._people.all() for row in self._record.reminders.since(p.id, since)
        ]
        return tuple(row for row in rows if row.state in open_states)

    def _look(self, person: Person, now: datetime) -> tuple[Reminder, ...]:
        rules = self.rules(person.id)
        due = tuple(self._occurrences(person, rules, now))
        known = self._known(person, due, now)
        seen = look(known, due, rules, now, day_clock(person).zone)
        if not seen.changed:
            return ()
        kept = {row.key: row if row.id else self._with_id(row) for row in seen.changed}
        with self._record.change(_TOPIC) as change:
            change.put(*kept.values())
        return tuple(kept[row.key] for row in seen.to_show)

    def _known(
        self, person: Person, due: Sequence[Occurrence], now: datetime
    ) -> tuple[Reminder, ...]:
        """Return the rows that matter: the newer ones, and whatever was said of these before."""
        newer = self._record.reminders.since(person.id, now - LOOK_BACK)
        other = {occurrence.key for occurrence in due}.difference(row.key for row in newer)
        return (*newer, *self._record.reminders.keyed(other)) if other else newer

    def _occurrences(
        self, person: Person, rules: ReminderRules, now: datetime
    ) -> Iterator[Occurrence]:
        clock = day_clock(person)
        today = clock.today(now)
        lines = self._record.of_person(Prescription, person.id)
        entries = self._record.injections.between(person.id, today - ONE_DAY, today)
        holds = self._record.of_person(TreatmentHold, person.id)
        yesterday, running = read_days(
            today - ONE_DAY, today, lines, entries, clock, now, holds=holds
        )
        if running.due is not None and running.state.waiting:
            key = injection_key(person, today)
            yield Occurrence(key, person.id, ReminderKind.INJECTION, running.due, insistent=True)
        if yesterday.state is DayState.NOT_LOGGED:
            key = f"unlogged/{person.id}/{yesterday.day}"
            at = _daytime(today, rules.day_notice, clock)
            yield Occurrence(key, person.id, ReminderKind.UNLOGGED, at)
        yield from self._chores(person, rules, today, clock)

    def _chores(
        self, person: Person, rules: ReminderRules, today: date, clock: DayClock
    ) -> Iterator[Occurrence]:
        at = _daytime(today, rules.day_notice, clock)
        yield from supply_chores(self._supplies.view(person), at)
        yield from day_chores(self._record, person, rules, today, at)
        for source in self._due_things:
            for thing in source.due_things(person, today):
                yield occurrence(thing, person, today, at)

    def _notice(self, reminders: list[Reminder], *, single: bool) -> Notice:
        only = reminders[0]
        urgent = any(has_urgent_card(self._record, row.person_id) for row in reminders)
        one_injection = len(reminders) == 1 and only.kind is ReminderKind.INJECTION
        since = self._since_last(only) if one_injection else None
        return Notice(
            tuple(reminders),
            discreet=any(self.rules(row.person_id).discreet for row in reminders),
            may_record=single and one_injection and not urgent and since is None,
            ask_first=urgent,
            since_last=since,
        )

    def _since_last(self, reminder: Reminder) -> timedelta | None:
        """Return how long ago the last injection was, None where that is half a day or more."""
        last = self._record.injections.last_given(reminder.person_id)
        if last is None:
            return None
        gap = self._clock.now() - (last.at or last.recorded_at)
        return gap if timedelta() <= gap < CLOSE_TOGETHER else None

    def _keep(self, reminder: Reminder) -> None:
        with self._record.change(_TOPIC) as change:
            change.put(reminder)

    def _with_id(self, row: Reminder) -> Reminder:
        return replace(row, id=self._record.new_id())


def _grouped(reminders: Sequence[Reminder]) -> list[list[Reminder]]:
    injections = [[row] for row in reminders if row.kind is ReminderKind.INJECTION]
    chores = [row for row in reminders if row.kind is not ReminderKind.INJECTION]
    return [*injections, chores] if chores else injections


def injection_key(person: Person, day: date) -> str:
    """Return the key of the reminder for one person's treatment day."""
    return f"injection/{person.id}/{day}"


def _daytime(day: date, at: time, clock: DayClock) -> datetime:
    if at >= clock.starts:
        return instant_of(day, at, clock.zone)
    return due_at(day, at, clock.zone, clock.starts)
