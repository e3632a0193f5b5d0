"""Doses given of those scheduled, for a period of a person's diary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from companion.domain.adherence import (
    WEEKLY_REACH,
    Adherence,
    Counted,
    LongestGap,
    PlannedDay,
    by_quarter,
    count,
    longest_gap,
    not_given,
    planned_days,
)
from companion.domain.diary import DiaryDay, read_days, read_each
from companion.domain.holds import TreatmentHold
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import days_between
from companion.services.people import day_clock
from companion.services.ports import Clock, Record


@dataclass(frozen=True, slots=True)
class AdherencePeriod:
    """The counts of a period, its longest gap, and the days less was given, newest first."""

    counts: Adherence
    gap: LongestGap | None
    not_given: tuple[PlannedDay, ...]


class AdherenceReader:
    """Reads how many of the scheduled doses were given; there is no other place that counts."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def last_days(self, person: Person, days: int) -> AdherencePeriod:
        """Return the period of so many treatment days that ends with the running one.

        Raises ValueError for fewer than one.
        """
        if days < 1:
            raise ValueError(days)
        today = self._today(person)
        return self.between(person, today - timedelta(days=days - 1), today)

    def since(self, person: Person, first: date) -> AdherencePeriod:
        """Return the period from a day to the running one."""
        return self.between(person, first, max(self._today(person), first))

    def between(self, person: Person, first: date, last: date) -> AdherencePeriod:
        """Return the period from first to last, both included."""
        planned = planned_days(self._days(person, first, last + WEEKLY_REACH))
        asked = [day for day in planned if first <= day.day <= last]
        return AdherencePeriod(
            count(asked, first, last), longest_gap(asked), not_given(asked)[::-1]
        )

    def quarters(self, person: Person) -> tuple[Adherence, ...]:
        """Return the counts of each calendar quarter of the treatment.

        Of the evenings on which a dose was given, nearly all of a long treatment, only the
        dates are read.
        """
        lines = self._record.of_person(Prescription, person.id)
        first = min((line.start for line in lines), default=None)
        today = self._today(person)
        if first is None or first > today:
            return ()
        given = self._record.injections.given_days(person.id, first, today)
        others = read_each(
            (day for day in days_between(first, today) if day not in given),
            lines,
            self._record.injections.not_given(person.id, first, today),
            day_clock(person),
            self._clock.now(),
            holds=self._record.of_person(TreatmentHold, person.id),
        )
        done = [(day, Counted.GIVEN) for day in given if _is_planned(lines, day)]
        done += ((day.day, day.counted) for day in planned_days(others, given))
        return by_quarter(done, first, today)

    def _days(self, person: Person, first: date, last: date) -> tuple[DiaryDay, ...]:
        lines = self._record.of_person(Prescription, person.id)
        entries = self._record.injections.between(person.id, first, last)
        holds = self._record.of_person(TreatmentHold, person.id)
        return read_days(
            first, last, lines, entries, day_clock(person), self._clock.now(), holds=holds
        )

    def _today(self, person: Person) -> date:
        return day_clock(person).today(self._clock.now())


def _is_planned(lines: tuple[Prescription, ...], day: date) -> bool:
    line = line_on(lines, day)
    return line is not None and line.schedule.is_due_on(day)
