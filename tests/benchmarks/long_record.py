"""Records of many years: the demo family with a life of evenings and measurements before it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
from companion.app.profile import Opened
from companion.app.sessions import Session, session_of
from companion.domain.injections import Injection
from companion.domain.measurements import Measure, Measurement, Setting
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.key_ports import DataKey
from companion.storage.connection import create_new, open_existing
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from companion.system.paths import ProfilePaths
from companion.system.vault import new_vault
from companion.system.vault_file import VaultFile

CLOCK = FixedClock(DEMO_NOW, DEMO_ZONE)
KEY_FILE = "key.hex"
"""Made-up data needs no secret: the processes that are measured read their key here."""
_DAYS_A_YEAR = 365
_DAYS_A_MONTH = 30


def write_long_record(folder: Path, years: int) -> Path:
    """Write a record of so many years into a new folder and return the folder.

    The first person has a line each evening and a height each month, from as many years
    before the demo's own diary begins.
    """
    paths = ProfilePaths.inside(folder)
    paths.prepare()
    vault, key = new_vault()
    VaultFile(paths.vault).save(vault.with_new_recovery_code(key)[0])
    (folder / KEY_FILE).write_text(key.raw().hex(), encoding="ascii")
    connection = create_new(paths.database, key.raw())
    migrate(connection)
    record = SqlRecord(connection, CLOCK, "benchmark")
    fill_demo(record, CLOCK)
    add_years(record, years)
    record.close()
    return folder


def add_years(record: SqlRecord, years: int) -> None:
    """Put years of evenings and heights before what the first person's diary holds."""
    person = record.all(Person)[0]
    first = record.injections.first_day(person.id)
    assert first is not None
    base = record.injections.between(person.id, first, first + timedelta(days=9))[0]
    begun = first - timedelta(days=_DAYS_A_YEAR * years)
    line = min(record.of_person(Prescription, person.id), key=lambda row: row.start)
    with record.change("benchmark") as change:
        change.put(replace(line, start=begun), replace(person, birth_date=_before(person, begun)))
        ids = iter(change.new_id, "")
        change.add_all(_evenings(base, begun, first, ids))
        change.add_all(_heights(person.id, begun - timedelta(days=_DAYS_A_YEAR), first, ids))


def _before(person: Person, begun: date) -> date:
    """Return a birth date three years before the first line, where the real one is later."""
    return min(person.birth_date, begun - timedelta(days=3 * _DAYS_A_YEAR))


def _evenings(base: Injection, begun: date, until: date, ids: Iterator[str]) -> Iterator[Injection]:
    assert base.at is not None
    for number in range((until - begun).days):
        day = begun + timedelta(days=number)
        at = base.at + (day - base.treatment_day)
        yield replace(base, id=next(ids), treatment_day=day, at=at)


def _heights(person: str, begun: date, until: date, ids: Iterator[str]) -> Iterator[Measurement]:
    """Yield a height each month, which grows ever more slowly towards a woman's."""
    months = (until - begun).days // _DAYS_A_MONTH
    for month in range(months):
        height = Decimal(165 - 75 * 0.985**month).quantize(Decimal("0.1"))
        day = begun + timedelta(days=_DAYS_A_MONTH * month)
        yield Measurement(next(ids), person, day, Measure.HEIGHT, height, Setting.HOME)


@contextmanager
def opened(folder: Path) -> Iterator[Session]:
    """Lend the open record of a folder, at the demo's instant."""
    paths = ProfilePaths.inside(folder)
    key = DataKey(bytes.fromhex((folder / KEY_FILE).read_text(encoding="ascii")))
    connection = open_existing(paths.database, key.raw())
    migrate(connection)
    record = SqlRecord(connection, CLOCK, "benchmark")
    session = session_of(Opened(record, key), paths, CLOCK)
    try:
        yield session
    finally:
        session.record.close()
