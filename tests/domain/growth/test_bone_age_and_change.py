"""Bone age beside age, and how an SDS has moved."""

from __future__ import annotations

from datetime import date

import pytest

from companion.content.growth_tables import load_reference
from companion.domain.growth.bone_age import bone_age_difference, height_sds_for_bone_age
from companion.domain.growth.change import baseline, sds_change
from companion.domain.growth.errors import MixedReferencesError
from companion.domain.growth.sds import SdsPoint, sds_at
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.people import Sex


def point(days: float, z: float | None, reference: str = "who") -> SdsPoint:
    return SdsPoint(reference, days, z)


def test_younger_bones_make_a_negative_difference() -> None:
    assert bone_age_difference(6.5, date(2018, 1, 1), date(2026, 1, 1)) == pytest.approx(
        6.5 - 8.0, abs=0.002
    )


def test_the_height_for_bone_age_is_judged_at_the_bone_age() -> None:
    reference = load_reference("who")

    found = height_sds_for_bone_age(reference, Sex.MALE, 6.5, 115)

    assert found == sds_at(reference, Sex.MALE, SizeMeasure.HEIGHT, 6.5 * 365.25, 115)
    assert found.sds is not None


def test_a_change_has_a_total_and_a_rate() -> None:
    change = sds_change(point(2000, -3.0), point(2000 + 730.5, -2.0))

    assert change is not None
    assert (change.total, change.years, change.per_year) == pytest.approx((1.0, 2.0, 0.5))
    assert change.notes == Note.NONE


def test_under_half_a_year_there_is_no_rate() -> None:
    change = sds_change(point(2000, -3.0), point(2182, -2.8))

    assert change is not None
    assert change.per_year is None
    assert change.notes == Note.INTERVAL_SHORT


def test_crossing_the_join_of_the_who_sets_is_marked() -> None:
    crossing = sds_change(point(1700, -2.5), point(2100, -2.3))
    after = sds_change(point(1827, -2.5), point(2300, -2.3))
    own = sds_change(point(1700, -2.5, "ours"), point(2100, -2.3, "ours"))

    assert crossing is not None
    assert crossing.notes == Note.WHO_JOIN
    assert after is not None
    assert after.notes == Note.NONE
    assert own is not None
    assert own.notes == Note.NONE


def test_references_are_never_mixed() -> None:
    with pytest.raises(MixedReferencesError, match="same reference"):
        sds_change(point(2000, -2.5, "who"), point(2400, -2.84, "cdc2000"))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (point(2000, None), point(2400, -2)),
        (point(2000, -2), point(2400, None)),
        (point(2000, -2), point(2000, -2)),
    ],
)
def test_without_two_sds_in_order_there_is_no_change(start: SdsPoint, end: SdsPoint) -> None:
    assert sds_change(start, end) is None


def test_the_baseline_is_the_closest_height_within_3_months_of_the_start() -> None:
    points = [point(1800, -3.2), point(1950, -3.1), point(2010, -3.0), point(2005, None)]

    assert baseline(points, 2000) == points[2]
    assert baseline(points[:1], 2000) is None
    assert baseline([], 2000) is None
