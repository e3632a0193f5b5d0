"""How prescription lines follow one another: steps, gaps, overlaps and holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from companion.domain.holds import TreatmentHold
from companion.domain.prescriptions import Prescription, overlaps
from companion.domain.schedule import ONE_DAY


class StepKind(StrEnum):
    """What a line changed against the one before it."""

    FIRST = "first"
    DOSE = "dose"
    UNIT = "unit"
    DAYS = "days"
    PRODUCT = "product"
    PRESENTATION = "presentation"
    RESUMED = "resumed"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two lines for which nothing was prescribed, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it lasted."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Step:
    """A line with what it changed; ``before`` is the line it followed, None for the first.

    ``beside`` are lines in force at the same time, ``holds`` those within its days.
    """

    line: Prescription
    kinds: tuple[StepKind, ...]
    before: Prescription | None = None
    beside: tuple[Prescription, ...] = ()
    holds: tuple[TreatmentHold, ...] = ()


def steps(
    lines: Sequence[Prescription], holds: Sequence[TreatmentHold] = ()
) -> tuple[Step | Gap, ...]:
    """Return the lines as steps, and the gaps between them, oldest first."""
    found: list[Step | Gap] = []
    ordered = sorted(lines, key=lambda line: (line.start, line.id))
    covered: date | None = None  # the last day that any line so far covers
    for place, line in enumerate(ordered):
        if covered is not None and line.start > covered + ONE_DAY:
            found.append(Gap(covered + ONE_DAY, line.start - ONE_DAY))
        found.append(_step(line, ordered[:place], ordered, holds))
        covered = max(covered or date.min, line.end or date.max - ONE_DAY)
    return tuple(found)


def _step(
    line: Prescription,
    earlier: Sequence[Prescription],
    lines: Sequence[Prescription],
    holds: Sequence[TreatmentHold],
) -> Step:
    beside = tuple(other for other in lines if other is not line and _together(line, other))
    over = [other for other in earlier if other.end is not None and other.end < line.start]
    running = [other for other in earlier if other not in over]
    before = max(over, key=lambda other: (other.end, other.start), default=None)
    within = tuple(hold for hold in holds if _within(hold, line))
    return Step(line, _kinds(line, before, running), before, beside, within)


def _kinds(
    line: Prescription, before: Prescription | None, running: Sequence[Prescription]
) -> tuple[StepKind, ...]:
    if running:
        return (StepKind.BESIDE,)
    if before is None:
        return (StepKind.FIRST,)
    assert before.end is not None
    changed = {
        StepKind.RESUMED: line.start > before.end + ONE_DAY,
        StepKind.PRODUCT: line.product != before.product,
        StepKind.PRESENTATION: line.product == before.product
        and line.presentation != before.presentation,
        StepKind.UNIT: line.dose.unit is not before.dose.unit,
        StepKind.DOSE: line.dose.unit is before.dose.unit
        and line.dose.amount != before.dose.amount,
        StepKind.DAYS: line.schedule != before.schedule,
    }
    return tuple(kind for kind, holds in changed.items() if holds)


def _together(line: Prescription, other: Prescription) -> bool:
    """Tell whether two lines are in force on a common day, sharing the week or not."""
    return (line.end is None or other.start <= line.end) and (
        other.end is None or line.start <= other.end
    )


def _within(hold: TreatmentHold, line: Prescription) -> bool:
    return (line.end is None or hold.since <= line.end) and (
        hold.until is None or hold.until >= line.start
    )


def unresolved(step: Step) -> tuple[Prescription, ...]:
    """Return the lines beside a step that do not share the week with it."""
    return overlaps(step.line, step.beside)
