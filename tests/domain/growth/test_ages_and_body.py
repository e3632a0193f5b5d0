"""Ages from dates and gestation, BMI and body surface area."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.growth.ages import (
    age_in_days,
    corrected_age_in_days,
    corrected_decimal_age,
    decimal_age,
)
from companion.domain.growth.body import body_mass_index, body_surface_area


def test_decimal_age_counts_days() -> None:
    assert decimal_age(date(2020, 4, 12), date(2024, 6, 12)) == pytest.approx(4.167008898, abs=1e-9)
    assert age_in_days(date(2020, 4, 12), date(2020, 4, 11)) == -1


def test_a_leap_day_birthday_is_a_day_like_others() -> None:
    assert age_in_days(date(2016, 2, 29), date(2017, 2, 28)) == 365
    assert age_in_days(date(2016, 2, 29), date(2020, 2, 29)) == 1461


@pytest.mark.parametrize(("weeks", "days", "earlier"), [(40, 0, 0), (32, 0, 56), (27, 3, 88)])
def test_corrected_age_starts_at_the_due_date(weeks: int, days: int, earlier: int) -> None:
    born, on = date(2024, 1, 1), date(2025, 1, 1)

    assert corrected_age_in_days(born, on, weeks, days) == 366 - earlier
    assert corrected_decimal_age(born, on, weeks, days) == pytest.approx((366 - earlier) / 365.25)


def test_before_the_due_date_corrected_age_is_negative() -> None:
    assert corrected_age_in_days(date(2024, 1, 1), date(2024, 1, 8), 30) == 7 - 70


def test_bmi_and_body_surface() -> None:
    assert body_mass_index(41.6, 121.6) == pytest.approx(28.133657, abs=1e-6)
    assert body_surface_area(20, 115) == pytest.approx(0.798, abs=2e-3)
