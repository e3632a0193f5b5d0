"""What tests of every layer may ask for by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.injections import Injections
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, DAILY, GIRL, NOW
from tests.support.records import open_record, write_empty_record

# The same examples every time, so that a run is repeatable; a slow machine is no failure.
settings.register_profile(
    "seeded",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("seeded")


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock that stands at 20:00 on 12 March 2026 in Berlin until it is turned."""
    return FixedClock(NOW, BERLIN)


@pytest.fixture
def record_path(tmp_path: Path) -> Path:
    """Return the path of a migrated, empty record."""
    return write_empty_record(tmp_path)


@pytest.fixture
def record(record_path: Path, clock: FixedClock) -> Iterator[SqlRecord]:
    """Lend a real encrypted record without any row."""
    opened = open_record(record_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def people(record: SqlRecord, clock: FixedClock) -> People:
    """Return the use cases of people and carers."""
    return People(record, clock)


@pytest.fixture
def prescriptions(record: SqlRecord, clock: FixedClock) -> Prescriptions:
    """Return the use cases of prescriptions."""
    return Prescriptions(record, clock)


@pytest.fixture
def injections(record: SqlRecord, clock: FixedClock) -> Injections:
    """Return the use cases of injections."""
    return Injections(record, clock)


@pytest.fixture
def stock(record: SqlRecord, clock: FixedClock) -> Stock:
    """Return the use cases of packs and needles."""
    return Stock(record, clock)


@pytest.fixture
def girl(people: People) -> Person:
    """Return a girl of eight, kept in the record."""
    return people.add(GIRL)


@pytest.fixture
def daily(prescriptions: Prescriptions, girl: Person) -> Prescription:
    """Return the girl's prescription: 0.8 mg every evening since New Year."""
    return prescriptions.add(girl, DAILY)
