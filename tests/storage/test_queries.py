"""Questions to the record answer like the rules that read all lines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.injections import Injection, Outcome, given_on, last_given
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.packs import Pack, PackMovement, PackUse
from companion.domain.reminders import Reminder, ReminderKind
from companion.domain.sites.records import SiteUse
from companion.domain.sites.regions import Site
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import (
    AT,
    BERLIN,
    NOW,
    PRODUCT,
    TODAY,
    TOMORROW,
    YESTERDAY,
    entry,
    mg,
    person,
)
from tests.support.records import temporary_record

GIRL, BEN = person(), person(id="boy")


@pytest.fixture
def kept(record: SqlRecord) -> SqlRecord:
    """Return a record with two people, a pack and two boxes."""
    with record.change("test") as change:
        change.put(
            GIRL,
            BEN,
            Pack("pen", "girl", PRODUCT),
            Pack("his", "boy", PRODUCT),
            NeedleBox("box", "girl", 100),
            NeedleBox("old", "girl", 100, used_up=True),
            NeedleBox("new", "girl", 50),
        )
    return record


def keep(record: SqlRecord, *rows: object) -> None:
    with record.change("test") as change:
        change.put(*rows)


ENTRIES = st.lists(
    st.builds(
        entry,
        st.uuids().map(str),
        person_id=st.sampled_from(["girl", "girl", "boy"]),
        treatment_day=st.integers(-3, 1).map(lambda days: TODAY + timedelta(days=days)),
        outcome=st.sampled_from(Outcome),
        at=st.none() | st.integers(0, 3).map(lambda hours: AT - timedelta(hours=hours)),
        recorded_at=st.integers(0, 3).map(lambda hours: AT - timedelta(hours=hours)),
        site=st.sampled_from([None, Site("thi_l"), Site("thi_l", "r1c1")]),
    ),
    max_size=12,
    unique_by=lambda line: line.id,
)


@settings(max_examples=60)
@given(ENTRIES)
def test_the_database_answers_like_the_rules(entries: list[Injection]) -> None:
    hers = [line for line in entries if line.person_id == "girl"]
    with temporary_record(FixedClock(NOW, BERLIN)) as record:
        keep(record, GIRL, BEN, *entries)
        ask = record.injections
        found = ask.between("girl", YESTERDAY, TODAY)
        assert sorted(line.id for line in found) == sorted(
            line.id for line in hers if YESTERDAY <= line.treatment_day <= TODAY
        )
        order = [(e.treatment_day, e.at or e.recorded_at, e.id) for e in found]
        assert order == sorted(order)
        newest, expected = ask.last_given("girl"), last_given(hers)
        assert (newest is None) is (expected is None)
        if newest is not None and expected is not None:
            assert newest.treatment_day == expected.treatment_day
            assert newest.at or newest.recorded_at == expected.at or expected.recorded_at
        assert ask.first_day("girl") == min((e.treatment_day for e in hers), default=None)
        uses = ask.site_uses("girl", YESTERDAY, TODAY)
        assert sorted(map(repr, uses)) == sorted(
            repr(SiteUse(e.site, e.at, e.treatment_day))
            for day in (YESTERDAY, TODAY)
            for e in given_on(hers, day)
        )
        days = [use.treatment_day for use in uses]
        assert days == sorted(days, reverse=True)


def test_nothing_is_known_of_a_person_without_lines(kept: SqlRecord) -> None:
    keep(kept, entry(person_id="boy"))
    ask = kept.injections
    assert ask.between("girl", date.min, date.max) == ()
    assert ask.site_uses("girl", date.min, date.max) == ()
    assert (ask.last_given("girl"), ask.first_day("girl")) == (None, None)


def test_the_later_of_two_parts_is_the_last_given(kept: SqlRecord) -> None:
    early = entry("b", outcome=Outcome.PARTIAL, at=AT - timedelta(hours=1))
    keep(kept, entry("a"), early, entry("c", treatment_day=TOMORROW, outcome=Outcome.MISSED))
    assert kept.injections.last_given("girl") == entry("a")


def test_packs_and_boxes_come_oldest_first_and_used_up_boxes_not_at_all(kept: SqlRecord) -> None:
    second = Pack("a", "girl", PRODUCT)
    keep(kept, second)
    assert [pack.id for pack in kept.stock.packs("girl")] == ["pen", "a"]
    assert [box.id for box in kept.stock.needle_boxes("girl")] == ["box", "new"]


def test_movements_are_told_by_pack_box_and_injection(kept: SqlRecord) -> None:
    drawn = PackMovement("m1", "pen", "girl", AT, PackUse.INJECTION, mg("0.8"), "one")
    primed = PackMovement("m2", "pen", "girl", AT, PackUse.PRIMING, mg("0.1"))
    used = NeedleMovement("n1", "box", "girl", AT, NeedleUse.INJECTION, 1, "one")
    counted = NeedleMovement("n2", "box", "girl", AT, NeedleUse.COUNT, -3)
    keep(kept, entry(), drawn, primed, used, counted)
    stock = kept.stock
    assert stock.pack_movements("pen") == (drawn, primed)
    assert stock.pack_movements("his") == ()
    assert (stock.needles_taken("box"), stock.needles_taken("new")) == (-2, 0)
    assert stock.movements_of("one") == (drawn, used)
    assert stock.movements_of("two") == ()


def test_the_lines_of_a_pack_are_told_oldest_first(kept: SqlRecord) -> None:
    today, before = entry("b", pack_id="pen"), entry("c", treatment_day=YESTERDAY, pack_id="pen")
    earlier = entry("a", at=AT - timedelta(hours=1), pack_id="pen")
    keep(kept, today, before, earlier, entry("d", pack_id="his"), entry("e"))
    assert kept.injections.of_pack("pen") == (before, earlier, today)
    assert kept.injections.of_pack("none") == ()


def test_needles_of_a_person_are_counted_from_an_instant_on(kept: SqlRecord) -> None:
    def taken(move_id: str, hours: int, use: NeedleUse, count: int) -> NeedleMovement:
        return NeedleMovement(move_id, "box", "girl", AT + timedelta(hours=hours), use, count)

    keep(
        kept,
        taken("a", -1, NeedleUse.INJECTION, 1),
        taken("b", 0, NeedleUse.INJECTION, 2),
        taken("c", 1, NeedleUse.SPOILED, 4),
        taken("d", 2, NeedleUse.COUNT, 8),
    )
    assert kept.stock.needles_since("girl", AT) == 6
    assert kept.stock.needles_since("girl", AT.astimezone(BERLIN)) == 6
    assert kept.stock.needles_since("boy", AT) == 0


def test_reminders_are_told_from_an_instant_on_in_order(kept: SqlRecord) -> None:
    def reminder(reminder_id: str, person_id: str, hours: int) -> Reminder:
        due = AT + timedelta(hours=hours)
        return Reminder(reminder_id, reminder_id, person_id, ReminderKind.INJECTION, due)

    late, early = reminder("a", "girl", 2), reminder("b", "girl", 0)
    keep(kept, late, early, reminder("c", "girl", -1), reminder("d", "boy", 1))
    assert kept.reminders.since("girl", AT) == (early, late)


def test_ten_years_of_lines_are_asked_by_index(kept: SqlRecord) -> None:
    questions = [
        "SELECT * FROM injection WHERE person_id = 'x' AND treatment_day BETWEEN 'a' AND 'b'",
        "SELECT * FROM injection WHERE person_id = 'x' ORDER BY treatment_day DESC LIMIT 1",
        "SELECT * FROM pack_movement WHERE pack_id = 'x'",
        "SELECT * FROM needle_movement WHERE box_id = 'x'",
        "SELECT * FROM pack_movement WHERE injection_id = 'x'",
        "SELECT * FROM needle_movement WHERE injection_id = 'x'",
        "SELECT * FROM injection WHERE pack_id = 'x'",
        "SELECT * FROM needle_movement WHERE person_id = 'x' AND at >= 'a'",
        "SELECT * FROM reminder WHERE person_id = 'x' AND due_at >= 'a' ORDER BY due_at",
        "SELECT * FROM journal WHERE change_id = 'x'",
        "SELECT * FROM journal WHERE row_id = 'x'",
        "SELECT * FROM journal WHERE undoes = 'x' AND undoes <> ''",
    ]
    for question in questions:
        plan = kept._connection.execute(f"EXPLAIN QUERY PLAN {question}").fetchall()
        assert all("USING" in row[3] and "INDEX" in row[3] for row in plan), (question, plan)


def test_a_line_may_be_edited_and_is_read_anew(kept: SqlRecord) -> None:
    keep(kept, entry())
    keep(kept, entry(note="left"))
    assert kept.injections.between("girl", TODAY, TODAY) == (replace(entry(), note="left"),)
