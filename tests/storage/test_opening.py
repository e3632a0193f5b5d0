"""Opening a record: what is wrong with the file is named, and the file stays as it was."""

import random
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.people import Carer, Person
from companion.services.errors import (
    DamagedRecordError,
    ReadOnlyRecordError,
    RecordBusyError,
    RecordExistsError,
    RecordMissingError,
)
from companion.storage.connection import APPLICATION_ID, create_new, open_existing, plain_errors
from companion.storage.record import SqlRecord
from companion.storage.snapshots import check_snapshot
from companion.storage.tables import table_named, table_names
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, NOW, entry, person
from tests.support.records import KEY, OTHER_KEY, open_record

PAGE = 4096
GIRL = person()


@pytest.fixture
def filled(record: SqlRecord, record_path: Path) -> Path:
    """Return the path of a closed record of some forty pages."""
    with record.change("test") as change:
        change.put(GIRL)
        change.add_all(entry(f"e{n}", note=f"evening {n} " * 8) for n in range(100))
    record.close()
    return record_path


def files(path: Path) -> dict[str, bytes]:
    """Return the bytes of all files of a record."""
    return {file.name: file.read_bytes() for file in sorted(path.parent.iterdir())}


def read_everything(path: Path) -> None:
    """Read every row, as pages and exports do."""
    record = open_record(path, FixedClock(NOW, BERLIN))
    try:
        for name in table_names():
            record.all(table_named(name).kind)
        for line in record.all(Person):
            record.journal.of_row(line.id)
    finally:
        record.close()


# Nothing wrong


def test_a_new_record_is_ours_encrypted_and_only_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "a folder ü?#%" / "record.db"
    path.parent.mkdir()
    connection = create_new(path, KEY)
    pragma = lambda name: connection.execute(f"PRAGMA {name}").fetchone()[0]  # noqa: E731
    assert pragma("application_id") == APPLICATION_ID
    assert (pragma("journal_mode"), pragma("synchronous")) == ("wal", 2)
    assert (pragma("foreign_keys"), pragma("secure_delete"), pragma("temp_store")) == (1, 1, 2)
    connection.close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert open_existing(path, KEY).execute("SELECT 1").fetchone() == (1,)


def test_a_record_is_opened_for_reading_only_when_asked(filled: Path) -> None:
    before = filled.read_bytes()
    connection = open_existing(filled, KEY, read_only=True)
    assert connection.execute("SELECT count(*) FROM injection").fetchone() == (100,)
    with pytest.raises(ReadOnlyRecordError), plain_errors():
        connection.execute("DELETE FROM injection")
    connection.close()
    assert filled.read_bytes() == before


def test_opening_and_reading_leaves_the_file_as_it_was(filled: Path) -> None:
    before = files(filled)
    read_everything(filled)
    assert files(filled) == before


# No file, or not ours


def test_a_missing_file_is_named_and_not_made(tmp_path: Path) -> None:
    for path in (tmp_path / "record.db", tmp_path / "no folder" / "record.db"):
        with pytest.raises(RecordMissingError):
            open_existing(path, KEY)
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordMissingError):
        open_existing(tmp_path / "file" / "record.db", KEY)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_cannot_be_looked_at_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyRecordError):
        open_existing(tmp_path / ("x" * 300), KEY)


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "record.db").mkdir()
    with pytest.raises(ReadOnlyRecordError):
        open_existing(tmp_path / "record.db", KEY)


def plain_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("CREATE TABLE person (name TEXT)")
    connection.commit()
    connection.close()


def somebody_elses_database(path: Path) -> None:
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("CREATE TABLE other (name TEXT)")
    connection.commit()
    connection.close()


NOT_OURS: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"x"),
    "garbage": lambda path: path.write_bytes(random.Random(1).randbytes(10 * PAGE)),
    "zeros": lambda path: path.write_bytes(bytes(4 * PAGE)),
    "a text": lambda path: path.write_text("dear diary\n" * 1000),
    "a database that is not encrypted": plain_database,
    "another program's encrypted database": somebody_elses_database,
}


@pytest.mark.parametrize("what", NOT_OURS)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_no_record_is_named_and_untouched(
    tmp_path: Path, what: str, read_only: bool
) -> None:
    path = tmp_path / "record.db"
    NOT_OURS[what](path)
    before = files(path)
    with pytest.raises(DamagedRecordError):
        open_existing(path, KEY, read_only=read_only)
    assert files(path) == before


def test_a_new_record_never_replaces_a_file(filled: Path) -> None:
    before = files(filled)
    with pytest.raises(RecordExistsError):
        create_new(filled, KEY)
    assert files(filled) == before


def test_a_new_record_where_no_folder_is_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyRecordError):
        create_new(tmp_path / "no folder" / "record.db", KEY)
    assert list(tmp_path.iterdir()) == []


# Another key


def test_another_key_opens_nothing_and_touches_nothing(filled: Path) -> None:
    before = files(filled)
    with pytest.raises(DamagedRecordError):
        open_existing(filled, OTHER_KEY)
    assert files(filled) == before
    read_everything(filled)


