"""Which visit is next and last, and in which order questions wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.calendar_events import visit_event
from companion.domain.visits import (
    TEXT_LIMIT,
    Visit,
    VisitQuestion,
    check_visit,
    in_order,
    last_visit,
    past,
    placed,
    upcoming,
)
from tests.support.family import AT, TODAY, TOMORROW, YESTERDAY


def visit(visit_id: str, day: date, **changes: object) -> Visit:
    return replace(Visit(visit_id, "girl", day), **changes)


def question(number: int, **changes: object) -> VisitQuestion:
    asked = AT + timedelta(minutes=number)
    return replace(VisitQuestion(f"q{number}", "girl", asked, f"Question {number}"), **changes)


def test_a_summary_begins_at_the_last_visit_before_today() -> None:
    visits = [
        visit("a", date(2025, 9, 1), done=True), visit("b", YESTERDAY, done=True),
        visit("c", TODAY, done=True), visit("d", TOMORROW),
    ]  # fmt: skip
    last = last_visit(visits, TODAY)
    assert last is not None
    assert last.id == "b"
    assert [one.id for one in past(visits)] == ["c", "b", "a"]
    assert [one.id for one in upcoming(visits)] == ["d"]
    assert last_visit(visits[3:], TODAY) is None


def test_of_two_visits_on_a_day_the_earlier_comes_first() -> None:
    visits = [visit("late", TOMORROW, at=time(15)), visit("early", TOMORROW, at=time(9))]
    assert [one.id for one in upcoming(visits)] == ["early", "late"]


def test_a_visit_with_a_time_begins_then_and_one_without_lasts_the_day() -> None:
    timed = visit("a", TOMORROW, at=time(9, 30), zone="Europe/Berlin")
    assert isinstance(timed.starts, datetime)
    assert timed.starts.isoformat() == "2026-03-13T09:30:00+01:00"
    assert visit("b", TOMORROW, zone="Europe/Berlin").starts == TOMORROW


def test_the_phone_tells_of_a_timed_visit_a_week_and_a_day_before_its_hour() -> None:
    event = visit_event(visit("a", TOMORROW, at=time(9, 30), zone="Europe/Berlin"), time(10))
    assert event is not None
    assert isinstance(event.starts, datetime)
    assert event.alarms == (timedelta(days=-7), timedelta(days=-1))


def test_settled_questions_do_not_wait() -> None:
    waiting = in_order(
        [question(1, answer="Yes."), question(2, settled_on=TODAY), question(3), question(4)]
    )
    assert [one.id for one in waiting] == ["q3", "q4"]


def test_questions_with_a_place_come_before_those_without() -> None:
    waiting = in_order([question(1), question(2, rank=2), question(3, rank=1)])
    assert [one.id for one in waiting] == ["q3", "q2", "q1"]


def test_a_stranger_cannot_be_placed() -> None:
    with pytest.raises(ValueError, match="q9"):
        placed([question(1)], "q9", 1)


@given(st.integers(1, 9), st.integers(0, 8), st.integers(-3, 12))
def test_placing_keeps_every_question_once_and_the_others_in_order(
    count: int, index: int, place: int
) -> None:
    questions = [question(number) for number in range(count)]
    moved = questions[index % count]
    after = placed(questions, moved.id, place)
    assert [one.rank for one in after] == list(range(1, count + 1))
    assert after[min(max(place, 1), count) - 1].id == moved.id
    rest = [one.id for one in after if one.id != moved.id]
    assert rest == [one.id for one in questions if one.id != moved.id]


def test_a_visit_before_birth_or_with_endless_words_cannot_be() -> None:
    wrong = visit("a", date(2000, 1, 1), decided="x" * (TEXT_LIMIT + 1))
    found = {finding.code: finding.field for finding in check_visit(wrong, date(2017, 5, 2), TODAY)}
    assert found == {"day_before_birth": "day", "note_too_long": "decided"}
