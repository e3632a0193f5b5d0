"""How long and how warm an opened pack may be kept: only by figures the family checked.

A limit starts no timer until somebody has held it against the leaflet in their own pack. It
is then either a verified figure of the catalogue for the country on the box, or a figure
typed from the leaflet; each keeps which of the two it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from companion.domain.doses import DoseUnit
from companion.domain.packs import Pack


class AllowanceSpan(StrEnum):
    """What the time limit of a room-temperature allowance counts."""

    TOTAL = "total"
    PER_DAY = "per_day"
    PER_USE = "per_use"
    ONCE = "once"


class AllowanceStage(StrEnum):
    """Which packs a room-temperature allowance speaks of."""

    UNOPENED = "unopened"
    IN_USE = "in_use"
    ANY = "any"


class LimitBasis(StrEnum):
    """Where a limit comes from: the catalogue, confirmed, or typed from the leaflet."""

    CATALOGUE = "catalogue"
    LEAFLET = "leaflet"


class PrimingTime(StrEnum):
    """When the device's manual asks for priming."""

    NEW_PACK = "new_pack"
    EVERY_INJECTION = "every_injection"


@dataclass(frozen=True, slots=True)
class InUseRule:
    """Days an opened pack may be used, at a temperature in whole degrees Celsius."""

    days: int
    basis: LimitBasis
    min_c: int | None = None
    max_c: int | None = None


@dataclass(frozen=True, slots=True)
class OutRule:
    """Time out of the fridge; ``minutes`` count as ``span`` says, ``months`` by the calendar."""

    span: AllowanceSpan
    stage: AllowanceStage
    basis: LimitBasis
    minutes: int | None = None
    months: int | None = None
    max_c: int | None = None
    max_times: int | None = None


@dataclass(frozen=True, slots=True)
class UsesRule:
    """How many injections one pack may be used for."""

    uses: int
    basis: LimitBasis


@dataclass(frozen=True, slots=True)
class PrimingRule:
    """What priming takes, as the device's manual says; always typed by the family."""

    amount: Decimal
    unit: DoseUnit
    when: PrimingTime


class LeafletKey(NamedTuple):
    """Which leaflet a limit belongs to: limits of one brand differ by strength and country."""

    product: str
    presentation: str
    region: str


@dataclass(frozen=True, slots=True)
class LeafletLimits:
    """What one person's family found in a leaflet and when they checked it.

    ``product`` and ``presentation`` are catalogue ids, or the names as typed; ``region`` is
    the country code of the box. One row for each leaflet of a person.
    """

    id: str
    person_id: str
    product: str
    presentation: str
    region: str
    checked_on: date
    in_use: InUseRule | None = None
    out: OutRule | None = None
    uses: UsesRule | None = None
    priming: PrimingRule | None = None

    @property
    def key(self) -> LeafletKey:
        """The leaflet these limits were read in."""
        return LeafletKey(self.product, self.presentation, self.region)


class UntilCause(StrEnum):
    """What ends the use of a pack."""

    IN_USE_DAYS = "in_use_days"
    EXPIRY = "expiry"


@dataclass(frozen=True, slots=True)
class UsableUntil:
    """The last day of use and what sets it; the pack is discarded the day after."""

    last_day: date
    cause: UntilCause

    @property
    def discard_on(self) -> date:
        """The day on which the pack is no longer used."""
        return self.last_day + timedelta(days=1)


def leaflet_key(pack: Pack) -> LeafletKey:
    """Return the leaflet that speaks for a pack."""
    product = pack.product_id or pack.product.strip().casefold()
    presentation = pack.presentation_id or pack.presentation.strip().casefold()
    return LeafletKey(product, presentation, pack.region)


def usable_until(pack: Pack, limits: LeafletLimits | None) -> UsableUntil | None:
    """Return the last day of use, None while nothing is known.

    Counted from the day of first use: a pack opened on the 1st with 28 days is last used on
    the 28th. The expiry printed on the pack always comes first where it is earlier.
    """
    known = []
    if pack.expiry is not None:
        known.append(UsableUntil(pack.expiry, UntilCause.EXPIRY))
    if pack.opened is not None and limits is not None and limits.in_use is not None:
        last = pack.opened + timedelta(days=limits.in_use.days - 1)
        known.append(UsableUntil(last, UntilCause.IN_USE_DAYS))
    return min(known, key=lambda until: until.last_day, default=None)
