"""What a benchmark hands in: figures with a budget, and what many years of records cost.

A module ``bench_*.py`` of this folder takes part by one or both of these functions, which
measure and yield one line at a time; ``quick`` asks for the fewest rounds that still say
something::

    def measure(*, quick: bool) -> Iterator[Figure]: ...
    def costs(*, quick: bool) -> Iterator[Cost]: ...

``python -m tests.benchmarks`` runs them all and prints one table of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and its budget.

    ``measured`` and ``against`` are in ``unit`` ("ms", "s", "MB", "%"). With a ``yardstick``,
    the thing measured beside it in the same run and named for the reader, the budget is a
    number of times that yardstick; without one it is in ``unit``. A budget of None is there for
    comparison only.
    """

    what: str
    measured: float
    unit: str
    budget: float | None
    yardstick: str = ""
    against: float = 0.0

    @property
    def ratio(self) -> float | None:
        """How many times the yardstick was needed, None without a yardstick."""
        return self.measured / self.against if self.yardstick else None

    @property
    def kept(self) -> bool:
        """Whether the budget, if there is one, was kept."""
        weighed = self.measured if self.ratio is None else self.ratio
        return self.budget is None or weighed <= self.budget


@dataclass(frozen=True, slots=True)
class Cost:
    """What one thing costs as the record grows: the figure in ``unit`` by years of records."""

    what: str
    unit: str
    by_years: Mapping[int, float]
