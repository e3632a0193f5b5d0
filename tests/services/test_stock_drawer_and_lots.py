"""Needles, wipes, sharps and orders; lots and what came from them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.needles import NeedleBox
from companion.domain.people import Person
from companion.domain.sites.regions import Site
from companion.domain.supplies import SharpsBox, SupplyPlan
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.stock import Stock
from companion.services.stock_drawer import Drawer
from companion.services.stock_lots import Lots
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import GIRL, TODAY, YESTERDAY, pen
from tests.support.shelf import Shelf


@pytest.fixture
def drawer(record: SqlRecord, clock: FixedClock) -> Drawer:
    return Drawer(record, clock)


@pytest.fixture
def lots(record: SqlRecord, clock: FixedClock) -> Lots:
    return Lots(record, clock)


def test_needles_never_go_below_nothing_without_asking(
    drawer: Drawer, stock: Stock, shelf: Shelf
) -> None:
    stock.count_needles(shelf.box, 2)
    with pytest.raises(ConfirmationNeededError) as caught:
        drawer.spoil_needles(shelf.box, 3)
    assert codes(caught) == ["needles_run_out"]
    assert shelf.totals().needles == 2
    drawer.spoil_needles(shelf.box, 3, codes(caught))
    assert shelf.totals().needles == -1
    with pytest.raises(CannotBeError):
        drawer.spoil_needles(shelf.box, 0)


def test_spoiled_needles_are_undone(drawer: Drawer, record: SqlRecord, shelf: Shelf) -> None:
    change = drawer.spoil_needles(shelf.box, 3)
    assert shelf.totals().needles == 97
    record.undo(change)
    assert shelf.totals().needles == 100


def test_a_box_keeps_what_is_printed_on_it(drawer: Drawer, record: SqlRecord, shelf: Shelf) -> None:
    drawer.change_needles(replace(shelf.box, gauge="32G", length_mm="4"))
    kept = record.get(NeedleBox, shelf.box.id)
    assert kept is not None
    assert (kept.gauge, kept.length_mm) == ("32G", "4")


def test_a_new_sharps_box_closes_the_one_before(
    drawer: Drawer, record: SqlRecord, girl: Person
) -> None:
    drawer.new_sharps_box(girl.id, 100, None)
    drawer.new_sharps_box(girl.id, 50, 90)
    first, second = record.of_person(SharpsBox, girl.id)
    assert (first.closed_on, second.closed_on) == (TODAY, None)
    drawer.change_sharps_box(replace(second, holds=60))
    assert record.of_person(SharpsBox, girl.id)[1].holds == 60


def test_figures_that_cannot_be_are_not_kept(drawer: Drawer, girl: Person) -> None:
    for call in (
        lambda: drawer.new_sharps_box(girl.id, 0, None),
        lambda: drawer.new_sharps_box(girl.id, None, 0),
        lambda: drawer.count_wipes(girl.id, -1),
        lambda: drawer.set_plan(SupplyPlan(girl.id, girl.id, -1)),
        lambda: drawer.set_plan(SupplyPlan(girl.id, girl.id, 121)),
    ):
        with pytest.raises(CannotBeError):
            call()


@pytest.mark.usefixtures("daily")
def test_a_lot_knows_its_injections_with_days_and_sites(
    lots: Lots, injections: Injections, stock: Stock, girl: Person, full: InjectionDraft,
    shelf: Shelf,
) -> None:  # fmt: skip
    thigh = Site("thi_l", "r1c1")
    injections.record(replace(full, site=thigh))
    before = replace(full, id="y", treatment_day=YESTERDAY, at=full.at and full.at - timedelta(1))
    injections.record(before)
    stock.add_pack(pen(girl.id, lot="X 77"))
    (lot,) = lots.find(girl.id, "l1")
    assert [entry.treatment_day for entry in lot.injections] == [YESTERDAY, TODAY]
    assert lot.injections[1].site == thigh
    assert [pack.id for pack in lot.packs] == [shelf.pack.id]


def test_a_lot_is_found_however_its_number_is_typed(lots: Lots, stock: Stock, girl: Person) -> None:
    stock.add_pack(pen(girl.id, lot="AB 12-3"))
    stock.add_pack(pen(girl.id, lot="ab12-3"))
    stock.add_needles(NeedleBox("", girl.id, 5, lot="N-9"))
    stock.add_pack(pen(girl.id, lot=""))
    for typed in ("AB12", "ab 12-3", "12-3"):
        (lot,) = lots.find(girl.id, typed)
        assert len(lot.packs) == 2
    assert len(lots.find(girl.id)) == 2
    assert lots.find(girl.id, "nothing like it") == ()
    assert lots.find(girl.id, "n-9")[0].boxes[0].count == 5


def test_lots_belong_to_one_person(lots: Lots, people: People, girl: Person, shelf: Shelf) -> None:
    boy = people.add(replace(GIRL, name="Ben"))
    assert shelf.pack.lot == "L1"
    assert len(lots.find(girl.id)) == 1
    assert lots.find(boy.id) == ()


def test_a_message_about_a_lot_is_kept_even_before_a_pack_has_it(
    lots: Lots, record: SqlRecord, girl: Person
) -> None:
    change = lots.note(girl, " Q5 ", "Recalled by the maker", "pharmacy")
    (lot,) = lots.find(girl.id, "q5")
    assert (lot.name, lot.packs, lot.notes[0].text) == ("Q5", (), "Recalled by the maker")
    record.undo(change)
    assert lots.find(girl.id, "q5") == ()
    for lot_name, text in ((" ", "x"), ("Q5", " ")):
        with pytest.raises(CannotBeError):
            lots.note(girl, lot_name, text)
