"""What is done with a pack: kept, journalled, undone; nothing unverified starts a timer."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from companion.content.safety_shelf import SafetyShelf
from companion.domain.doses import DoseUnit
from companion.domain.findings import CannotBeError
from companion.domain.packs import DiscardReason, Pack, PackState
from companion.domain.people import Person
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
from companion.domain.supplies import Mishap
from companion.services.injections import InjectionDraft, Injections
from companion.services.stock import Stock
from companion.services.stock_care import MishapDraft, PackCare
from companion.services.stock_view import Supplies
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import PRODUCT, TODAY, YESTERDAY, iu, mg, pen
from tests.support.shelf import Shelf

FLEXPRO = {
    "product": "Norditropin FlexPro",
    "product_id": "norditropin_flexpro",
    "presentation": "10 mg/1.5 mL",
    "presentation_id": "norditropin_flexpro/10mg",
}
FRIDGE = InUseRule(28, LimitBasis.CATALOGUE, 2, 8)
ROOM = InUseRule(21, LimitBasis.CATALOGUE, None, 25)
TYPED = InUseRule(14, LimitBasis.LEAFLET)


@pytest.fixture
def care(record: SqlRecord, clock: FixedClock) -> PackCare:
    return PackCare(record, clock, SafetyShelf())


@pytest.fixture
def supplies(record: SqlRecord, clock: FixedClock, stock: Stock) -> Supplies:
    return Supplies(record, clock, SafetyShelf(), stock)


def limits(in_use: InUseRule | None = None, **changes: object) -> LeafletLimits:
    return replace(LeafletLimits("", "", "", "", "", TODAY, in_use), **changes)


def now(stock: Stock, pack: Pack) -> Pack:
    return next(level.pack for level in stock.packs(pack.person_id) if level.pack.id == pack.id)


class TestLeaflet:
    """Which figures may be kept, and for which packs they count."""

    def opened(self, stock: Stock, girl: Person, region: str) -> Pack:
        pack = stock.add_pack(pen(girl.id, **FLEXPRO, region=region))
        stock.start_pack(pack, TODAY)
        return now(stock, pack)

    @pytest.mark.parametrize(
        ("region", "rule"),
        [("GB", FRIDGE), ("", FRIDGE), ("EU", ROOM), ("US", replace(FRIDGE, days=42))],
    )
    def test_an_unverified_figure_never_starts_a_timer(
        self, care: PackCare, supplies: Supplies, stock: Stock, girl: Person, region: str,
        rule: InUseRule,
    ) -> None:  # fmt: skip
        pack = self.opened(stock, girl, region)
        with pytest.raises(CannotBeError) as caught:
            care.check_leaflet(pack, limits(rule))
        assert codes(caught) == ["limit_not_verified"]
        view = supplies.pack(pack)
        assert (view.limits, view.until) == (None, None)

    def test_uses_and_time_out_must_be_verified_as_well(
        self, care: PackCare, stock: Stock, girl: Person
    ) -> None:
        pack = self.opened(stock, girl, "US")
        out = OutRule(AllowanceSpan.TOTAL, AllowanceStage.ANY, LimitBasis.CATALOGUE, 60)
        for wrong in (limits(out=out), limits(uses=UsesRule(5, LimitBasis.CATALOGUE))):
            with pytest.raises(CannotBeError):
                care.check_leaflet(pack, wrong)

    def test_a_verified_figure_that_was_checked_starts_it_and_undo_stops_it(
        self, care: PackCare, supplies: Supplies, stock: Stock, record: SqlRecord, girl: Person
    ) -> None:
        pack = self.opened(stock, girl, "US")
        assert supplies.pack(pack).until is None
        change = care.check_leaflet(pack, limits(FRIDGE))
        view = supplies.pack(pack)
        assert view.until is not None
        assert view.until.last_day == TODAY + timedelta(days=27)
        assert view.limits is not None
        assert view.limits.checked_on == TODAY
        record.undo(change)
        assert supplies.pack(pack).until is None

    def test_the_limit_follows_the_option_and_is_gone_in_another_country(
        self, care: PackCare, supplies: Supplies, stock: Stock, girl: Person
    ) -> None:
        pack = self.opened(stock, girl, "US")
        care.check_leaflet(pack, limits(FRIDGE))
        care.check_leaflet(pack, limits(ROOM))
        until = supplies.pack(pack).until
        assert until is not None
        assert until.last_day == TODAY + timedelta(days=20)
        stock.update_pack(replace(pack, region="GB"))
        assert supplies.pack(pack).until is None
        stock.update_pack(replace(pack, region="US"))
        assert supplies.pack(pack).until == until

    def test_a_figure_typed_from_the_leaflet_counts_and_stays_marked_as_theirs(
        self, care: PackCare, supplies: Supplies, stock: Stock, girl: Person
    ) -> None:
        pack = self.opened(stock, girl, "GB")
        care.check_leaflet(pack, limits(TYPED))
        view = supplies.pack(pack)
        assert view.limits is not None
        assert view.limits.in_use == TYPED
        assert view.leaflet_checked
        care.forget_leaflet(pack)
        care.forget_leaflet(pack)
        assert not supplies.pack(pack).leaflet_checked

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            (limits(InUseRule(0, LimitBasis.LEAFLET)), "days_not_positive"),
            (limits(uses=UsesRule(0, LimitBasis.LEAFLET)), "uses_not_positive"),
            (
                limits(priming=PrimingRule(Decimal(0), DoseUnit.MG, PrimingTime.NEW_PACK)),
                "dose_not_positive",
            ),
            (
                limits(out=OutRule(AllowanceSpan.TOTAL, AllowanceStage.ANY, LimitBasis.LEAFLET, 0)),
                "hours_not_positive",
            ),
        ],
    )
    def test_figures_that_cannot_be_are_not_kept(
        self, care: PackCare, stock: Stock, girl: Person, wrong: LeafletLimits, code: str
    ) -> None:
        pack = self.opened(stock, girl, "GB")
        with pytest.raises(CannotBeError) as caught:
            care.check_leaflet(pack, wrong)
        assert codes(caught) == [code]


@pytest.mark.usefixtures("daily")
class TestWhileRecording:
    """An injection asks when the leaflet's limits are behind."""

    def test_a_pack_past_its_days_is_asked_about(
        self, care: PackCare, injections: Injections, stock: Stock, full: InjectionDraft,
        shelf: Shelf,
    ) -> None:  # fmt: skip
        stock.start_pack(shelf.pack, TODAY - timedelta(days=14))
        care.check_leaflet(shelf.pack, limits(TYPED))
        assert [finding.code for finding in injections.check(full)] == ["pack_days_over"]
        earlier = replace(full, treatment_day=YESTERDAY, at=full.at and full.at - timedelta(days=1))
        assert [finding.code for finding in injections.check(earlier)] == []

    def test_a_pack_with_all_its_injections_is_asked_about(
        self, care: PackCare, injections: Injections, full: InjectionDraft, shelf: Shelf
    ) -> None:
        care.check_leaflet(shelf.pack, limits(uses=UsesRule(1, LimitBasis.LEAFLET)))
        first = replace(full, id="y", treatment_day=YESTERDAY)
        injections.record(replace(first, at=None))
        assert [f.code for f in injections.check(full)] == ["pack_uses_over"]


