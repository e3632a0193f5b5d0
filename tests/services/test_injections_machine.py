"""Recording, editing, undoing, redoing and answering in any order, against a simple model.

The model keeps each diary line and each question as one state, and for every change the
states before and after it. A change can be undone as long as all it touched is still as it
left it. After every step the record has to agree: the lines, what is left in packs and box,
which packs are open since when, and the open questions. At the end the journal, replayed
from its first line, has to give the tables.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from companion.domain.injections import Injection, Outcome, UndoneInjection
from companion.domain.needles import NeedleBox
from companion.domain.packs import PackState
from companion.services.errors import ChangedSinceError
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.storage.tables import table_named, table_names
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, DAILY, GIRL, NOW, TODAY, mg, pen
from tests.support.records import temporary_record

PACKS, PEN_HOLDS, BOX_HOLDS = 2, Decimal(60), 200
EVERY_DOUBT = (
    "already_given", "given_recently", "given_twice", "less_than_prescribed",
    "more_than_prescribed", "needles_run_out",
)  # fmt: skip
DAYS = st.integers(0, 4).map(lambda back: TODAY - timedelta(days=back))
USES = st.fixed_dictionaries(
    {
        "treatment_day": DAYS,
        "outcome": st.sampled_from([Outcome.GIVEN, *Outcome]),
        "dose": st.sampled_from(["0.2", "0.4", "0.8", "1.1"]).map(mg),
        "pack": st.integers(-1, PACKS - 1),
        "needles": st.integers(0, 2),
    }
)


class Line(NamedTuple):
    """A diary line, and the change that wrote it in this form."""

    entry: Injection
    written_by: str


State = Line | UndoneInjection | None


class DiaryMachine(RuleBasedStateMachine):
    """A family that changes its mind."""

    changes = Bundle("changes")

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock(NOW - timedelta(hours=12), BERLIN)
        self.lent = temporary_record(self.clock)
        self.record = self.lent.__enter__()
        self.injections = Injections(self.record, self.clock)
        self.stock = Stock(self.record, self.clock)
        self.states: dict[str, State] = {}
        self.steps: dict[str, dict[str, tuple[State, State]]] = {}

    def teardown(self) -> None:
        try:
            self.replay_the_journal()
        finally:
            self.lent.__exit__(None, None, None)

    @initialize()
    def move_in(self) -> None:
        self.girl = People(self.record, self.clock).add(GIRL)
        Prescriptions(self.record, self.clock).add(self.girl, DAILY)
        self.packs = [
            self.stock.add_pack(pen(self.girl.id, lot=f"L{number}", content=mg(str(PEN_HOLDS))))
            for number in range(PACKS)
        ]
        self.box = self.stock.add_needles(NeedleBox("", self.girl.id, BOX_HOLDS))

    # What the family does

    @rule(target=changes, use=USES)
    def record_one(self, use: dict[str, Any]) -> str:
        draft = self.draft(use)
        recorded = self.injections.record(draft, EVERY_DOUBT)
        assert self.injections.record(draft, EVERY_DOUBT).injection == recorded.injection
        return self.remember(recorded.change_id, recorded.injection)

    @rule(target=changes, use=USES, days=st.lists(DAYS, min_size=2, max_size=3, unique=True))
    def fill_in(self, use: dict[str, Any], days: list[date]) -> str:
        drafts = [self.draft({**use, "treatment_day": day}) for day in days]
        recorded = self.injections.record_many(drafts, EVERY_DOUBT)
        assert len(self.injections.record_many(drafts, EVERY_DOUBT)) == len(drafts)
        return self.remember(recorded[0].change_id, *(each.injection for each in recorded))

    @precondition(lambda self: self.lines())
    @rule(target=changes, use=USES, data=st.data())
    def edit(self, use: dict[str, Any], data: st.DataObject) -> str:
        line = data.draw(st.sampled_from(self.lines()))
        edited = self.injections.edit(self.draft(use, line.entry.id), EVERY_DOUBT)
        self.steps[edited.change_id] = {}
        if self.record.journal.of_change(edited.change_id):
            after = Line(edited.injection, edited.change_id)
            self.keep(edited.change_id, {line.entry.id: after})
        return edited.change_id

    @precondition(lambda self: self.lines())
    @rule(target=changes, data=st.data())
    def take_back(self, data: st.DataObject) -> str:
        line = data.draw(st.sampled_from(self.lines()))
        taken = self.injections.take_back(line.entry)
        self.keep(taken, {line.entry.id: None})
        if line.entry.outcome.injected:
            self.expect_question(taken, line.entry)
        assert self.record.journal.of_change(self.injections.take_back(line.entry)) == ()
        return taken

    @rule(target=changes, change_id=changes)
    def undo_anything(self, change_id: str) -> str:
        step = self.steps[change_id]
        if any(self.states.get(key) != after for key, (_, after) in step.items()):
            self.refuse_to_undo(change_id)
            return change_id
        gone = [after for before, after in step.values() if before is None]
        undone = self.injections.undo(change_id)
        self.keep(undone, {key: before for key, (before, _) in step.items()})
        for line in gone:
            if isinstance(line, Line) and line.entry.outcome.injected:
                self.expect_question(undone, line.entry)
        return undone

    def refuse_to_undo(self, change_id: str) -> None:
        before = self.journal_length()
        with pytest.raises(ChangedSinceError):
            self.injections.undo(change_id)
        assert self.journal_length() == before

    @precondition(lambda self: self.questions())
    @rule(target=changes, data=st.data(), injected=st.booleans())
    def answer(self, data: st.DataObject, injected: bool) -> str:
        question = data.draw(st.sampled_from(self.questions()))
        answered = self.injections.answer(question, injected=injected)
        if injected:
            line, _ = self.steps[question.change_id][question.injection_id]
            self.keep(answered, {question.injection_id: line, question.id: None})
        else:
            self.keep(answered, {question.id: replace(question, answer="no")})
        return answered

    @rule(hours=st.integers(0, 3))
    def wait(self, hours: int) -> None:
        self.clock.advance(timedelta(hours=hours))

    # How the model follows

    def draft(self, use: dict[str, Any], draft_id: str = "") -> InjectionDraft:
        rest = {key: value for key, value in use.items() if key != "pack"}
        pack_id = self.packs[use["pack"]].id if use["pack"] >= 0 else ""
        return InjectionDraft(
            id=draft_id or self.record.new_id(),
            person_id=self.girl.id,
            pack_id=pack_id,
            needle_box_id=self.box.id,
            reason="as it was",
            **rest,
        )

    def remember(self, change_id: str, *entries: Injection) -> str:
        days = {entry.treatment_day for entry in entries}
        closed = {
            question.id: replace(question, answer="recorded")
            for question in self.questions()
            if question.treatment_day in days
        }
        self.keep(change_id, {e.id: Line(e, change_id) for e in entries} | closed)
        return change_id

    def keep(self, change_id: str, after: Mapping[str, State]) -> None:
        step = {key: (self.states.get(key), state) for key, state in after.items()}
        self.steps[change_id] = step
        self.states.update(after)

    def expect_question(self, undone: str, entry: Injection) -> None:
        if any(question.injection_id == entry.id for question in self.questions()):
            return
        (question,) = (
            asked
            for asked in self.injections.open_questions(self.girl.id)
            if asked.injection_id == entry.id
        )
        assert (question.treatment_day, question.change_id) == (entry.treatment_day, undone)
        self.steps[undone][question.id] = (None, question)
        self.states[question.id] = question

    def lines(self) -> list[Line]:
        return [state for state in self.states.values() if isinstance(state, Line)]

    def questions(self) -> list[UndoneInjection]:
        asked = [state for state in self.states.values() if isinstance(state, UndoneInjection)]
        return [question for question in asked if not question.answer]

    # What has to hold after every step

    @invariant()
    def the_diary_agrees(self) -> None:
        if self.steps:
            kept = self.record.of_person(Injection, self.girl.id)
            assert {e.id: e for e in kept} == {line.entry.id: line.entry for line in self.lines()}

    @invariant()
    def packs_and_needles_agree(self) -> None:
        if not self.steps:
            return
        entries = [line.entry for line in self.lines()]
        for shown in self.stock.packs(self.girl.id):
            used = [e for e in entries if e.pack_id == shown.pack.id and e.outcome.injected]
            taken = sum((e.dose.amount for e in used if e.dose), Decimal(0))
            days = [e.treatment_day for e in used]
            assert shown.left == mg(str(max(PEN_HOLDS - taken, Decimal(0))))
            assert shown.injections == len(used)
            assert shown.pack.opened == min(days, default=None)
            assert shown.pack.state is (PackState.IN_USE if days else PackState.UNOPENED)
        level = self.stock.needles(self.girl.id)
        assert level is not None
        assert level.left == BOX_HOLDS - sum(entry.needles for entry in entries)

    @invariant()
    def open_questions_agree(self) -> None:
        if self.steps:
            asked = self.injections.open_questions(self.girl.id)
            assert sorted(q.id for q in asked) == sorted(q.id for q in self.questions())

    def journal_length(self) -> int:
        return self.record._connection.execute("SELECT count(*) FROM journal").fetchone()[0]

    def replay_the_journal(self) -> None:
        """Apply every line in order; each has to find what it says was there before."""
        replayed: dict[str, dict[str, Any]] = {name: {} for name in table_names()}
        rows = self.record._connection.execute(
            'SELECT "table", row_id, before, after FROM journal ORDER BY seq'
        )
        for table, row_id, before, after in rows:
            assert replayed[table].pop(row_id, None) == (before and json.loads(before))
            if after is not None:
                replayed[table][row_id] = json.loads(after)
        for name in table_names():
            table = table_named(name)
            kept = (table.row(value) for value in self.record.all(table.kind))
            assert {row["id"]: row for row in kept} == replayed[name]


def test_the_record_agrees_with_the_model_in_any_order() -> None:
    run_state_machine_as_test(
        DiaryMachine, settings=settings(max_examples=25, stateful_step_count=25)
    )


@pytest.mark.long
def test_the_record_agrees_with_the_model_over_many_more_orders() -> None:
    run_state_machine_as_test(
        DiaryMachine, settings=settings(max_examples=400, stateful_step_count=40)
    )
