"""Nothing a family wrote can be read from the files without the key."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.visits import VisitQuestion
from companion.services.injections import Injections
from companion.services.people import People
from companion.storage.record import SqlRecord
from companion.storage.snapshots import take_snapshot
from tests.support.family import AT, GIRL, PRODUCT, draft
from tests.support.records import KEY

WRITTEN = (
    "Mara Sand", "Zimtstern 17", "李小明", PRODUCT, "left thigh, no bruise", "Europe/Berlin",
    "2017-05-02", "2026-03-12", "CREATE TABLE", "SQLite format", "given", "injection.record",
)  # fmt: skip


@pytest.fixture
def full(
    record: SqlRecord, injections: Injections, people: People, girl: Person, daily: Prescription
) -> SqlRecord:
    """Return a record in which every one of the words was written."""
    injections.record(draft(girl.id, note="left thigh, no bruise"))
    people.add(replace(GIRL, name="李小明", indication="Zimtstern 17"))
    with record.change("test") as change:
        change.put(VisitQuestion("q", girl.id, AT, "Zimtstern 17 " * 2000))
    record.set_setting("theme", "Zimtstern 17")
    return record


def readable(content: bytes) -> list[str]:
    """Return which of the written words can be found in some bytes."""
    found = (word for word in WRITTEN for coding in ("utf-8", "utf-16-le", "utf-16-be")
             if word.encode(coding) in content)  # fmt: skip
    return [*found, *(["key"] if KEY in content or KEY.hex().encode() in content else [])]


def test_neither_database_nor_log_nor_copy_can_be_read(full: SqlRecord, record_path: Path) -> None:
    take_snapshot(full._connection, record_path.with_name("copy.db"))
    files = {file.name: file.read_bytes() for file in record_path.parent.iterdir()}
    assert set(files) == {"record.db", "record.db-wal", "record.db-shm", "copy.db"}
    assert len(files["record.db-wal"]) > 10_000
    assert [readable(content) for content in files.values()] == [[], [], [], []]


def test_a_closed_record_leaves_one_unreadable_file(full: SqlRecord, record_path: Path) -> None:
    full.close()
    (file,) = record_path.parent.iterdir()
    assert readable(file.read_bytes()) == []


def test_the_bytes_look_like_noise(full: SqlRecord, record_path: Path) -> None:
    full.close()
    content = record_path.read_bytes()
    share = [content.count(bytes([value])) / len(content) for value in range(256)]
    assert 0.5 / 256 < min(share) <= max(share) < 2 / 256
    assert not re.search(rb"[ -~]{24,}", content)


def test_sorting_and_searching_leave_no_file_elsewhere(full: SqlRecord, tmp_path: Path) -> None:
    full._connection.execute("SELECT * FROM visit_question ORDER BY text, rank").fetchall()
    assert {file.suffix for file in tmp_path.iterdir()} <= {".db", ".db-wal", ".db-shm"}
