"""What the small chart of doses draws: one lane for each unit and rhythm, never mixed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.domain.doses import DoseUnit
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import ONE_DAY
from companion.services.prescription_history import PrescriptionHistory
from companion.ui.text import translate
from companion.ui.words import dose_words


@dataclass(frozen=True, slots=True)
class Bar:
    """A dose from a day up to, not including, another; ``product`` names what it was."""

    start: date
    stop: date
    amount: Decimal
    words: str
    product: str


@dataclass(frozen=True, slots=True)
class DoseLane:
    """Doses of one unit and one rhythm, the oldest first."""

    title: str
    bars: tuple[Bar, ...]

    @property
    def top(self) -> Decimal:
        """The largest dose."""
        return max(bar.amount for bar in self.bars)


@dataclass(frozen=True, slots=True)
class DoseSpan:
    """Everything the chart draws; ``holds`` are spans of days up to, not including, the second."""

    first: date
    last: date
    lanes: tuple[DoseLane, ...]
    holds: tuple[tuple[date, date], ...]


def dose_span(history: PrescriptionHistory) -> DoseSpan | None:
    """Return what there is to draw up to today; None where nothing has begun yet."""
    after = history.today + ONE_DAY
    begun = [step.line for step in reversed(history.steps) if step.line.start <= history.today]
    if not begun:
        return None
    groups: dict[tuple[bool, DoseUnit], list[Prescription]] = {}
    for line in begun:
        groups.setdefault((line.schedule.weekly, line.dose.unit), []).append(line)
    lanes = tuple(
        DoseLane(lane_title(unit, weekly=weekly), tuple(_bar(line, after) for line in lines))
        for (weekly, unit), lines in groups.items()
    )
    first = min(line.start for line in begun)
    holds = tuple(
        (max(hold.since, first), min(hold.until + ONE_DAY if hold.until else after, after))
        for hold in history.holds
        if hold.since < after and (hold.until is None or hold.until >= first)
    )
    return DoseSpan(first, after, lanes, holds)


def lane_title(unit: DoseUnit, *, weekly: bool) -> str:
    """Return what a lane shows, with its unit."""
    if unit is DoseUnit.IU:
        if weekly:
            return translate("Prescriptions", "units (IU) a week")
        return translate("Prescriptions", "units (IU) an injection")
    if weekly:
        return translate("Prescriptions", "mg a week")
    return translate("Prescriptions", "mg an injection")


def _bar(line: Prescription, after: date) -> Bar:
    stop = min(line.end + ONE_DAY if line.end else after, after)
    return Bar(line.start, stop, line.dose.amount, dose_words(line.dose), line.product)
