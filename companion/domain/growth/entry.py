"""The sizes of one occasion as typed: checked together, and turned into measurements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import pairwise

from companion.domain.findings import Finding, ask, cannot_be
from companion.domain.growth.doubts import (
    SdsOf,
    check_day,
    check_growth,
    check_height,
    check_weight,
)
from companion.domain.growth.intervals import HeightPoint
from companion.domain.measurements import Measure, Measurement, Position, Setting

READINGS_APART_CM = Decimal(1)
"""Readings of one height that differ by more are asked about; the figure is ours."""

MEAN_STEP = Decimal("0.01")
_OTHERS: dict[Measure, tuple[Decimal, Decimal]] = {
    Measure.SITTING_HEIGHT: (Decimal(15), Decimal(130)),
    Measure.HEAD: (Decimal(15), Decimal(75)),
    Measure.WAIST: (Decimal(20), Decimal(250)),
}
"""Between these a sitting height, head or waist can lie, in cm; wide, to refuse no truth."""


@dataclass(frozen=True, slots=True)
class SizesDraft:
    """What was measured on one occasion; ``heights`` are the readings in the order taken.

    ``replaces`` are the ids of the measurements that this occasion had so far.
    """

    person_id: str
    day: date
    setting: Setting
    heights: tuple[Decimal, ...] = ()
    position: Position = Position.STANDING
    weight: Decimal | None = None
    sitting: Decimal | None = None
    head: Decimal | None = None
    waist: Decimal | None = None
    device: str = ""
    measured_by: str = ""
    note: str = ""
    replaces: tuple[str, ...] = ()

    @property
    def values(self) -> dict[Measure, Decimal]:
        """The value of each measure that was typed; the height is the mean of its readings."""
        typed = {
            Measure.HEIGHT: mean_of(self.heights),
            Measure.WEIGHT: self.weight,
            Measure.SITTING_HEIGHT: self.sitting,
            Measure.HEAD: self.head,
            Measure.WAIST: self.waist,
        }
        return {measure: value for measure, value in typed.items() if value is not None}

    def row(self, measure: Measure, row_id: str) -> Measurement:
        """Return the measurement of one measure that was typed."""
        of_height = measure is Measure.HEIGHT
        return Measurement(
            id=row_id,
            person_id=self.person_id,
            day=self.day,
            measure=measure,
            value=self.values[measure],
            setting=self.setting,
            readings=self.heights if of_height and len(self.heights) > 1 else (),
            position=self.position if of_height else Position.STANDING,
            device=self.device.strip(),
            measured_by=self.measured_by.strip(),
            note=self.note.strip(),
        )


def mean_of(readings: Sequence[Decimal]) -> Decimal | None:
    """Return the mean to a hundredth; one reading is kept as typed, none gives None."""
    if len(readings) < 2:
        return readings[0] if readings else None
    return (sum(readings, Decimal(0)) / len(readings)).quantize(MEAN_STEP, ROUND_HALF_EVEN)


def check_sizes(
    draft: SizesDraft,
    others: Iterable[Measurement],
    *,
    birth: date,
    today: date,
    height_sds: SdsOf | None = None,
    weight_sds: SdsOf | None = None,
) -> tuple[Finding, ...]:
    """Return what cannot be or is doubtful about the sizes of one occasion.

    ``others`` are the person's other measurements, those being replaced left out.
    """
    found = list(check_day(draft.day, birth, today))
    if not draft.values:
        found.append(cannot_be("nothing_measured", "height"))
    if found:
        return tuple(found)
    known = sorted(others, key=lambda row: row.day)
    found += _check_height(draft, [r for r in known if r.measure is Measure.HEIGHT], height_sds)
    found += _check_weight(draft, [r for r in known if r.measure is Measure.WEIGHT], weight_sds)
    found += _check_others(draft)
    found += _check_again(draft, known)
    return tuple(found)


def _check_height(
    draft: SizesDraft, known: Sequence[Measurement], sds_of: SdsOf | None
) -> list[Finding]:
    """Check each reading, how far they lie apart, and the step from the heights around it."""
    mean = mean_of(draft.heights)
    if mean is None:
        return []
    last = _last_before(known, draft.day)
    found: dict[str, Finding] = {}
    for reading in draft.heights:
        for finding in check_height(float(reading), last, sds_of):
            found.setdefault(finding.code, finding)
    if found:
        return [replace(finding, field="height") for finding in found.values()]
    spread = max(draft.heights) - min(draft.heights)
    apart = [ask("readings_apart", "height", spread=spread)] if spread > READINGS_APART_CM else []
    return apart + _check_steps(draft, float(mean), known)


def _check_steps(draft: SizesDraft, mean: float, known: Sequence[Measurement]) -> list[Finding]:
    """Compare with the heights on either side; one question of a kind is enough."""
    here = HeightPoint(draft.day, mean, draft.setting)
    before = [r for r in known if r.day < draft.day][-1:]
    after = [r for r in known if r.day > draft.day][:1]
    line = [*map(_point, before), here, *map(_point, after)]
    found: dict[str, Finding] = {}
    for earlier, later in pairwise(line):
        for finding in check_growth(earlier, later):
            found.setdefault(finding.code, replace(finding, field="height"))
    return list(found.values())


def _check_weight(
    draft: SizesDraft, known: Sequence[Measurement], sds_of: SdsOf | None
) -> list[Finding]:
    if draft.weight is None:
        return []
    found = check_weight(float(draft.weight), _last_before(known, draft.day), sds_of)
    return [replace(finding, field="weight") for finding in found]


def _check_others(draft: SizesDraft) -> list[Finding]:
    """Check sitting height, head and waist, which have no reference here."""
    values = draft.values
    found = [
        cannot_be(f"{measure.name.lower()}_out_of_limits", measure.name.lower(), low=low, high=high)
        for measure, (low, high) in _OTHERS.items()
        if measure in values and not low <= values[measure] <= high
    ]
    standing = values.get(Measure.HEIGHT)
    if not found and draft.sitting and standing and draft.sitting >= standing:
        found.append(cannot_be("sitting_above_standing", "sitting_height"))
    return found


def _check_again(draft: SizesDraft, known: Sequence[Measurement]) -> list[Finding]:
    """Ask when the same measure of the same day and place is on record already."""
    again = [
        row
        for row in known
        if row.day == draft.day and row.setting is draft.setting and row.measure in draft.values
    ]
    return [ask("measured_already", "day", day=draft.day)] if again else []


def _last_before(known: Sequence[Measurement], day: date) -> float | None:
    before = [row for row in known if row.day <= day]
    return float(before[-1].value) if before else None


def _point(row: Measurement) -> HeightPoint:
    return HeightPoint(row.day, float(row.value), row.setting)
