"""Lays figures and costs out as tables: in columns for a terminal, or as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmarks.figures import Cost, Figure

Rows = Sequence[Sequence[str]]
NONE = "–"
FIGURE_HEAD = ("what", "measured", "yardstick", "ratio", "budget", "kept")


def figure_rows(figures: Iterable[Figure]) -> list[tuple[str, ...]]:
    """Return a row of words for each figure, in the columns of ``FIGURE_HEAD``."""
    return [_figure_row(figure) for figure in figures]


def _figure_row(figure: Figure) -> tuple[str, ...]:
    ratio, yardstick, weighed_in = NONE, NONE, figure.unit
    if figure.ratio is not None:
        ratio, weighed_in = f"{number(figure.ratio)} ×", "×"
        yardstick = f"{figure.yardstick}: {number(figure.against)} {figure.unit}"
    budget, kept = NONE, NONE
    if figure.budget is not None:
        budget = f"≤ {number(figure.budget)} {weighed_in}"
        kept = "yes" if figure.kept else "NO"
    measured = f"{number(figure.measured)} {figure.unit}"
    return (figure.what, measured, yardstick, ratio, budget, kept)


def cost_rows(costs: Sequence[Cost]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return the head and the rows of what things cost by years of records.

    A year that one thing was not measured at is left blank.
    """
    years = sorted({year for cost in costs for year in cost.by_years})
    head = ("what", *(f"{year} year{'s' if year > 1 else ''}" for year in years))
    rows = [
        (
            f"{cost.what}, {cost.unit}",
            *(number(cost.by_years[y]) if y in cost.by_years else "" for y in years),
        )
        for cost in costs
    ]
    return head, rows


def number(value: float) -> str:
    """Return a figure with as many digits as are worth reading: three, or all before the point."""
    if value == 0 or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def plain(head: Sequence[str], rows: Rows) -> str:
    """Return a table in columns for a terminal."""
    widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
    lines = [
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in (head, *rows)
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in lines)


def markdown(head: Sequence[str], rows: Rows) -> str:
    """Return a table for a README; figures stand to the right."""
    marks = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, marks, *rows))
