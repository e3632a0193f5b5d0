"""What a journey needs by plain arithmetic on the prescription, and the hours there and here.

Nothing here moves an injection: it shows the usual time at home beside the time the clock
shows at the destination at that same moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.diary import DayClock
from companion.domain.doses import Dose
from companion.domain.prescriptions import Prescription

LONGEST_NIGHTS = 120


@dataclass(frozen=True, slots=True)
class DosesToPack:
    """Evenings of one product and dose, and the spare ones; ``amount`` is all of them together."""

    product: str
    presentation: str
    dose: Dose
    evenings: int
    spare: int = 0

    @property
    def doses(self) -> int:
        """How many doses that makes."""
        return self.evenings + self.spare

    @property
    def amount(self) -> Dose:
        """The doses added up, in the unit prescribed."""
        return Dose(self.dose.amount * self.doses, self.dose.unit)


def doses_to_pack(lines: Iterable[Prescription], spare: int) -> tuple[DosesToPack, ...]:
    """Return what the planned injections of a journey need; ``lines`` holds one for each.

    The spare doses are added to the last dose in force.
    """
    packed: dict[tuple[str, str, Dose], DosesToPack] = {}
    for line in lines:
        key = (line.product, line.presentation, line.dose)
        before = packed.get(key) or DosesToPack(*key, evenings=0)
        packed[key] = replace(before, evenings=before.evenings + 1)
    rows = list(packed.values())
    if rows:
        rows[-1] = replace(rows[-1], spare=spare)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class TimesAbroad:
    """From ``first`` to ``last``, the usual time at home and the clock abroad at that moment.

    ``days_later`` tells that the date abroad is another one: 1 the next, -1 the day before.
    """

    first: date
    last: date
    home: time
    abroad: time
    days_later: int


def times_abroad(
    planned: Sequence[tuple[date, Prescription]], clock: DayClock, abroad: ZoneInfo
) -> tuple[TimesAbroad, ...]:
    """Return the hours of each planned day, equal neighbours joined."""
    rows: list[TimesAbroad] = []
    for day, line in planned:
        due = clock.due(line, day)
        here, there = due.astimezone(clock.zone), due.astimezone(abroad)
        later = (there.date() - here.date()) // timedelta(days=1)
        row = TimesAbroad(day, day, here.time(), there.time(), later)
        if rows and replace(rows[-1], first=day, last=day) == row:
            rows[-1] = replace(rows[-1], last=day)
        else:
            rows.append(row)
    return tuple(rows)
