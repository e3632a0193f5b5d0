"""Packs of medicine: what is in use, and how much of it went where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from companion.domain.doses import Dose


class PackState(StrEnum):
    """Where a pack is in its life."""

    UNOPENED = "unopened"
    IN_USE = "in_use"
    SET_ASIDE = "set_aside"
    EMPTY = "empty"
    DISCARDED = "discarded"

    @property
    def at_hand(self) -> bool:
        """Whether the pack may still be used."""
        return self in {PackState.UNOPENED, PackState.IN_USE}


class PackUse(StrEnum):
    """Why medicine left a pack."""

    INJECTION = "injection"
    PRIMING = "priming"
    WASTE = "waste"
    COUNT = "count"


class DiscardReason(StrEnum):
    """Why a pack was discarded with medicine in it."""

    DAYS_OVER = "days_over"
    EXPIRED = "expired"
    FROZEN = "frozen"
    WARM = "warm"
    CLOUDY = "cloudy"
    BROKEN = "broken"
    CHANGED = "changed"
    RECALLED = "recalled"
    LOST = "lost"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pack:
    """One pen, cartridge or vial of one person, as printed on its box.

    ``content`` is the amount it holds, ``expiry`` the last day of the printed month;
    ``discarded_for`` says why one was thrown away.
    """

    id: str
    person_id: str
    product: str
    state: PackState = PackState.UNOPENED
    product_id: str = ""
    presentation: str = ""
    presentation_id: str = ""
    region: str = ""
    lot: str = ""
    content: Dose | None = None
    expiry: date | None = None
    pharmacy: str = ""
    received: date | None = None
    opened: date | None = None
    first_out_of_fridge: datetime | None = None
    ended: date | None = None
    note: str = ""
    discarded_for: DiscardReason | None = None


@dataclass(frozen=True, slots=True)
class PackMovement:
    """Medicine that left a pack, with the injection it belongs to where there is one."""

    id: str
    pack_id: str
    person_id: str
    at: datetime
    use: PackUse
    taken: Dose
    injection_id: str = ""


@dataclass(frozen=True, slots=True)
class PackLevel:
    """A pack with the doses taken from it; ``left`` is an estimate, None when unknown."""

    pack: Pack
    injections: int
    left: Dose | None


def level(
    pack: Pack, movements: Iterable[PackMovement], floor: Decimal | None = Decimal(0)
) -> PackLevel:
    """Return what is left in a pack by the record.

    The estimate is None where the content is not known or a unit differs, because units
    are never converted. It ends at ``floor``, unless that is None.
    """
    mine = [movement for movement in movements if movement.pack_id == pack.id]
    injections = sum(1 for movement in mine if movement.use is PackUse.INJECTION)
    if pack.content is None or any(m.taken.unit is not pack.content.unit for m in mine):
        return PackLevel(pack, injections, None)
    taken = sum((movement.taken.amount for movement in mine), Decimal(0))
    left = pack.content.amount - taken
    if floor is not None:
        left = max(left, floor)
    return PackLevel(pack, injections, Dose(left, pack.content.unit))


def pack_to_use(packs: Iterable[Pack], product: str, today: date) -> Pack | None:
    """Return the pack that is prefilled: the one in use, never one set aside or expired."""
    usable = [
        pack
        for pack in packs
        if pack.state is PackState.IN_USE
        and pack.product == product
        and (pack.expiry is None or pack.expiry >= today)
    ]
    return max(usable, key=lambda pack: (pack.opened or date.min, pack.id), default=None)


def whole_doses(left: Dose | None, dose: Dose) -> int | None:
    """Return how many whole doses an amount holds, None where units differ."""
    if left is None or left.unit is not dose.unit or dose.amount <= 0:
        return None
    return int(left.amount // dose.amount)
