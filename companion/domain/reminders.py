"""When to remind of what: occurrences, quiet hours, follow-ups, and clocks that were wrong.

A reminder is a row that is kept before anything is shown, so that a restart neither loses
one nor shows it twice. Its key names what it is about (``injection/PERSON/2026-11-22``);
there is one row for a key, ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

STALE_AFTER = timedelta(hours=36)
"""An unanswered reminder of an older day is left to the diary, which still shows the day."""
SHORTEST_FOLLOW_UP = timedelta(minutes=5)
LONGEST_LATER = timedelta(hours=12)
"""Nobody puts a reminder off for longer: a clock that was wrong then must not do so."""
_IN_THE_DIARY = "diary"


class ReminderKind(StrEnum):
    """What a reminder is about."""

    INJECTION = "injection"
    UNLOGGED = "unlogged"
    EXPIRY = "expiry"
    NEEDLES = "needles"
    PACK_ENDS = "pack_ends"
    OUT_OF_FRIDGE = "out_of_fridge"
    REORDER = "reorder"
    REPEAT = "repeat"
    WIPES = "wipes"
    SHARPS = "sharps"
    SKIN_CHECK = "skin_check"
    MEASUREMENT = "measurement"
    MONITORING = "monitoring"
    EXEMPTION = "exemption"
    VISIT = "visit"


class ReminderState(StrEnum):
    """How far a reminder has come."""

    WAITING = "waiting"
    SHOWN = "shown"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that is due: a key that stays the same, its instant and whether it repeats.

    ``insistent`` asks again until it is answered; the others are shown once. ``label`` says
    what exactly is due, as a code of the kind, such as a test's.
    """

    key: str
    person_id: str
    kind: ReminderKind
    due_at: datetime
    insistent: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """The kept state of one occurrence; instants are UTC."""

    id: str
    key: str
    person_id: str
    kind: ReminderKind
    due_at: datetime
    state: ReminderState = ReminderState.WAITING
    insistent: bool = False
    shown_at: datetime | None = None
    later_until: datetime | None = None
    answer: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """One person's wishes; one row a person, the id is the person's.

    Nothing is shown from ``quiet_from`` to ``quiet_to`` by the person's own wall clock;
    what falls due then is shown afterwards. ``follow_up_minutes`` 0 asks only once.
    ``day_notice`` is when daytime notices (stock, visits, checks) come.
    ``measure_every_months`` counts from the last measurement; 0 never asks for one.
    """

    id: str
    person_id: str
    on: bool = True
    discreet: bool = True
    follow_up_minutes: int = 30
    quiet_from: time = time(23, 0)
    quiet_to: time = time(7, 0)
    day_notice: time = time(10, 0)
    measure_every_months: int = 3

    @property
    def follow_up(self) -> timedelta | None:
        """The time after which an unanswered reminder is shown again; None for never."""
        if self.follow_up_minutes <= 0:
            return None
        return max(timedelta(minutes=self.follow_up_minutes), SHORTEST_FOLLOW_UP)


