"""Arithmetic on the dose as prescribed: exact, in its own unit, from dated sizes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.dose_arithmetic import arithmetic, body_surface, last_size, week_amount
from companion.domain.doses import Dose, DoseUnit
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from tests.support.family import TODAY, YESTERDAY, iu, line, mg

WEEKDAYS = Schedule(tuple(Weekday)[:5])
WEEKEND = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
WEEKLY = Schedule((Weekday.MONDAY,), weekly=True)
amounts = st.decimals("0.01", "20", places=2)
kilograms = st.decimals("2", "150", places=1)


def size(measure: Measure, value: str, day: date = YESTERDAY, row_id: str = "") -> Measurement:
    return Measurement(row_id, "girl", day, measure, Decimal(value), Setting.HOME)


WEIGHT, HEIGHT = size(Measure.WEIGHT, "25"), size(Measure.HEIGHT, "125")


def test_a_daily_dose_is_seven_times_itself_a_week() -> None:
    found = arithmetic([line()], [WEIGHT], TODAY)
    assert found is not None
    assert found.week == mg("5.6")
    assert found.per_kg_week == Decimal("0.224")
    assert (found.weight.value, found.weight.day) == (Decimal(25), YESTERDAY)


def test_six_of_seven_days_are_six_doses() -> None:
    six = Schedule(tuple(Weekday)[:6])
    assert week_amount(line(schedule=six)) == mg("4.8")


def test_a_weekly_dose_counts_once_and_has_no_amount_a_day() -> None:
    found = arithmetic([line(dose=mg("5"), schedule=WEEKLY)], [WEIGHT, HEIGHT], TODAY)
    assert found is not None
    assert found.per_kg_week == Decimal("0.2")
    assert found.per_m2_day is None
    assert found.surface_m2 is not None


def test_units_stay_as_prescribed() -> None:
    found = arithmetic([line(dose=iu("2.4"))], [WEIGHT], TODAY)
    assert found is not None
    assert (found.week, found.per_kg_week) == (iu("16.8"), Decimal("0.672"))


def test_two_units_at_once_are_never_summed() -> None:
    both = [line("a", schedule=WEEKDAYS), line("b", schedule=WEEKEND, dose=iu("2"))]
    assert arithmetic(both, [WEIGHT], TODAY) is None


def test_lines_that_share_the_week_are_summed() -> None:
    both = [line("a", schedule=WEEKDAYS), line("b", schedule=WEEKEND, dose=mg("1"))]
    found = arithmetic(both, [WEIGHT], TODAY)
    assert found is not None
    assert found.week == mg("6.0")


def test_body_surface_is_mostellers() -> None:
    # The example every table of the formula has: 170 cm and 70 kg make 1.82 m².
    assert round(body_surface(Decimal(170), Decimal(70)), 2) == Decimal("1.82")
    found = arithmetic([line()], [WEIGHT, HEIGHT], TODAY)
    assert found is not None
    assert found.surface_m2 is not None
    assert found.per_m2_day is not None
    assert round(found.surface_m2, 3) == Decimal("0.932")
    assert round(found.per_m2_day, 3) == Decimal("0.859")


@pytest.mark.parametrize(
    ("lines", "sizes"),
    [
        ([], [WEIGHT]),
        ([line(start=TODAY + timedelta(days=1))], [WEIGHT]),
        ([line()], []),
        ([line()], [HEIGHT]),
        ([line()], [size(Measure.WEIGHT, "25", TODAY + timedelta(days=1))]),
        ([line()], [size(Measure.WEIGHT, "0")]),
    ],
    ids=["nothing", "later", "no sizes", "no weight", "weighed later", "no kilogram"],
)
def test_what_is_missing_gives_no_figure(
    lines: list[Prescription], sizes: list[Measurement]
) -> None:
    assert arithmetic(lines, sizes, TODAY) is None


def test_a_height_of_nothing_gives_no_surface() -> None:
    found = arithmetic([line()], [WEIGHT, size(Measure.HEIGHT, "0")], TODAY)
    assert found is not None
    assert found.surface_m2 is None


def test_the_last_size_by_a_day_counts_and_of_two_the_one_noted_last() -> None:
    older = size(Measure.WEIGHT, "24", YESTERDAY - timedelta(days=90))
    again = size(Measure.WEIGHT, "25.3")
    found = last_size([WEIGHT, older, again], Measure.WEIGHT, TODAY)
    assert found is not None
    assert found.value == Decimal("25.3")
    before = last_size([WEIGHT, older], Measure.WEIGHT, YESTERDAY - timedelta(days=1))
    assert before is not None
    assert before.value == Decimal(24)


@given(amounts, kilograms, st.sampled_from(DoseUnit))
def test_the_amount_per_kg_times_the_weight_is_the_week(
    amount: Decimal, weight: Decimal, unit: DoseUnit
) -> None:
    found = arithmetic([line(dose=Dose(amount, unit))], [size(Measure.WEIGHT, str(weight))], TODAY)
    assert found is not None
    assert found.week.unit is unit
    assert abs(found.per_kg_week * weight - amount * 7) < Decimal("1e-20")


@given(amounts, kilograms, kilograms)
def test_more_weight_makes_less_per_kg(amount: Decimal, one: Decimal, other: Decimal) -> None:
    def per_kg(weight: Decimal) -> Decimal:
        found = arithmetic([line(dose=mg(str(amount)))], [size(Measure.WEIGHT, str(weight))], TODAY)
        assert found is not None
        return found.per_kg_week

    assert (one < other) is (per_kg(one) > per_kg(other))
