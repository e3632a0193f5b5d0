"""Quarters read from dates alone say the same as every line read in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.adherence import Adherence
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Outcome
from companion.domain.people import Person
from companion.domain.schedule import Schedule, Weekday
from companion.services.adherence import AdherenceReader
from companion.system.clock import FixedClock
from tests.support.family import AT, BERLIN, TODAY, entry, line, mg, person
from tests.support.records import temporary_record

START = TODAY - timedelta(days=120)
DAYS = st.integers(0, 120)
OUTCOMES = st.lists(st.tuples(DAYS, st.sampled_from(Outcome)), max_size=40)
SCHEDULES = st.sampled_from(
    [
        line().schedule,
        Schedule((Weekday.MONDAY, Weekday.THURSDAY)),
        Schedule((Weekday.FRIDAY,), weekly=True),
    ]
)


def in_full(reader: AdherenceReader, who: Person, first: date) -> Iterator[Adherence]:
    """Yield the counts of each quarter up to today with every line read."""
    while first <= TODAY:
        begin = date(first.year, first.month - (first.month - 1) % 3, 1) + timedelta(days=100)
        following = begin.replace(day=1)
        yield reader.between(who, first, min(following - timedelta(days=1), TODAY)).counts
        first = following


def rows(
    schedule: Schedule, told: list[tuple[int, Outcome]], held: tuple[int, int] | None
) -> Iterator[object]:
    """Yield a person's diary from ``START`` on, the days counted from there."""
    yield person()
    yield line(start=START, schedule=schedule)
    for number, (day, outcome) in enumerate(told):
        dose = mg("0.4") if outcome is Outcome.PARTIAL else mg("0.8")
        on = START + timedelta(days=day)
        yield entry(str(number), treatment_day=on, outcome=outcome, at=None, dose=dose)
    if held is not None:
        since, until = (START + timedelta(days=day) for day in sorted(held))
        yield TreatmentHold("hold", "girl", since, "Dr A", "", AT, until)


@settings(max_examples=40, deadline=None)
@given(SCHEDULES, OUTCOMES, st.none() | st.tuples(DAYS, DAYS))
def test_quarters_read_from_dates_count_what_the_lines_say(
    schedule: Schedule, told: list[tuple[int, Outcome]], held: tuple[int, int] | None
) -> None:
    clock = FixedClock(AT, BERLIN)
    with temporary_record(clock) as record:
        with record.change("test") as change:
            change.put(*rows(schedule, told, held))
        reader = AdherenceReader(record, clock)
        counted, each = reader.quarters(person()), tuple(in_full(reader, person(), START))
        assert counted == tuple(c for c in each if c.scheduled)
