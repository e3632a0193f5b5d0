"""People as they are: long names, any script, every possible birthday, initials."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.findings import Weight
from companion.domain.people import (
    Figure,
    age_parts,
    check_name,
    check_person,
    suggest_figure,
    whole_years,
)
from tests.support.family import TODAY, person

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    "name", ["Mara", "王小明", "ليلى الأحمد", "👩‍👧 Mum", "Ō", "x" * 200, "é" * 200]
)
def test_any_name_up_to_200_characters_is_fine(name: str) -> None:
    assert check_name(name) == ()


def test_a_name_of_201_characters_is_too_long() -> None:
    (finding,) = check_name("x" * 201)
    assert (finding.code, finding.weight) == ("name_too_long", Weight.CANNOT_BE)
    assert finding.values == {"limit": 200, "length": 201}


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "\u3000"])
def test_a_name_is_needed(name: str) -> None:
    assert [finding.code for finding in check_name(name)] == ["name_missing"]


@pytest.mark.parametrize(
    ("birth", "figure", "codes"),
    [
        (TODAY, Figure.CHILD, []),
        (TODAY + timedelta(days=1), Figure.CHILD, ["birth_in_future"]),
        (date(1926, 3, 12), Figure.ADULT, []),
        (date(1905, 3, 13), Figure.ADULT, []),
        (date(1905, 3, 12), Figure.ADULT, ["birth_too_long_ago"]),
        (date(1896, 3, 12), Figure.ADULT, ["birth_too_long_ago"]),
        (date(2005, 3, 13), Figure.CHILD, []),
        (date(2005, 3, 12), Figure.CHILD, ["adult_with_child_figure"]),
        (date(2005, 3, 12), Figure.ADULT, []),
        (date(2004, 2, 29), Figure.ADULT, []),
    ],
)
def test_birth_dates_at_their_limits(birth: date, figure: Figure, codes: list[str]) -> None:
    found = check_person(person(birth_date=birth, figure=figure), TODAY)
    assert [finding.code for finding in found] == codes


def test_an_adult_may_keep_the_childs_figure() -> None:
    (finding,) = check_person(person(birth_date=date(1990, 1, 1)), TODAY)
    assert finding.weight is Weight.ASK


def test_name_and_birth_are_reported_together() -> None:
    found = check_person(person(name=" ", birth_date=date(2030, 1, 1)), TODAY)
    assert [finding.code for finding in found] == ["name_missing", "birth_in_future"]


@pytest.mark.parametrize(
    ("birth", "on", "years", "parts"),
    [
        (date(2012, 2, 29), date(2013, 2, 28), 0, (0, 11)),
        (date(2012, 2, 29), date(2013, 3, 1), 1, (1, 0)),
        (date(2012, 2, 29), date(2016, 2, 28), 3, (3, 11)),
        (date(2012, 2, 29), date(2016, 2, 29), 4, (4, 0)),
        (date(2017, 5, 2), date(2026, 5, 1), 8, (8, 11)),
        (date(2017, 5, 2), date(2026, 5, 2), 9, (9, 0)),
        (date(2026, 1, 31), date(2026, 2, 28), 0, (0, 0)),
        (date(2026, 1, 31), date(2026, 3, 1), 0, (0, 1)),
        (date(2026, 3, 13), date(2026, 3, 12), -1, (0, 0)),
    ],
)
def test_ages_turn_on_the_birthday(
    birth: date, on: date, years: int, parts: tuple[int, int]
) -> None:
    assert whole_years(birth, on) == years
    assert age_parts(birth, on) == parts


@given(DAYS, DAYS)
def test_both_ways_to_tell_an_age_agree(one: date, other: date) -> None:
    birth, on = sorted((one, other))
    years, months = age_parts(birth, on)
    assert years == whole_years(birth, on)
    assert 0 <= months < 12


@given(DAYS, st.integers(0, 40_000))
def test_nobody_grows_younger(birth: date, days: int) -> None:
    on = birth + timedelta(days=days)
    assert age_parts(birth, on) <= age_parts(birth, on + timedelta(days=1))


def test_the_figure_follows_the_age_at_first() -> None:
    assert suggest_figure(date(2010, 3, 13), TODAY) is Figure.CHILD
    assert suggest_figure(date(2010, 3, 12), TODAY) is Figure.ADULT
