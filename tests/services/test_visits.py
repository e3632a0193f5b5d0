"""Visits and questions: asked, put in order, answered, carried over, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.content.safety_shelf import SafetyShelf
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.people import Person
from companion.domain.visits import Visit, VisitQuestion
from companion.services.cards import Cards
from companion.services.care_team import CareTeam
from companion.services.visits import VisitReturn, Visits
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, TODAY, TOMORROW, YESTERDAY

VISIT_DAY = date(2026, 3, 10)


@pytest.fixture
def visits(record: SqlRecord, clock: FixedClock) -> Visits:
    """Return the use cases of visits."""
    cards = Cards(record, clock, SafetyShelf(), CareTeam(record, clock))
    return Visits(record, clock, cards)


def asked(visits: Visits, person: Person, *texts: str) -> tuple[VisitQuestion, ...]:
    """Ask questions and return them in the order in which they will be asked."""
    for text in texts:
        visits.ask(person.id, text)
    return visits.view(person).questions


def words(visits: Visits, person: Person) -> list[str]:
    """Return the waiting questions as texts."""
    return [question.text for question in visits.view(person).questions]


def planned(visits: Visits, person: Person, day: date = VISIT_DAY) -> Visit:
    """Plan a visit and return it."""
    visits.save(replace(visits.blank(person), day=day, team="Growth clinic"))
    return next(visit for visit in visits.view(person).upcoming if visit.day == day)


def test_a_question_waits_until_it_is_answered(visits: Visits, girl: Person) -> None:
    (question,) = asked(visits, girl, "  May she swim?  ")
    assert question.text == "May she swim?"
    visits.settle(question, "Yes.")
    view = visits.view(girl)
    assert not view.questions
    assert (view.settled[0].answer, view.settled[0].settled_on) == ("Yes.", TODAY)


def test_a_question_let_go_does_not_wait_and_can_be_asked_again(
    visits: Visits, girl: Person
) -> None:
    (question,) = asked(visits, girl, "May she swim?")
    visits.settle(question)
    (settled,) = visits.view(girl).settled
    assert not settled.open
    visits.reopen(settled)
    assert words(visits, girl) == ["May she swim?"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 501])
def test_an_empty_or_endless_question_is_not_kept(visits: Visits, girl: Person, text: str) -> None:
    with pytest.raises(CannotBeError):
        visits.ask(girl.id, text)
    assert not visits.view(girl).questions


def test_questions_stand_as_asked_until_one_is_moved(visits: Visits, girl: Person) -> None:
    asked(visits, girl, "one", "two", "three", "four")
    fourth = visits.view(girl).questions[3]
    change = visits.place(fourth, 1)
    assert words(visits, girl) == ["four", "one", "two", "three"]
    assert [question.rank for question in visits.view(girl).questions] == [1, 2, 3, 4]
    asked(visits, girl, "five")
    assert words(visits, girl)[-1] == "five"
    visits.undo(change)
    assert words(visits, girl)[:4] == ["one", "two", "three", "four"]


def test_a_question_is_reworded_and_removed(visits: Visits, girl: Person) -> None:
    (question,) = asked(visits, girl, "May she swim?")
    visits.reword(question, "May she dive?")
    (question,) = visits.view(girl).questions
    assert question.text == "May she dive?"
    visits.undo(visits.remove_question(question))
    assert words(visits, girl) == ["May she dive?"]


def test_return_settles_what_was_answered_and_carries_the_rest_over(
    visits: Visits, girl: Person
) -> None:
    first, second, _ = asked(visits, girl, "one", "two", "three")
    visit = planned(visits, girl)
    change = visits.come_back(
        VisitReturn(
            visit, decided="0.9 mg", next_tests="IGF-1", answers={first.id: "Yes.", "x": "?"},
            let_go=(second.id,), next_day=date(2026, 9, 1), next_at=time(9, 30),
        )
    )  # fmt: skip
    view = visits.view(girl)
    assert [question.text for question in view.questions] == ["three"]
    assert [q.answer for q in view.answered_at(view.past[0])] == ["Yes.", ""]
    assert (view.past[0].decided, view.past[0].next_tests) == ("0.9 mg", "IGF-1")
    assert view.next is not None
    assert (view.next.day, view.next.team, view.next.decided) == (
        date(2026, 9, 1), "Growth clinic", "",
    )  # fmt: skip
    assert view.next.starts.isoformat() == "2026-09-01T09:30:00+02:00"
    visits.undo(change)
    assert len(visits.view(girl).questions) == 3
    assert visits.view(girl).upcoming[0].day == VISIT_DAY


def test_a_visit_to_come_cannot_have_taken_place(visits: Visits, girl: Person) -> None:
    visit = planned(visits, girl, TOMORROW)
    with pytest.raises(CannotBeError):
        visits.come_back(VisitReturn(visit))
    assert not visits.view(girl).past


def test_a_far_visit_is_asked_about(visits: Visits, girl: Person) -> None:
    far = replace(visits.blank(girl), day=TODAY + timedelta(days=800))
    with pytest.raises(ConfirmationNeededError):
        visits.save(far)
    visits.save(far, {"visit_far_ahead"})
    assert visits.view(girl).next is not None


def test_a_visit_keeps_the_team_and_place_of_the_one_before(visits: Visits, girl: Person) -> None:
    visits.save(replace(visits.blank(girl), team=" Clinic ", place="Room 2", day=YESTERDAY))
    visits.come_back(VisitReturn(visits.view(girl).upcoming[0]))
    blank = visits.blank(girl)
    assert (blank.team, blank.place, blank.zone) == ("Clinic", "Room 2", BERLIN.key)
    visits.undo(visits.remove(visits.view(girl).past[0]))
    assert visits.view(girl).past


def test_the_time_of_a_visit_is_kept_with_its_zone(visits: Visits, girl: Person) -> None:
    visits.save(replace(visits.blank(girl), day=TOMORROW, at=time(14, 5)))
    visit = visits.view(girl).upcoming[0]
    assert visit.starts.isoformat() == "2026-03-13T14:05:00+01:00"
    assert ZoneInfo(visit.zone) == BERLIN


def test_nobody_sees_another_persons_questions(
    visits: Visits, record: SqlRecord, girl: Person
) -> None:
    other = replace(girl, id=record.new_id(), name="Jo Sand")
    with record.change("people.add") as change:
        change.put(other)
    asked(visits, girl, "May she swim?")
    assert not visits.view(other).questions
