"""What the Supplies page answers: what is in use, until when, how much, when to reorder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from companion.domain.diary import read_day
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack, PackState
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import ONE_DAY
from companion.domain.stock_plan import (
    PackEnd,
    RunOut,
    day_of_last,
    held_days,
    planned_doses,
    reorder_by,
    run_out,
)
from companion.domain.supplies import (
    SharpsBox,
    SharpsFill,
    SupplyPlan,
    WipesCount,
    sharps_fill,
    wipes_left,
)
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Clock, Record
from companion.services.stock import BoxLevel, Stock
from companion.services.stock_reading import PackReader, PackView

_ENDED = (PackState.EMPTY, PackState.DISCARDED)


@dataclass(frozen=True, slots=True)
class Reach:
    """How long something lasts: what is left, the first planned day without, the order day."""

    left: int
    first_without: date | None
    order_by: date | None


@dataclass(frozen=True, slots=True)
class SuppliesView:
    """Everything the Supplies page shows of one person.

    ``run`` is None where no prescription runs, no pack was ever noted, or the units differ;
    ``uncounted`` are packs at hand whose content is not known, so that nothing could be
    counted on. ``hold`` is the first hold within the plan: known days on hold take nothing.
    """

    person: Person
    now: datetime
    today: date
    line: Prescription | None
    plan: SupplyPlan
    in_use: tuple[PackView, ...]
    unopened: tuple[PackView, ...]
    aside: tuple[PackView, ...]
    ended: int
    run: RunOut | None
    order_by: date | None
    uncounted: int
    hold: TreatmentHold | None
    needle_box: BoxLevel | None
    needles: Reach | None
    wipes: Reach | None
    sharps_box: SharpsBox | None
    sharps: SharpsFill | None
    sharps_change: date | None

    @property
    def empty(self) -> bool:
        """Whether nothing at all was noted yet."""
        packs = bool(self.in_use or self.unopened or self.aside or self.ended)
        return not packs and self.needles is None and self.sharps_box is None

    def end_of(self, view: PackView) -> PackEnd | None:
        """Return when a pack gives its last full dose, None where that is not planned."""
        ends = self.run.ends if self.run else ()
        return next((end for end in ends if end.pack_id == view.pack.id), None)


class Supplies:
    """Reads the Supplies page."""

    def __init__(self, record: Record, clock: Clock, texts: SafetyTexts, stock: Stock) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts
        self._stock = stock

    def view(self, person: Person) -> SuppliesView:
        """Return the page of a person at this moment."""
        return _Reading(self._record, self._clock.now(), self._texts, self._stock, person).view()

    def ended(self, person: Person) -> tuple[PackView, ...]:
        """Return the packs that are empty or discarded, newest first."""
        return self._reader(person).views(*_ENDED)[::-1]

    def pack(self, pack: Pack) -> PackView:
        """Return one pack as it stands in the record."""
        person = self._record.get(Person, pack.person_id)
        assert person is not None
        return self._reader(person).view(self._record.get(Pack, pack.id) or pack)

    def plan(self, person_id: str) -> SupplyPlan:
        """Return a person's way of ordering, the usual one until something was chosen."""
        return self._record.get(SupplyPlan, person_id) or SupplyPlan(person_id, person_id)

    def _reader(self, person: Person) -> PackReader:
        zone = day_clock(person).zone
        return PackReader(self._record, person.id, self._texts.catalogue(), self._clock.now(), zone)


