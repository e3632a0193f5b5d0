"""Twenty years out as tables and FHIR, and back in, against plain rows through the same hands.

The yardstick is what no export can do without: the diary's lines read from the record and
written with the standard library's CSV writer, and for the way in the same number of plain rows
put into an encrypted table.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from pathlib import Path

from companion.app.exchange_wiring import exports_over, imports_over
from companion.app.sessions import Session
from companion.services.imports import ImportAnswers
from companion.storage.exchange import RecordTables
from tests.benchmarks.bench_demo import PLAIN_ROWS, plain_seconds
from tests.benchmarks.figures import Figure
from tests.benchmarks.long_record import opened, write_long_record
from tests.benchmarks.timing import milliseconds
from tests.support.exchange import empty_session

YEARS = 20
TABLES_BUDGET, FHIR_BUDGET, PLAN_BUDGET, IMPORT_BUDGET, UNDO_BUDGET = 6.0, 12.0, 26.0, 15.0, 27.0


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield the ways out and in of a record of twenty years."""
    rounds = 1 if quick else 3
    plain = f"{PLAIN_ROWS:,} plain rows"
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        with opened(write_long_record(place / "record", YEARS)) as session:
            bare = min(milliseconds(lambda: _bare(session, place)) for _ in range(rounds + 2))
            out = [milliseconds(lambda n=n: _tables(session, place, n)) for n in range(rounds)]
            fhir = [milliseconds(lambda: _bundle(session, place)) for _ in range(rounds)]
        into = [_into(place, n) for n in range(rounds)]
        rows = 1000 * min(plain_seconds() for _ in range(rounds + 2))
    years = f"{YEARS} years"
    yield Figure(f"tables out, {years}", min(out), "ms", TABLES_BUDGET, "bare CSV of them", bare)
    yield Figure(f"FHIR out, {years}", min(fhir), "ms", FHIR_BUDGET, "bare CSV of them", bare)
    for what, budget, place_in in (
        ("dry run of a folder", PLAN_BUDGET, 0),
        ("folder brought in", IMPORT_BUDGET, 1),
        ("undone again", UNDO_BUDGET, 2),
    ):
        quickest = min(times[place_in] for times in into)
        yield Figure(f"{what}, {years}", quickest, "ms", budget, plain, rows)


def _bare(session: Session, place: Path) -> None:
    tables = RecordTables(session.record._connection)
    with (place / "bare.csv").open("w", newline="") as target:
        out = csv.writer(target)
        for shape in tables.shapes():
            out.writerows(tables.rows(shape.name))


def _tables(session: Session, place: Path, number: int) -> None:
    exports_over(session).tables(place / f"out{number}")


def _bundle(session: Session, place: Path) -> None:
    exports_over(session).bundle(place / "out.json")


def _into(place: Path, number: int) -> tuple[float, float, float]:
    """Return the milliseconds of a dry run, of bringing it in, and of undoing that."""
    with empty_session(place / f"in{number}") as session:
        imports = imports_over(session)
        found = imports.recognise(place / "out0")
        kept = []
        plan_ms = milliseconds(lambda: kept.append(imports.plan(found, ImportAnswers())))
        (plan,) = kept
        changes: list[str] = []
        apply_ms = milliseconds(lambda: changes.append(imports.apply(plan).change_id))
        undo_ms = milliseconds(lambda: session.record.undo(changes[0]))
    return plan_ms, apply_ms, undo_ms
