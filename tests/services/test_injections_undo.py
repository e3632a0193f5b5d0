"""Undo, the question it leaves, and the way back: nothing taken twice, nothing lost."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.injections import Injection, Outcome, UndoneInjection
from companion.domain.packs import Pack, PackMovement, PackState, PackUse
from companion.domain.people import Person
from companion.services.errors import ChangedSinceError
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import entries
from tests.support.family import AT, GIRL, PRODUCT, TODAY, YESTERDAY, draft, mg, pen
from tests.support.shelf import ONE_USED, UNTOUCHED, Shelf, Totals

pytestmark = pytest.mark.usefixtures("daily")


def test_undo_takes_everything_back_and_leaves_the_question(
    injections: Injections,
    clock: FixedClock,
    record: SqlRecord,
    girl: Person,
    shelf: Shelf,
    full: InjectionDraft,
) -> None:
    recorded = injections.record(full)
    clock.advance(timedelta(minutes=2))
    undone = injections.undo(recorded.change_id, carer_id="father")
    assert entries(record, girl) == ()
    assert shelf.totals() == UNTOUCHED
    (question,) = injections.open_questions(girl.id)
    assert question == UndoneInjection(
        id=question.id,
        person_id=girl.id,
        treatment_day=TODAY,
        change_id=undone,
        recorded_at=AT,
        undone_at=AT + timedelta(minutes=2),
        undone_by="father",
        injection_id="one",
    )
    assert record.journal.is_undone(recorded.change_id)


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN])
def test_undoing_an_evening_without_injection_asks_nothing(
    injections: Injections, girl: Person, outcome: Outcome
) -> None:
    recorded = injections.record(draft(girl.id, outcome=outcome))
    injections.undo(recorded.change_id)
    assert injections.open_questions(girl.id) == ()


def test_answering_yes_brings_the_line_back(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    injections.undo(recorded.change_id)
    (question,) = injections.open_questions(girl.id)
    injections.answer(question, injected=True, carer_id="mother")
    assert entries(record, girl) == (recorded.injection,)
    assert shelf.totals() == ONE_USED
    assert injections.open_questions(girl.id) == ()
    assert not record.journal.is_undone(recorded.change_id)
    assert record.journal.of_row("one")[-1].carer_id == "mother"


def test_answering_no_closes_the_question(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.undo(injections.record(full).change_id)
    (question,) = injections.open_questions(girl.id)
    injections.answer(question, injected=False)
    assert injections.open_questions(girl.id) == ()
    assert entries(record, girl) == ()
    assert shelf.totals() == UNTOUCHED


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("second", [True, False])
def test_a_question_is_answered_once(
    injections: Injections,
    record: SqlRecord,
    girl: Person,
    full: InjectionDraft,
    first: bool,
    second: bool,
) -> None:
    injections.undo(injections.record(full).change_id)
    (question,) = injections.open_questions(girl.id)
    injections.answer(question, injected=first)
    with pytest.raises(ChangedSinceError):
        injections.answer(question, injected=second)
    assert len(entries(record, girl)) == int(first)
    answered = record.get(UndoneInjection, question.id)
    with pytest.raises(ChangedSinceError):
        injections.answer(answered or question, injected=second)


def test_recording_the_day_anew_closes_the_question(
    injections: Injections, record: SqlRecord, girl: Person, full: InjectionDraft
) -> None:
    injections.undo(injections.record(full).change_id)
    (question,) = injections.open_questions(girl.id)
    injections.record(replace(full, id="two", treatment_day=YESTERDAY, at=None))
    assert injections.open_questions(girl.id) == (question,)
    injections.record(replace(full, id="three"))
    assert injections.open_questions(girl.id) == ()
    answered = record.get(UndoneInjection, question.id)
    assert answered == replace(question, answer="recorded")


def test_each_of_several_undone_evenings_is_answered_by_itself(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    days = [TODAY - timedelta(days=back) for back in (3, 2, 1)]
    recorded = injections.record_many(
        [replace(full, id=f"{day}", treatment_day=day, at=None) for day in days]
    )
    injections.undo(recorded[0].change_id)
    questions = injections.open_questions(girl.id)
    assert [question.treatment_day for question in questions] == days
    injections.answer(questions[0], injected=False)
    injections.answer(questions[1], injected=True)
    assert injections.open_questions(girl.id) == (questions[2],)
    assert [bool(entries(record, girl, day)) for day in days] == [False, True, False]
    assert shelf.totals() == Totals("9.2", 1, PackState.IN_USE, days[1], 99)


def test_yes_can_be_undone_and_asks_one_question_again(
    injections: Injections, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.undo(injections.record(full).change_id)
    (question,) = injections.open_questions(girl.id)
    yes = injections.answer(question, injected=True)
    injections.undo(yes)
    assert injections.open_questions(girl.id) == (question,)
    assert shelf.totals() == UNTOUCHED
    injections.answer(question, injected=True)
    assert shelf.totals() == ONE_USED


def test_an_undo_can_be_undone(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    undone = injections.undo(recorded.change_id)
    injections.undo(undone)
    assert entries(record, girl) == (recorded.injection,)
    assert injections.open_questions(girl.id) == ()
    assert shelf.totals() == ONE_USED


def test_undo_after_a_later_edit_refuses_and_changes_nothing(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    edited = injections.edit(replace(full, needles=2))
    with pytest.raises(ChangedSinceError):
        injections.undo(recorded.change_id)
    assert entries(record, girl) == (edited.injection,)
    assert shelf.totals() == Totals("9.2", 1, PackState.IN_USE, TODAY, 98)
    assert injections.open_questions(girl.id) == ()
    injections.undo(edited.change_id)
    assert shelf.totals() == ONE_USED
    injections.undo(recorded.change_id)
    assert shelf.totals() == UNTOUCHED


def test_undoing_twice_refuses_and_asks_once(
    injections: Injections, girl: Person, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    injections.undo(recorded.change_id)
    with pytest.raises(ChangedSinceError):
        injections.undo(recorded.change_id)
    assert len(injections.open_questions(girl.id)) == 1


def test_undoing_an_edit_to_another_pack_opens_and_closes_the_right_ones(
    injections: Injections, stock: Stock, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    other = stock.add_pack(pen(girl.id, lot="L2"))
    injections.record(full)
    edited = injections.edit(replace(full, pack_id=other.id))
    injections.undo(edited.change_id)
    assert shelf.totals() == ONE_USED
    assert stock.packs(girl.id)[1].pack == other


def test_a_pack_another_injection_was_taken_from_stays_open(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    first = injections.record(replace(full, treatment_day=YESTERDAY, at=None))
    second = injections.record(replace(full, id="two"))
    injections.undo(first.change_id)
    assert shelf.totals() == ONE_USED
    injections.undo(second.change_id)
    assert shelf.totals() == UNTOUCHED


def test_what_was_noted_on_the_pack_meanwhile_outlives_the_undo(
    injections: Injections, stock: Stock, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    (shown,) = stock.packs(girl.id)
    stock.update_pack(replace(shown.pack, lot="L9", pharmacy="Sun"))
    injections.undo(recorded.change_id)
    (shown,) = stock.packs(girl.id)
    assert shown.pack == replace(shelf.pack, lot="L9", pharmacy="Sun")
    (question,) = injections.open_questions(girl.id)
    injections.answer(question, injected=True)
    (shown,) = stock.packs(girl.id)
    assert (shown.pack.lot, shown.pack.state, shown.injections) == ("L9", PackState.IN_USE, 1)


def test_a_pack_said_to_be_empty_meanwhile_stays_so(
    injections: Injections, stock: Stock, girl: Person, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    (shown,) = stock.packs(girl.id)
    stock.update_pack(replace(shown.pack, state=PackState.EMPTY))
    injections.undo(recorded.change_id)
    assert stock.packs(girl.id)[0].pack.state is PackState.EMPTY


def test_a_pack_that_came_with_its_injections_goes_with_them(
    injections: Injections, record: SqlRecord, girl: Person
) -> None:
    given = Injection("i", girl.id, TODAY, Outcome.GIVEN, AT, "UTC", dose=mg("0.8"), pack_id="p")
    with record.change("import") as change:
        change.put(
            Pack("p", girl.id, PRODUCT, PackState.IN_USE),
            given,
            PackMovement("m", "p", girl.id, AT, PackUse.INJECTION, mg("0.8"), "i"),
        )
    injections.undo(change.id)
    assert record.get(Pack, "p") is None
    assert entries(record, girl) == ()


def test_a_draft_recorded_again_after_its_undo_is_undone_by_its_new_change(
    injections: Injections, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.undo(injections.record(full).change_id)
    again = injections.record(full)
    assert injections.record(full).change_id == again.change_id
    injections.undo(again.change_id)
    assert shelf.totals() == UNTOUCHED


def test_a_line_that_should_not_be_there_is_taken_back_and_asks(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    given = injections.record(full).injection
    edited = injections.edit(replace(full, note="whose was it?")).injection
    taken = injections.take_back(given, carer_id="father")
    assert entries(record, girl) == ()
    assert shelf.totals() == UNTOUCHED
    (question,) = injections.open_questions(girl.id)
    assert (question.injection_id, question.undone_by) == ("one", "father")
    injections.take_back(given)
    assert injections.open_questions(girl.id) == (question,)
    injections.undo(taken)
    assert entries(record, girl) == (edited,)
    assert injections.open_questions(girl.id) == ()
    assert shelf.totals() == ONE_USED


def test_taking_back_an_evening_without_injection_asks_nothing(
    injections: Injections, record: SqlRecord, girl: Person
) -> None:
    missed = injections.record(draft(girl.id, outcome=Outcome.MISSED)).injection
    injections.take_back(missed)
    assert entries(record, girl) == ()
    assert injections.open_questions(girl.id) == ()


def test_a_pack_that_was_primed_stays_open(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    recorded = injections.record(full)
    with record.change("pack.prime") as change:
        change.put(PackMovement("m", shelf.pack.id, girl.id, AT, PackUse.PRIMING, mg("0.1")))
    injections.undo(recorded.change_id)
    assert shelf.totals() == ONE_USED._replace(left="9.9", injections=0, needles=100)


def test_undoing_a_change_that_never_was_does_nothing(
    injections: Injections, record: SqlRecord, full: InjectionDraft, shelf: Shelf
) -> None:
    injections.record(full)
    injections.undo("no such change")
    assert shelf.totals() == ONE_USED


def test_one_persons_questions_are_not_anothers(
    injections: Injections, people: People, girl: Person, full: InjectionDraft
) -> None:
    boy = people.add(replace(GIRL, name="Ben", zone=str(ZoneInfo("UTC"))))
    injections.undo(injections.record(full).change_id)
    assert injections.open_questions(boy.id) == ()
    assert len(injections.open_questions(girl.id)) == 1
