"""Opening the demo stays quick: measured against plain inserts in the same run."""

from __future__ import annotations

import json
from time import perf_counter

from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.system.clock import FixedClock
from tests.support.records import temporary_record

ROUNDS = 7
PLAIN_ROWS = 10_000
LIMIT = 2.5
"""On a quiet desktop the family takes 80 ms and the plain rows 45."""


def demo_seconds() -> float:
    clock = FixedClock(DEMO_NOW, DEMO_ZONE)
    with temporary_record(clock) as record:
        started = perf_counter()
        fill_demo(record, clock)
        return perf_counter() - started


def yardstick_seconds() -> float:
    """Return how long it takes to write plain rows in one transaction: a guide to the machine."""
    with temporary_record(FixedClock(DEMO_NOW, DEMO_ZONE)) as record:
        connection = record._connection
        started = perf_counter()
        rows = [(f"key {n:06}", json.dumps({"n": n, "text": "x" * 80})) for n in range(PLAIN_ROWS)]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", rows)
        connection.execute("COMMIT")
        return perf_counter() - started


def test_building_and_writing_the_family_takes_a_tenth_of_a_second() -> None:
    # In turns and by the best round, so that a busy moment weighs on neither side.
    rounds = [(demo_seconds(), yardstick_seconds()) for _ in range(ROUNDS)]
    family, plain = (min(column) for column in zip(*rounds, strict=True))
    assert family < LIMIT * plain
