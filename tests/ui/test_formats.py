"""Dates, times, figures and lists as people write them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from companion.ui.formats import (
    first_day_of_week,
    format_age,
    format_date,
    format_decimal,
    format_list,
    format_quantity,
    format_time,
    month_name,
    parse_decimal,
    weekday_name,
)

SUNDAY = date(2026, 11, 22)
ENGLISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")
GERMAN, ARABIC = QLocale("de_DE"), QLocale("ar_EG")


@pytest.fixture(autouse=True)
def _english(look):
    QLocale.setDefault(ENGLISH)


@pytest.mark.parametrize(
    ("form", "british", "american"),
    [
        ("full", "Sunday 22 November 2026", "Sunday, November 22, 2026"),
        ("long", "22 November 2026", "November 22, 2026"),
        ("medium", "22 Nov 2026", "Nov 22, 2026"),
        ("day", "22 November", "November 22"),
        ("day_short", "22 Nov", "Nov 22"),
        ("weekday", "Sunday 22 November", "Sunday, November 22"),
        ("weekday_short", "Sun 22 Nov", "Sun, Nov 22"),
        ("month", "November 2026", "November 2026"),
    ],
)
def test_dates_are_in_words_and_in_the_countrys_order(form, british, american):
    assert format_date(SUNDAY, form) == british
    QLocale.setDefault(AMERICAN)
    assert format_date(SUNDAY, form) == american


def test_times_follow_the_locale():
    assert format_time(time(20, 4)) == "20:04"
    QLocale.setDefault(AMERICAN)
    assert format_time(time(20, 4)).replace("\u202f", " ") == "8:04 PM"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("0.80", "0.8"),
        (".8", "0.8"),
        ("1.0", "1"),
        ("100", "100"),
        ("1E+2", "100"),
        ("0.00", "0"),
        ("-1.50", "−1.5"),
    ],
)
def test_doses_have_no_idle_zeros(value, written):
    assert format_decimal(Decimal(value)) == written


def test_figures_with_fixed_places_and_sign():
    assert format_decimal(-2.044, places=2, signed=True) == "−2.04"
    assert format_decimal(1.3, places=2, signed=True) == "+1.30"
    assert format_decimal(-0.001, places=2, signed=True) == "0.00"


def test_the_decimal_sign_is_the_locales():
    QLocale.setDefault(GERMAN)
    assert format_decimal(Decimal("0.80")) == "0,8"
    assert format_quantity(Decimal("0.8"), "mg") == "0,8\u00a0mg"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1.2", "1.2"),
        ("1,2", "1.2"),
        (" 0,80 ", "0.80"),
        (".8", "0.8"),
        ("٠٫٨", "0.8"),
        ("1٢", "12"),
        ("−1,5", "-1.5"),
    ],
)
def test_figures_are_read_with_point_or_comma(typed, read):
    assert parse_decimal(typed) == Decimal(read)


@pytest.mark.parametrize("typed", ["", "abc", "1,234.5", "1.2.3", "1e5", "-", "NaN", "1 2", "½"])
def test_what_could_be_misread_is_not_read(typed):
    assert parse_decimal(typed) is None


@given(st.decimals(-9999, 9999, places=4), st.sampled_from([ENGLISH, GERMAN, ARABIC]))
def test_what_is_written_is_read_back_exactly(value, locale):
    QLocale.setDefault(locale)
    assert parse_decimal(format_decimal(value)) == value


@given(st.text(max_size=20))
def test_any_typing_is_a_figure_or_nothing(typed):
    value = parse_decimal(typed)
    assert value is None or value.is_finite()


def test_names_of_days_and_months():
    assert weekday_name(1) == "Monday"
    assert weekday_name(7, "narrow") == "S"
    assert month_name(11, "short") == "Nov"
    assert first_day_of_week() == 1


def test_ages_and_lists():
    assert format_age(8, 4) == "8 y 4 m"
    assert format_age(0, 4) == "4 m"
    assert format_list(["headache", "vomiting", "fever"]) == "headache, vomiting and fever"
