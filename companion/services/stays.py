"""Away from home with the computer: by whose clock evenings run there, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.diary import DayClock, DayState, read_days
from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.stays import Stay, Whereabouts, whereabouts
from companion.services.ports import Clock, Record

_LOOK_AHEAD = timedelta(days=14)
_AHEAD = frozenset({DayState.DUE, DayState.LATE, DayState.AHEAD})


@dataclass(frozen=True, slots=True)
class NextByClock:
    """The next planned injection by one clock: when, and how long after the last one."""

    zone: ZoneInfo
    due: datetime | None
    after_last: timedelta | None


@dataclass(frozen=True, slots=True)
class TravelQuestion:
    """Home time or local time, with what either means for the next injection."""

    person: Person
    now: datetime
    at: Whereabouts
    by_home: NextByClock
    by_local: NextByClock


class Stays:
    """Asks once for each change of the computer's zone, and keeps the answer."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def whereabouts(self, person: Person) -> Whereabouts | None:
        """Return where a person's computer is away from home; None on the usual day."""
        stay = self._record.get(Stay, person.id)
        return whereabouts(person.zone, self._clock.zone(), stay, self._clock.now())

    def question(self, person: Person, at: Whereabouts) -> TravelQuestion:
        """Return what is asked where a person is now."""
        now = self._clock.now()
        return TravelQuestion(
            person, now, at, self._next(person, at.home, now), self._next(person, at.here, now)
        )

    def answer(self, person: Person, at: Whereabouts, *, by_local_time: bool) -> str:
        """Keep by whose clock evenings run here, and return the change, for undo.

        Everything that is due follows; what was recorded keeps its day and its time.
        """
        zone = at.here if by_local_time else at.home
        stay = Stay(
            person.id, person.id, at.home.key, at.here.key, by_local_time, self._clock.now()
        )
        with self._record.change("stay.answer") as change:
            change.put(replace(person, zone=zone.key), stay)
        return change.id

    def come_home(self, person: Person) -> str:
        """Go back to home time once the computer is home; nothing is asked.

        Returns the change where the clock of the evenings changed by it, else nothing.
        """
        at, stay = self.whereabouts(person), self._record.get(Stay, person.id)
        if at is None or not at.came_home or stay is None:
            return ""
        with self._record.change("stay.home") as change:
            change.remove(stay)
            if stay.by_local_time:
                change.put(replace(person, zone=at.home.key))
        return change.id if stay.by_local_time else ""

    def _next(self, person: Person, zone: ZoneInfo, now: datetime) -> NextByClock:
        clock = DayClock(zone, person.day_starts)
        today = clock.today(now)
        holds = self._record.of_person(TreatmentHold, person.id)
        days = read_days(
            today,
            today + _LOOK_AHEAD,
            self._record.of_person(Prescription, person.id),
            self._record.injections.between(person.id, today, today + _LOOK_AHEAD),
            clock,
            now,
        )
        planned = (day for day in days if day.state in _AHEAD and hold_on(holds, day.day) is None)
        due = next((day.due for day in planned), None)
        last = self._record.injections.last_given(person.id)
        given = (last.at or last.recorded_at) if last is not None else None
        after = max(due, now) - given if due is not None and given is not None else None
        return NextByClock(zone, due, after)
