"""The program against published tables and the output of official programs."""

from __future__ import annotations

import json

import pytest

from companion.content.growth_tables import load_velocity_reference
from companion.domain.growth.ages import DAYS_PER_YEAR
from companion.domain.growth.terms import Note
from companion.domain.people import Sex
from tests.support.growth import SHARED, PublishedRow, carried_rows, close, shared_rows

OLDER_PROGRAMS = ("WHO anthro >=1.1", "R anthroplus returns NA")
"""Rows that WHO's older programs still scored and its R programs leave empty; R is followed."""

CHART_MISSES = {
    ("male", 2.5, 90): 0.21,
    ("male", 12.0, 75): 0.17,
    ("male", 12.0, 90): 0.22,
    ("male", 12.0, 97): 0.26,
    ("male", 13.0, 97): 0.30,
    ("male", 15.5, 25): 0.16,
}
"""Velocity rows that lie further from the yearly table than the chart's own reading error.

The table we may carry has one row a year, at 11.5, 12.5, 13.5 …; the chart was read every half
year. On the steep flanks of the spurt no curve through the yearly rows meets these centiles.
"""


@pytest.mark.parametrize("row", carried_rows())
def test_a_published_row_is_met_within_its_tolerance(row: PublishedRow) -> None:
    point = row.compute()

    assert close(point.sds, row.z, row.tolerance), (row.name, point)


def test_an_empty_figure_says_why() -> None:
    empty = [row.compute() for row in carried_rows() if row.z is None]

    assert empty
    assert all(point.notes & Note.OUT_OF_RANGE for point in empty)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the team's larger set of rows is not here")
def test_every_row_of_the_larger_set_is_met() -> None:
    rows = shared_rows()

    wrong = [
        (row.name, row.z, point.sds)
        for row, note in rows
        for point in [row.compute()]
        if not close(point.sds, _expected(row, note), row.tolerance)
    ]

    assert len(rows) > 600
    assert wrong == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the team's larger set of rows is not here")
def test_every_velocity_row_of_the_larger_set_is_met() -> None:
    rows = json.loads((SHARED / "vectors_velocity.json").read_text(encoding="utf-8"))["vectors"]

    wrong = []
    for row in rows:
        z = velocity_sds(row["sex"], row["age_years_midpoint"], row["value"], row["reference"])
        place = (row["sex"], row["age_years_midpoint"], row.get("centile"))
        allowed = CHART_MISSES.get(place, row["tolerance"])
        if not close(z, row["expected_z"], allowed):
            wrong.append((place, row["expected_z"], z))

    assert len(rows) > 100
    assert wrong == []


@pytest.mark.parametrize(
    ("sex", "age", "printed"),
    [
        ("male", 8.0, (3.93, 5.60, 7.23)),
        ("male", 13.5, (7.10, 9.49, 11.9)),
        ("female", 8.5, (4.2, 5.7, 7.3)),
        ("female", 11.5, (6.1, 8.4, 10.4)),
    ],
)
def test_the_printed_velocity_centiles_are_the_3rd_the_50th_and_the_97th(
    sex: str, age: float, printed: tuple[float, float, float]
) -> None:
    found = [velocity_sds(sex, age, value, "tanner_davies_1985") for value in printed]

    assert found == pytest.approx([-1.8808, 0, 1.8808], abs=0.15)


@pytest.mark.parametrize(
    ("sex", "age", "mean", "sd"),
    [
        ("male", 4.0, 7.10, 0.9804),
        ("male", 10.0, 4.94, 0.7025),
        ("female", 5.0, 6.78, 0.8936),
        ("female", 12.0, 3.84, 0.8208),
    ],
)
def test_prepubertal_velocity_follows_its_formula(
    sex: str, age: float, mean: float, sd: float
) -> None:
    assert velocity_sds(sex, age, mean, "rikken_wit_1992") == pytest.approx(0, abs=1e-9)
    assert velocity_sds(sex, age, mean - 2 * sd, "rikken_wit_1992") == pytest.approx(-2, abs=1e-3)


def velocity_sds(sex: str, age: float, cm_per_year: float, reference: str) -> float:
    """Return the SDS of a whole-year velocity straight from the reference."""
    spread = load_velocity_reference(reference).spread(Sex(sex), age)
    return float((cm_per_year - spread.mean[0]) / spread.sd[0])


def _expected(row: PublishedRow, note: str) -> float | None:
    """Return the published SDS, empty where WHO's R programs leave it empty."""
    if any(words in note for words in OLDER_PROGRAMS):
        return None
    assert row.reference != "who2006" or row.age_days < 5 * DAYS_PER_YEAR or row.z is None
    return row.z
