"""Copies of the record: whole, encrypted with the same key, and checked page by page."""

from pathlib import Path

import pytest

from companion.domain.people import Carer, Person
from companion.services.errors import DamagedRecordError
from companion.services.troubles import DiskFullError
from companion.storage.migrations import newest_version
from companion.storage.record import SqlRecord
from companion.storage.snapshots import check_snapshot, take_snapshot
from companion.storage.tables import table_names
from companion.system.clock import FixedClock
from tests.support.disks import can_mount, fill, small_disk
from tests.support.family import entry, person
from tests.support.records import KEY, OTHER_KEY, open_record


@pytest.fixture
def filled(record: SqlRecord) -> SqlRecord:
    """Return an open record whose newest rows are still in its log."""
    with record.change("test") as change:
        change.put(person(), Carer("c", "Ana", "A."))
        change.add_all(entry(f"e{n}", note="evening " * 20) for n in range(50))
    return record


def test_a_copy_holds_everything_even_what_is_still_in_the_log(
    filled: SqlRecord, tmp_path: Path, clock: FixedClock
) -> None:
    target = tmp_path / "copy.db"
    take_snapshot(filled._connection, target)
    assert target.stat().st_mode & 0o777 == 0o600
    contents = check_snapshot(target, KEY)
    assert contents.version == newest_version()
    assert set(contents.rows) == set(table_names())
    assert (contents.rows["injection"], contents.rows["person"], contents.rows["pack"]) == (
        50,
        1,
        0,
    )
    copy = open_record(target, clock)
    assert copy.all(Person) == (person(),)
    assert copy.journal.of_row("c") == filled.journal.of_row("c")
    copy.close()


def test_a_copy_never_replaces_a_file(filled: SqlRecord, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("mine")
    with pytest.raises(FileExistsError):
        take_snapshot(filled._connection, target)
    assert target.read_text() == "mine"


def test_a_copy_opens_with_its_own_key_only(filled: SqlRecord, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    take_snapshot(filled._connection, target)
    with pytest.raises(DamagedRecordError):
        check_snapshot(target, OTHER_KEY)


@pytest.mark.skipif(not can_mount(), reason="only an administrator may mount a small disk")
def test_a_copy_that_does_not_fit_leaves_nothing_behind(filled: SqlRecord, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400) as disk:
        filler = fill(disk, leave=8_000)
        with pytest.raises(DiskFullError):
            take_snapshot(filled._connection, disk / "copy.db")
        assert list(disk.iterdir()) == [filler]


def test_a_copy_in_which_a_row_refers_to_nothing_is_damaged(
    filled: SqlRecord, tmp_path: Path
) -> None:
    filled._connection.execute("PRAGMA foreign_keys = OFF")
    filled._connection.execute("DELETE FROM person")
    target = tmp_path / "copy.db"
    take_snapshot(filled._connection, target)
    with pytest.raises(DamagedRecordError) as caught:
        check_snapshot(target, KEY)
    assert caught.value.detail == "a row refers to nothing"


def test_a_copy_whose_index_disagrees_with_its_rows_is_damaged(
    filled: SqlRecord, record_path: Path
) -> None:
    write = filled._connection.execute
    write("PRAGMA writable_schema = ON")
    write("DELETE FROM sqlite_schema WHERE name = 'injection_of_day'")
    write("PRAGMA writable_schema = RESET")
    filled.close()
    with pytest.raises(DamagedRecordError) as caught:
        check_snapshot(record_path, KEY)
    assert caught.value.detail == "integrity check"