def test_another_key_does_not_harm_a_record_that_was_not_closed(
    record: SqlRecord, record_path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    with record.change("test") as change:
        change.put(GIRL)
    copy = tmp_path / "after a crash"
    copy.mkdir()
    for file in record_path.parent.glob("record.db*"):
        if not file.name.endswith("-shm"):
            (copy / file.name).write_bytes(file.read_bytes())
    with pytest.raises(DamagedRecordError):
        open_existing(copy / "record.db", OTHER_KEY)
    again = open_record(copy / "record.db", clock)
    assert again.all(Person) == (GIRL,)
    again.close()


# Damage


def damaged(path: Path) -> bool:
    """Tell whether the damage is noticed while everything is read."""
    before = path.read_bytes()
    try:
        read_everything(path)
    except DamagedRecordError:
        return True
    finally:
        assert path.read_bytes() == before
    return False


@pytest.mark.parametrize("position", [0, 15, 16, 100, PAGE // 2, PAGE - 80, PAGE - 1])
def test_a_flipped_byte_on_the_first_page_is_named(filled: Path, position: int) -> None:
    flip(filled, position)
    before = files(filled)
    with pytest.raises(DamagedRecordError):
        open_existing(filled, KEY)
    assert files(filled) == before


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 0xFF
    path.write_bytes(content)


def check_flips(path: Path, positions: list[int]) -> None:
    whole = path.read_bytes()
    for position in positions:
        flip(path, position)
        with pytest.raises(DamagedRecordError):
            check_snapshot(path, KEY)
        damaged(path)  # whether or not rows lie there: named, and the file untouched
        path.write_bytes(whole)
    check_snapshot(path, KEY)


def test_a_flipped_byte_anywhere_is_found_by_the_check(filled: Path) -> None:
    size = filled.stat().st_size
    check_flips(filled, random.Random(7).sample(range(PAGE, size), 12))


@pytest.mark.long
def test_a_flipped_byte_on_any_page_is_found_by_the_check(filled: Path) -> None:
    size, choose = filled.stat().st_size, random.Random(11).randrange
    pages = range(0, size, PAGE)
    check_flips(filled, [page + choose(PAGE) for page in pages for _ in range(8)])


def test_damage_under_the_rows_is_named_while_reading(filled: Path) -> None:
    size = filled.stat().st_size
    whole = filled.read_bytes()
    filled.write_bytes(whole[:PAGE] + bytes(size - PAGE))
    assert damaged(filled)


@pytest.mark.parametrize(
    "cut", [1, 100, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 3 * PAGE + 5, -1, -PAGE, -5 * PAGE]
)
def test_a_truncated_file_is_named_and_untouched(filled: Path, cut: int) -> None:
    filled.write_bytes(filled.read_bytes()[:cut])
    before = files(filled)
    with pytest.raises(DamagedRecordError):
        check_snapshot(filled, KEY)
    damaged(filled)
    assert files(filled) == before


def test_a_record_that_lost_its_log_still_opens(
    record: SqlRecord, record_path: Path, clock: FixedClock
) -> None:
    with record.change("test") as change:
        change.put(GIRL)
    record.close()
    assert not record_path.with_name("record.db-wal").exists()
    again = open_record(record_path, clock)
    with again.change("test") as change:
        change.put(replace(GIRL, name="Mia"))
    kept = record_path.read_bytes()
    again.close()
    record_path.write_bytes(kept)
    third = open_record(record_path, clock)
    assert third.all(Person) == (GIRL,)
    third.close()


def test_garbage_in_the_log_harms_nothing_that_was_saved_before(
    record: SqlRecord, record_path: Path, clock: FixedClock
) -> None:
    with record.change("test") as change:
        change.put(GIRL)
    record.close()
    record_path.with_name("record.db-wal").write_bytes(random.Random(3).randbytes(3 * PAGE))
    again = open_record(record_path, clock)
    assert again.all(Person) == (GIRL,)
    again.close()


# Two programs


def test_a_record_another_program_holds_is_busy_and_nothing_is_lost(
    record: SqlRecord, record_path: Path, clock: FixedClock
) -> None:
    other = open_record(record_path, clock)
    other._connection.execute("PRAGMA busy_timeout = 50")
    with record.change("test") as change:
        change.put(GIRL)
        with pytest.raises(RecordBusyError), other.change("test") as refused:
            refused.put(Carer("c", "Ana", "A."))
    with other.change("test") as later:
        later.put(Carer("c", "Ana", "A."))
    assert record.all(Person) == other.all(Person) == (GIRL,)
    assert len(record.all(Carer)) == 1
    other.close()


def test_our_own_mistakes_are_not_called_troubles(record: SqlRecord) -> None:
    with pytest.raises(sqlcipher.OperationalError), plain_errors():
        record._connection.execute("SELECT nonsense FROM nowhere")
    with pytest.raises(sqlcipher.ProgrammingError), plain_errors():
        record._connection.execute("SELECT ?", ())
