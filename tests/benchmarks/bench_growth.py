"""100,000 height SDS against the bare NumPy formula and against ``rcpchgrowth``.

The budget is for the program's own reference, ``who``, over a whole childhood.
"""

from __future__ import annotations

import sys
from statistics import median
from timeit import timeit

import numpy as np

from companion.content.growth_tables import load_reference
from companion.domain.growth.sds import sds
from companion.domain.growth.terms import SizeMeasure
from companion.domain.people import Sex
from tests.support.growth import at

COUNT = 100_000
SAMPLE = 500
BARE_BUDGET = 3.0
OTHER_BUDGET = 100.0


def against_the_bare_formula(name: str, months: tuple[float, float]) -> float:
    """Return how many times longer we take than the formula with L, M and S already there.

    The two take turns, so that what else the machine does meets both; the median is returned.
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

    return median(timeit(ours, number=3) / timeit(bare, number=3) for _ in range(50))


def against_rcpchgrowth() -> float:
    """Return how many times faster we are for the same number of heights."""
    from rcpchgrowth.global_functions import sds_for_measurement

    rng = np.random.default_rng(1)
    reference = load_reference("who")
    days, heights = rng.uniform(at(61), at(227), COUNT), rng.uniform(90, 180, COUNT)

    def theirs() -> None:
        for age, height in zip(days[:SAMPLE].tolist(), heights[:SAMPLE].tolist(), strict=True):
            sds_for_measurement("who", age / 365.25, "height", height, "female")

    ours = timeit(lambda: sds(reference, Sex.FEMALE, SizeMeasure.HEIGHT, days, heights), number=20)
    return timeit(theirs, number=1) * COUNT / SAMPLE / (ours / 20)


def main() -> int:
    """Print the ratios; return 1 when one is over its budget."""
    ratio = against_the_bare_formula("who", (0, 228))
    sys.stdout.write(f"{COUNT} height SDS / bare formula: {ratio:.2f} (budget {BARE_BUDGET})\n")
    for name, months in (("who2007", (61, 227)), ("cdc2000", (24, 239))):
        other = against_the_bare_formula(name, months)
        sys.stdout.write(f"  the same on {name}, for comparison: {other:.2f}\n")
    faster = against_rcpchgrowth()
    sys.stdout.write(
        f"{COUNT} height SDS, times faster than rcpchgrowth: {faster:.0f} "
        f"(at least {OTHER_BUDGET:.0f})\n"
    )
    return 0 if ratio <= BARE_BUDGET and faster >= OTHER_BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
