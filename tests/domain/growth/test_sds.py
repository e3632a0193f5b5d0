"""The SDS of heights, weights and BMI: ages, edges, positions, tails and the way back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.growth_tables import load_reference
from companion.domain.growth.errors import ImpossibleValueError
from companion.domain.growth.references import BUILT_IN_REFERENCES
from companion.domain.growth.sds import (
    sds,
    sds_at,
    value_at_sds,
    values_at_sds,
    why_impossible,
)
from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.measurements import Position
from companion.domain.people import Sex
from tests.support.growth import at

HEIGHT, WEIGHT, BMI = SizeMeasure.HEIGHT, SizeMeasure.WEIGHT, SizeMeasure.BMI
GIRL, BOY = Sex.FEMALE, Sex.MALE
EVERY_TABLE = [
    (name, table.sex, table.measure, index)
    for name in BUILT_IN_REFERENCES
    for index, table in enumerate(load_reference(name).tables)
]


def z_of(name, sex, measure, days, value, position=None):
    return sds_at(load_reference(name), sex, measure, days, value, position)


@pytest.mark.parametrize(("name", "sex", "measure", "index"), EVERY_TABLE)
def test_the_median_has_an_sds_of_0_at_every_row(name, sex, measure, index) -> None:
    reference = load_reference(name)
    table = reference.tables[index]
    days = table.ages if table.rules.whole_days else at(1) * table.ages
    covered = (days >= table.rules.first_day) & (days <= table.rules.last_day)

    column = sds(reference, sex, measure, days[covered], table.m[covered])

    assert covered.sum() > 1
    assert np.abs(column.sds).max() < 1e-12


@pytest.mark.parametrize(("name", "sex", "measure", "index"), EVERY_TABLE)
def test_the_sds_rises_with_the_value_and_leads_back_to_it(name, sex, measure, index) -> None:
    reference = load_reference(name)
    rules = reference.tables[index].rules
    ages = np.linspace(rules.first_day, rules.last_day - 1, 50)
    ladder = np.arange(-8, 8.01, 0.25)
    days, wanted = (grid.ravel() for grid in np.meshgrid(ages, ladder, indexing="ij"))

    back = values_at_sds(reference, sex, measure, days, wanted)

    possible = ~np.isnan(back.values)
    if measure is HEIGHT:
        possible &= (back.values >= 20) & (back.values <= 280)
    elif measure is WEIGHT:
        possible &= back.values <= 400
    values = back.values[possible]
    found = sds(reference, sex, measure, days[possible], values).sds
    assert possible.mean() > 0.5
    assert found == pytest.approx(wanted[possible], abs=1e-8)
    grid = np.where(possible, back.values, np.nan).reshape(ages.size, ladder.size)
    steps = np.diff(grid, axis=1)
    assert (steps[~np.isnan(steps)] > 0).all()


@pytest.mark.parametrize(("name", "sex", "measure", "index"), EVERY_TABLE)
def test_nothing_jumps_inside_a_table(name, sex, measure, index) -> None:
    reference = load_reference(name)
    rules = reference.tables[index].rules
    days = np.arange(math.ceil(rules.first_day), rules.last_day - 0.5)

    for z in (-2.0, 0.0, 2.0):
        values = values_at_sds(reference, sex, measure, days, z).values
        change = np.abs(np.diff(values)) / values[:-1]
        assert change.max() < 0.022, days[change.argmax()]  # the first days of life are steepest


def test_one_call_takes_a_file_of_values_longer_than_a_block() -> None:
    rng = np.random.default_rng(7)
    days = rng.uniform(-100, at(240), 60_000)
    values = rng.uniform(60, 180, 60_000)

    column = sds(load_reference("who"), GIRL, HEIGHT, days, values)

    for index in (0, 24_999, 25_000, 49_999, 50_000, 59_999):
        point = z_of("who", GIRL, HEIGHT, days[index], values[index])
        assert point.sds == (None if math.isnan(column.sds[index]) else column.sds[index])
        assert point.notes == Note(int(column.notes[index]))


class TestAges:
    @pytest.mark.parametrize(
        ("days", "same_as"), [(100.4, 100), (100.5, 101), (101.4999, 101), (0.2, 0)]
    )
    def test_who_2006_looks_up_the_rounded_day(self, days: float, same_as: int) -> None:
        assert z_of("who2006", BOY, WEIGHT, days, 6.0).sds == (
            z_of("who2006", BOY, WEIGHT, same_as, 6.0).sds
        )

    def test_who_2006_ends_below_60_months(self) -> None:
        assert z_of("who2006", GIRL, HEIGHT, 1826, 109).sds is not None
        for days in (at(60), 1827, 1856):
            point = z_of("who2006", GIRL, HEIGHT, days, 109)
            assert point.sds is None
            assert point.notes == Note.OUT_OF_RANGE

    def test_who_takes_over_from_2006_at_60_months_exactly(self) -> None:
        assert z_of("who", GIRL, HEIGHT, 1826, 109).sds == (
            z_of("who2006", GIRL, HEIGHT, 1826, 109).sds
        )
        for days in (at(60), 1827, at(61), at(200)):
            assert z_of("who", GIRL, HEIGHT, days, 109).sds == pytest.approx(
                z_of("who2007", GIRL, HEIGHT, days, 109).sds, abs=1e-12
            )

    def test_the_join_of_the_who_sets_moves_a_small_girl_by_0_065(self) -> None:
        before = value_at_sds(load_reference("who2006"), GIRL, HEIGHT, 1826, -2.5)
        assert before is not None

        after = z_of("who", GIRL, HEIGHT, at(60), before)

        assert after.sds == pytest.approx(-2.5 + 0.065, abs=0.005)
        assert after.notes == Note.WHO_JOIN

    def test_the_first_published_row_of_who_2007_carries_no_join_note(self) -> None:
        assert z_of("who2007", GIRL, HEIGHT, at(61), 109.6016).notes == Note.NONE

    def test_references_are_not_mixed_a_girl_of_8_differs_by_a_third_between_two(self) -> None:
        cm = value_at_sds(load_reference("who"), GIRL, HEIGHT, at(96), -2.5)
        assert cm is not None

        assert z_of("cdc2000", GIRL, HEIGHT, at(96), cm).sds == pytest.approx(-2.84, abs=0.005)

    @pytest.mark.parametrize(
        ("name", "measure", "first", "last"),
        [
            ("who2007", HEIGHT, 60, 228),
            ("who2007", WEIGHT, 60, 120),
            ("who2007", BMI, 60, 228),
            ("cdc2000", HEIGHT, 24, 240),
            ("cdc2000", WEIGHT, 24, 240),
            ("cdc2000", BMI, 24, 240),
            ("cdc2022_extended_bmi", BMI, 24, 240),
            ("cdc2000_infant", HEIGHT, 0, 35.5),
            ("cdc2000_infant", WEIGHT, 0, 36),
            ("turner_lyon1985", HEIGHT, 12, 240),
        ],
    )
    def test_both_ends_belong_to_a_reference_and_nothing_beyond(
        self, name: str, measure: SizeMeasure, first: float, last: float
    ) -> None:
        value = {HEIGHT: 90, WEIGHT: 14, BMI: 16}[measure]
        inside = [z_of(name, GIRL, measure, at(month), value) for month in (first, last)]
        outside = [z_of(name, GIRL, measure, at(m), value) for m in (first - 0.01, last + 0.01)]

        assert all(point.sds is not None for point in inside)
        assert all(point.notes & Note.OUT_OF_RANGE for point in outside)
        assert all(point.sds is None for point in outside)

    def test_a_date_before_birth_is_named_as_such(self) -> None:
        point = z_of("who", GIRL, HEIGHT, -1, 50)

        assert point.sds is None
        assert point.notes.codes() == ("BEFORE_BIRTH", "OUT_OF_RANGE")

    @pytest.mark.parametrize("days", [1e5, 1e18, 1e300, -1e300])
    def test_an_age_of_any_size_is_only_out_of_range(self, days: float) -> None:
        assert z_of("who", GIRL, HEIGHT, days, 100).notes & Note.OUT_OF_RANGE
        assert z_of("cdc2000", GIRL, HEIGHT, days, 100).sds is None

    def test_blanks_stay_blank_and_say_what_is_missing(self) -> None:
        nan = math.nan

        column = sds(load_reference("who"), GIRL, HEIGHT, [nan, 100, nan], [50, nan, nan])

        assert np.isnan(column.sds).all()
        assert [Note(int(n)) for n in column.notes] == [
            Note.MISSING_AGE,
            Note.MISSING_VALUE,
            Note.MISSING_AGE,
        ]

    def test_whole_numbers_are_as_good_as_decimals(self) -> None:
        column = sds(load_reference("who"), GIRL, HEIGHT, [100, 200], [60, 65])

        assert np.isfinite(column.sds).all()


class TestPosition:
    def test_length_holds_to_day_730_and_height_from_day_731(self) -> None:
        reference = load_reference("who2006")
        length = value_at_sds(reference, BOY, HEIGHT, 730, 0)
        height = value_at_sds(reference, BOY, HEIGHT, 731, 0)

        assert length is not None
        assert height is not None
        assert length - height == pytest.approx(0.7, abs=0.03)

    def test_a_standing_infant_is_0_7_cm_longer_lying(self) -> None:
        stood = z_of("who", BOY, HEIGHT, 400, 75.0, Position.STANDING)

        assert stood.sds == z_of("who", BOY, HEIGHT, 400, 75.7).sds
        assert stood.notes == Note.HEIGHT_TO_LENGTH

    def test_a_lying_child_is_0_7_cm_shorter_standing(self) -> None:
        lay = z_of("who", BOY, HEIGHT, 900, 90.0, Position.LYING)

        assert lay.sds == z_of("who", BOY, HEIGHT, 900, 90.0 - 0.7).sds
        assert lay.notes == Note.LENGTH_TO_HEIGHT

    @pytest.mark.parametrize(
        ("name", "days", "position"),
        [
            ("who2007", at(70), Position.LYING),
            ("cdc2000", at(30), Position.LYING),
            ("cdc2000_infant", at(30), Position.STANDING),
        ],
    )
    def test_other_references_are_not_corrected_but_say_so(self, name, days, position) -> None:
        point = z_of(name, BOY, HEIGHT, days, 95, position)

        assert point.sds == z_of(name, BOY, HEIGHT, days, 95).sds
        assert point.notes == Note.POSITION_DIFFERS

    def test_weight_and_bmi_know_no_position(self) -> None:
        for measure, value in ((WEIGHT, 10), (BMI, 16)):
            point = z_of("who", BOY, measure, 400, value, Position.STANDING)
            assert point.notes == Note.NONE
            assert point.sds == z_of("who", BOY, measure, 400, value).sds

    def test_the_way_back_gives_the_height_as_it_would_be_measured(self) -> None:
        reference = load_reference("who")

        cm = value_at_sds(reference, BOY, HEIGHT, 400, -1.0, Position.STANDING)

        assert cm is not None
        assert z_of("who", BOY, HEIGHT, 400, cm, Position.STANDING).sds == pytest.approx(-1)


class TestTails:
    @pytest.mark.parametrize("measure", [WEIGHT, BMI])
    @pytest.mark.parametrize("days", [0, 400, 1826, at(60), at(100)])
    def test_who_draws_straight_lines_beyond_3_sds(self, measure, days) -> None:
        reference = load_reference("who")
        two, three, four, five = (
            value_at_sds(reference, GIRL, measure, days, z) for z in (2, 3, 4, 5)
        )

        assert four - three == pytest.approx(three - two)
        assert five - four == pytest.approx(three - two)
        assert z_of("who", GIRL, measure, days, five).notes & Note.RESTRICTED_TAIL

    def test_who_height_has_no_such_lines(self) -> None:
        assert z_of("who", GIRL, HEIGHT, 400, 40).notes == Note.NONE

    def test_below_the_lowest_value_the_line_reaches_there_is_none(self) -> None:
        assert value_at_sds(load_reference("who"), GIRL, WEIGHT, at(100), -40) is None

    def test_cdc_extends_only_above_the_95th_centile(self) -> None:
        plain, extended = load_reference("cdc2000"), load_reference("cdc2022_extended_bmi")
        edge = value_at_sds(plain, GIRL, BMI, at(120), 1.6448536269514722)
        assert edge is not None

        below = sds_at(extended, GIRL, BMI, at(120), edge - 0.001)
        above = sds_at(extended, GIRL, BMI, at(120), edge + 0.001)

        assert below.sds == sds_at(plain, GIRL, BMI, at(120), edge - 0.001).sds
        assert below.notes == Note.NONE
        assert above.notes == Note.EXTENDED_BMI
        assert above.sds == pytest.approx(below.sds, abs=1e-3)

    def test_cdc_follows_its_formula_above_the_95th_centile(self) -> None:
        from statistics import NormalDist

        normal, age = NormalDist(), 10.0
        p95 = value_at_sds(load_reference("cdc2000"), BOY, BMI, at(120), normal.inv_cdf(0.95))
        sigma = 0.3728 + 0.5196 * age - 0.0091 * age**2

        point = z_of("cdc2022_extended_bmi", BOY, BMI, at(120), 40)

        wanted = normal.inv_cdf(0.9 + 0.1 * normal.cdf((40 - p95) / sigma))
        assert point.sds == pytest.approx(wanted, abs=1e-6)

    @pytest.mark.parametrize("bmi", [100, 1e3, 1e6, 1e100, 1e307])
    def test_the_extended_tail_never_ends(self, bmi: float) -> None:
        point = z_of("cdc2022_extended_bmi", BOY, BMI, at(120), bmi)

        assert point.sds is not None
        assert math.isfinite(point.sds)
        back = value_at_sds(load_reference("cdc2022_extended_bmi"), BOY, BMI, at(120), point.sds)
        assert back == pytest.approx(bmi, rel=1e-6)

    def test_what_overflows_is_left_out_and_says_so(self) -> None:
        point = z_of("cdc2000", BOY, BMI, at(120), 1e-300)

        assert point.sds is None
        assert point.notes == Note.NOT_COMPUTABLE


class TestWhatCannotBe:
    @pytest.mark.parametrize(
        ("measure", "value"),
        [
            (HEIGHT, 0),
            (HEIGHT, -110),
            (HEIGHT, 19.99),
            (HEIGHT, 280.01),
            (HEIGHT, math.inf),
            (WEIGHT, 0),
            (WEIGHT, 400.01),
            (WEIGHT, -math.inf),
            (BMI, 0),
            (BMI, -1),
            (BMI, math.inf),
        ],
    )
    def test_a_value_no_body_has_is_refused_by_its_place(self, measure, value) -> None:
        reference = load_reference("who")

        with pytest.raises(ImpossibleValueError) as refused:
            sds(reference, GIRL, measure, 400, [30.0, math.nan, value, 30.0])

        assert refused.value.index == 2
        assert why_impossible(measure, value) == refused.value.reason

    @pytest.mark.parametrize(
        ("measure", "value"),
        [(HEIGHT, 20), (HEIGHT, 280), (WEIGHT, 400), (WEIGHT, 0.001), (BMI, 900)],
    )
    def test_all_else_is_computed_however_extreme(self, measure, value) -> None:
        assert why_impossible(measure, value) is None
        assert z_of("who", GIRL, measure, 400, value).sds is not None

    def test_a_number_that_is_none_is_named(self) -> None:
        assert why_impossible(HEIGHT, math.nan) == "it is not a number"


class TestMissingTables:
    @pytest.mark.parametrize(
        ("name", "sex", "measure"),
        [
            ("turner_lyon1985", BOY, HEIGHT),
            ("turner_lyon1985", GIRL, WEIGHT),
            ("cdc2022_extended_bmi", GIRL, HEIGHT),
            ("cdc2000_infant", GIRL, BMI),
        ],
    )
    def test_a_reference_without_the_table_says_so(self, name, sex, measure) -> None:
        point = z_of(name, sex, measure, at(30), 90)

        assert point.sds is None
        assert point.centile is None
        assert point.notes == Note.NO_TABLE
        assert load_reference(name).span_days(sex, measure) is None


@given(
    z=st.floats(-5, 5),
    months=st.floats(0, 228),
    sex=st.sampled_from(Sex),
    position=st.sampled_from([None, *Position]),
)
def test_height_to_sds_and_back_at_any_age(z, months, sex, position) -> None:
    cm = value_at_sds(load_reference("who"), sex, HEIGHT, at(months), z, position)
    assert cm is not None

    assert z_of("who", sex, HEIGHT, at(months), cm, position).sds == pytest.approx(z, abs=1e-9)


def test_centiles_go_with_the_sds() -> None:
    column = sds(load_reference("who"), GIRL, HEIGHT, at(100), [110.0, math.nan])
    point = z_of("who", GIRL, HEIGHT, at(100), 110.0)

    assert column.centiles[0] == point.centile
    assert point.centile == pytest.approx(0.0858, abs=1e-4)
    assert math.isnan(column.centiles[1])


def test_values_say_why_they_are_missing_or_on_which_line_they_lie() -> None:
    restricted = values_at_sds(load_reference("who"), GIRL, WEIGHT, at(100), [2.0, 4.0, -40.0])
    without = values_at_sds(load_reference("turner_lyon1985"), BOY, HEIGHT, at(100), 0.0)

    assert [Note(int(note)) for note in restricted.notes] == [
        Note.NONE,
        Note.RESTRICTED_TAIL,
        Note.NOT_COMPUTABLE,
    ]
    assert np.isnan(without.values).all()
    assert Note(int(without.notes[0])) == Note.NO_TABLE
