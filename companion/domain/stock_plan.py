"""When a pack gives its last full dose, and when all packs together run out."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from companion.domain.doses import Dose
from companion.domain.holds import TreatmentHold
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import ONE_DAY, days_between

LOOK_AHEAD = timedelta(days=730)
_SATURDAY = 5


class EndCause(StrEnum):
    """Why a pack gives no further full dose."""

    AMOUNT = "amount"
    IN_USE_DAYS = "in_use_days"
    EXPIRY = "expiry"
    USES = "uses"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class PackSupply:
    """What one pack can still give.

    ``last_day`` is the last day of use of an opened pack; ``days_once_opened`` applies to one
    still closed; ``per_dose`` is the priming each injection takes, ``at_opening`` that of the
    first one from a closed pack.
    """

    pack_id: str
    amount: Dose
    last_day: date | None = None
    expiry: date | None = None
    days_once_opened: int | None = None
    uses_left: int | None = None
    per_dose: Decimal = Decimal(0)
    at_opening: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class PackEnd:
    """The last full dose of a pack: how many, when, what stays in it, and why it ends."""

    pack_id: str
    doses: int
    last_dose: date | None
    rest: Dose
    cause: EndCause


@dataclass(frozen=True, slots=True)
class RunOut:
    """How far all packs reach: the last planned day they cover, and the first they do not.

    ``first_without`` is None when they outlast the time looked ahead.
    """

    ends: tuple[PackEnd, ...]
    doses: int
    last_covered: date | None
    first_without: date | None


def planned_doses(
    lines: Iterable[Prescription],
    first: date,
    product: str = "",
    *,
    held: Container[date] = frozenset(),
) -> Iterator[tuple[date, Dose]]:
    """Yield the planned days with their doses from a day on, of one product or of all.

    ``held`` are days on which the clinic put treatment on hold: nothing is taken then.
    """
    mine = tuple(lines)
    for ahead in range(LOOK_AHEAD.days):
        day = first + timedelta(days=ahead)
        line = line_on(mine, day)
        if line is None or day in held or product not in {"", line.product}:
            continue
        if line.is_due_on(day):
            yield day, line.dose


def held_days(holds: Iterable[TreatmentHold], today: date) -> frozenset[date]:
    """Return the days from today on that are known to be on hold.

    Of a hold without an end only its first day, or today, is known: when it ends is for the
    clinic to say, and what was not ordered in the meantime may be missing then.
    """
    end = today + LOOK_AHEAD
    found: set[date] = set()
    for hold in holds:
        first = max(hold.since, today)
        found.update(days_between(first, min(hold.until or first, end)))
    return frozenset(found)


def run_out(packs: Sequence[PackSupply], planned: Iterable[tuple[date, Dose]]) -> RunOut | None:
    """Take the planned doses from the packs in their order, whole doses only.

    What is too little for a full dose stays in its pack: whether it is given is for the care
    team to say. Returns None where a unit differs, because units are never converted.
    """
    open_packs = [_Pack(supply) for supply in packs]
    at, doses = 0, 0
    last: date | None = None
    first_without: date | None = None
    for day, dose in planned:
        if any(pack.supply.amount.unit is not dose.unit for pack in open_packs):
            return None
        while at < len(open_packs) and not open_packs[at].give(day, dose):
            at += 1
        if at == len(open_packs):
            first_without = day
            break
        doses, last = doses + 1, day
    return RunOut(tuple(pack.end() for pack in open_packs), doses, last, first_without)


class _Pack:
    """A pack while the plan is walked through."""

    def __init__(self, supply: PackSupply) -> None:
        self.supply = supply
        self._left = supply.amount.amount
        self._last_day = _earliest(supply.last_day, supply.expiry)
        self._uses = supply.uses_left
        self._doses = 0
        self._last_dose: date | None = None
        self._cause = EndCause.PLAN

    def give(self, day: date, dose: Dose) -> bool:
        """Take a full dose, or remember why there is none."""
        needed = dose.amount + self.supply.per_dose
        if not self._doses:
            needed += self.supply.at_opening
        cause = self._hindrance(day, needed)
        if cause is not None:
            self._cause = cause
            return False
        if not self._doses and self.supply.days_once_opened is not None:
            opened_until = day + timedelta(days=self.supply.days_once_opened - 1)
            self._last_day = _earliest(self._last_day, opened_until)
        self._left -= needed
        self._doses, self._last_dose = self._doses + 1, day
        if self._uses is not None:
            self._uses -= 1
        return True

    def end(self) -> PackEnd:
        rest = replace(self.supply.amount, amount=self._left)
        return PackEnd(self.supply.pack_id, self._doses, self._last_dose, rest, self._cause)

    def _hindrance(self, day: date, needed: Decimal) -> EndCause | None:
        if self._last_day is not None and day > self._last_day:
            printed = self.supply.expiry is not None and self._last_day == self.supply.expiry
            return EndCause.EXPIRY if printed else EndCause.IN_USE_DAYS
        if self._uses is not None and self._uses <= 0:
            return EndCause.USES
        return EndCause.AMOUNT if needed > self._left else None


def reorder_by(first_without: date, lead_days: int) -> date:
    """Return the last working day on which an order still comes in time.

    Saturdays and Sundays are moved to the Friday before, when pharmacies answer.
    """
    day = first_without - timedelta(days=lead_days)
    while day.weekday() >= _SATURDAY:
        day -= ONE_DAY
    return day


def day_of_last(count: int, planned: Iterable[tuple[date, object]]) -> date | None:
    """Return the first planned day for which ``count`` single pieces do not suffice."""
    for used, (day, _) in enumerate(planned):
        if used >= count:
            return day
    return None


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
