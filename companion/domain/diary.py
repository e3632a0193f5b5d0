"""The state of each treatment day, read from the prescription and the diary lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.injections import Injection, Outcome, amount_on
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import days_between, due_at, treatment_day

LATE_AFTER = timedelta(hours=1)


class DayState(StrEnum):
    """What a treatment day looks like in the diary."""

    NOT_PLANNED = "not_planned"
    AHEAD = "ahead"
    ON_HOLD = "on_hold"
    DUE = "due"
    LATE = "late"
    NOT_LOGGED = "not_logged"
    GIVEN = "given"
    PARTIAL = "partial"
    MISSED = "missed"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"

    @property
    def waiting(self) -> bool:
        """Whether the day still wants a line in the diary."""
        return self in {DayState.DUE, DayState.LATE, DayState.NOT_LOGGED}


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """One treatment day: its state, the line in force, when it is due and its entries.

    ``on_hold`` tells that the clinic had put it on hold, whatever was recorded all the same.
    """

    day: date
    state: DayState
    line: Prescription | None
    due: datetime | None
    entries: tuple[Injection, ...]
    on_hold: bool = False


@dataclass(frozen=True, slots=True)
class DayClock:
    """The wall clock by which a person's treatment days run."""

    zone: ZoneInfo
    starts: time

    def today(self, now: datetime) -> date:
        """Return the treatment day that is running at an instant."""
        return treatment_day(now, self.zone, self.starts)

    def due(self, line: Prescription, day: date) -> datetime:
        """Return the UTC instant at which a line is due on a treatment day."""
        return due_at(day, line.usual_time, self.zone, self.starts)


def read_day(
    day: date,
    lines: Iterable[Prescription],
    entries: Iterable[Injection],
    clock: DayClock,
    now: datetime,
    *,
    holds: Sequence[TreatmentHold] = (),
) -> DiaryDay:
    """Return one treatment day as the diary shows it at the instant ``now``.

    A planned day without a line that the clinic put on hold waits for nothing.
    """
    of_day = tuple(sorted((e for e in entries if e.treatment_day == day), key=_in_order))
    line = line_on(lines, day)
    due = clock.due(line, day) if line is not None and line.schedule.is_due_on(day) else None
    state = _recorded_state(day, of_day) or _open_state(day, due, clock.today(now), now)
    held = hold_on(holds, day) is not None
    if state.waiting and held:
        state = DayState.ON_HOLD
    return DiaryDay(day, state, line, due, of_day, held)


def read_days(
    first: date,
    last: date,
    lines: Sequence[Prescription],
    entries: Iterable[Injection],
    clock: DayClock,
    now: datetime,
    *,
    holds: Sequence[TreatmentHold] = (),
) -> tuple[DiaryDay, ...]:
    """Return the treatment days from first to last, both included."""
    return read_each(days_between(first, last), lines, entries, clock, now, holds=holds)


def read_each(
    days: Iterable[date],
    lines: Sequence[Prescription],
    entries: Iterable[Injection],
    clock: DayClock,
    now: datetime,
    *,
    holds: Sequence[TreatmentHold] = (),
) -> tuple[DiaryDay, ...]:
    """Return some treatment days, in the order they are asked for."""
    by_day: dict[date, list[Injection]] = {}
    for entry in entries:
        by_day.setdefault(entry.treatment_day, []).append(entry)
    return tuple(read_day(day, lines, by_day.get(day, ()), clock, now, holds=holds) for day in days)


def weekly_pending(days: Sequence[DiaryDay]) -> DiaryDay | None:
    """Return the planned day of a weekly product that is late and still without a line.

    ``days`` end with the current treatment day. Late stays late until an injection is
    recorded on or after the planned day, or the day is answered.
    """
    for index in range(len(days) - 1, -1, -1):
        planned = days[index]
        if any(entry.outcome.injected for day in days[index:] for entry in day.entries):
            return None
        if planned.due is not None and planned.line is not None and planned.line.schedule.weekly:
            return planned if planned.state.waiting else None
    return None


def _in_order(entry: Injection) -> tuple[datetime, str]:
    return (entry.at or entry.recorded_at, entry.id)


def _recorded_state(day: date, entries: Sequence[Injection]) -> DayState | None:
    outcomes = {entry.outcome for entry in entries}
    if Outcome.GIVEN in outcomes or _parts_make_whole(day, entries):
        return DayState.GIVEN
    for outcome in (Outcome.PARTIAL, Outcome.SKIPPED, Outcome.MISSED, Outcome.UNKNOWN):
        if outcome in outcomes:
            return DayState(outcome.value)
    return None


def _parts_make_whole(day: date, entries: Sequence[Injection]) -> bool:
    parts = [e for e in entries if e.outcome is Outcome.PARTIAL and e.dose and e.prescribed]
    if not parts:
        return False
    prescribed = parts[-1].prescribed
    assert prescribed is not None
    same_unit = all(part.dose and part.dose.unit is prescribed.unit for part in parts)
    return same_unit and amount_on(parts, day) >= prescribed.amount


def _open_state(day: date, due: datetime | None, today: date, now: datetime) -> DayState:
    if due is None:
        return DayState.NOT_PLANNED
    if day > today:
        return DayState.AHEAD
    if day < today:
        return DayState.NOT_LOGGED
    return DayState.LATE if now > due + LATE_AFTER else DayState.DUE
