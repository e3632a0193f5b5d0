"""Looks at the clock, keeps what is due, and says what to show; answers come back here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.domain.diary import DayClock, DayState, DiaryDay, read_days, weekly_pending
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
)
from companion.domain.schedule import due_at, instant_of
from companion.services.due_things import DueThings, day_chores, occurrence
from companion.services.injections import InjectionDraft, Injections, Recorded
from companion.services.open_cards import has_urgent_card
from companion.services.people import People, day_clock
from companion.services.ports import Clock, Record
from companion.services.stock_chores import supply_chores
from companion.services.stock_view import Supplies
from companion.services.today import Today

LOOK_BACK = timedelta(days=60)
_CHORES_SECONDS = 300
"""Chores are read anew this often: they are counted in days, and reading them costs most."""
EVENINGS = frozenset({ReminderKind.INJECTION, ReminderKind.UNLOGGED})
"""The kinds that a line in the diary answers."""
_WEEK = timedelta(days=7)
_TOPIC = "reminder"


@dataclass(frozen=True, slots=True)
class Notice:
    """What to show at once: one reminder, or several gathered into one notice.

    An injection comes first. ``discreet`` asks for words without health in them.
    ``may_record`` allows a Given button: one person in the diary, one injection among the
    reminders, no urgent card, and no injection shortly before. ``ask_first``
    tells that an urgent card is open: the notice begins with asking the care team.
    ``since_last`` is set where the last injection was less than half a day ago, as after a
    journey eastwards.
    """

    reminders: tuple[Reminder, ...]
    discreet: bool
    may_record: bool
    ask_first: bool = False
    since_last: timedelta | None = None

    @property
    def injection(self) -> Reminder | None:
        """The only injection it is about; None without one, or with several."""
        evenings = [row for row in self.reminders if row.kind is ReminderKind.INJECTION]
        return evenings[0] if len(evenings) == 1 else None

    def without_evenings(self) -> Notice | None:
        """Return what is left of it once its evenings are answered, None when nothing is."""
        left = tuple(row for row in self.reminders if row.kind not in EVENINGS)
        return Notice(left, self.discreet, may_record=False) if left else None


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
        self._chores_seen: dict[str, tuple[object, tuple[Occurrence, ...]]] = {}

    def rules(self, person_id: str) -> ReminderRules:
        """Return a person's wishes, the usual ones until something was chosen."""
        return self._record.get(ReminderRules, person_id) or ReminderRules(person_id, person_id)

    def set_rules(self, rules: ReminderRules) -> str:
        """Keep a person's wishes and return the change, for undo."""
        with self._record.change("reminder.rules") as change:
            change.put(rules)
        return change.id

    def tick(self, now: datetime | None = None) -> Notice | None:
        """Look at the clock: keep what fell due, and return what to show, if anything.

        Everything is kept before it is returned. What falls due together, as after a night's
        sleep of the computer or for several people, comes as one notice.
        """
        now = now or self._clock.now()
        people = self._people.all()
        shown = [reminder for person in people for reminder in self._look(person, now)]
        return self._notice(shown, single=len(people) == 1) if shown else None

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
        recorded = self._injections.record(
            InjectionDraft(
                id=self._record.new_id(),
                person_id=person.id,
                treatment_day=view.day.day,
                outcome=Outcome.GIVEN,
                at=self._clock.now(),
                dose=view.line.dose if view.line else None,
                site=view.spot,
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
        first = today - _WEEK
        days = read_days(
            first,
            today,
            lines,
            self._record.injections.between(person.id, first, today),
            clock,
            now,
            holds=self._record.of_person(TreatmentHold, person.id),
        )
        running = days[-1]
        if running.due is not None and running.state.waiting:
            key = injection_key(person, today)
            yield Occurrence(key, person.id, ReminderKind.INJECTION, running.due, insistent=True)
        empty = _empty_day(days)
        if empty is not None:
            # A weekly dose that is late is asked about each day, any other once.
            key = f"unlogged/{person.id}/{today}/{empty}"
            at = _daytime(today, rules.day_notice, clock)
            yield Occurrence(key, person.id, ReminderKind.UNLOGGED, at, label=empty.isoformat())
        seen = (rules, today, int(now.timestamp() // _CHORES_SECONDS))
        kept = self._chores_seen.get(person.id)
        if kept is None or kept[0] != seen:
            kept = seen, tuple(self._chores(person, rules, today, clock))
            self._chores_seen[person.id] = kept
        yield from kept[1]

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
        in_order = sorted(reminders, key=lambda row: row.kind is not ReminderKind.INJECTION)
        made = Notice(
            tuple(in_order),
            discreet=any(self.rules(row.person_id).discreet for row in reminders),
            may_record=False,
            ask_first=any(has_urgent_card(self._record, row.person_id) for row in reminders),
        )
        if made.injection is None:
            return made
        since = self._since_last(made.injection)
        may_record = single and not made.ask_first and since is None
        return replace(made, may_record=may_record, since_last=since)

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


def _empty_day(days: Sequence[DiaryDay]) -> date | None:
    """Return the day to ask about: a weekly dose still pending, else yesterday's empty line."""
    today, yesterday = days[-1], days[-2]
    pending = weekly_pending(days)
    if pending is not None and pending.day != today.day:
        return pending.day
    daily = yesterday.line is not None and not yesterday.line.schedule.weekly
    return yesterday.day if daily and yesterday.state is DayState.NOT_LOGGED else None


def injection_key(person: Person, day: date) -> str:
    """Return the key of the reminder for one person's treatment day."""
    return f"injection/{person.id}/{day}"


def evening_of(reminder: Reminder) -> date:
    """Return the treatment day that a reminder of an injection or of an empty day is about."""
    return date.fromisoformat(reminder.key.rpartition("/")[2])


def _daytime(day: date, at: time, clock: DayClock) -> datetime:
    if at >= clock.starts:
        return instant_of(day, at, clock.zone)
    return due_at(day, at, clock.zone, clock.starts)
