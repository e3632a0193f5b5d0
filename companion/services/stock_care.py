"""What is done with a pack: each step is one journalled change that can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from companion.domain.doses import Dose
from companion.domain.findings import Finding, cannot_be, require
from companion.domain.leaflet_offers import offers_for
from companion.domain.outings import FridgeOuting
from companion.domain.packs import (
    DiscardReason,
    Pack,
    PackMovement,
    PackState,
    PackUse,
    level,
)
from companion.domain.people import Person
from companion.domain.storage_limits import LeafletLimits, leaflet_key
from companion.domain.supplies import Mishap, PackCheck, PackMishap
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Change, Clock, Record
from companion.services.stock_estimate import limits_of


@dataclass(frozen=True, slots=True)
class MishapDraft:
    """What happened to a pack, as the family tells it."""

    what: Mishap
    how_warm: str = ""
    how_long: str = ""
    note: str = ""


class PackCare:
    """Moves packs through their life; every call returns the change, for undo."""

    def __init__(self, record: Record, clock: Clock, texts: SafetyTexts) -> None:
        self._record = record
        self._clock = clock
        self._texts = texts

    def set_aside(self, pack: Pack, told: MishapDraft) -> str:
        """Put a pack aside until the pharmacist has answered; it is never prefilled again."""
        with self._record.change("pack.aside") as change:
            now = self._there(pack)
            change.put(replace(now, state=PackState.SET_ASIDE))
            change.put(
                PackMishap(
                    id=change.new_id(),
                    pack_id=pack.id,
                    person_id=pack.person_id,
                    noted_at=self._clock.now(),
                    what=told.what,
                    how_warm=told.how_warm.strip(),
                    how_long=told.how_long.strip(),
                    note=told.note.strip(),
                )
            )
        return change.id

    def answered(self, mishap: PackMishap, answer: str, *, may_be_used: bool) -> str:
        """Keep what the pharmacist or the maker said; the pack is used again only on a yes.

        Without a yes it stays aside until it is discarded.
        """
        if not answer.strip():
            require([cannot_be("answer_missing", "answer")])
        with self._record.change("pack.answer") as change:
            pack = self._record.get(Pack, mishap.pack_id)
            assert pack is not None
            change.put(replace(mishap, answer=answer.strip(), answered_on=self._today(pack)))
            if may_be_used and pack.state is PackState.SET_ASIDE:
                before = PackState.IN_USE if pack.opened else PackState.UNOPENED
                change.put(replace(pack, state=before))
        return change.id

    def set_empty(self, pack: Pack) -> str:
        """Keep that a pack gave its last; what the record still counts in it stayed behind."""
        return self._end(pack, PackState.EMPTY, None)

    def discard(self, pack: Pack, reason: DiscardReason) -> str:
        """Keep that a pack was thrown away, and why."""
        return self._end(pack, PackState.DISCARDED, reason)

    def use_again(self, pack: Pack) -> str:
        """Take back that a pack was ended by mistake.

        One that had been set aside is set aside again: only the pharmacist's answer, kept
        with ``answered``, brings it back into use.
        """
        with self._record.change("pack.again") as change:
            now = self._there(pack)
            state = PackState.IN_USE if now.opened else PackState.UNOPENED
            if self._came_from_aside(now):
                state = PackState.SET_ASIDE
            change.put(replace(now, state=state, ended=None, discarded_for=None))
        return change.id

    def looked_at(self, pack: Pack, carer_id: str = "") -> str:
        """Keep that a pack was looked at: clear, not frozen, in date."""
        with self._record.change("pack.check", carer_id=carer_id) as change:
            check = PackCheck(change.new_id(), pack.id, pack.person_id, self._clock.now(), carer_id)
            change.put(check)
        return change.id

    def take_out(self, pack: Pack) -> str:
        """Start the time out of the fridge; a pack that is out already stays so."""
        now = self._clock.now()
        with self._record.change("pack.out") as change:
            if not self._running(pack):
                change.put(FridgeOuting(change.new_id(), pack.id, pack.person_id, now))
                self._first_time_out(change, pack, now)
        return change.id

    def put_back(self, pack: Pack) -> str:
        """End the time out of the fridge."""
        with self._record.change("pack.back") as change:
            self._stop_time_out(change, pack)
        return change.id

    def add_time_out(self, pack: Pack, started: datetime, ended: datetime) -> str:
        """Add a stretch out of the fridge that nobody timed."""
        if ended <= started or ended > self._clock.now():
            require([cannot_be("outing_not_possible", "hours")])
        with self._record.change("pack.out") as change:
            change.put(FridgeOuting(change.new_id(), pack.id, pack.person_id, started, ended))
            self._first_time_out(change, pack, started)
        return change.id

    def count(self, pack: Pack, left: Dose) -> str:
        """Set a pack to the amount its window or scale shows, keeping the difference."""
        difference = self._counted_difference(pack, left)
        with self._record.change("pack.count") as change:
            if difference:
                change.put(self._movement(change, pack, PackUse.COUNT, difference, left))
        return change.id

    def primed(self, pack: Pack, taken: Dose) -> str:
        """Keep what priming took from a pack."""
        return self._took(pack, PackUse.PRIMING, taken)

    def spilled(self, pack: Pack, taken: Dose) -> str:
        """Keep what was lost from a pack."""
        return self._took(pack, PackUse.WASTE, taken)

    def check_leaflet(self, pack: Pack, limits: LeafletLimits) -> str:
        """Keep what the family checked in the leaflet of a pack.

        A figure said to come from the catalogue is refused unless the catalogue has it
        verified for the country on the box: nothing else may start a timer.
        """
        key = leaflet_key(pack)
        offers = offers_for(self._texts.catalogue(), key)
        holds = all(map(offers.holds, (limits.in_use, limits.out, limits.uses)))
        require(_check_limits(limits, holds=holds))
        with self._record.change("leaflet.check") as change:
            before = limits_of(self._record, pack)
            kept = replace(
                limits,
                id=before.id if before else change.new_id(),
                person_id=pack.person_id,
                product=key.product,
                presentation=key.presentation,
                region=key.region,
            )
            change.put(kept)
        return change.id

    def forget_leaflet(self, pack: Pack) -> str:
        """Take back what was checked, so that no timer runs."""
        with self._record.change("leaflet.check") as change:
            before = limits_of(self._record, pack)
            if before is not None:
                change.remove(before)
        return change.id

    def _end(self, pack: Pack, state: PackState, reason: DiscardReason | None) -> str:
        with self._record.change(f"pack.{state}") as change:
            now = self._there(pack)
            self._stop_time_out(change, pack)
            change.put(replace(now, state=state, ended=self._today(pack), discarded_for=reason))
        return change.id

    def _took(self, pack: Pack, use: PackUse, taken: Dose) -> str:
        found = []
        if taken.amount <= 0:
            found.append(cannot_be("dose_not_positive", "amount", amount=taken.amount))
        if pack.content is not None and taken.unit is not pack.content.unit:
            found.append(cannot_be("unit_not_of_pack", "amount", unit=taken.unit))
        require(found)
        with self._record.change(f"pack.{use}") as change:
            change.put(self._movement(change, pack, use, taken.amount, taken))
        return change.id

    def _counted_difference(self, pack: Pack, left: Dose) -> Decimal:
        before = level(pack, self._record.stock.pack_movements(pack.id), floor=None).left
        found = []
        if left.amount < 0:
            found.append(cannot_be("count_below_nothing", "amount"))
        if before is None or before.unit is not left.unit:
            found.append(cannot_be("unit_not_of_pack", "amount", unit=left.unit))
        require(found)
        assert before is not None
        return before.amount - left.amount

    def _movement(
        self, change: Change, pack: Pack, use: PackUse, amount: Decimal, like: Dose
    ) -> PackMovement:
        return PackMovement(
            id=change.new_id(),
            pack_id=pack.id,
            person_id=pack.person_id,
            at=self._clock.now(),
            use=use,
            taken=Dose(amount, like.unit),
        )

    def _first_time_out(self, change: Change, pack: Pack, at: datetime) -> None:
        now = self._there(pack)
        if now.first_out_of_fridge is None or at < now.first_out_of_fridge:
            change.put(replace(now, first_out_of_fridge=at))

    def _stop_time_out(self, change: Change, pack: Pack) -> None:
        """End every stretch that runs: an undo may have set an earlier one going again."""
        for running in self._running(pack):
            change.put(replace(running, ended_at=max(self._clock.now(), running.started_at)))

    def _running(self, pack: Pack) -> list[FridgeOuting]:
        outings = self._record.of_person(FridgeOuting, pack.person_id)
        return [out for out in outings if out.pack_id == pack.id and out.ended_at is None]

    def _came_from_aside(self, pack: Pack) -> bool:
        """Tell whether a pack stood aside right before it came to where it is now."""
        told = [
            (line.before or {}).get("state")
            for line in self._record.journal.of_row(pack.id)
            if (line.after or {}).get("state") == pack.state
            and (line.before or {}).get("state") != pack.state
        ]
        return bool(told) and told[-1] == PackState.SET_ASIDE

    def _there(self, pack: Pack) -> Pack:
        """Return the pack as the record has it now: a diary line may have opened it meanwhile."""
        return self._record.get(Pack, pack.id) or pack

    def _today(self, pack: Pack) -> date:
        person = self._record.get(Person, pack.person_id)
        assert person is not None
        return day_clock(person).today(self._clock.now())


def _check_limits(limits: LeafletLimits, *, holds: bool) -> list[Finding]:
    found = []
    if not holds:
        found.append(cannot_be("limit_not_verified", "in_use"))
    if limits.in_use is not None and limits.in_use.days <= 0:
        found.append(cannot_be("days_not_positive", "in_use"))
    out = limits.out
    if out is not None and (out.minutes is not None and out.minutes <= 0):
        found.append(cannot_be("hours_not_positive", "out"))
    if limits.uses is not None and limits.uses.uses <= 0:
        found.append(cannot_be("uses_not_positive", "uses"))
    if limits.priming is not None and limits.priming.amount <= 0:
        found.append(cannot_be("dose_not_positive", "priming", amount=limits.priming.amount))
    return found
