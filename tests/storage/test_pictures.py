"""Pictures in the record: kept once, never copied into the journal, undone with their photo."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.photos import PhotoContent, SitePhoto, content_of
from companion.domain.sites.regions import Site
from companion.services.errors import ChangedSinceError
from companion.storage.record import SqlRecord
from companion.storage.snapshots import check_snapshot, take_snapshot
from companion.system.clock import FixedClock
from tests.support.family import NOW, person
from tests.support.records import KEY, open_record

PICTURE = content_of("girl", b"\xff\xd8" + bytes(range(256)) * 2_000)
SMALL = content_of("girl", b"\xff\xd8small")
PHOTO = SitePhoto(
    "photo", "girl", Site("thi_l", "r1c1"), date(2026, 9, 1), NOW, PICTURE.id, SMALL.id, 1600, 1200
)


@pytest.fixture
def added(record: SqlRecord) -> str:
    """Return the change that added a photo."""
    with record.change("person") as change:
        change.put(person())
    with record.change("photo") as change:
        change.put(PICTURE, SMALL, PHOTO)
    return change.id


def journal_size(record: SqlRecord) -> int:
    read = record._connection.execute
    (size,) = read("SELECT sum(length(coalesce(before, '') || coalesce(after, ''))) FROM journal")
    return int(size[0])


def test_a_picture_comes_back_byte_for_byte_and_is_kept_once(record: SqlRecord, added: str) -> None:
    with record.change("photo") as change:
        change.put(PICTURE)
    assert record.of_person(PhotoContent, "girl") == (PICTURE, SMALL)


@pytest.mark.usefixtures("added")
def test_the_journal_names_pictures_and_never_copies_them(record: SqlRecord) -> None:
    before = journal_size(record)
    with record.change("photo") as change:
        change.remove(PHOTO)
    assert before < 5_000
    assert journal_size(record) < before + 2_000
    (line,) = record.journal.of_change(change.id)
    assert line.before is not None
    assert line.before["picture_id"] == PICTURE.id


@pytest.mark.usefixtures("added")
def test_taking_a_photo_out_is_undone_with_its_picture(record: SqlRecord) -> None:
    with record.change("photo") as change:
        change.remove(PHOTO)
    assert record.of_person(SitePhoto, "girl") == ()
    record.undo(change.id)
    assert record.of_person(SitePhoto, "girl") == (PHOTO,)
    assert record.get(PhotoContent, PICTURE.id) == PICTURE


def test_adding_is_undone_and_done_again(record: SqlRecord, added: str) -> None:
    undone = record.undo(added)
    assert record.of_person(SitePhoto, "girl") == ()
    record.undo(undone)
    assert record.of_person(SitePhoto, "girl") == (PHOTO,)


@pytest.mark.usefixtures("added")
def test_a_picture_that_a_photo_shows_cannot_go(record: SqlRecord) -> None:
    with pytest.raises(sqlcipher.IntegrityError), record.change("photo") as change:
        change.remove(PICTURE)
    assert record.get(PhotoContent, PICTURE.id) == PICTURE


@pytest.mark.usefixtures("added")
def test_pictures_stay_while_a_deletion_may_be_undone_and_go_afterwards(record: SqlRecord) -> None:
    with record.change("photo") as change:
        change.remove(PHOTO)
    day = timedelta(days=1)
    assert record.photos.unused("girl", NOW - day) == ()
    unused = record.photos.unused("girl", NOW + day)
    assert set(unused) == {PICTURE.id, SMALL.id}
    with record.change("photo.sweep") as sweep:
        sweep.remove(*(PhotoContent(row_id, "girl", b"") for row_id in unused))
    assert record.of_person(PhotoContent, "girl") == ()
    with pytest.raises(ChangedSinceError):
        record.undo(change.id)


@pytest.mark.usefixtures("added")
def test_a_picture_in_use_is_never_unused(record: SqlRecord) -> None:
    assert record.photos.unused("girl", NOW + timedelta(days=999)) == ()


def test_the_same_picture_of_two_people_is_kept_for_each() -> None:
    assert content_of("girl", b"same").id != content_of("boy", b"same").id
    assert content_of("girl", b"same").id == content_of("girl", b"same").id


@pytest.mark.usefixtures("added")
def test_pictures_are_part_of_every_copy_and_nowhere_in_the_clear(
    record: SqlRecord, record_path: Path, tmp_path: Path, clock: FixedClock
) -> None:
    copy_path = tmp_path / "copy.db"
    take_snapshot(record._connection, copy_path)
    assert check_snapshot(copy_path, KEY).rows["photo_content"] == 2
    copy = open_record(copy_path, clock)
    assert copy.get(PhotoContent, PICTURE.id) == PICTURE
    copy.close()
    for path in (copy_path, *record_path.parent.iterdir()):
        assert bytes(range(200)) not in path.read_bytes(), path.name


@pytest.mark.usefixtures("added")
def test_many_at_once_are_kept_like_one(record: SqlRecord) -> None:
    more = content_of("girl", b"\xff\xd8more")
    with record.change("photo") as change:
        change.add_all([more])
    assert record.get(PhotoContent, more.id) == more
    assert record.journal.of_change(change.id) == ()
