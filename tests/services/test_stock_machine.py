"""Record, prime, spill, count, edit, discard and undo in any order: every total fits the journal.

After each step, what the record says is left in packs and boxes, of wipes and in the sharps
box, and the time out of the fridge, is worked out again from the journal alone: each line is
applied to an empty table, and the sums of the rows that remain have to be the sums the use
cases give.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from companion.content.safety_shelf import SafetyShelf
from companion.domain.findings import CannotBeError
from companion.domain.injections import Injection, Outcome
from companion.domain.needles import NeedleBox
from companion.domain.packs import DiscardReason, Pack, PackState
from companion.domain.storage_limits import InUseRule, LeafletLimits, LimitBasis
from companion.domain.supplies import Mishap
from companion.services.errors import ChangedSinceError
from companion.services.injections import InjectionDraft, Injections
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.services.stock_care import MishapDraft, PackCare
from companion.services.stock_drawer import Drawer
from companion.services.stock_view import Supplies
from companion.storage.tables import table_named, table_names
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, DAILY, GIRL, NOW, PRODUCT, TODAY, mg, pen
from tests.support.records import temporary_record

EVERY_DOUBT = (
    "already_given", "given_recently", "given_twice", "less_than_prescribed",
    "more_than_prescribed", "needles_run_out", "pack_days_over", "pack_expired", "pack_set_aside",
    "pack_uses_over",
)  # fmt: skip
AMOUNTS = st.sampled_from(["0.1", "0.4", "0.8"]).map(mg)
PACKS = BOXES = st.integers(0, 1)
_WENT_IN = {"given", "partial"}


KEPT = (
    "pack", "pack_movement", "needle_box", "needle_movement", "wipes_count", "sharps_box",
    "fridge_outing", "pack_mishap",
)  # fmt: skip


def _after(row: dict[str, Any], since: str) -> bool:
    """Tell whether an evening took place since an instant; one filled in later, on its day."""
    eve = datetime.fromisoformat(since).date() - timedelta(days=1)
    on_or_after = date.fromisoformat(row["treatment_day"]) >= eve
    return on_or_after and str(row["at"] or row["recorded_at"]) > since


class StockMachine(RuleBasedStateMachine):
    """A family and its fridge."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock(NOW - timedelta(hours=6), BERLIN)
        self.lent = temporary_record(self.clock)
        self.record = self.lent.__enter__()
        texts = SafetyShelf()
        self.stock = Stock(self.record, self.clock)
        self.injections = Injections(self.record, self.clock)
        self.care = PackCare(self.record, self.clock, texts)
        self.drawer = Drawer(self.record, self.clock)
        self.supplies = Supplies(self.record, self.clock, texts, self.stock)
        self.changes: list[tuple[str, bool]] = []

    def teardown(self) -> None:
        self.lent.__exit__(None, None, None)

    @initialize()
    def move_in(self) -> None:
        self.girl = People(self.record, self.clock).add(GIRL)
        Prescriptions(self.record, self.clock).add(self.girl, DAILY)
        self.packs = [self.stock.add_pack(pen(self.girl.id, lot=f"L{n}")).id for n in range(2)]
        self.boxes = [self.stock.add_needles(NeedleBox("", self.girl.id, 50)) for _ in range(2)]
        self.drawer.new_sharps_box(self.girl.id, 100, None)
        self.clock.advance(timedelta(minutes=1))

    # What the family does

    @rule(
        pack=PACKS, box=BOXES, dose=AMOUNTS, ago=st.integers(0, 3), needles=st.integers(0, 2),
        gave=st.sampled_from([Outcome.GIVEN, Outcome.PARTIAL]),
    )  # fmt: skip
    def inject(
        self, *, pack: int, box: int, dose: Any, ago: int, needles: int, gave: Outcome
    ) -> None:
        draft = InjectionDraft(
            id=self.record.new_id(),
            person_id=self.girl.id,
            treatment_day=TODAY - timedelta(days=ago),
            outcome=gave,
            reason="the pen ran out" if gave is Outcome.PARTIAL else "",
            dose=dose,
            pack_id=self.packs[pack],
            needle_box_id=self.boxes[box].id,
            needles=needles,
        )
        made = self.injections.record(draft, EVERY_DOUBT)
        self.changes.append((made.change_id, True))

    @precondition(lambda self: self.entries())
    @rule(data=st.data(), dose=AMOUNTS, pack=PACKS, box=BOXES, needles=st.integers(0, 2))
    def edit(self, *, data: st.DataObject, dose: Any, pack: int, box: int, needles: int) -> None:
        entry = data.draw(st.sampled_from(self.entries()))
        draft = InjectionDraft(
            id=entry.id,
            person_id=self.girl.id,
            treatment_day=entry.treatment_day,
            outcome=Outcome.GIVEN,
            dose=dose,
            pack_id=self.packs[pack],
            needle_box_id=self.boxes[box].id,
            needles=needles,
        )
        self.changes.append((self.injections.edit(draft, EVERY_DOUBT).change_id, True))

    @rule(pack=PACKS, amount=AMOUNTS, what=st.sampled_from(["primed", "spilled", "count"]))
    def amount(self, pack: int, amount: Any, what: str) -> None:
        self.keep(getattr(self.care, what)(self.pack(pack), amount))

    @precondition(lambda self: self.entries())
    @rule(data=st.data(), why=st.sampled_from([Outcome.MISSED, Outcome.SKIPPED]))
    def correct_to_not_given(self, data: st.DataObject, why: Outcome) -> None:
        entry = data.draw(st.sampled_from(self.entries()))
        draft = InjectionDraft(entry.id, self.girl.id, entry.treatment_day, why, reason="away")
        self.changes.append((self.injections.edit(draft, EVERY_DOUBT).change_id, True))

    @rule(box=BOXES, count=st.integers(1, 3))
    def spoil(self, box: int, count: int) -> None:
        self.keep(self.drawer.spoil_needles(self.boxes[box], count, EVERY_DOUBT))

    @rule(box=BOXES, counted=st.integers(0, 60))
    def count_needles(self, box: int, counted: int) -> None:
        self.keep(self.stock.count_needles(self.boxes[box], counted))
        left = self.boxes[box].count - self.record.stock.needles_taken(self.boxes[box].id)
        assert left == counted

    @rule(counted=st.integers(0, 60))
    def count_wipes(self, counted: int) -> None:
        self.clock.advance(timedelta(minutes=1))
        self.keep(self.drawer.count_wipes(self.girl.id, counted))
        assert self.view().wipes.left == counted
        self.clock.advance(timedelta(minutes=1))

    @rule(pack=PACKS, what=st.sampled_from(["set_empty", "use_again", "looked_at"]))
    def turn(self, pack: int, what: str) -> None:
        self.keep(getattr(self.care, what)(self.pack(pack)))

    @rule(pack=PACKS)
    def start(self, pack: int) -> None:
        if self.pack(pack).state.at_hand:
            self.keep(self.stock.start_pack(self.pack(pack), TODAY))

    @rule(pack=PACKS, reason=st.sampled_from(DiscardReason))
    def discard(self, pack: int, reason: DiscardReason) -> None:
        self.keep(self.care.discard(self.pack(pack), reason))

    @rule(pack=PACKS)
    def set_aside(self, pack: int) -> None:
        self.keep(self.care.set_aside(self.pack(pack), MishapDraft(Mishap.WARM)))

    @rule(pack=PACKS, out=st.booleans(), minutes=st.integers(0, 90))
    def carry(self, *, pack: int, out: bool, minutes: int) -> None:
        call = self.care.take_out if out else self.care.put_back
        self.keep(call(self.pack(pack)))
        running = self.supplies.pack(self.pack(pack)).out.running_since
        assert (running is not None) is out
        self.clock.advance(timedelta(minutes=minutes))

    @rule(pack=PACKS, days=st.integers(1, 30), basis=st.sampled_from(LimitBasis))
    def check_leaflet(self, pack: int, days: int, basis: LimitBasis) -> None:
        limits = LeafletLimits("", "", "", "", "", TODAY, InUseRule(days, basis))
        try:
            self.keep(self.care.check_leaflet(self.pack(pack), limits))
        except CannotBeError:
            assert basis is LimitBasis.CATALOGUE

    @precondition(lambda self: self.changes)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        change, diary = data.draw(st.sampled_from(self.changes[-6:]))
        try:
            if diary:
                self.injections.undo(change)
            else:
                self.record.undo(change)
        except ChangedSinceError:
            return
        self.changes.remove((change, diary))

    # What has to hold

    @invariant()
    def totals_fit_the_journal(self) -> None:
        if not hasattr(self, "packs"):
            return
        rows = self.replayed()
        taken: dict[str, Decimal] = defaultdict(Decimal)
        for row in rows["pack_movement"].values():
            taken[row["pack_id"]] += Decimal(row["taken_amount"])
        for shown in self.stock.packs(self.girl.id):
            left = Decimal(10) - taken[shown.pack.id]
            assert shown.left == mg(str(max(left, Decimal(0)))), shown
            assert shown.pack.state == rows["pack"][shown.pack.id]["state"]
        self.drawer_fits(rows)
        self.time_out_fits(rows["fridge_outing"])

    def drawer_fits(self, rows: dict[str, dict[str, dict[str, Any]]]) -> None:
        view, moves = self.view(), list(rows["needle_movement"].values())
        for box in self.boxes:
            taken = sum(move["taken"] for move in moves if move["box_id"] == box.id)
            assert self.record.stock.needles_taken(box.id) == taken
        assert view.needles is not None
        assert view.needles.left == 100 - sum(move["taken"] for move in moves)
        put_in = sum(move["taken"] for move in moves if move["use"] != "count")
        given = [row for row in rows["injection"].values() if row["outcome"] in _WENT_IN]
        assert view.sharps is not None
        (box,) = rows["sharps_box"].values()
        assert view.sharps.needles == max(put_in, sum(_after(row, box["started"]) for row in given))
        counts = list(rows["wipes_count"].values())
        if counts:
            used = sum(_after(row, counts[-1]["at"]) for row in given)
            assert view.wipes is not None
            assert view.wipes.left == counts[-1]["counted"] - used

    def time_out_fits(self, outings: dict[str, dict[str, Any]]) -> None:
        minutes: dict[str, set[datetime]] = defaultdict(set)
        for row in outings.values():
            at = datetime.fromisoformat(row["started_at"])
            end = row["ended_at"] and datetime.fromisoformat(row["ended_at"])
            while at < (end or self.clock.now()):
                minutes[row["pack_id"]].add(at)
                at += timedelta(minutes=1)
        for number in range(2):
            out = self.supplies.pack(self.pack(number)).out
            assert out.whole == timedelta(minutes=len(minutes[self.packs[number]]))

    @invariant()
    def nothing_set_aside_or_ended_is_prefilled(self) -> None:
        if not hasattr(self, "packs"):
            return
        shown = self.stock.in_use(self.girl.id, PRODUCT, TODAY)
        if shown is not None:
            assert shown.pack.state is PackState.IN_USE
            assert shown.left is None or shown.left.amount >= 0

    @invariant()
    def no_timer_runs_without_a_figure_the_family_typed(self) -> None:
        for number in range(2 if hasattr(self, "packs") else 0):
            view = self.supplies.pack(self.pack(number))
            if view.until is not None:
                assert view.limits is not None
                assert view.limits.in_use is not None
                assert view.limits.in_use.basis is LimitBasis.LEAFLET

    def view(self) -> Any:
        return self.supplies.view(self.girl)

    def keep(self, change: str) -> None:
        self.changes.append((change, False))

    def pack(self, number: int) -> Pack:
        found = self.record.get(Pack, self.packs[number])
        assert found is not None
        return found

    def entries(self) -> list[Injection]:
        return list(self.record.all(Injection))

    def replayed(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Return every table as the journal alone makes it; each line finds what it expects."""
        tables: dict[str, dict[str, dict[str, Any]]] = {name: {} for name in table_names()}
        rows = self.record._connection.execute(
            "SELECT DISTINCT change_id FROM journal ORDER BY seq"
        )
        for (change_id,) in rows.fetchall():
            for line in self.record.journal.of_change(change_id):
                assert tables[line.table].pop(line.row_id, None) == line.before
                if line.after is not None:
                    tables[line.table][line.row_id] = line.after
        for name in KEPT:
            table = table_named(name)
            kept = {row["id"]: row for row in map(table.row, self.record.all(table.kind))}
            assert kept == tables[name], name
        return tables


def test_every_total_fits_the_journal_in_any_order() -> None:
    run_state_machine_as_test(
        StockMachine, settings=settings(max_examples=20, stateful_step_count=20, deadline=None)
    )


@pytest.mark.long
def test_every_total_fits_the_journal_over_many_more_orders() -> None:
    run_state_machine_as_test(
        StockMachine, settings=settings(max_examples=300, stateful_step_count=40, deadline=None)
    )
