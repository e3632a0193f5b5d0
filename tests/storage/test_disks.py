"""Full, read-only and vanished disks: named, nothing half-saved, and saved again afterwards."""

import multiprocessing
import shutil
import sys
from pathlib import Path

import pytest

from companion.domain.injections import Injection
from companion.domain.people import Carer, Person
from companion.services.errors import ReadOnlyRecordError, RecordMissingError
from companion.services.troubles import DiskFullError
from companion.storage.connection import create_new, open_existing
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.disks import can_mount, fill, read_only, small_disk
from tests.support.family import BERLIN, NOW, entry, person
from tests.support.records import KEY, open_record, write_empty_record

GIRL = person()
needs_mount = pytest.mark.skipif(
    not can_mount(), reason="only an administrator may mount a small disk"
)
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in place")


@pytest.fixture
def kept(record: SqlRecord) -> SqlRecord:
    """Return a record that holds a person."""
    save(record, GIRL)
    return record


def save(record: SqlRecord, *rows: object) -> None:
    with record.change("test") as change:
        change.put(*rows)


def save_many(record: SqlRecord, count: int) -> None:
    with record.change("test") as change:
        change.add_all(entry(f"e{n}", note="a long note " * 50) for n in range(count))


def save_until_stopped(record: SqlRecord, acknowledged: list[str]) -> None:
    for number in range(1000):
        save(record, Carer(str(number), "x" * 500, "X."))
        acknowledged.append(str(number))


def check_whole(record: SqlRecord) -> None:
    read = record._connection.execute
    assert read("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert read("PRAGMA cipher_integrity_check").fetchall() == []


# Full


def test_no_room_left_saves_nothing_and_room_again_saves(kept: SqlRecord) -> None:
    pages = kept._connection.execute("PRAGMA page_count").fetchone()[0]
    kept._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFullError):
        save_many(kept, 500)
    assert kept.all(Injection) == ()
    assert kept.all(Person) == (GIRL,)
    kept._connection.execute("PRAGMA max_page_count = 1000000")
    save_many(kept, 500)
    assert len(kept.all(Injection)) == 500
    check_whole(kept)


@needs_mount
def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path, clock: FixedClock) -> None:
    with small_disk(tmp_path / "disk", 2000) as disk:
        path = write_empty_record(disk)
        record = open_record(path, clock)
        save(record, GIRL)
        filler = fill(disk, leave=60_000)
        acknowledged: list[str] = []
        with pytest.raises(DiskFullError):
            save_until_stopped(record, acknowledged)
        assert acknowledged
        filler.unlink()
        save(record, Carer("after", "Ana", "A."))
        record.close()
        again = open_record(path, clock)
        assert [carer.id for carer in again.all(Carer)] == [*acknowledged, "after"]
        check_whole(again)
        again.close()


@needs_mount
def test_a_full_disk_refuses_a_new_record_and_leaves_no_half_of_it(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 200) as disk:
        filler = fill(disk, leave=0)
        with pytest.raises(DiskFullError):
            create_new(disk / "record.db", KEY).execute("CREATE TABLE t (a)")
        assert list(disk.iterdir()) == [filler]


# Not to be written


def test_a_read_only_folder_is_named_and_untouched(record_path: Path, clock: FixedClock) -> None:
    before = record_path.read_bytes()
    with read_only(record_path.parent):
        with pytest.raises(ReadOnlyRecordError):
            save(open_record(record_path, clock), GIRL)
        with pytest.raises(ReadOnlyRecordError):
            create_new(record_path.with_name("other.db"), KEY)
    assert record_path.read_bytes() == before
    record = open_record(record_path, clock)
    save(record, GIRL)
    record.close()


# Gone


@posix
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_vanished_record_takes_no_more_changes(
    tmp_path: Path, clock: FixedClock, what: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    record = open_record(write_empty_record(home), clock)
    save(record, GIRL)
    (home / "record.db").unlink() if what == "file" else shutil.rmtree(home)
    for _ in range(2):
        with pytest.raises(RecordMissingError):
            save(record, Carer("c", "Ana", "A."))
        with pytest.raises(RecordMissingError):
            record.set_setting("theme", "dark")
    record.close()


@posix
def test_a_record_that_was_moved_away_is_used_again_once_it_is_back(
    tmp_path: Path, clock: FixedClock
) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    record = open_record(write_empty_record(home), clock)
    save(record, GIRL)
    home.rename(elsewhere)
    with pytest.raises(RecordMissingError):
        save(record, Carer("c", "Ana", "A."))
    elsewhere.rename(home)
    save(record, Carer("c", "Ana", "A."))
    record.close()
    again = open_record(home / "record.db", clock)
    assert (again.all(Person), len(again.all(Carer))) == ((GIRL,), 1)
    again.close()


@posix
@pytest.mark.parametrize("name", ["record.db", "record.db-wal"])
def test_a_file_that_was_replaced_meanwhile_is_not_written_past(
    record: SqlRecord, record_path: Path, name: str
) -> None:
    save(record, GIRL)
    other = record_path.with_name("other")
    other.write_bytes(record_path.with_name(name).read_bytes())
    other.replace(record_path.with_name(name))
    with pytest.raises(RecordMissingError):
        save(record, Carer("c", "Ana", "A."))


@posix
def test_a_deleted_log_is_noticed_and_nothing_acknowledged_is_lost(
    record: SqlRecord, record_path: Path, clock: FixedClock
) -> None:
    save(record, GIRL)
    record_path.with_name("record.db-wal").unlink()
    with pytest.raises(RecordMissingError):
        save(record, Carer("c", "Ana", "A."))
    record.close()
    again = open_record(record_path, clock)
    assert again.all(Person) == (GIRL,)
    assert again.all(Carer) == ()
    again.close()


def test_a_record_without_a_log_is_written_all_the_same(
    record_path: Path, clock: FixedClock
) -> None:
    connection = open_existing(record_path, KEY)
    assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    record = SqlRecord(connection, clock)
    save(record, GIRL)
    assert not record_path.with_name("record.db-wal").exists()
    save(record, Carer("c", "Ana", "A."))
    assert record.all(Person) == (GIRL,)
    record.close()


# Two programs at once


def _write_carers(path: Path, prefix: str, count: int) -> None:
    record = open_record(path, FixedClock(NOW, BERLIN))
    for number in range(count):
        save(record, Carer(f"{prefix}{number}", "Ana", "A."))
    record.close()


def test_two_programs_that_write_at_once_lose_nothing(record_path: Path, clock: FixedClock) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [
        context.Process(target=_write_carers, args=(record_path, prefix, 60)) for prefix in "ab"
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
        assert writer.exitcode == 0
    record = open_record(record_path, clock)
    expected = {f"{prefix}{number}" for prefix in "ab" for number in range(60)}
    assert {carer.id for carer in record.all(Carer)} == expected
    journal = record._connection.execute("SELECT count(*) FROM journal").fetchone()
    assert journal == (120,)
    check_whole(record)
    record.close()
