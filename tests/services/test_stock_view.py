"""The Supplies page's figures, what wants a look, and what is reminded of."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.content.safety_shelf import SafetyShelf
from companion.domain.doses import DoseUnit
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Outcome
from companion.domain.needles import NeedleBox
from companion.domain.packs import DiscardReason
from companion.domain.people import Person
from companion.domain.reminders import ReminderKind
from companion.domain.storage_limits import (
    AllowanceSpan,
    AllowanceStage,
    InUseRule,
    LeafletLimits,
    LimitBasis,
    OutRule,
    PrimingRule,
    PrimingTime,
    UsesRule,
)
from companion.domain.supplies import SupplyPlan
from companion.services.holds import Holds
from companion.services.injections import InjectionDraft, Injections
from companion.services.stock import Stock
from companion.services.stock_care import PackCare
from companion.services.stock_chores import supply_chores
from companion.services.stock_drawer import Drawer
from companion.services.stock_notes import Attention, notes_of
from companion.services.stock_view import Supplies
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import AT, TODAY, mg, pen
from tests.support.house import cases_over
from tests.support.shelf import Shelf

pytestmark = pytest.mark.usefixtures("daily")
LEAFLET = LeafletLimits("", "", "", "", "", TODAY, InUseRule(14, LimitBasis.LEAFLET))


@pytest.fixture
def care(record: SqlRecord, clock: FixedClock) -> PackCare:
    return PackCare(record, clock, SafetyShelf())


@pytest.fixture
def drawer(record: SqlRecord, clock: FixedClock) -> Drawer:
    return Drawer(record, clock)


@pytest.fixture
def supplies(record: SqlRecord, clock: FixedClock, stock: Stock) -> Supplies:
    return Supplies(record, clock, SafetyShelf(), stock)


def whats(supplies: Supplies, girl: Person) -> list[Attention]:
    return [note.what for note in notes_of(supplies.view(girl))]


def kinds(supplies: Supplies, girl: Person) -> dict[str, ReminderKind]:
    return {row.key: row.kind for row in supply_chores(supplies.view(girl), AT)}


def test_the_page_is_empty_before_anything_was_noted(supplies: Supplies, girl: Person) -> None:
    assert supplies.view(girl).empty


def test_all_packs_together_say_when_to_reorder(
    supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf
) -> None:
    stock.start_pack(shelf.pack, TODAY)
    view = supplies.view(girl)
    assert view.run is not None
    assert (view.run.doses, view.run.last_covered) == (12, TODAY + timedelta(days=11))
    assert view.order_by == date(2026, 3, 17)
    end = view.end_of(view.in_use[0])
    assert end is not None
    assert end.rest == mg("0.4")


def test_without_a_prescription_nothing_is_planned(
    record: SqlRecord, supplies: Supplies, daily: object, girl: Person, shelf: Shelf
) -> None:
    with record.change("test") as change:
        change.put(replace(daily, end=date(2026, 1, 31)))
    view = supplies.view(girl)
    assert (view.run, view.order_by) == (None, None)
    assert view.end_of(view.unopened[0]) is None
    assert shelf.pack.state.at_hand


def test_supplies_that_outlast_the_look_ahead_need_no_order(
    supplies: Supplies, stock: Stock, girl: Person
) -> None:
    stock.add_pack(pen(girl.id, content=mg("900")))
    view = supplies.view(girl)
    assert view.run is not None
    assert (view.run.first_without, view.order_by) == (None, None)


def test_ended_packs_are_told_newest_first_and_the_usual_plan_is_a_week(
    supplies: Supplies, stock: Stock, care: PackCare, girl: Person, shelf: Shelf
) -> None:
    second = stock.add_pack(pen(girl.id, lot="L2"))
    care.set_empty(shelf.pack)
    care.discard(second, DiscardReason.EXPIRED)
    assert [view.pack.lot for view in supplies.ended(girl)] == ["L2", "L1"]
    assert supplies.plan(girl.id).lead_days == 7


def test_an_unopened_pack_begins_its_days_and_its_priming_when_it_is_opened(
    supplies: Supplies, care: PackCare, girl: Person, shelf: Shelf
) -> None:
    first = PrimingRule(Decimal("0.4"), DoseUnit.MG, PrimingTime.NEW_PACK)
    care.check_leaflet(shelf.pack, replace(LEAFLET, priming=first))
    supply = supplies.pack(shelf.pack).supply()
    assert supply is not None
    assert (supply.days_once_opened, supply.last_day) == (14, None)
    assert (supply.at_opening, supply.per_dose) == (Decimal("0.4"), 0)
    each = replace(first, when=PrimingTime.EVERY_INJECTION)
    care.check_leaflet(shelf.pack, replace(LEAFLET, priming=each))
    supply = supplies.pack(shelf.pack).supply()
    assert supply is not None
    assert (supply.at_opening, supply.per_dose) == (0, Decimal("0.4"))


def test_a_logged_evening_is_not_planned_again(
    supplies: Supplies, injections: Injections, full: InjectionDraft, girl: Person
) -> None:
    injections.record(full)
    view = supplies.view(girl)
    assert view.run is not None
    assert (view.run.doses, view.run.last_covered) == (11, TODAY + timedelta(days=11))


def test_packs_without_content_or_of_another_strength_are_not_counted_on(
    supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf
) -> None:
    stock.update_pack(replace(shelf.pack, content=None))
    stock.add_pack(pen(girl.id, product="Other GH"))
    view = supplies.view(girl)
    assert (view.uncounted, view.run and view.run.doses) == (1, 0)


def test_needles_wipes_and_sharps_follow_the_diary_and_its_undo(
    supplies: Supplies, drawer: Drawer, injections: Injections, full: InjectionDraft, girl: Person,
    clock: FixedClock,
) -> None:  # fmt: skip
    drawer.count_wipes(girl.id, 5)
    drawer.new_sharps_box(girl.id, 4, 30)
    clock.advance(timedelta(minutes=1))
    made = injections.record(replace(full, at=clock.now(), needles=2))
    view = supplies.view(girl)
    assert view.needles is not None
    assert view.wipes is not None
    assert view.sharps is not None
    assert (view.needles.left, view.wipes.left, view.sharps.needles) == (98, 4, 2)
    assert view.sharps_change == TODAY + timedelta(days=2)
    injections.undo(made.change_id)
    view = supplies.view(girl)
    assert view.wipes is not None
    assert view.sharps is not None
    assert (view.wipes.left, view.sharps.needles) == (5, 0)


def test_a_sharps_box_counts_injections_where_needles_are_not_counted(
    supplies: Supplies, drawer: Drawer, injections: Injections, girl: Person, clock: FixedClock
) -> None:
    drawer.new_sharps_box(girl.id, None, None)
    clock.advance(timedelta(minutes=1))
    injections.record(
        InjectionDraft("one", girl.id, TODAY, Outcome.GIVEN, at=clock.now(), dose=mg("0.8"))
    )
    view = supplies.view(girl)
    assert view.sharps is not None
    assert (view.sharps.needles, view.sharps_change) == (1, None)


class TestNotes:
    """What wants a look."""

    def test_an_opened_pack_asks_for_its_leaflet_first(
        self, supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf
    ) -> None:
        stock.start_pack(shelf.pack, TODAY)
        assert whats(supplies, girl) == [Attention.LEAFLET]
        assert kinds(supplies, girl) == {}

    @pytest.mark.parametrize(
        ("ago", "note", "stage"),
        [(10, None, None), (11, "pack_ends", "3"), (13, "pack_ends", "3"), (14, "pack_over", "0")],
    )
    def test_its_last_days_are_said_three_days_before_and_on_the_day(
        self, *, supplies: Supplies, stock: Stock, care: PackCare, girl: Person, shelf: Shelf,
        ago: int, note: str | None, stage: str | None,
    ) -> None:  # fmt: skip
        stock.start_pack(shelf.pack, TODAY - timedelta(days=ago))
        care.check_leaflet(shelf.pack, LEAFLET)
        found = [what for what in whats(supplies, girl) if what.value.startswith("pack")]
        assert found == ([Attention(note)] if note else [])
        ends = [key for key, kind in kinds(supplies, girl).items() if kind == "pack_ends"]
        discard = TODAY - timedelta(days=ago) + timedelta(days=14)
        assert ends == ([f"pack-ends/{shelf.pack.id}/{discard}/{stage}"] if stage else [])

    def test_uses_and_time_out_are_said_when_they_are_over(
        self, *, supplies: Supplies, care: PackCare, injections: Injections, full: InjectionDraft,
        girl: Person, shelf: Shelf, clock: FixedClock,
    ) -> None:  # fmt: skip
        out = OutRule(AllowanceSpan.TOTAL, AllowanceStage.ANY, LimitBasis.LEAFLET, 60)
        uses = UsesRule(1, LimitBasis.LEAFLET)
        care.check_leaflet(shelf.pack, replace(LEAFLET, out=out, uses=uses))
        care.take_out(shelf.pack)
        clock.advance(timedelta(minutes=59))
        assert ReminderKind.OUT_OF_FRIDGE not in kinds(supplies, girl).values()
        clock.advance(timedelta(minutes=31))
        assert whats(supplies, girl)[0] is Attention.OUT_OVER
        due = [r for r in supply_chores(supplies.view(girl), AT) if r.kind == "out_of_fridge"]
        assert [row.due_at for row in due] == [clock.now() - timedelta(minutes=30)]
        injections.record(full)
        assert whats(supplies, girl)[:2] == [Attention.OUT_OVER, Attention.USES_OVER]

    def test_orders_are_reminded_of_on_working_days_only(
        self, supplies: Supplies, drawer: Drawer, stock: Stock, girl: Person, shelf: Shelf,
        clock: FixedClock,
    ) -> None:  # fmt: skip
        stock.start_pack(shelf.pack, TODAY)
        drawer.set_plan(SupplyPlan(girl.id, girl.id, lead_days=14))
        stock.count_needles(shelf.box, 10)
        drawer.count_wipes(girl.id, 3)
        drawer.new_sharps_box(girl.id, 1, None)
        found = whats(supplies, girl)
        assert found == [
            Attention.REORDER, Attention.REORDER_NEEDLES, Attention.REORDER_WIPES,
            Attention.SHARPS, Attention.LEAFLET,
        ]  # fmt: skip
        assert set(kinds(supplies, girl).values()) == {
            ReminderKind.REORDER, ReminderKind.NEEDLES, ReminderKind.WIPES, ReminderKind.SHARPS,
        }  # fmt: skip
        clock.advance(timedelta(days=2))  # a Saturday
        assert kinds(supplies, girl) == {}

    def test_a_repeat_that_comes_too_late_is_said(
        self, supplies: Supplies, drawer: Drawer, stock: Stock, girl: Person, shelf: Shelf
    ) -> None:
        stock.start_pack(shelf.pack, TODAY)
        for ahead, late in ((4, False), (6, True)):
            repeat = TODAY + timedelta(days=ahead)
            drawer.set_plan(SupplyPlan(girl.id, girl.id, 7, repeat))
            assert (Attention.REPEAT_TOO_LATE in whats(supplies, girl)) is late

    def test_the_month_of_the_expiry_is_reminded_of(
        self, supplies: Supplies, stock: Stock, girl: Person
    ) -> None:
        kept = stock.add_pack(pen(girl.id, expiry=date(2026, 3, 31)))
        assert kinds(supplies, girl) == {f"expiry/{kept.id}/2026-03-31": ReminderKind.EXPIRY}

    def test_a_repeat_is_reminded_of_from_its_day_on(
        self, supplies: Supplies, drawer: Drawer, girl: Person
    ) -> None:
        for ahead, due in ((1, False), (0, True), (-13, True), (-14, False)):
            repeat = TODAY + timedelta(days=ahead)
            drawer.set_plan(SupplyPlan(girl.id, girl.id, 7, repeat))
            wanted = {f"repeat/{girl.id}/{repeat}": ReminderKind.REPEAT} if due else {}
            assert kinds(supplies, girl) == wanted


class TestHolds:
    """Days on which the clinic put treatment on hold take nothing from the packs."""

    @pytest.mark.parametrize(
        ("since", "until", "later"),
        [
            (0, 9, 10),  # from today on
            (-5, 2, 3),  # what is over of it does not matter
            (5, 9, 5),  # one that is still to come
            (0, None, 1),  # no end noted: only today is known
            (3, None, 1),
        ],
    )
    def test_known_days_move_the_end_of_packs_and_needles(
        self, *, supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf, record: SqlRecord,
        clock: FixedClock, since: int, until: int | None, later: int,
    ) -> None:  # fmt: skip
        stock.start_pack(shelf.pack, TODAY)
        before = supplies.view(girl)
        hold = TreatmentHold(
            "", girl.id, TODAY + timedelta(days=since), "Dr Holm", "", clock.now(),
            None if until is None else TODAY + timedelta(days=until),
        )  # fmt: skip
        Holds(record, clock).save(hold)
        after = supplies.view(girl)
        assert before.hold is None
        assert after.hold is not None
        assert before.run is not None
        assert after.run is not None
        assert after.run.doses == before.run.doses
        assert after.run.first_without == moved(before.run.first_without, later)
        assert before.needles is not None
        assert after.needles is not None
        assert after.needles.first_without == moved(before.needles.first_without, later)

    def test_a_hold_after_the_last_dose_changes_nothing(
        self, supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf, record: SqlRecord,
        clock: FixedClock,
    ) -> None:  # fmt: skip
        stock.start_pack(shelf.pack, TODAY)
        before = supplies.view(girl)
        far = TODAY + timedelta(days=60)
        Holds(record, clock).save(TreatmentHold("", girl.id, far, "Dr Holm", "", clock.now(), far))
        assert supplies.view(girl).order_by == before.order_by
        assert supplies.view(girl).hold is None


def moved(day: date | None, by: int) -> date:
    assert day is not None
    return day + timedelta(days=by)


def test_reminders_of_supplies_come_in_the_daytime(
    record: SqlRecord, clock: FixedClock, stock: Stock, girl: Person
) -> None:
    use = cases_over(record, clock)
    stock.add_needles(NeedleBox("", girl.id, 3))

    def shown() -> list[ReminderKind]:
        notice = use.reminders.tick()
        return [row.kind for row in notice.reminders] if notice is not None else []

    clock.advance(timedelta(hours=13, minutes=30))  # 09:30 on Friday
    assert ReminderKind.NEEDLES not in shown()
    clock.advance(timedelta(minutes=31))
    assert ReminderKind.NEEDLES in shown()
