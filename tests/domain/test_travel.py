"""A journey's doses add up exactly, and the two clocks show the same moment."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.diary import DayClock
from companion.domain.schedule import days_between
from companion.domain.travel import TimesAbroad, doses_to_pack, times_abroad
from tests.support.family import BERLIN, line, mg

CLOCK = DayClock(BERLIN, time(4))


def test_a_dose_change_on_the_way_is_packed_apart_and_spares_go_with_the_last() -> None:
    planned = [line()] * 3 + [line("new", dose=mg("0.9"))] * 2
    first, second = doses_to_pack(planned, 2)
    assert (first.doses, str(first.amount)) == (3, "2.4 mg")
    assert (second.evenings, second.spare, str(second.amount)) == (2, 2, "3.6 mg")


def test_without_an_injection_nothing_is_packed() -> None:
    assert doses_to_pack([], 3) == ()


@given(st.integers(1, 60), st.integers(0, 20), st.decimals("0.01", "9.99", places=2))
def test_the_sum_is_exact(evenings: int, spare: int, amount: Decimal) -> None:
    (row,) = doses_to_pack([line(dose=mg(str(amount)))] * evenings, spare)
    assert row.amount.amount == amount * (evenings + spare)


def test_equal_hours_are_joined_and_a_clock_change_begins_a_new_row() -> None:
    # New York changes its clocks on 8 March 2026, Berlin on the 29th.
    days = [(day, line()) for day in days_between(date(2026, 3, 5), date(2026, 3, 10))]
    rows = times_abroad(days, CLOCK, ZoneInfo("America/New_York"))
    assert rows == (
        TimesAbroad(date(2026, 3, 5), date(2026, 3, 7), time(20), time(14), 0),
        TimesAbroad(date(2026, 3, 8), date(2026, 3, 10), time(20), time(15), 0),
    )


@pytest.mark.parametrize(
    ("zone", "at", "later"),
    [("Asia/Tokyo", time(4), 1), ("Pacific/Honolulu", time(9), 0), ("Europe/Berlin", time(20), 0)],
)
def test_another_date_abroad_is_told(zone: str, at: time, later: int) -> None:
    (row,) = times_abroad([(date(2026, 3, 12), line())], CLOCK, ZoneInfo(zone))
    assert (row.abroad, row.days_later) == (at, later)


def test_early_injections_may_be_the_day_before_abroad() -> None:
    early = line(usual_time=time(6))
    (row,) = times_abroad([(date(2026, 3, 12), early)], CLOCK, ZoneInfo("America/New_York"))
    assert (row.abroad, row.days_later) == (time(1), 0)
    (row,) = times_abroad([(date(2026, 3, 12), early)], CLOCK, ZoneInfo("Pacific/Honolulu"))
    assert (row.abroad, row.days_later) == (time(19), -1)
