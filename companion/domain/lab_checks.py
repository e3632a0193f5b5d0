"""What is impossible or doubtful about a laboratory result, as findings to be put into words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from companion.domain.findings import Finding, ask, cannot_be
from companion.domain.lab_guide import Analyte, LabUnit
from companion.domain.labs import CUSTOM, LabResult

NOTE_LIMIT, NAME_LIMIT = 10_000, 60
_LONG_AGO = timedelta(days=365 * 25)
# A result this many times another looks like a mix-up if, read in another unit, it is nearly
# the same.
_LARGE_STEP, _SMALL_STEP = Decimal(3), Decimal("1.5")
_MOST_SDS = Decimal(10)


def check_result(
    result: LabResult,
    analyte: Analyte | None,
    others: Iterable[LabResult],
    *,
    birth: date,
    today: date,
) -> tuple[Finding, ...]:
    """Return what has to be changed about a result, or is asked about, before it is kept.

    ``analyte`` is None for a custom one; ``others`` are the person's other results.
    """
    known = tuple(others)
    return (
        *_check_day(result, birth, today),
        *_check_words(result),
        *_check_figures(result),
        *(check_unit(result, analyte, known) if result.value > 0 else ()),
        *_check_twice(result, known),
    )


def check_unit(
    result: LabResult, analyte: Analyte | None, others: Iterable[LabResult] = ()
) -> tuple[Finding, ...]:
    """Return a question where the figure looks as if it belonged to another unit.

    It does when no laboratory reports it in the unit typed, when the laboratory's range ends
    where only ranges in another unit do, or when it is as far from the last result as the two
    units are from each other.
    """
    unit = analyte.unit(result.unit) if analyte is not None else None
    if analyte is None or unit is None:
        return ()
    possible = [
        one
        for one in analyte.units
        if not analyte.same_figures(one.unit, unit.unit) and one.reaches(result.value)
    ]
    if not unit.reaches(result.value):
        if possible:
            return (_mixed_up(result, possible[0]),)
        return (
            ask("lab_value_unlikely", "value", analyte=result.analyte, value=result.value,
                unit=result.unit),
        )  # fmt: skip
    before = _last_before(result, analyte, others)
    fits = [
        one
        for one in possible
        if _range_fits(result, unit, one) or _step_fits(result, before, unit, one)
    ]
    return (_mixed_up(result, fits[0]),) if fits else ()


def _mixed_up(result: LabResult, other: LabUnit) -> Finding:
    return ask(
        "lab_unit_mixed_up", "unit", analyte=result.analyte, value=result.value,
        unit=result.unit, other=other.unit,
    )  # fmt: skip


def _range_fits(result: LabResult, unit: LabUnit, other: LabUnit) -> bool:
    """Tell whether the laboratory's range ends where only the other unit's ranges do."""
    high = result.high
    if high is None or other.range_to is None:
        return False
    return not unit.ranges_end_at(high) and other.ranges_end_at(high)


def _step_fits(result: LabResult, before: LabResult | None, unit: LabUnit, other: LabUnit) -> bool:
    """Tell whether the step from the last result is the one between the units."""
    if before is None or not before.value or None in {unit.per_first, other.per_first}:
        return False
    assert unit.per_first is not None
    assert other.per_first is not None
    read_as_other = result.value / other.per_first * unit.per_first
    return not _near(result.value, before.value, _LARGE_STEP) and _near(
        read_as_other, before.value, _SMALL_STEP
    )


def _near(one: Decimal, other: Decimal, factor: Decimal) -> bool:
    return one <= other * factor and other <= one * factor


def _last_before(
    result: LabResult, analyte: Analyte, others: Iterable[LabResult]
) -> LabResult | None:
    """Return the last earlier result whose figures can be compared with this one's."""
    earlier = [
        one
        for one in others
        if one.id != result.id and one.analyte == result.analyte and one.day < result.day
        if analyte.same_figures(one.unit, result.unit)
    ]
    return max(earlier, key=lambda one: one.day, default=None)


def _check_day(result: LabResult, birth: date, today: date) -> list[Finding]:
    if result.day > today:
        return [cannot_be("lab_day_in_future", "day", day=result.day)]
    if result.day < birth:
        return [cannot_be("day_before_birth", "day")]
    if result.day < today - _LONG_AGO:
        return [ask("lab_long_ago", "day", day=result.day)]
    return []


def _check_words(result: LabResult) -> list[Finding]:
    found = []
    if result.analyte == CUSTOM and not result.name.strip():
        found.append(cannot_be("lab_name_missing", "name"))
    if len(result.name) > NAME_LIMIT:
        found.append(cannot_be("name_too_long", "name", limit=NAME_LIMIT, length=len(result.name)))
    if not result.unit.strip() and result.analyte != CUSTOM:
        found.append(cannot_be("lab_unit_missing", "unit"))
    if len(result.note) > NOTE_LIMIT:
        length = len(result.note)
        found.append(cannot_be("note_too_long", "note", limit=NOTE_LIMIT, length=length))
    return found


def _check_figures(result: LabResult) -> list[Finding]:
    found = []
    if result.value < 0 or (result.value == 0 and result.analyte != CUSTOM):
        found.append(cannot_be("lab_value_not_positive", "value"))
    low, high = result.low, result.high
    if low is not None and high is not None and low > high:
        found.append(cannot_be("lab_range_upside_down", "high", low=low, high=high))
    if result.lab_sds is not None and abs(result.lab_sds) > _MOST_SDS:
        found.append(ask("lab_sds_unlikely", "lab_sds", sds=result.lab_sds))
    return found


def _check_twice(result: LabResult, others: Iterable[LabResult]) -> list[Finding]:
    twins: Sequence[LabResult] = [
        other
        for other in others
        if other.id != result.id and other.day == result.day and other.series == result.series
        if other.taken == result.taken
    ]
    if not twins:
        return []
    first = twins[0]
    if _equal(first, result):
        return [ask("lab_entered_twice", "day", first=first)]
    return [ask("lab_same_day", "day", first=first)]


def _equal(one: LabResult, other: LabResult) -> bool:
    return (one.value, one.unit, one.bound) == (other.value, other.unit, other.bound)