class _Reading:
    """One reading of the page."""

    def __init__(
        self, record: Record, now: datetime, texts: SafetyTexts, stock: Stock, person: Person
    ) -> None:
        self._record, self._stock, self._person, self._now = record, stock, person, now
        self._clock = day_clock(person)
        self._today = self._clock.today(now)
        self._lines = record.of_person(Prescription, person.id)
        self._line = line_on(self._lines, self._today)
        self._first = self._first_open_day()
        self._holds = record.of_person(TreatmentHold, person.id)
        self._held = held_days(self._holds, self._today)
        self._packs = PackReader(record, person.id, texts.catalogue(), now, self._clock.zone)
        self._plan = record.get(SupplyPlan, person.id) or SupplyPlan(person.id, person.id)

    def view(self) -> SuppliesView:
        in_use = self._packs.views(PackState.IN_USE)[::-1]
        unopened = tuple(sorted(self._packs.views(PackState.UNOPENED), key=_first_to_expire))
        run, uncounted = self._run_out((*in_use, *unopened))
        order_by = self._order_by(run.first_without if run else None)
        needles, box = self._needles(), self._stock.needles(self._person.id)
        sharps_box, fill, change = self._sharps()
        wipes = self._wipes()
        return SuppliesView(
            person=self._person,
            now=self._now.astimezone(self._clock.zone),
            today=self._today,
            line=self._line,
            plan=self._plan,
            in_use=in_use,
            unopened=unopened,
            aside=self._packs.views(PackState.SET_ASIDE),
            ended=sum(pack.state in _ENDED for pack in self._packs.packs),
            run=run,
            order_by=order_by,
            uncounted=uncounted,
            hold=self._hold(run),
            needle_box=box,
            needles=needles,
            wipes=wipes,
            sharps_box=sharps_box,
            sharps=fill,
            sharps_change=change,
        )

    def _first_open_day(self) -> date:
        entries = self._record.injections.between(self._person.id, self._today, self._today)
        state = read_day(self._today, self._lines, entries, self._clock, self._now).state
        return self._today if state.waiting or not entries else self._today + ONE_DAY

    def _planned(self, product: str = "") -> Iterator[tuple[date, object]]:
        yield from planned_doses(self._lines, self._first, product, held=self._held)

    def _run_out(self, at_hand: tuple[PackView, ...]) -> tuple[RunOut | None, int]:
        line = self._line
        if line is None or not self._packs.packs:
            return None, 0
        mine = [view for view in at_hand if _serves(view.pack, line)]
        supplies = [view.supply() for view in mine]
        known = [supply for supply in supplies if supply is not None]
        planned = planned_doses(self._lines, self._first, line.product, held=self._held)
        return run_out(known, planned), len(supplies) - len(known)

    def _hold(self, run: RunOut | None) -> TreatmentHold | None:
        """Return the first hold that is not over and begins while the packs last."""
        last = run.first_without if run else None
        coming = [
            hold
            for hold in self._holds
            if (hold.until is None or hold.until >= self._today)
            and (last is None or hold.since <= last)
        ]
        return min(coming, key=lambda hold: hold.since, default=None)

    def _order_by(self, first_without: date | None) -> date | None:
        if first_without is None:
            return None
        return reorder_by(first_without, self._plan.lead_days)

    def _needles(self) -> Reach | None:
        boxes = self._record.stock.needle_boxes(self._person.id)
        if not boxes:
            return None
        return self._reach(sum(self._left_in(box) for box in boxes))

    def _left_in(self, box: NeedleBox) -> int:
        return box.count - self._record.stock.needles_taken(box.id)

    def _wipes(self) -> Reach | None:
        counts = self._record.of_person(WipesCount, self._person.id)
        if not counts:
            return None
        return self._reach(wipes_left(counts[-1], self._injections_since(counts[-1].at)))

    def _reach(self, left: int) -> Reach:
        first = day_of_last(left, self._planned())
        return Reach(left, first, self._order_by(first))

    def _sharps(self) -> tuple[SharpsBox | None, SharpsFill | None, date | None]:
        boxes = self._record.of_person(SharpsBox, self._person.id)
        box = next((box for box in reversed(boxes) if box.closed_on is None), None)
        if box is None:
            return None, None, None
        counted = self._record.stock.needles_since(self._person.id, box.started)
        # Where needles are not counted, each injection put at least one into the box.
        needles = max(counted, self._injections_since(box.started))
        fill = sharps_fill(box, needles, box.started.astimezone(self._clock.zone).date())
        by_fill = None
        if fill.needles_to_change is not None:
            by_fill = day_of_last(max(fill.needles_to_change - needles, 0), self._planned())
        days = [day for day in (by_fill, fill.change_on) if day is not None]
        return box, fill, min(days, default=None)

    def _injections_since(self, since: datetime) -> int:
        first = since.astimezone(self._clock.zone).date() - ONE_DAY
        entries = self._record.injections.between(self._person.id, first, self._today)
        return sum(_went_in(entry, since) for entry in entries)


def _serves(pack: Pack, line: Prescription) -> bool:
    """Tell whether a pack is of the product and the strength a line prescribes."""
    known = bool(pack.presentation and line.presentation)
    return pack.product == line.product and not (known and pack.presentation != line.presentation)


def _first_to_expire(view: PackView) -> tuple[date, date, str]:
    pack = view.pack
    return (pack.expiry or date.max, pack.received or date.max, pack.id)


def _went_in(entry: Injection, since: datetime) -> bool:
    return entry.outcome.injected and (entry.at or entry.recorded_at) > since