class TestAside:
    """A pack that froze or was warm."""

    def test_it_is_never_prefilled_and_comes_back_only_by_an_answer(
        self, care: PackCare, supplies: Supplies, stock: Stock, girl: Person, shelf: Shelf
    ) -> None:
        stock.start_pack(shelf.pack, TODAY)
        care.set_aside(now(stock, shelf.pack), MishapDraft(Mishap.WARM, " 30 °C ", "5 hours"))
        assert stock.in_use(girl.id, PRODUCT, TODAY) is None
        mishap = supplies.pack(shelf.pack).mishap
        assert mishap is not None
        assert (mishap.what, mishap.how_warm, mishap.answer) == (Mishap.WARM, "30 °C", "")
        with pytest.raises(CannotBeError):
            care.answered(mishap, " ", may_be_used=True)
        care.answered(mishap, "Maker: throw it away", may_be_used=False)
        assert now(stock, shelf.pack).state is PackState.SET_ASIDE
        care.answered(mishap, "Pharmacist: may be used", may_be_used=True)
        shown = stock.in_use(girl.id, PRODUCT, TODAY)
        assert shown is not None
        assert shown.pack.id == shelf.pack.id

    def test_one_that_was_never_opened_waits_again(
        self, care: PackCare, supplies: Supplies, stock: Stock, shelf: Shelf
    ) -> None:
        care.set_aside(shelf.pack, MishapDraft(Mishap.FROZEN))
        mishap = supplies.pack(shelf.pack).mishap
        assert mishap is not None
        care.answered(mishap, "fine", may_be_used=True)
        assert now(stock, shelf.pack).state is PackState.UNOPENED

    def test_undo_brings_it_back_as_it_was(
        self, care: PackCare, stock: Stock, record: SqlRecord, shelf: Shelf
    ) -> None:
        change = care.set_aside(shelf.pack, MishapDraft(Mishap.CLOUDY))
        record.undo(change)
        assert now(stock, shelf.pack) == shelf.pack

    def test_discarding_by_mistake_does_not_get_around_the_pharmacist(
        self, care: PackCare, stock: Stock, shelf: Shelf
    ) -> None:
        care.set_aside(shelf.pack, MishapDraft(Mishap.FROZEN))
        care.discard(shelf.pack, DiscardReason.FROZEN)
        care.use_again(shelf.pack)
        assert now(stock, shelf.pack).state is PackState.SET_ASIDE


