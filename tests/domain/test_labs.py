"""Laboratory results: the lab's own range without a verdict, and mix-ups asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.labs import load_lab_guide
from companion.domain.findings import Weight
from companion.domain.lab_checks import check_result
from companion.domain.lab_series import lab_series
from companion.domain.labs import Bound, LabResult, Place, place_of
from tests.support.family import GIRL, TODAY

GUIDE = load_lab_guide()


def result(analyte: str = "igf1", value: str = "172", unit: str = "ng/mL", **more: object):
    row = LabResult("r", "girl", date(2026, 3, 2), analyte, Decimal(value), unit)
    return replace(row, **more)


def found(row: LabResult, *others: LabResult) -> dict[str, Weight]:
    checked = check_result(
        row, GUIDE.analyte(row.analyte), others, birth=GIRL.birth_date, today=TODAY
    )
    return {one.code: one.weight for one in checked}


@pytest.mark.parametrize(
    ("bound", "value", "low", "high", "place"),
    [
        ("", "172", "81", "246", Place.WITHIN),
        ("", "81", "81", "246", Place.WITHIN),
        ("", "246", "81", "246", Place.WITHIN),
        ("", "80.9", "81", "246", Place.BELOW),
        ("", "246.1", "81", "246", Place.ABOVE),
        ("", "5.2", None, "5.0", Place.ABOVE),
        ("", "1.3", "1.0", None, Place.WITHIN),
        ("", "172", None, None, None),
        ("<", "15", "49", "202", Place.BELOW),
        ("<", "15", "15", "202", Place.BELOW),
        ("<", "15", "10", "202", None),
        ("<", "0.6", None, "5", Place.WITHIN),
        ("<", "9", None, "5", None),
        (">", "600", "81", "246", Place.ABOVE),
        (">", "100", "81", "246", None),
        (">", "100", "81", None, None),
    ],
)
def test_a_result_is_told_from_the_labs_own_range_only(bound, value, low, high, place) -> None:
    row = result(
        value=value, bound=Bound(bound), low=low and Decimal(low), high=high and Decimal(high)
    )
    assert place_of(row) is place


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "looks_like"),
    [
        ("fasting_glucose", "90", "mmol/L", "mg/dL"),
        ("fasting_glucose", "5.2", "mg/dL", "mmol/L"),
        ("hba1c", "48", "%", "mmol/mol"),
        ("hba1c", "5.4", "mmol/mol", "%"),
        ("cholesterol", "190", "mmol/L", "mg/dL"),
        ("ldl", "3.1", "mg/dL", "mmol/L"),
        ("igfbp3", "3400", "mg/L", "ng/mL"),
    ],
)
def test_a_figure_of_another_unit_is_asked_about(analyte, value, unit, looks_like) -> None:
    checked = check_result(
        result(analyte, value, unit), GUIDE.analyte(analyte), (), birth=GIRL.birth_date,
        today=TODAY,
    )  # fmt: skip
    assert [(one.code, one.values["other"]) for one in checked] == [
        ("lab_unit_mixed_up", looks_like)
    ]
    assert checked[0].weight is Weight.ASK


def test_igf1_in_nmol_is_told_from_ng_by_the_labs_range() -> None:
    mixed_up = {"lab_unit_mixed_up": Weight.ASK}
    nmol = {"low": Decimal(11), "high": Decimal(32)}
    ng = {"low": Decimal(81), "high": Decimal(246)}
    assert found(result(value="22.5", unit="nmol/L", **nmol)) == {}
    assert found(result(value="22.5", unit="ng/mL", **nmol)) == mixed_up
    assert found(result(value="100", unit="nmol/L", **ng)) == mixed_up
    # Far below the range is a result, not a slip.
    assert found(result(value="22.5", unit="ng/mL", **ng)) == {}
    assert found(result(value="41", unit="ng/mL", low=Decimal(149), high=Decimal(502))) == {}


def test_a_step_from_the_last_result_as_large_as_between_the_units_is_asked_about() -> None:
    before = result(id="before", value="168", day=date(2026, 1, 1))
    assert found(result(value="23"), before) == {"lab_unit_mixed_up": Weight.ASK}
    assert found(result(value="60"), before) == {}
    assert found(result(value="23"), replace(before, unit="nmol/L")) == {}
    assert found(result(value="23"), replace(before, day=date(2026, 3, 9))) == {}
    # From before treatment to treatment the figure may well be several times as large.
    assert found(result(value="190"), replace(before, value=Decimal(41))) == {}


def test_free_t4_in_the_other_unit_is_told_by_the_range() -> None:
    low, high = Decimal("0.9"), Decimal("1.7")
    row = result("ft4", "1.2", "pmol/L", low=low, high=high)
    assert found(row) == {"lab_unit_mixed_up": Weight.ASK}
    assert found(replace(row, unit="ng/dL")) == {}


def test_what_no_laboratory_reports_is_asked_about() -> None:
    assert found(result("tsh", "90000", "mU/L")) == {"lab_value_unlikely": Weight.ASK}


@given(
    st.sampled_from(GUIDE.analytes),
    st.decimals(min_value="0.0001", max_value="100000", places=4),
    st.sampled_from(list(Bound)),
)
def test_no_figure_above_nothing_is_ever_refused(analyte, value, bound) -> None:
    for unit in analyte.units:
        row = result(analyte.id, str(value), unit.unit, bound=bound)
        assert Weight.CANNOT_BE not in found(row).values()


@pytest.mark.parametrize(
    ("changes", "code", "weight"),
    [
        ({"day": date(2026, 3, 13)}, "lab_day_in_future", Weight.CANNOT_BE),
        ({"day": date(2017, 5, 1)}, "day_before_birth", Weight.CANNOT_BE),
        ({"value": Decimal(0)}, "lab_value_not_positive", Weight.CANNOT_BE),
        ({"unit": " "}, "lab_unit_missing", Weight.CANNOT_BE),
        ({"low": Decimal(9), "high": Decimal(8)}, "lab_range_upside_down", Weight.CANNOT_BE),
        ({"note": "x" * 10_001}, "note_too_long", Weight.CANNOT_BE),
        ({"lab_sds": Decimal(24)}, "lab_sds_unlikely", Weight.ASK),
        ({"analyte": "custom"}, "lab_name_missing", Weight.CANNOT_BE),
        ({"analyte": "custom", "name": "y" * 61}, "name_too_long", Weight.CANNOT_BE),
    ],
)
def test_slips_are_told_apart_from_results(changes, code, weight) -> None:
    assert found(result(**changes)).get(code) is weight


def test_a_day_before_a_long_life_began_is_asked_about() -> None:
    row = result(day=date(1999, 1, 1))
    checked = check_result(row, None, (), birth=date(1950, 1, 1), today=TODAY)
    assert [one.code for one in checked] == ["lab_long_ago"]


def test_a_custom_test_needs_no_unit_and_may_be_zero() -> None:
    assert found(result("custom", "0", "", name="Antibodies")) == {}


def test_a_result_that_is_already_there_is_asked_about() -> None:
    one, other = result(id="1"), result(id="2")
    assert found(other, one) == {"lab_entered_twice": Weight.ASK}
    assert found(replace(other, value=Decimal(180)), one) == {"lab_same_day": Weight.ASK}
    # The same result opened again, another time of the day, another test: nothing to ask.
    assert found(one, one) == {}
    assert found(replace(other, taken=time(16, 0)), one) == {}
    assert found(result("igfbp3", "3.4", "mg/L"), one) == {}
    named = result("custom", id="3", name="Leptin")
    assert found(replace(named, id="4", name="leptin "), named) == {"lab_entered_twice": Weight.ASK}


def test_hba1c_is_shown_the_other_way_by_the_published_equation() -> None:
    # Pairs as they stand side by side on reports: 48 mmol/mol is 6.5 %, 53 is 7.0 %.
    equation = GUIDE.hba1c
    for per_mole, percent in ((31, "5.0"), (42, "6.0"), (48, "6.5"), (53, "7.0"), (75, "9.0")):
        assert equation.percent(Decimal(per_mole)) == Decimal(percent)
        assert abs(equation.per_mole(Decimal(percent)) - per_mole) <= 1
    assert equation.other(result("hba1c", "48", "mmol/mol")) == (Decimal("6.5"), "%")
    assert equation.other(result("hba1c", "6.5", "%")) == (Decimal(48), "mmol/mol")
    assert equation.other(result("hba1c", "6.5", "g/dL")) is None
    assert equation.other(result()) is None


@given(st.integers(min_value=8, max_value=190))
def test_hba1c_there_and_back_is_the_same_within_rounding(per_mole) -> None:
    equation = GUIDE.hba1c
    assert abs(equation.per_mole(equation.percent(Decimal(per_mole))) - per_mole) <= 1


def test_different_units_never_share_an_axis() -> None:
    rows = [
        result(id="a", day=date(2025, 1, 1), unit="ng/mL"),
        result(id="b", day=date(2025, 2, 1), unit="µg/L"),
        result("igf1", "22", "nmol/L", id="c", day=date(2025, 3, 1)),
        result("tsh", "2", "mU/L", id="d"),
        result("custom", "4", "U/L", id="e", name="Leptin"),
        result("custom", "5", "U/L", id="f", name="leptin"),
        result("custom", "5", "mg/L", id="g", name="Leptin"),
    ]
    series = lab_series(reversed(rows), GUIDE)
    told = [(one.analyte, one.units, [r.id for r in one.results], one.elsewhere) for one in series]
    assert told == [
        ("igf1", ("nmol/L",), ["c"], 2),
        ("igf1", ("µg/L", "ng/mL"), ["a", "b"], 1),
        ("tsh", ("mU/L",), ["d"], 0),
        ("custom", ("U/L",), ["e", "f"], 1),
        ("custom", ("mg/L",), ["g"], 2),
    ]
    assert len({one.key for one in series}) == len(series)


def test_assays_are_listed_in_the_order_they_came_into_use() -> None:
    rows = [
        result(id=n, day=date(2025, int(n), 1), assay=a) for n, a in zip("123", "BAB", strict=True)
    ]
    (series,) = lab_series(rows, GUIDE)
    assert series.assays == ("B", "A")
    assert series.latest.id == "3"
    assert series.unit == "ng/mL"
