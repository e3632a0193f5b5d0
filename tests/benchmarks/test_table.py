"""The table of figures: what is over its budget is said, whatever it is measured in."""

from __future__ import annotations

import pytest

from tests.benchmarks.figures import Cost, Figure
from tests.benchmarks.found import names
from tests.benchmarks.table import FIGURE_HEAD, cost_rows, figure_rows, markdown, number, plain

START = Figure("start", 0.3, "s", 1.5, "bare window", 0.15)
PRESS = Figure("press to painted, p95", 36.04, "ms", 50)


def test_a_figure_is_held_against_its_yardstick_or_against_its_budget() -> None:
    assert START.ratio == pytest.approx(2)
    assert not START.kept
    assert PRESS.ratio is None
    assert PRESS.kept
    assert Figure("exactly", 50, "ms", 50).kept
    assert Figure("for comparison", 0.3, "s", None, "plain window", 0.1).kept


def test_a_row_says_what_was_measured_against_what_and_whether_it_is_kept() -> None:
    assert figure_rows([START, PRESS]) == [
        ("start", "0.3 s", "bare window: 0.15 s", "2 ×", "≤ 1.5 ×", "NO"),
        ("press to painted, p95", "36 ms", "–", "–", "≤ 50 ms", "yes"),
    ]
    compared = Figure("for comparison", 0.3, "s", None, "plain window", 0.1)
    assert figure_rows([compared])[0][3:] == ("3 ×", "–", "–")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (0.0012, "0.0012"), (0.0123, "0.0123"), (1.2345, "1.23"), (36.04, "36"),
        (99.96, "100"), (1234.5, "1,234"),
    ],
)  # fmt: skip
def test_figures_keep_the_digits_worth_reading(value: float, shown: str) -> None:
    assert number(value) == shown


def test_costs_stand_by_years_and_what_was_not_measured_is_left_blank() -> None:
    head, rows = cost_rows(
        [Cost("today page", "ms", {20: 11.0, 1: 10.0}), Cost("backup", "s", {1: 0.5, 50: 2.0})]
    )
    assert head == ("what", "1 year", "20 years", "50 years")
    assert rows == [("today page, ms", "10", "11", ""), ("backup, s", "0.5", "", "2")]


def test_the_columns_of_a_terminal_stand_under_each_other() -> None:
    lines = plain(FIGURE_HEAD, figure_rows([START, PRESS])).splitlines()
    assert [line.index("bare" if "bare" in line else "–") for line in lines[2:]] == [
        lines[0].index("yardstick")
    ] * 2
    assert set(lines[1]) == {"-", " "}


def test_the_markdown_has_as_many_cells_in_every_line() -> None:
    lines = markdown(FIGURE_HEAD, figure_rows([START, PRESS])).splitlines()
    assert {line.count("|") for line in lines} == {len(FIGURE_HEAD) + 1}
    assert lines[1].startswith("| --- | ---:")


def test_every_benchmark_is_found_by_its_name() -> None:
    assert {"window", "years", "growth", "growth_charts", "demo"} <= set(names())
