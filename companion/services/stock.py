"""Packs and needles: what is at hand, what is in use, and what was counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from companion.domain.doses import Dose
from companion.domain.findings import Finding, ask, cannot_be, note, require
from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.pack_estimate import PackUsed
from companion.domain.packs import Pack, PackLevel, PackState, level, pack_to_use
from companion.domain.prescriptions import Prescription
from companion.domain.storage_limits import UntilCause, usable_until
from companion.services.ports import Clock, Record
from companion.services.stock_estimate import estimated, limits_of


@dataclass(frozen=True, slots=True)
class BoxLevel:
    """A needle box and how many needles the record says are left."""

    box: NeedleBox
    left: int


class Stock:
    """Keeps packs and needle boxes."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def packs(self, person_id: str) -> tuple[PackLevel, ...]:
        """Return every pack of a person with what is left of it."""
        packs = self._record.stock.packs(person_id)
        moves = self._record.stock.movements_by_pack([pack.id for pack in packs])
        return tuple(level(pack, moves[pack.id]) for pack in packs)

    def in_use(self, person_id: str, product: str, today: date) -> PackLevel | None:
        """Return the pack that is prefilled for a product, None where there is none.

        What is left is the estimate that learns from packs that were set to empty.
        """
        packs = self._record.stock.packs(person_id)
        pack = pack_to_use(packs, product, today)
        if pack is None:
            return None
        used = PackUsed(pack, self._record.stock.pack_movements(pack.id))
        known, by_record = estimated(self._record, used, packs), level(pack, used.movements)
        return replace(by_record, left=known.left if known else None)

    def needles(self, person_id: str) -> BoxLevel | None:
        """Return the needle box in use: the oldest that is not used up."""
        boxes = [self._level(box) for box in self._record.stock.needle_boxes(person_id)]
        filled = [box for box in boxes if box.left > 0]
        return next(iter(filled or boxes[-1:]), None)

    def add_pack(self, pack: Pack, confirmed: Iterable[str] = ()) -> Pack:
        """Check and keep a new pack; its id is given here."""
        require(_check_pack(pack), confirmed)
        with self._record.change("pack.add") as change:
            kept = replace(pack, id=change.new_id(), lot=pack.lot.strip())
            change.put(kept)
        return kept

    def start_pack(self, pack: Pack, first_use: date) -> str:
        """Take a pack into use; another pack of that product in use is set to empty.

        Returns the change, for undo.
        """
        with self._record.change("pack.start") as change:
            for other in self._record.stock.packs(pack.person_id):
                same = other.product == pack.product and other.id != pack.id
                if same and other.state is PackState.IN_USE:
                    change.put(replace(other, state=PackState.EMPTY, ended=first_use))
            change.put(replace(pack, state=PackState.IN_USE, opened=pack.opened or first_use))
        return change.id

    def update_pack(self, pack: Pack, confirmed: Iterable[str] = ()) -> str:
        """Keep a pack's changed facts or state and return the change, for undo."""
        require(_check_pack(pack), confirmed)
        with self._record.change("pack.update") as change:
            change.put(pack)
        return change.id

    def add_needles(self, box: NeedleBox) -> NeedleBox:
        """Keep a new box of needles; its id is given here."""
        if box.count <= 0:
            require([cannot_be("needles_not_positive", "count", count=box.count)])
        with self._record.change("needles.add") as change:
            kept = replace(box, id=change.new_id())
            change.put(kept)
        return kept

    def count_needles(self, box: NeedleBox, counted: int) -> str:
        """Set a box to the number counted, keeping the difference as a movement."""
        if counted < 0:
            require([cannot_be("needles_not_positive", "count", count=counted)])
        difference = self._level(box).left - counted
        with self._record.change("needles.count") as change:
            if difference:
                change.put(self._recount(change.new_id(), box, difference))
        return change.id

    def _recount(self, row_id: str, box: NeedleBox, taken: int) -> NeedleMovement:
        now = self._clock.now()
        return NeedleMovement(row_id, box.id, box.person_id, now, NeedleUse.COUNT, taken)

    def _level(self, box: NeedleBox) -> BoxLevel:
        return BoxLevel(box, box.count - self._record.stock.needles_taken(box.id))


def check_stock(record: Record, entry: Injection, line: Prescription | None) -> tuple[Finding, ...]:
    """Return what is doubtful about the pack and the needles of a diary line.

    What the line itself took before it was edited counts as still there.
    """
    found: list[Finding] = []
    pack = record.get(Pack, entry.pack_id) if entry.pack_id else None
    if pack is not None and entry.dose is not None:
        found += _check_used_pack(record, pack, entry, entry.dose, line)
    box = record.get(NeedleBox, entry.needle_box_id) if entry.needles > 0 else None
    if box is not None:
        left = box.count - record.stock.needles_taken(box.id) + _own_needles(record, entry)
        if left < entry.needles:
            found.append(ask("needles_run_out", "needles", left=left, needed=entry.needles))
    return tuple(found)


def _own_needles(record: Record, entry: Injection) -> int:
    own = record.stock.movements_of(entry.id)
    boxed = (move for move in own if isinstance(move, NeedleMovement))
    return sum(move.taken for move in boxed if move.box_id == entry.needle_box_id)


def _check_used_pack(
    record: Record, pack: Pack, entry: Injection, dose: Dose, line: Prescription | None
) -> list[Finding]:
    found = []
    if pack.state is PackState.SET_ASIDE:
        found.append(ask("pack_set_aside", "pack", lot=pack.lot))
    if pack.expiry is not None and entry.treatment_day > pack.expiry:
        found.append(ask("pack_expired", "pack", lot=pack.lot, expiry=pack.expiry))
    found += _check_leaflet(record, pack, entry)
    if line is not None and _differs(pack, line):
        found.append(
            ask("pack_differs", "pack", pack=pack.presentation, prescribed=line.presentation)
        )
    others = [m for m in record.stock.pack_movements(pack.id) if m.injection_id != entry.id]
    left = level(pack, others).left
    if left is not None and left.unit is dose.unit and left.amount < dose.amount:
        found.append(note("pack_short", "pack", left=left, dose=dose))
    return found


def _check_leaflet(record: Record, pack: Pack, entry: Injection) -> list[Finding]:
    """Ask where the limits that the family checked in the leaflet are behind."""
    limits = limits_of(record, pack)
    if limits is None:
        return []
    found = []
    until = usable_until(pack, limits)
    by_days = until is not None and until.cause is UntilCause.IN_USE_DAYS
    if until is not None and by_days and entry.treatment_day > until.last_day:
        found.append(ask("pack_days_over", "pack", lot=pack.lot, last_day=until.last_day))
    others = [m for m in record.stock.pack_movements(pack.id) if m.injection_id != entry.id]
    if limits.uses is not None and level(pack, others).injections >= limits.uses.uses:
        found.append(ask("pack_uses_over", "pack", lot=pack.lot, uses=limits.uses.uses))
    return found


def _differs(pack: Pack, line: Prescription) -> bool:
    if pack.product != line.product:
        return True
    known = bool(pack.presentation and line.presentation)
    return known and pack.presentation != line.presentation


def _check_pack(pack: Pack) -> tuple[Finding, ...]:
    found = []
    if not pack.product.strip():
        found.append(cannot_be("product_missing", "product"))
    if pack.content is not None and pack.content.amount <= 0:
        found.append(cannot_be("dose_not_positive", "content", amount=pack.content.amount))
    if pack.opened is not None and pack.expiry is not None and pack.opened > pack.expiry:
        found.append(ask("opened_after_expiry", "opened", expiry=pack.expiry))
    return tuple(found)