def is_quiet(rules: ReminderRules, now: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the person's wall clock stands within the quiet hours."""
    wall = now.astimezone(zone).time()
    start, end = rules.quiet_from, rules.quiet_to
    if start <= end:
        return start <= wall < end
    return wall >= start or wall < end


def settle(reminder: Reminder, still_due: frozenset[str], now: datetime) -> Reminder:
    """Return a reminder as it stands now, before anything is shown.

    One whose occurrence is no longer due (answered in the diary, on any computer) is done,
    and open again when it is due after all: the answer was undone, or the clock was wrong or
    in another zone for a while. One too old to be of use is done for good.
    """
    if reminder.state is ReminderState.DONE:
        due_after_all = reminder.answer == _IN_THE_DIARY and reminder.key in still_due
        return _by_this_clock(_reopened(reminder, now), now) if due_after_all else reminder
    if reminder.key not in still_due:
        return done(reminder, _IN_THE_DIARY)
    if now - reminder.due_at > STALE_AFTER:
        return done(reminder, "stale")
    return _by_this_clock(reminder, now)


def _reopened(reminder: Reminder, now: datetime) -> Reminder:
    """Open a reminder again; one shown at an instant that is still to come was never shown."""
    blank = replace(reminder, answer="", state=ReminderState.WAITING)
    if reminder.shown_at is None or reminder.shown_at > now:
        return replace(blank, shown_at=None, later_until=None)
    put_off_before = reminder.later_until is not None
    return replace(blank, state=ReminderState.LATER if put_off_before else ReminderState.SHOWN)


def _by_this_clock(reminder: Reminder, now: datetime) -> Reminder:
    """Let no instant that a wrong clock wrote down silence a reminder."""
    later = reminder.later_until
    if later is not None and later - now > LONGEST_LATER:
        reminder = replace(reminder, later_until=now)
    if reminder.shown_at is None or reminder.shown_at <= now:
        return reminder
    if reminder.due_at > now:
        return replace(reminder, state=ReminderState.WAITING, shown_at=None, later_until=None)
    return replace(reminder, shown_at=now)


def wants_showing(reminder: Reminder, rules: ReminderRules, now: datetime) -> bool:
    """Tell whether a settled reminder is to be shown now, quiet hours aside."""
    match reminder.state:
        case ReminderState.WAITING:
            return reminder.due_at <= now
        case ReminderState.LATER:
            return reminder.later_until is None or reminder.later_until <= now
        case ReminderState.SHOWN:
            pause = rules.follow_up
            if not reminder.insistent or pause is None or reminder.shown_at is None:
                return False
            return now - reminder.shown_at >= pause
        case ReminderState.DONE:
            return False


def shown(reminder: Reminder, now: datetime) -> Reminder:
    """Return a reminder that was just shown."""
    return replace(reminder, state=ReminderState.SHOWN, shown_at=now, later_until=None)


def put_off(reminder: Reminder, until: datetime) -> Reminder:
    """Return a reminder that is to come again later."""
    return replace(reminder, state=ReminderState.LATER, later_until=until)


def done(reminder: Reminder, answer: str) -> Reminder:
    """Return a reminder that was answered."""
    return replace(reminder, state=ReminderState.DONE, answer=answer)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the clock decided: rows to keep, and those to show."""

    changed: tuple[Reminder, ...]
    to_show: tuple[Reminder, ...]


def look(
    known: Iterable[Reminder],
    due: Sequence[Occurrence],
    rules: ReminderRules,
    now: datetime,
    zone: ZoneInfo,
) -> Look:
    """Decide for one person what to keep and what to show at this instant.

    ``due`` are all occurrences of this person that nobody has answered yet; new ones get
    a row with an empty id, which the caller fills.
    """
    still_due = frozenset(occurrence.key for occurrence in due)
    before = {reminder.key: reminder for reminder in known}
    rows = dict(before)
    for occurrence in due:
        row = before.get(occurrence.key)
        if row is not None and occurrence.insistent:
            rows[row.key] = replace(row, due_at=occurrence.due_at)  # the zone may have changed
        elif row is None and occurrence.due_at <= now:
            rows[occurrence.key] = _new(occurrence)
    rows = {key: settle(row, still_due, now) for key, row in rows.items()}
    quiet = not rules.on or is_quiet(rules, now, zone)
    to_show = [] if quiet else [r for r in rows.values() if wants_showing(r, rules, now)]
    for row in to_show:
        rows[row.key] = shown(row, now)
    changed = tuple(row for key, row in rows.items() if before.get(key) != row)
    return Look(changed, tuple(rows[row.key] for row in to_show))


def _new(occurrence: Occurrence) -> Reminder:
    return Reminder(
        id="",
        key=occurrence.key,
        person_id=occurrence.person_id,
        kind=occurrence.kind,
        due_at=occurrence.due_at,
        insistent=occurrence.insistent,
        label=occurrence.label,
    )
