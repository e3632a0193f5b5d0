"""Finding a row by age, on even and uneven steps and across tables laid end to end."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.growth_tables import load_reference
from companion.domain.growth.sheet import lay_out
from companion.domain.growth.tables import LmsTable, Rules, lms_table
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from tests.support.growth import at


def table(ages, values) -> LmsTable:
    """Return a table in months with one column of figures for L, M and S alike."""
    rows = np.column_stack([ages, values, values, values])
    rules = Rules(first_day=at(ages[0]), last_day=at(ages[-1]))
    return lms_table("ours", Sex.FEMALE, SizeMeasure.HEIGHT, rows, rules)


@given(
    gaps=st.one_of(
        st.lists(st.floats(0.01, 30), min_size=1, max_size=40),
        st.lists(st.integers(1, 8).map(lambda halves: halves / 2), min_size=1, max_size=40),
    ),
    shares=st.lists(st.floats(0, 1), min_size=1, max_size=20),
)
def test_any_table_agrees_with_straight_lines(gaps: list[float], shares: list[float]) -> None:
    ages = np.concatenate([[0.0], np.cumsum(gaps)])
    values = np.sin(ages) + 5
    months = np.array(shares) * ages[-1]

    found = lay_out([table(ages, values)]).parameters(at(1) * months)

    wanted = np.interp(months, ages, values)
    assert found.power == pytest.approx(wanted, abs=1e-9)
    assert found.m == pytest.approx(wanted, abs=1e-9)
    assert found.s == pytest.approx(wanted, abs=1e-9)


def test_a_published_row_is_met_to_the_last_digit() -> None:
    ages = np.array([24, *np.arange(24.5, 240.5), 240])
    values = np.linspace(80, 163, ages.size) ** 1.001

    found = lay_out([table(ages, values)]).parameters(at(1) * ages)

    assert found.m == pytest.approx(values, rel=1e-13)


def test_a_table_too_long_to_fill_up_is_searched() -> None:
    ages = np.array([0, 0.01, 240.0])

    sheet = lay_out([table(ages, [1.0, 2.0, 3.0])])

    assert sheet.searched is not None
    assert sheet.parameters(at(1) * np.array([0.005, 120.005])).m == pytest.approx([1.5, 2.5])


def test_ages_of_a_whole_childhood_find_their_own_tables() -> None:
    reference = load_reference("who")
    sheet = reference.sheet(Sex.FEMALE, SizeMeasure.HEIGHT)
    days = np.array([0, 730.4, 730.5, 1826, at(60), at(61), at(228)])

    assert sheet is not None
    assert sheet.table_of(days).tolist() == [0, 0, 1, 1, 2, 2, 2]
    published = [49.1477, 86.4010, 85.7299, 109.4192, 109.0774, 109.6016, 163.1548]
    assert sheet.parameters(days).m == pytest.approx(published, abs=1e-3)
    assert reference.sheet(Sex.FEMALE, SizeMeasure.HEIGHT) is sheet
