"""One person's growth worked out: points, velocities on either side of the start, target."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from companion.domain.growth.history import heights_before, read_history, summarise, target_band
from companion.domain.growth.phases import growth_path, on_treatment, phase_velocities
from companion.domain.growth.sizes import bmi_points, size_points
from companion.domain.growth.velocity_path import START_LEEWAY
from companion.domain.measurements import BoneAge, Measure, Position, Setting
from companion.domain.people import Sex
from tests.support.family import person
from tests.support.growing import CLINIC, SHELF, START, background, facts, size


def test_points_are_in_order_with_age_and_sds() -> None:
    points = size_points(facts(CLINIC[::-1]), Measure.HEIGHT)
    assert [p.day for p in points] == [row.day for row in CLINIC]
    assert points[0].years == pytest.approx(5.08, abs=0.01)
    assert points[0].sds is not None
    assert points[0].centile is not None
    assert points[0].sds < -1.9


def test_lying_and_standing_heights_of_one_age_differ_by_the_known_step() -> None:
    # Half a year before the third birthday, when WHO asks for standing heights.
    both = [size("2019-11-02", 88), size("2019-11-03", 88, position=Position.LYING)]
    standing, lying = size_points(facts(both), Measure.HEIGHT)
    assert standing.sds is not None
    assert lying.sds is not None
    assert standing.sds > lying.sds


def test_a_reference_without_weights_gives_weights_no_sds() -> None:
    weights = [size("2025-12-01", 24, Measure.WEIGHT)]
    turner = facts(weights, reference=SHELF.size("turner_lyon1985"))
    assert [p.sds for p in size_points(turner, Measure.WEIGHT)] == [None]
    assert [p.sds for p in bmi_points(replace(turner, measurements=(*CLINIC, *weights)))] == [None]


def test_bmi_needs_both_of_one_day_but_a_grown_up_keeps_the_last_height() -> None:
    rows = [*CLINIC, size("2025-12-01", 24, Measure.WEIGHT), size("2026-01-01", 24, Measure.WEIGHT)]
    (only,) = bmi_points(facts(rows))
    assert only.value == pytest.approx(24 / 1.226**2)
    assert only.sds is not None
    adult = facts(rows, person=person(birth_date=date(1990, 1, 1)))
    assert len(bmi_points(adult)) == 2
    early = size("2020-01-01", 14, Measure.WEIGHT)
    assert bmi_points(facts([early])) == ()


def test_an_early_birth_has_a_second_age_up_to_two_years() -> None:
    rows = [size("2018-05-02", 70), size("2020-05-02", 90)]
    known = background(gestation_weeks=30, gestation_days=0)
    early, late = size_points(facts(rows, background=known), Measure.HEIGHT)
    assert early.corrected_years == pytest.approx(early.years - 70 / 365.25)
    assert early.corrected_sds is not None
    assert early.sds is not None
    assert early.corrected_sds > early.sds
    assert late.corrected_years is None
    on_time = facts(rows, background=background(gestation_weeks=39))
    assert all(p.corrected_years is None for p in size_points(on_time, Measure.HEIGHT))


def test_no_interval_has_growth_from_both_sides_of_the_start() -> None:
    found = facts(CLINIC)
    for velocity in phase_velocities(found, size_points(found, Measure.HEIGHT)):
        interval = velocity.interval
        before = interval.end.day <= START + START_LEEWAY
        assert before or on_treatment(interval, START)


def test_the_path_goes_from_slow_to_fast_to_steadier_without_shared_months() -> None:
    found = facts(CLINIC)
    path = growth_path(found, size_points(found, Measure.HEIGHT))
    solid = [p for p in path if not p.hollow]
    rates = [p.velocity.cm_per_year or 0 for p in solid]
    assert rates[0] < 5 < rates[2] < rates[1]
    ends = [(p.velocity.interval.start.day, p.velocity.interval.end.day) for p in solid]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))
    assert any(p.hollow for p in path)


def test_home_heights_join_only_when_asked_or_alone() -> None:
    home = [replace(row, setting=Setting.HOME, id=f"h{row.id}") for row in CLINIC]
    both = facts([*CLINIC, *home])
    heights = size_points(both, Measure.HEIGHT)
    settings = {p.velocity.interval.end.setting for p in growth_path(both, heights)}
    assert settings == {Setting.CLINIC}
    alone = facts(home)
    assert growth_path(alone, size_points(alone, Measure.HEIGHT))
    with_home = growth_path(both, heights, include_home=True)
    assert with_home


def test_the_target_needs_both_biological_parents() -> None:
    known = facts(background=background())
    band = target_band(known)
    assert band is not None
    assert (band.cm.centre, band.cm.low, band.cm.high) == (161.25, 152.75, 169.75)
    assert band.sds.low < band.sds.centre < band.sds.high
    for missing in ({"mother_cm": None}, {"father_cm": None}, {"parents_biological": False}):
        assert target_band(facts(background=background(**missing))) is None


def test_there_is_no_target_on_turner_and_a_word_on_other_syndromes() -> None:
    turner = facts(background=background(), reference=SHELF.size("turner_lyon1985"))
    assert target_band(turner) is None
    told = facts(background=background(), person=person(indication="Noonan syndrome"))
    band = target_band(told)
    assert band is not None
    assert band.syndrome


def test_a_boy_on_a_reference_of_girls_has_no_target_and_no_sds() -> None:
    boy = person(sex=Sex.MALE)
    found = facts(CLINIC, person=boy, background=background(), reference=SHELF.size("who"))
    assert target_band(found) is not None
    girls_only = SHELF.size("turner_lyon1985")
    renamed = replace(girls_only, id="girls")
    assert target_band(replace(found, reference=renamed)) is None
    assert all(
        p.sds is None for p in size_points(replace(found, reference=renamed), Measure.HEIGHT)
    )


def test_the_summary_tells_the_latest_clinic_figures() -> None:
    bone = BoneAge("b", "girl", date(2025, 12, 1), Decimal("7.0"))
    home = size("2026-02-01", 123.2, setting=Setting.HOME)
    found = summarise(
        read_history(facts([*CLINIC, home], bone_ages=(bone,), background=background()))
    )
    assert found.latest is not None
    assert found.latest.day == date(2025, 12, 1)
    assert found.velocity is not None
    assert found.velocity.interval.end.day == date(2025, 12, 1)
    assert found.velocity.interval.months == pytest.approx(12, abs=0.1)
    assert found.baseline is not None
    assert found.baseline.day == date(2023, 5, 29)
    assert found.change is not None
    assert found.change.total > 0.8
    assert found.bone_age is not None
    assert found.bone_age.difference == pytest.approx(-1.58, abs=0.01)
    assert found.bone_age.height_cm == 122.6
    assert found.target is not None


def test_a_bone_age_without_a_height_near_it_stands_alone() -> None:
    bone = BoneAge("b", "girl", date(2021, 1, 1), Decimal("3.0"))
    (point,) = read_history(facts(CLINIC, bone_ages=(bone,))).bone_ages
    assert point.height_cm is None
    assert point.height_sds is None


def test_an_empty_record_gives_an_empty_summary() -> None:
    found = summarise(read_history(facts(treated=False)))
    assert (found.latest, found.velocity, found.change, found.bone_age) == (None,) * 4


def test_without_treatment_all_velocities_are_on_one_side() -> None:
    found = facts(CLINIC, treated=False)
    assert found.treatment_start is None
    assert found.steps == ()
    path = growth_path(found, size_points(found, Measure.HEIGHT))
    assert path
    assert not on_treatment(path[0].velocity.interval, None)
    assert summarise(read_history(found)).change is None


def test_heights_before_a_day_are_counted() -> None:
    assert heights_before(read_history(facts(CLINIC)), START) == 3
