"""One person's growth worked out for the page, the charts and the prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.growth.ages import age_in_days
from companion.domain.growth.bone_age import bone_age_difference, height_sds_for_bone_age
from companion.domain.growth.change import SdsChange, baseline, sds_change
from companion.domain.growth.errors import GrowthError
from companion.domain.growth.facts import TURNER_REFERENCE, GrowthFacts
from companion.domain.growth.phases import growth_path, on_treatment
from companion.domain.growth.sds import SdsPoint
from companion.domain.growth.sizes import SizePoint, bmi_points, size_points
from companion.domain.growth.target import Target, mid_parental_height, target_in_sds
from companion.domain.growth.velocity import Velocity
from companion.domain.measurements import BoneAge, Measure, Setting

BONE_AGE_HEIGHT = timedelta(days=92)
"""A height this close to the X-ray is drawn beside the bone age."""


@dataclass(frozen=True, slots=True)
class BoneAgePoint:
    """A bone age beside the age in years and the height nearest to it, if one is near."""

    row: BoneAge
    years: float
    bone_years: float
    difference: float
    height_cm: float | None
    height_sds: float | None


@dataclass(frozen=True, slots=True)
class TargetBand:
    """The target height and its range, in cm and as SDS on the chosen reference.

    ``syndrome`` says that the reason for treatment shapes growth by itself, so that the band
    has to be labelled as not considering it.
    """

    cm: Target
    sds: Target
    syndrome: bool


@dataclass(frozen=True, slots=True)
class GrowthHistory:
    """Everything the charts draw; points are oldest first."""

    facts: GrowthFacts
    heights: tuple[SizePoint, ...]
    weights: tuple[SizePoint, ...]
    bmis: tuple[SizePoint, ...]
    waists: tuple[SizePoint, ...]
    bone_ages: tuple[BoneAgePoint, ...]
    target: TargetBand | None


@dataclass(frozen=True, slots=True)
class GrowthSummary:
    """The figures above the charts; None where there is nothing to say."""

    latest: SizePoint | None
    weight: SizePoint | None
    velocity: Velocity | None
    change: SdsChange | None
    baseline: SizePoint | None
    bone_age: BoneAgePoint | None
    target: TargetBand | None


def read_history(facts: GrowthFacts) -> GrowthHistory:
    """Work out the points of every chart."""
    heights = size_points(facts, Measure.HEIGHT)
    return GrowthHistory(
        facts=facts,
        heights=heights,
        weights=size_points(facts, Measure.WEIGHT),
        bmis=bmi_points(facts),
        waists=size_points(facts, Measure.WAIST),
        bone_ages=tuple(_bone_age(facts, row, heights) for row in facts.bone_ages),
        target=target_band(facts),
    )


def target_band(facts: GrowthFacts) -> TargetBand | None:
    """Return the target height by Tanner's formula, None where it has to be left out.

    It needs both biological parents' heights, and there is none on the Turner reference or for
    a reference without adult heights of this sex.
    """
    known = facts.background
    if known.mother_cm is None or known.father_cm is None or not known.parents_biological:
        return None
    if facts.reference.id == TURNER_REFERENCE:
        return None
    sex = facts.person.sex
    cm = mid_parental_height(
        sex, float(known.mother_cm), float(known.father_cm), float(known.target_range_cm)
    )
    try:
        return TargetBand(cm, target_in_sds(facts.reference, sex, cm), facts.syndrome)
    except GrowthError:
        return None


def summarise(history: GrowthHistory) -> GrowthSummary:
    """Return the latest figures, from the clinic's heights or, without those, from home."""
    facts = history.facts
    clinic = [h for h in history.heights if h.setting is Setting.CLINIC]
    used = clinic or list(history.heights)
    start = facts.treatment_start
    rated = [p.velocity for p in growth_path(facts, history.heights)]
    current = [v for v in rated if start is None or on_treatment(v.interval, start)]
    first = _baseline(facts, used)
    return GrowthSummary(
        latest=used[-1] if used else None,
        weight=history.weights[-1] if history.weights else None,
        velocity=max(current or rated, key=lambda v: v.interval.end.day, default=None),
        change=_change(facts, first, used[-1]) if first and used else None,
        baseline=first,
        bone_age=history.bone_ages[-1] if history.bone_ages else None,
        target=history.target,
    )


def _baseline(facts: GrowthFacts, heights: Sequence[SizePoint]) -> SizePoint | None:
    """Return the height that stands for the start of treatment."""
    start = facts.treatment_start
    if start is None:
        return None
    points = {_sds_point(facts, h): h for h in heights}
    found = baseline(points, age_in_days(facts.person.birth_date, start))
    return None if found is None else points[found]


def _change(facts: GrowthFacts, first: SizePoint, last: SizePoint) -> SdsChange | None:
    return sds_change(_sds_point(facts, first), _sds_point(facts, last))


def _sds_point(facts: GrowthFacts, point: SizePoint) -> SdsPoint:
    age = age_in_days(facts.person.birth_date, point.day)
    return SdsPoint(facts.reference.id, age, point.sds, point.notes)


def _bone_age(facts: GrowthFacts, row: BoneAge, heights: Sequence[SizePoint]) -> BoneAgePoint:
    bone_years = float(row.years)
    birth = facts.person.birth_date
    near = [h for h in heights if abs(h.day - row.day) <= BONE_AGE_HEIGHT]
    near.sort(key=lambda h: (h.setting is Setting.HOME, abs(h.day - row.day)))
    point = BoneAgePoint(
        row, facts.years(row.day), bone_years,
        bone_age_difference(bone_years, birth, row.day), None, None,
    )  # fmt: skip
    if not near:
        return point
    height = near[0].value
    placed = height_sds_for_bone_age(facts.reference, facts.person.sex, bone_years, height)
    return replace(point, height_cm=height, height_sds=placed.sds)


def heights_before(history: GrowthHistory, day: date) -> int:
    """Return how many heights are known from before a day."""
    return sum(height.day < day for height in history.heights)
