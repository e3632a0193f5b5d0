"""Building and writing the demo family against plain rows written in the same run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import perf_counter

from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.system.clock import FixedClock
from tests.benchmarks.figures import Figure
from tests.support.records import temporary_record

PLAIN_ROWS = 10_000
BUDGET = 2.2
"""Quiet, the family takes 80 ms and the plain rows 45; 100 ms is what the demo may take."""


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield the demo's time against plain rows, each by its best round.

    They take turns, so that a busy moment weighs on neither side.
    """
    rounds = [(demo_seconds(), plain_seconds()) for _ in range(3 if quick else 15)]
    family, plain = (1000 * min(column) for column in zip(*rounds, strict=True))
    yardstick = f"{PLAIN_ROWS:,} plain rows"
    yield Figure("demo family built and written", family, "ms", BUDGET, yardstick, plain)


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