def test_a_pack_ends_empty_or_discarded_and_may_be_taken_back(
    care: PackCare, stock: Stock, record: SqlRecord, shelf: Shelf
) -> None:
    stock.start_pack(shelf.pack, YESTERDAY)
    care.set_empty(shelf.pack)
    ended = now(stock, shelf.pack)
    assert (ended.state, ended.ended, ended.opened) == (PackState.EMPTY, TODAY, YESTERDAY)
    care.use_again(ended)
    assert now(stock, shelf.pack).state is PackState.IN_USE
    change = care.discard(shelf.pack, DiscardReason.DAYS_OVER)
    assert now(stock, shelf.pack).discarded_for is DiscardReason.DAYS_OVER
    record.undo(change)
    assert now(stock, shelf.pack).state is PackState.IN_USE


def test_the_stopwatch_survives_a_restart_and_counts_wall_time(
    care: PackCare, supplies: Supplies, record: SqlRecord, clock: FixedClock, shelf: Shelf
) -> None:
    care.take_out(shelf.pack)
    care.take_out(shelf.pack)
    clock.advance(timedelta(hours=9))
    # Another start of the program: nothing is kept but the record.
    again = PackCare(record, clock, SafetyShelf())
    assert supplies.pack(shelf.pack).out.whole == timedelta(hours=9)
    again.put_back(shelf.pack)
    again.put_back(shelf.pack)
    clock.advance(timedelta(hours=1))
    out = supplies.pack(shelf.pack).out
    assert (out.whole, out.times, out.running_since) == (timedelta(hours=9), 1, None)
    assert supplies.pack(shelf.pack).pack.first_out_of_fridge is not None


def test_time_that_nobody_took_is_added_and_impossible_times_are_not(
    care: PackCare, supplies: Supplies, clock: FixedClock, shelf: Shelf
) -> None:
    end = clock.now()
    care.add_time_out(shelf.pack, end - timedelta(hours=3), end)
    assert supplies.pack(shelf.pack).out.whole == timedelta(hours=3)
    for first, last in ((end, end), (end, end + timedelta(hours=1))):
        with pytest.raises(CannotBeError):
            care.add_time_out(shelf.pack, first, last)


def test_ending_a_pack_stops_its_time_out(care: PackCare, supplies: Supplies, shelf: Shelf) -> None:
    care.take_out(shelf.pack)
    care.set_empty(shelf.pack)
    assert supplies.pack(shelf.pack).out.running_since is None


def test_one_tap_keeps_that_it_was_looked_at(
    care: PackCare, supplies: Supplies, clock: FixedClock, shelf: Shelf
) -> None:
    care.looked_at(shelf.pack, "mother")
    assert supplies.pack(shelf.pack).checked_at == clock.now()


def test_counted_primed_and_spilled_amounts_are_kept_in_the_packs_own_unit(
    care: PackCare, stock: Stock, shelf: Shelf
) -> None:
    care.primed(shelf.pack, mg("0.2"))
    care.spilled(shelf.pack, mg("0.5"))
    assert shelf.totals().left == "9.3"
    care.count(shelf.pack, mg("9"))
    assert shelf.totals().left == "9.0"
    care.count(shelf.pack, mg("9.4"))
    care.count(shelf.pack, mg("9.4"))
    assert shelf.totals().left == "9.4"
    for call in (care.count, care.primed):
        with pytest.raises(CannotBeError) as caught:
            call(shelf.pack, iu("1"))
        assert codes(caught) == ["unit_not_of_pack"]
    with pytest.raises(CannotBeError):
        care.primed(shelf.pack, mg("0"))
    with pytest.raises(CannotBeError):
        care.count(shelf.pack, mg("-1"))
