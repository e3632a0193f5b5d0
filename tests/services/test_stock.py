"""Packs and needles: what is at hand, what is in use, what was counted."""

from dataclasses import replace
from datetime import date

import pytest

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.needles import NeedleBox, NeedleUse
from companion.domain.packs import PackState
from companion.domain.people import Person
from companion.domain.storage_limits import (
    InUseRule,
    LeafletLimits,
    LimitBasis,
    UsesRule,
    leaflet_key,
)
from companion.services.errors import ChangedSinceError
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from tests.support.asking import codes
from tests.support.family import GIRL, PRODUCT, TODAY, YESTERDAY, iu, mg, pen
from tests.support.shelf import Shelf


def test_a_pack_is_kept_unopened_and_full(stock: Stock, girl: Person) -> None:
    kept = stock.add_pack(pen(girl.id, lot=" L1 "))
    (shown,) = stock.packs(girl.id)
    assert (shown.pack, shown.injections, shown.left) == (kept, 0, mg("10"))
    assert (kept.lot, kept.state) == ("L1", PackState.UNOPENED)


def test_packs_and_boxes_belong_to_one_person(
    stock: Stock, people: People, girl: Person, shelf: Shelf
) -> None:
    boy = people.add(replace(GIRL, name="Ben"))
    stock.start_pack(shelf.pack, TODAY)
    assert stock.packs(boy.id) == ()
    assert stock.needles(boy.id) is None
    assert stock.in_use(boy.id, PRODUCT, TODAY) is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"product": " "}, "product_missing"), ({"content": mg("0")}, "dose_not_positive")],
)
def test_a_pack_that_cannot_be_is_not_kept(
    stock: Stock, girl: Person, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(CannotBeError) as caught:
        stock.add_pack(pen(girl.id, **changes))
    assert codes(caught) == [code]
    assert stock.packs(girl.id) == ()


def test_a_pack_opened_after_its_last_day_is_asked_about(stock: Stock, girl: Person) -> None:
    late = pen(girl.id, opened=TODAY, expiry=YESTERDAY)
    with pytest.raises(ConfirmationNeededError) as caught:
        stock.add_pack(late)
    assert codes(caught) == ["opened_after_expiry"]
    assert stock.add_pack(late, codes(caught)).opened == TODAY
    assert stock.add_pack(replace(late, opened=YESTERDAY)).expiry == YESTERDAY


def test_only_the_pack_in_use_is_prefilled(stock: Stock, girl: Person, shelf: Shelf) -> None:
    assert stock.in_use(girl.id, PRODUCT, TODAY) is None
    stock.start_pack(shelf.pack, TODAY)
    shown = stock.in_use(girl.id, PRODUCT, TODAY)
    assert shown is not None
    assert (shown.pack.opened, shown.left) == (TODAY, mg("10"))
    assert stock.in_use(girl.id, "Other GH", TODAY) is None


def test_starting_a_pack_empties_the_one_before_it_and_no_other(
    stock: Stock, record: SqlRecord, girl: Person, shelf: Shelf
) -> None:
    other_product = stock.add_pack(pen(girl.id, product="Other GH", state=PackState.IN_USE))
    set_aside = stock.add_pack(pen(girl.id, state=PackState.SET_ASIDE))
    stock.start_pack(shelf.pack, YESTERDAY)
    new = stock.add_pack(pen(girl.id, lot="L2"))
    change = stock.start_pack(new, TODAY)
    states = {shown.pack.id: shown.pack for shown in stock.packs(girl.id)}
    assert states[shelf.pack.id].state is PackState.EMPTY
    assert states[shelf.pack.id].ended == TODAY
    assert states[new.id].opened == TODAY
    assert states[other_product.id] == other_product
    assert states[set_aside.id] == set_aside
    record.undo(change)
    shown = stock.in_use(girl.id, PRODUCT, TODAY)
    assert shown is not None
    assert shown.pack.id == shelf.pack.id


def test_starting_a_pack_keeps_the_day_it_was_opened(
    stock: Stock, girl: Person, shelf: Shelf
) -> None:
    stock.start_pack(replace(shelf.pack, opened=YESTERDAY), TODAY)
    assert stock.packs(girl.id)[0].pack.opened == YESTERDAY


def test_changed_facts_are_checked_kept_and_undone(
    stock: Stock, record: SqlRecord, girl: Person, shelf: Shelf
) -> None:
    with pytest.raises(CannotBeError):
        stock.update_pack(replace(shelf.pack, product=""))
    change = stock.update_pack(replace(shelf.pack, lot="L9", expiry=date(2027, 1, 31)))
    assert stock.packs(girl.id)[0].pack.lot == "L9"
    record.undo(change)
    assert stock.packs(girl.id)[0].pack == shelf.pack


@pytest.mark.usefixtures("daily")
def test_a_pack_something_was_taken_from_cannot_be_undone_away(
    injections: Injections, stock: Stock, record: SqlRecord, girl: Person, full: InjectionDraft
) -> None:
    with record.change("pack.add") as change:
        change.put(replace(pen(girl.id), id="p"))
    injections.record(replace(full, pack_id="p"))
    with pytest.raises(ChangedSinceError):
        record.undo(change.id)
    assert len(stock.packs(girl.id)) == 2


def test_a_box_wants_needles(stock: Stock, girl: Person) -> None:
    for count in (0, -1):
        with pytest.raises(CannotBeError) as caught:
            stock.add_needles(NeedleBox("", girl.id, count))
        assert codes(caught) == ["needles_not_positive"]
    assert stock.needles(girl.id) is None


def test_the_oldest_box_with_needles_is_in_use(stock: Stock, girl: Person) -> None:
    first = stock.add_needles(NeedleBox("", girl.id, 5))
    second = stock.add_needles(NeedleBox("", girl.id, 100))
    shown = stock.needles(girl.id)
    assert shown is not None
    assert (shown.box, shown.left) == (first, 5)
    stock.count_needles(first, 0)
    shown = stock.needles(girl.id)
    assert shown is not None
    assert shown.box == second
    stock.count_needles(second, 0)
    shown = stock.needles(girl.id)
    assert shown is not None
    assert (shown.box, shown.left) == (second, 0)


def test_a_count_is_kept_as_the_difference(stock: Stock, record: SqlRecord, shelf: Shelf) -> None:
    for counted, taken in [(97, 3), (99, -2)]:
        change = stock.count_needles(shelf.box, counted)
        (line,) = record.journal.of_change(change)
        assert line.after is not None
        assert (line.after["taken"], line.after["use"]) == (taken, NeedleUse.COUNT)
        assert shelf.totals().needles == counted
    record.undo(change)
    assert shelf.totals().needles == 97


def test_a_count_that_agrees_leaves_no_trace(stock: Stock, record: SqlRecord, shelf: Shelf) -> None:
    assert record.journal.of_change(stock.count_needles(shelf.box, 100)) == ()


def test_a_count_below_nothing_cannot_be(stock: Stock, shelf: Shelf) -> None:
    with pytest.raises(CannotBeError):
        stock.count_needles(shelf.box, -1)


@pytest.mark.usefixtures("daily")
class TestDoubtsWhileRecording:
    """What an injection asks or says about its pack and needles."""

    def found(self, injections: Injections, draft: InjectionDraft) -> list[str]:
        return [finding.code for finding in injections.check(draft)]

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, []),
            ({"state": PackState.SET_ASIDE}, ["pack_set_aside"]),
            ({"expiry": YESTERDAY}, ["pack_expired"]),
            ({"expiry": TODAY}, []),
            ({"product": "Other GH"}, ["pack_differs"]),
            ({"presentation": "5 mg"}, []),
            ({"content": mg("0.7")}, ["pack_short"]),
            ({"content": mg("0.8")}, []),
            ({"content": iu("0.1")}, []),
            ({"content": None}, []),
        ],
    )
    def test_about_the_pack(
        self,
        injections: Injections,
        stock: Stock,
        full: InjectionDraft,
        shelf: Shelf,
        changes: dict[str, object],
        expected: list[str],
    ) -> None:
        stock.update_pack(replace(shelf.pack, **changes))
        assert self.found(injections, full) == expected

    @pytest.mark.parametrize(
        ("prescribed", "printed", "differs"),
        [("10 mg", "5 mg", True), ("10 mg", "10 mg", False), ("", "5 mg", False)],
    )
    def test_about_another_strength(
        self,
        *,
        injections: Injections,
        stock: Stock,
        record: SqlRecord,
        daily: object,
        full: InjectionDraft,
        shelf: Shelf,
        prescribed: str,
        printed: str,
        differs: bool,
    ) -> None:
        with record.change("test") as change:
            change.put(replace(daily, presentation=prescribed))
        stock.update_pack(replace(shelf.pack, presentation=printed))
        assert self.found(injections, full) == (["pack_differs"] if differs else [])

    @pytest.mark.parametrize(
        ("opened", "days", "expected"),
        [
            (YESTERDAY, None, []),
            (YESTERDAY, 2, []),
            (YESTERDAY, 1, ["pack_days_over"]),
            (None, 1, []),
        ],
    )
    def test_about_the_days_the_leaflet_gives_an_opened_pack(
        self,
        *,
        injections: Injections,
        stock: Stock,
        record: SqlRecord,
        full: InjectionDraft,
        shelf: Shelf,
        opened: date | None,
        days: int | None,
        expected: list[str],
    ) -> None:
        state = PackState.IN_USE if opened else PackState.UNOPENED
        stock.update_pack(replace(shelf.pack, opened=opened, state=state))
        rule = None if days is None else InUseRule(days, LimitBasis.LEAFLET)
        self.keep_limits(record, shelf, in_use=rule)
        assert self.found(injections, full) == expected

    def test_about_the_uses_the_leaflet_gives_a_pack(
        self, injections: Injections, record: SqlRecord, full: InjectionDraft, shelf: Shelf
    ) -> None:
        self.keep_limits(record, shelf, uses=UsesRule(1, LimitBasis.LEAFLET))
        injections.record(replace(full, treatment_day=YESTERDAY, at=None))
        assert self.found(injections, replace(full, treatment_day=YESTERDAY, at=None)) == []
        assert self.found(injections, replace(full, id="two")) == ["pack_uses_over"]

    def keep_limits(self, record: SqlRecord, shelf: Shelf, **rules: object) -> None:
        key = leaflet_key(shelf.pack)
        with record.change("test") as change:
            change.put(LeafletLimits("l", shelf.pack.person_id, *key, TODAY, **rules))

    def test_a_pack_without_any_prescription_differs_from_nothing(
        self, injections: Injections, full: InjectionDraft
    ) -> None:
        before = replace(full, treatment_day=date(2025, 12, 1), at=None)
        assert self.found(injections, before) == ["nothing_prescribed"]

    def test_about_needles_that_run_out(
        self, injections: Injections, stock: Stock, full: InjectionDraft, shelf: Shelf
    ) -> None:
        stock.count_needles(shelf.box, 1)
        assert self.found(injections, full) == []
        (finding,) = injections.check(replace(full, needles=2))
        assert (finding.code, finding.values) == ("needles_run_out", {"left": 1, "needed": 2})

    def test_nothing_about_a_pack_that_gave_nothing(
        self, injections: Injections, stock: Stock, full: InjectionDraft, shelf: Shelf
    ) -> None:
        stock.update_pack(replace(shelf.pack, state=PackState.SET_ASIDE))
        assert self.found(injections, replace(full, dose=None)) == ["dose_missing"]
