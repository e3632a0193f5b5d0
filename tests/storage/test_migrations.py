"""Older records are brought up to date in whole steps; newer ones are left alone."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.people import Person
from companion.services.errors import NewerRecordError, RecordBusyError
from companion.storage.connection import create_new, open_existing
from companion.storage.migrations import migrate, migrations, newest_version, version_of
from companion.system.clock import FixedClock
from tests.support.family import person
from tests.support.records import KEY, open_record

NEXT = newest_version() + 1
ADD_TABLE = (NEXT, "CREATE TABLE added (id TEXT PRIMARY KEY) STRICT;")
ADD_COLUMN = (NEXT + 1, "ALTER TABLE added ADD COLUMN note TEXT NOT NULL DEFAULT '';")
BREAKS_OFF = (
    NEXT + 1,
    "CREATE TABLE half (id TEXT) STRICT;\nINSERT INTO added VALUES ('x');\nSELECT no FROM such;",
)


def tables(connection: object) -> set[str]:
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {row[0] for row in found}


def test_a_new_record_gets_every_step_and_needs_no_copy(tmp_path: Path) -> None:
    connection = create_new(tmp_path / "record.db", KEY)
    copies: list[int] = []
    assert version_of(connection) == 0
    assert migrate(connection, copies.append) == len(migrations())
    assert version_of(connection) == newest_version()
    assert copies == []
    connection.close()


def test_an_up_to_date_record_is_left_as_it_is(record_path: Path) -> None:
    before = record_path.read_bytes()
    connection = open_existing(record_path, KEY)
    copies: list[int] = []
    assert migrate(connection, copies.append) == 0
    connection.close()
    assert copies == []
    assert record_path.read_bytes() == before


def test_an_older_record_is_copied_first_and_keeps_its_rows(
    record_path: Path, clock: FixedClock
) -> None:
    record = open_record(record_path, clock)
    with record.change("test") as change:
        change.put(person())
    copied_before: list[tuple[int, set[str]]] = []
    connection = record._connection
    steps = [*migrations(), ADD_TABLE, ADD_COLUMN]
    done = migrate(connection, lambda v: copied_before.append((v, tables(connection))), steps)
    assert done == 2
    ((version, names),) = copied_before
    assert version == newest_version()
    assert "added" not in names
    assert (version_of(connection), record.all(Person)) == (NEXT + 1, (person(),))
    record.close()


def test_a_step_that_breaks_off_leaves_the_one_before_it(record_path: Path) -> None:
    connection = open_existing(record_path, KEY)
    with pytest.raises(sqlcipher.OperationalError):
        migrate(connection, None, [*migrations(), ADD_TABLE, BREAKS_OFF])
    assert version_of(connection) == NEXT
    assert "added" in tables(connection)
    assert "half" not in tables(connection)
    assert connection.execute("SELECT count(*) FROM added").fetchone() == (0,)
    assert migrate(connection, None, [*migrations(), ADD_TABLE, ADD_COLUMN]) == 1
    connection.close()


def test_a_copy_that_cannot_be_made_stops_before_anything_changes(record_path: Path) -> None:
    before = record_path.read_bytes()
    connection = open_existing(record_path, KEY)

    def no_room(_: int) -> None:
        raise OSError("no room for the copy")

    with pytest.raises(OSError, match="no room"):
        migrate(connection, no_room, [*migrations(), ADD_TABLE])
    connection.close()
    assert record_path.read_bytes() == before


def test_a_record_that_is_in_use_is_brought_up_to_date_later(record_path: Path) -> None:
    holder, connection = open_existing(record_path, KEY), open_existing(record_path, KEY)
    connection.execute("PRAGMA busy_timeout = 20")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordBusyError):
        migrate(connection, None, [*migrations(), ADD_TABLE])
    assert version_of(connection) == newest_version()
    holder.execute("ROLLBACK")
    assert migrate(connection, None, [*migrations(), ADD_TABLE]) == 1
    holder.close()
    connection.close()


def test_a_newer_record_is_refused_and_untouched(record_path: Path) -> None:
    connection = open_existing(record_path, KEY)
    connection.execute(f"PRAGMA user_version = {newest_version() + 1}")
    connection.close()
    before = record_path.read_bytes()
    copies: list[int] = []
    connection = open_existing(record_path, KEY)
    with pytest.raises(NewerRecordError) as caught:
        migrate(connection, copies.append)
    connection.close()
    assert caught.value.detail == str(newest_version() + 1)
    assert copies == []
    assert record_path.read_bytes() == before


SLOW_STEP = """
import sys
from pathlib import Path
from companion.storage.connection import open_existing
from companion.storage.migrations import migrate, migrations, newest_version
connection = open_existing(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
step = newest_version() + 1, '''
CREATE TABLE added (id TEXT PRIMARY KEY) STRICT;
INSERT INTO added WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000000)
SELECT i || '' FROM n;
'''
print("begun", flush=True)
migrate(connection, None, [*migrations(), step])
"""


def test_a_step_that_was_killed_is_taken_again_at_the_next_start(
    record_path: Path, clock: FixedClock
) -> None:
    arguments = [sys.executable, "-c", SLOW_STEP, str(record_path), KEY.hex()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "begun\n"
        log = record_path.with_name("record.db-wal")
        started = time.monotonic()
        while not (log.exists() and log.stat().st_size > 1_000_000):
            assert time.monotonic() - started < 60
            time.sleep(0.005)
        child.kill()
    record = open_record(record_path, clock)
    connection = record._connection
    assert version_of(connection) == newest_version()
    assert "added" not in tables(connection)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert migrate(connection, None, [*migrations(), ADD_TABLE]) == 1
    record.close()
