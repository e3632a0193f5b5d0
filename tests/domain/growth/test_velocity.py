"""Velocities, their error bands and their SDS under the interval rules."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.growth_tables import load_velocity_reference
from companion.domain.growth.intervals import Interval
from companion.domain.growth.terms import Note
from companion.domain.growth.velocity import Velocity, velocities, velocity_sd
from companion.domain.growth.velocity_references import SLACK_YEARS
from companion.domain.measurements import Setting
from companion.domain.people import Sex
from tests.support.growth import BORN, height

HOME = Setting.HOME
RIKKEN, TANNER = (
    load_velocity_reference(name) for name in ("rikken_wit_1992", "tanner_davies_1985")
)


def grown(
    days: int,
    cm: float,
    *,
    start: int = 2000,
    settings: tuple[Setting, Setting] = (Setting.CLINIC, Setting.CLINIC),
    sex: Sex | None = Sex.FEMALE,
    reference=RIKKEN,
    birth=BORN,
) -> Velocity:
    """Return the velocity of someone who grew so many cm in so many days."""
    first, last = settings
    interval = Interval(height(start, 110, first), height(start + days, 110 + cm, last), birth)
    return velocities([interval], sex, reference)[0]


def test_a_year_of_growth_has_figure_band_sds_and_the_references_assumption() -> None:
    found = grown(365, 6.0)

    assert found.cm_per_year == pytest.approx(6.0 * 365.25 / 365)
    assert found.margin == pytest.approx(1.96 * 0.3536, rel=2e-3)
    low, high = found.band
    assert high - low == pytest.approx(2 * found.margin)
    assert (low + high) / 2 == pytest.approx(found.cm_per_year)
    midpoint = 2182.5 / 365.25
    assert found.expected == pytest.approx(8.88 - 0.42 * midpoint)
    assert found.spread == pytest.approx(0.820 + np.exp(0.635 - 0.649 * midpoint))
    assert found.sds == pytest.approx((found.cm_per_year - found.expected) / found.spread)
    assert found.notes == Note.PREPUBERTAL
    assert found.reference == "rikken_wit_1992"


@pytest.mark.parametrize(
    ("days", "setting", "sd"),
    [
        (365, Setting.CLINIC, 0.35),
        (183, Setting.CLINIC, 0.71),
        (91, Setting.CLINIC, 1.41),
        (365, HOME, 0.9),
        (183, HOME, 1.8),
        (91, HOME, 3.5),
    ],
)
def test_the_error_of_two_readings_grows_as_the_interval_shrinks(days, setting, sd) -> None:
    interval = Interval(height(0, 100, setting), height(days, 103, setting))

    assert velocity_sd(interval) == pytest.approx(sd, abs=0.06)


def test_under_6_months_there_is_no_yearly_figure() -> None:
    found = grown(182, 4.0)

    assert (found.cm_per_year, found.margin, found.band, found.sds) == (None,) * 4
    assert found.sds_band is None
    assert found.notes == Note.INTERVAL_SHORT


@pytest.mark.parametrize(
    ("days", "note"),
    [(183, Note.PROVISIONAL), (319, Note.PROVISIONAL), (548, Note.INTERVAL_LONG)],
)
def test_outside_10_5_to_18_months_there_is_a_figure_without_an_sds(days, note) -> None:
    found = grown(days, 4.0)

    assert found.cm_per_year is not None
    assert found.sds is None
    assert found.sds_band is None
    assert found.notes == note | Note.PREPUBERTAL


def test_home_and_clinic_are_not_mixed_without_a_mark() -> None:
    mixed = grown(365, 6.0, settings=(HOME, Setting.CLINIC))

    assert mixed.notes & Note.MIXED_SETTINGS
    assert velocity_sd(mixed.interval) == pytest.approx((0.25**2 + 0.62**2) ** 0.5, abs=1e-3)


@pytest.mark.parametrize(
    ("missing", "note"),
    [
        ({"sex": None}, Note.MISSING_SEX),
        ({"reference": None}, Note.MISSING_REFERENCE),
        ({"birth": None}, Note.MISSING_AGE),
    ],
)
def test_what_is_not_known_leaves_the_sds_out_and_is_named(missing, note) -> None:
    found = grown(365, 6.0, **missing)

    assert found.cm_per_year is not None
    assert found.sds is None
    assert found.notes == note


def test_beyond_the_references_ages_there_is_no_sds() -> None:
    found = grown(365, 6.0, start=100)

    assert found.sds is None
    assert found.notes == Note.OUT_OF_RANGE


def test_the_band_in_sds_shows_measurement_error_alone() -> None:
    found = grown(365, 6.0)

    low, high = found.sds_band
    assert high - low == pytest.approx(2 * found.margin / found.spread)
    assert (low + high) / 2 == pytest.approx(found.sds)


def test_no_intervals_no_velocities() -> None:
    assert velocities([], Sex.FEMALE, RIKKEN) == ()


@given(cm=st.floats(-2, 15), more=st.floats(0.01, 3))
def test_more_growth_is_a_higher_sds(cm: float, more: float) -> None:
    assert grown(365, cm + more).sds > grown(365, cm).sds


class TestReferences:
    @pytest.mark.parametrize("reference", [RIKKEN, TANNER])
    @pytest.mark.parametrize("sex", Sex)
    def test_mean_and_sd_are_growth_throughout(self, reference, sex) -> None:
        first, last = reference.span_years(sex)

        spread = reference.spread(sex, np.linspace(first, last, 500))

        assert spread.mean.min() > 0
        assert spread.sd.min() > 0.3
        assert spread.mean.max() < 12

    @pytest.mark.parametrize(
        ("reference", "sex", "span"),
        [
            (TANNER, Sex.MALE, (2.5, 17.5)),
            (TANNER, Sex.FEMALE, (2.5, 14.5)),
            (RIKKEN, Sex.MALE, (3.0, 15.5)),
            (RIKKEN, Sex.FEMALE, (3.0, 13.5)),
        ],
    )
    def test_a_day_beyond_the_ends_is_let_pass_and_no_more(self, reference, sex, span) -> None:
        assert reference.span_years(sex) == span
        edges = [span[0] - SLACK_YEARS * 0.9, span[1] + SLACK_YEARS * 0.9]
        beyond = [span[0] - SLACK_YEARS * 1.1, span[1] + SLACK_YEARS * 1.1]

        assert np.isfinite(reference.spread(sex, edges).mean).all()
        assert np.isnan(reference.spread(sex, beyond).mean).all()
        assert reference.spread(sex, edges).sd == pytest.approx(reference.spread(sex, span).sd)

    def test_the_mislabelled_centiles_are_not_taken_for_the_5th_and_95th(self) -> None:
        spread = TANNER.spread(Sex.MALE, 8.5)

        assert spread.sd[0] == pytest.approx((7.0 - 3.8) / 3.7616)

    def test_each_says_whose_puberty_it_assumes(self) -> None:
        assert RIKKEN.assumes is Note.PREPUBERTAL
        assert TANNER.assumes is Note.AVERAGE_MATURERS
        assert "1985" in TANNER.title
        assert "1992" in RIKKEN.title
