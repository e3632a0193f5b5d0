"""Reads packs as they stand: what is left, until when, how long they were out of the fridge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from companion.domain.catalogue import Catalogue
from companion.domain.leaflet_offers import LeafletOffers, offers_for
from companion.domain.outings import FridgeOuting, OutCount, count_out
from companion.domain.pack_estimate import Estimate, PackUsed
from companion.domain.packs import Pack, PackState, PackUse
from companion.domain.stock_plan import PackSupply
from companion.domain.storage_limits import (
    LeafletLimits,
    PrimingTime,
    UsableUntil,
    leaflet_key,
    usable_until,
)
from companion.domain.supplies import PackCheck, PackMishap
from companion.services.ports import Record
from companion.services.stock_estimate import ended_like, estimate_of


@dataclass(frozen=True, slots=True)
class PackView:
    """One pack with everything the Supplies page says about it.

    ``limits`` are what the family checked, ``offers`` what the catalogue may propose;
    ``estimate`` is None where the content is not known or units differ.
    """

    pack: Pack
    injections: int
    estimate: Estimate | None
    limits: LeafletLimits | None
    offers: LeafletOffers
    until: UsableUntil | None
    out: OutCount
    mishap: PackMishap | None
    checked_at: datetime | None

    @property
    def uses_left(self) -> int | None:
        """How many injections the leaflet still allows, None where it sets no number."""
        if self.limits is None or self.limits.uses is None:
            return None
        return max(self.limits.uses.uses - self.injections, 0)

    @property
    def leaflet_checked(self) -> bool:
        """Whether the days in use are known, so that a timer runs."""
        return self.limits is not None and self.limits.in_use is not None

    def supply(self) -> PackSupply | None:
        """Return what the plan may count on, None where the content is not known."""
        if self.estimate is None:
            return None
        limits, opened = self.limits, self.pack.opened is not None
        days = limits.in_use.days if limits and limits.in_use and not opened else None
        return PackSupply(
            pack_id=self.pack.id,
            amount=self.estimate.left,
            last_day=self.until.last_day if self.until and opened else None,
            expiry=self.pack.expiry,
            days_once_opened=days,
            uses_left=self.uses_left,
            per_dose=self._priming(PrimingTime.EVERY_INJECTION),
            at_opening=Decimal(0) if self.injections else self._priming(PrimingTime.NEW_PACK),
        )

    def _priming(self, when: PrimingTime) -> Decimal:
        rule = self.limits.priming if self.limits else None
        content = self.pack.content
        if rule is None or content is None or rule.unit is not content.unit:
            return Decimal(0)
        return rule.amount if rule.when is when else Decimal(0)


class PackReader:
    """Reads the packs of one person at one instant, with each table read once."""

    def __init__(
        self, record: Record, person_id: str, catalogue: Catalogue, now: datetime, zone: ZoneInfo
    ) -> None:
        self._record, self._catalogue = record, catalogue
        self._now, self._zone = now, zone
        self.packs = record.stock.packs(person_id)
        self._limits = record.of_person(LeafletLimits, person_id)
        self._outings = record.of_person(FridgeOuting, person_id)
        self._mishaps = record.of_person(PackMishap, person_id)
        self._checks = record.of_person(PackCheck, person_id)
        self._ended: dict[tuple[str, ...], tuple[PackUsed, ...]] = {}

    def view(self, pack: Pack) -> PackView:
        """Return one pack as it stands."""
        key = leaflet_key(pack)
        limits = next((item for item in self._limits if item.key == key), None)
        used = PackUsed(pack, self._record.stock.pack_movements(pack.id))
        mishaps = [m for m in self._mishaps if m.pack_id == pack.id]
        checks = [check.at for check in self._checks if check.pack_id == pack.id]
        return PackView(
            pack=pack,
            injections=sum(move.use is PackUse.INJECTION for move in used.movements),
            estimate=estimate_of(used, self._ended_like(pack), self._limits),
            limits=limits,
            offers=offers_for(self._catalogue, key),
            until=usable_until(pack, limits),
            out=count_out(
                pack, self._outings, limits.out if limits else None, self._now, self._zone
            ),
            mishap=mishaps[-1] if mishaps else None,
            checked_at=max(checks, default=None),
        )

    def _ended_like(self, pack: Pack) -> tuple[PackUsed, ...]:
        key = leaflet_key(pack)[:2]
        if key not in self._ended:
            self._ended[key] = ended_like(self._record, self.packs, pack)
        return self._ended[key]

    def views(self, *states: PackState) -> tuple[PackView, ...]:
        """Return the packs in some states, oldest first."""
        return tuple(self.view(pack) for pack in self.packs if pack.state in states)
