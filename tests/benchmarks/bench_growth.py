"""100,000 height SDS against the bare NumPy formula and against ``rcpchgrowth``.

The budget is for the program's own reference, ``who``, over a whole childhood.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

import numpy as np

from companion.content.growth_tables import load_reference
from companion.domain.growth.sds import sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from tests.benchmarks.figures import Figure
from tests.benchmarks.timing import milliseconds
from tests.support.growth import at

COUNT = 100_000
SAMPLE = 500
BARE_BUDGET, OTHER_BUDGET = 3.0, 0.01


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield our time against the formula alone, and against another library's."""
    what = f"{COUNT:,} height SDS"
    ours, bare = against_the_bare_formula("who", (0, 228), rounds=20 if quick else 150)
    yield Figure(what, ours, "ms", BARE_BUDGET, "the formula alone, in NumPy", bare)
    ours, other = against_rcpchgrowth()
    yield Figure(what, ours, "ms", OTHER_BUDGET, "rcpchgrowth", other)


def against_the_bare_formula(
    name: str, months: tuple[float, float], rounds: int
) -> tuple[float, float]:
    """Return our milliseconds, and those of the formula with L, M and S already there.

    The two take turns, so that what else the machine does meets both.
    """
    rng = np.random.default_rng(1)
    reference = load_reference(name)
    days, heights = rng.uniform(at(months[0]), at(months[1]), COUNT), rng.uniform(90, 180, COUNT)
    sheet = reference.sheet(Sex.FEMALE, SizeMeasure.HEIGHT)
    assert sheet is not None
    power, m, s, _ = sheet.parameters(days)
    power = np.ones(COUNT) if power is None else power

    def bare() -> object:
        return ((heights / m) ** power - 1) / (power * s)

    def ours() -> object:
        return sds(reference, Sex.FEMALE, SizeMeasure.HEIGHT, days, heights)

    pairs = [(milliseconds(ours), milliseconds(bare)) for _ in range(rounds)]
    mine, its = (median(column) for column in zip(*pairs, strict=True))
    return mine, its


def against_rcpchgrowth() -> tuple[float, float]:
    """Return our milliseconds and theirs for the same number of heights, from a sample."""
    from rcpchgrowth.global_functions import sds_for_measurement

    rng = np.random.default_rng(1)
    reference = load_reference("who")
    days, heights = rng.uniform(at(61), at(227), COUNT), rng.uniform(90, 180, COUNT)

    def ours() -> object:
        return sds(reference, Sex.FEMALE, SizeMeasure.HEIGHT, days, heights)

    def theirs() -> None:
        for age, height in zip(days[:SAMPLE].tolist(), heights[:SAMPLE].tolist(), strict=True):
            sds_for_measurement("who", age / 365.25, "height", height, "female")

    return median(milliseconds(ours) for _ in range(20)), milliseconds(theirs) * COUNT / SAMPLE
