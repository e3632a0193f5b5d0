"""The timeline: order, gaps, and what a new line does to the lines there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from companion.domain.prescriptions import Prescription, overlaps
from companion.domain.schedule import EVERY_DAY, Schedule, Weekday
from companion.domain.titration import Gap
from companion.ui.models.prescription_words import (
    LineState,
    line_words,
    schedule_words,
    span_words,
    state_of,
)
from companion.ui.models.timeline import (
    blocking_words,
    effects,
    ending_words,
    timeline,
)
from companion.ui.theme import ThemeManager
from tests.support.family import TODAY, TOMORROW, YESTERDAY, line, mg

JANUARY = line("january", start=date(2026, 1, 1), end=date(2026, 1, 31))
MARCH = line("march", start=date(2026, 3, 1), dose=mg("0.9"))
pytestmark = pytest.mark.usefixtures("look")


def test_lines_stand_newest_first_with_the_gaps_between_them() -> None:
    assert timeline([JANUARY, MARCH]) == (MARCH, Gap(date(2026, 2, 1), date(2026, 2, 28)), JANUARY)


def test_lines_that_follow_each_other_have_no_gap() -> None:
    february = line("february", start=date(2026, 2, 1), end=date(2026, 2, 28))
    assert timeline([MARCH, JANUARY, february]) == (MARCH, february, JANUARY)


def test_a_line_that_runs_on_leaves_no_gap_behind_it() -> None:
    other_days = line("weekend", start=date(2027, 1, 1))
    assert timeline([MARCH, other_days]) == (other_days, MARCH)


@given(
    st.lists(
        st.tuples(st.integers(0, 300), st.one_of(st.none(), st.integers(0, 60)), st.uuids()),
        max_size=6,
    )
)
def test_no_day_of_a_gap_is_covered_and_no_line_is_lost(
    rows: list[tuple[int, int | None, object]],
) -> None:
    lines = [
        line(
            str(name),
            start=TODAY + timedelta(days=start),
            end=None if length is None else TODAY + timedelta(days=start + length),
        )
        for start, length, name in rows
    ]
    shown = timeline(lines)
    assert sorted(x.id for x in shown if isinstance(x, Prescription)) == sorted(x.id for x in lines)
    for gap in (x for x in shown if isinstance(x, Gap)):
        assert gap.first <= gap.last
        assert not any(each.covers(gap.first) or each.covers(gap.last) for each in lines)


def test_a_new_line_ends_those_that_began_before_it_and_meets_those_that_do_not() -> None:
    april = line("april", start=date(2026, 4, 1))
    new = line("new", start=date(2026, 3, 12), dose=mg("1"))
    found = effects(new, [JANUARY, MARCH, april])
    assert (found.ending, found.blocking) == ((MARCH,), (april,))
    assert {*found.ending, *found.blocking} == set(overlaps(new, [JANUARY, MARCH, april]))


def test_what_ends_is_said_with_its_last_day() -> None:
    assert ending_words([], TODAY, TODAY) == ""
    assert ending_words([MARCH], TODAY, TODAY) == (
        "Example GH 10, 0.9\u00a0mg every day, then ends on 11 March 2026."
    )
    assert "Injections recorded since then" in ending_words([MARCH], YESTERDAY, TODAY)
    assert "Injections recorded since then" not in ending_words([MARCH], TOMORROW, TODAY)


def test_what_stands_in_the_way_is_the_next_line() -> None:
    assert blocking_words([]) == ""
    april = line("april", start=date(2026, 4, 1))
    said = blocking_words([line("may", start=date(2026, 5, 1)), april])
    assert said.startswith("From 1 April 2026 another line is written: Example GH 10")


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (EVERY_DAY, "every day"),
        (Schedule((Weekday.MONDAY,), weekly=True), "once a week, on Monday"),
        (Schedule(tuple(Weekday)[1:]), "every day but Monday"),
        (Schedule((Weekday.SUNDAY, Weekday.MONDAY)), "on Monday and Sunday"),
        (Schedule((Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)), "on Mon, Wed and Fri"),
    ],
)
def test_a_rhythm_is_said_as_people_say_it(schedule: Schedule, words: str) -> None:
    assert schedule_words(schedule).replace(", and", " and") == words


def test_a_line_is_running_ahead_or_ended() -> None:
    assert state_of(MARCH, TODAY) is LineState.RUNNING
    assert state_of(MARCH, date(2026, 2, 28)) is LineState.AHEAD
    assert state_of(JANUARY, TODAY) is LineState.ENDED


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (YESTERDAY, None, "since 11 Mar 2026"),
        (TOMORROW, None, "from 13 Mar 2026"),
        (YESTERDAY, TODAY, "11 Mar 2026 to 12 Mar 2026"),
        (TODAY, TODAY, "on 12 Mar 2026 only"),
    ],
)
def test_a_span_is_said_by_where_it_lies(start: date, end: date | None, words: str) -> None:
    assert span_words(replace(MARCH, start=start, end=end), TODAY) == words


def test_a_whole_line_in_words(qapp: QApplication, look: ThemeManager) -> None:
    assert line_words(MARCH) == "Example GH 10, 0.9\u00a0mg every day"
