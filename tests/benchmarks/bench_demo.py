"""Building and writing the demo family against plain rows written in the same run.

Run it by hand or from the benchmarks' runner, on a machine with nothing else to do; it prints
the milliseconds and the ratio with its budget.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter

from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.system.clock import FixedClock
from tests.support.records import temporary_record

ROUNDS = 9
PLAIN_ROWS = 10_000
BUDGET = 2.2
"""Quiet, the family takes 80 ms and the plain rows 45; 100 ms is what the demo may take."""


def demo_seconds() -> float:
    """Return how long it takes to build the family and write it into an empty record."""
    clock = FixedClock(DEMO_NOW, DEMO_ZONE)
    with temporary_record(clock) as record:
        started = perf_counter()
        fill_demo(record, clock)
        return perf_counter() - started


def plain_seconds() -> float:
    """Return how long plain rows take in one transaction: a guide to the machine."""
    with temporary_record(FixedClock(DEMO_NOW, DEMO_ZONE)) as record:
        connection = record._connection
        started = perf_counter()
        rows = [(f"key {n:06}", json.dumps({"n": n, "text": "x" * 80})) for n in range(PLAIN_ROWS)]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", rows)
        connection.execute("COMMIT")
        return perf_counter() - started


def main() -> int:
    """Print the figures; return 1 when the ratio is over its budget."""
    # In turns and by the best round, so that a busy moment weighs on neither side.
    rounds = [(demo_seconds(), plain_seconds()) for _ in range(ROUNDS)]
    family, plain = (min(column) for column in zip(*rounds, strict=True))
    ratio = family / plain
    sys.stdout.write(
        f"demo family {1000 * family:.0f} ms / {PLAIN_ROWS} plain rows {1000 * plain:.0f} ms: "
        f"{ratio:.2f} (budget {BUDGET})\n"
    )
    return 0 if ratio <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
