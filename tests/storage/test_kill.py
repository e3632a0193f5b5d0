"""Killed in the middle of recording, again and again: nothing acknowledged is ever lost."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from companion.domain.doses import Dose
from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox, NeedleMovement
from companion.domain.packs import Pack, PackMovement
from companion.services.people import People
from companion.services.stock import Stock
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import GIRL, TODAY, mg, pen
from tests.support.records import open_record

ROOT = Path(__file__).parents[2]


class Home(NamedTuple):
    """A record and what the writer needs to know of it."""

    path: Path
    person_id: str
    pack: Pack
    box: NeedleBox


@pytest.fixture
def home(record: SqlRecord, record_path: Path, clock: FixedClock) -> Home:
    """Return a closed record with a girl, a very large pen and many needles."""
    girl = People(record, clock).add(GIRL)
    stock = Stock(record, clock)
    pack = stock.add_pack(pen(girl.id, content=mg("1000000")))
    box = stock.add_needles(NeedleBox("", girl.id, 1_000_000))
    record.close()
    return Home(record_path, girl.id, pack, box)


def write_until_killed(home: Home, first_day: date, seconds: float) -> list[str]:
    """Let a writer run for a moment after its first word; return what it acknowledged."""
    command = [
        sys.executable, "-m", "tests.support.evening_writer", str(home.path), home.person_id,
        home.pack.id, home.box.id, first_day.isoformat(),
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)  # the moment of the kill, not a wait for anything
        writer.kill()
        rest = writer.stdout.read()
    # A word cut off in the middle was not said.
    return [line.strip() for line in (first + rest).splitlines(keepends=True) if line[-1] == "\n"]


def check(record: SqlRecord, home: Home, acknowledged: list[str]) -> int:
    """Check the whole record against what was acknowledged; return the lines it holds."""
    read = record._connection.execute
    assert read("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert read("PRAGMA cipher_integrity_check").fetchall() == []
    assert read("PRAGMA foreign_key_check").fetchall() == []
    kept = [line.id for line in record.all(Injection)]
    assert set(acknowledged) <= set(kept)
    assert len(kept) == len(set(kept))
    for movements in (record.all(PackMovement), record.all(NeedleMovement)):
        assert sorted(move.injection_id for move in movements) == sorted(kept)
    journalled = read("SELECT row_id FROM journal WHERE \"table\" = 'injection'").fetchall()
    assert sorted(row[0] for row in journalled) == sorted(kept)
    return len(kept)


def kill_again_and_again(home: Home, clock: FixedClock, times: int) -> tuple[int, int]:
    """Return how many lines were acknowledged and how many more were found saved."""
    acknowledged: list[str] = []
    first_day = TODAY
    moments = random.Random(5)
    for _ in range(times):
        said = write_until_killed(home, first_day, moments.uniform(0.0, 0.15))
        assert said
        acknowledged += said
        record = open_record(home.path, clock)
        found = check(record, home, acknowledged)
        oldest = record.injections.first_day(home.person_id)
        assert oldest is not None
        first_day = oldest - timedelta(days=1)
        (shown,) = Stock(record, clock).packs(home.person_id)
        assert shown.left == Dose(1_000_000 - found * mg("0.8").amount, shown.left.unit)
        record.close()
    return len(acknowledged), found - len(acknowledged)


def test_nothing_acknowledged_is_lost_in_fifteen_kills(home: Home, clock: FixedClock) -> None:
    acknowledged, more = kill_again_and_again(home, clock, 15)
    assert acknowledged >= 15
    assert 0 <= more <= 15


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_two_hundred_kills(
    home: Home, clock: FixedClock, record_testsuite_property: Callable[[str, object], None]
) -> None:
    acknowledged, more = kill_again_and_again(home, clock, 200)
    record_testsuite_property("acknowledged", acknowledged)
    record_testsuite_property("saved but not yet said", more)
    assert acknowledged >= 200
    assert 0 <= more <= 200
