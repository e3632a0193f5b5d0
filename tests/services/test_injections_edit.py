"""Putting a diary line right: totals follow, and the journal keeps what was there before."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from companion.domain.findings import ConfirmationNeededError
from companion.domain.injections import Outcome
from companion.domain.needles import NeedleBox
from companion.domain.packs import PackState
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes, entries
from tests.support.family import AT, DAILY, TODAY, YESTERDAY, draft, iu, mg, pen
from tests.support.shelf import ONE_USED, UNTOUCHED, Shelf, Totals

pytestmark = pytest.mark.usefixtures("daily")


def test_an_edit_keeps_who_wrote_it_when_and_what_was_prescribed(
    injections: Injections,
    prescriptions: Prescriptions,
    clock: FixedClock,
    record: SqlRecord,
    girl: Person,
    full: InjectionDraft,
) -> None:
    before = injections.record(full).injection
    prescriptions.add(girl, replace(DAILY, dose=mg("0.9"), start=TODAY), end_previous=True)
    clock.advance(timedelta(hours=1))
    after = injections.edit(replace(full, note="right thigh")).injection
    assert after == replace(before, note="right thigh")
    (first, second) = record.journal.of_row("one")
    assert (first.before, second.before) == (None, first.after)
    assert second.at == AT + timedelta(hours=1)


def test_whoever_puts_a_line_right_is_named_beside_who_gave_it(
    injections: Injections, record: SqlRecord, full: InjectionDraft
) -> None:
    injections.record(replace(full, carer_id="mother"))
    edited = injections.edit(replace(full, carer_id="mother", needles=2), by="father")
    assert edited.injection.carer_id == "mother"
    assert {line.carer_id for line in record.journal.of_change(edited.change_id)} == {"father"}
    again = injections.edit(replace(full, carer_id="mother"))
    assert {line.carer_id for line in record.journal.of_change(again.change_id)} == {"mother"}


def test_moving_an_entry_to_another_day_takes_that_days_prescription(
    injections: Injections, prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    new = prescriptions.add(girl, replace(DAILY, dose=mg("0.9"), start=TODAY), end_previous=True)
    injections.record(draft(girl.id, dose=mg("0.9")))
    moved = draft(girl.id, treatment_day=YESTERDAY, at=None)
    after = injections.edit(moved).injection
    assert (after.prescription_id, after.prescribed) == (daily.id, mg("0.8"))
    assert new.dose == mg("0.9")


def test_an_edit_gives_back_what_was_taken_and_takes_what_was_used(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.record(full)
    injections.edit(
        replace(full, outcome=Outcome.PARTIAL, dose=mg("0.3"), reason="leaked", needles=3)
    )
    assert shelf.totals() == Totals("9.7", 1, PackState.IN_USE, TODAY, 97)
    injections.edit(full)
    assert shelf.totals() == ONE_USED


def test_an_edit_to_missed_gives_everything_back(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.record(full)
    injections.edit(replace(full, outcome=Outcome.MISSED, needles=0))
    assert shelf.totals() == UNTOUCHED


def test_an_edit_to_another_pack_leaves_the_wrong_one_unopened(
    injections: Injections, stock: Stock, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    right = stock.add_pack(pen(girl.id, lot="L2"))
    injections.record(full)
    injections.edit(replace(full, pack_id=right.id))
    assert shelf.totals() == UNTOUCHED._replace(needles=99)
    shown = stock.packs(girl.id)[1]
    assert (shown.pack.state, shown.pack.opened, shown.injections) == (PackState.IN_USE, TODAY, 1)


def test_an_edit_to_another_day_dates_the_opening_anew(
    injections: Injections, shelf: Shelf, full: InjectionDraft
) -> None:
    injections.record(full)
    injections.edit(replace(full, treatment_day=YESTERDAY, at=None))
    assert shelf.totals().opened == YESTERDAY


def test_what_a_person_said_about_the_opening_stays(
    injections: Injections, stock: Stock, shelf: Shelf, full: InjectionDraft
) -> None:
    stock.start_pack(shelf.pack, TODAY - timedelta(days=5))
    change = injections.record(full).change_id
    assert shelf.totals().opened == TODAY - timedelta(days=5)
    injections.undo(change)
    assert shelf.totals() == Totals("10", 0, PackState.IN_USE, TODAY - timedelta(days=5), 100)


def test_an_edit_compares_the_pack_without_its_own_earlier_dose(
    injections: Injections, stock: Stock, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    small = stock.add_pack(pen(girl.id, content=mg("1.0")))
    last_box = stock.add_needles(NeedleBox("", girl.id, 1))
    last = replace(full, pack_id=small.id, needle_box_id=last_box.id)
    assert injections.record(last).findings == ()
    assert injections.edit(replace(last, note="rainy")).findings == ()
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.edit(replace(last, needles=2))
    assert codes(caught) == ["needles_run_out"]
    with pytest.raises(ConfirmationNeededError) as caught:
        injections.edit(replace(last, dose=mg("1.1")))
    assert codes(caught) == ["more_than_prescribed"]
    more = injections.edit(replace(last, dose=mg("1.1")), ["more_than_prescribed"])
    assert [finding.code for finding in more.findings] == ["more_than_prescribed", "pack_short"]


def test_a_typed_time_is_edited_in_the_zone_it_was_told_in(
    injections: Injections, people: People, girl: Person
) -> None:
    told = draft(girl.id, at=None, wall_time=time(19, 0))
    before = injections.record(told).injection
    people.update(replace(girl, zone="Asia/Tokyo"))
    after = injections.edit(replace(told, note="typed in Berlin")).injection
    assert (after.at, after.zone) == (before.at, "Europe/Berlin")


def test_a_doubtful_edit_changes_nothing(
    injections: Injections, record: SqlRecord, girl: Person, shelf: Shelf, full: InjectionDraft
) -> None:
    before = injections.record(full).injection
    with pytest.raises(ConfirmationNeededError, match="unit_not_as_prescribed"):
        injections.edit(replace(full, dose=iu("2.4")))
    assert entries(record, girl) == (before,)
    assert shelf.totals() == ONE_USED


def test_a_split_dose_is_asked_about_once_and_then_never_again(
    injections: Injections, girl: Person
) -> None:
    first = draft(girl.id, "first", dose=mg("0.5"))
    with pytest.raises(ConfirmationNeededError) as asked:
        injections.record(first)
    assert codes(asked) == ["less_than_prescribed"]
    injections.record(first, {"less_than_prescribed"})
    injections.record(draft(girl.id, "second", dose=mg("0.2")))
    injections.edit(replace(first, note="left thigh"))
    injections.record(draft(girl.id, "third", dose=mg("0.1")))


def test_a_part_put_right_to_another_amount_is_asked_about_again(
    injections: Injections, girl: Person
) -> None:
    first = draft(girl.id, "first", dose=mg("0.5"))
    injections.record(first, {"less_than_prescribed"})
    with pytest.raises(ConfirmationNeededError):
        injections.edit(replace(first, dose=mg("0.3")))
