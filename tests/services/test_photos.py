"""Photos of sites: kept, read, put right, taken out, brought back, and let go in the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.findings import CannotBeError
from companion.domain.people import Person
from companion.domain.photos import LARGEST_BYTES, PhotoContent
from companion.domain.sites.regions import Site
from companion.services.photos import UNDO_DAYS, PhotoDraft, Photos
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import TODAY, TOMORROW, YESTERDAY

THIGH = Site("thi_l", "r1c1")
DRAFT = PhotoDraft(THIGH, TODAY, b"picture", b"small", 1600, 1200, note="  paler ")


@pytest.fixture
def photos(record: SqlRecord, clock: FixedClock) -> Photos:
    return Photos(record, clock)


def test_a_photo_is_kept_with_its_bytes(photos: Photos, girl: Person) -> None:
    _, kept = photos.add(girl, DRAFT, carer_id="mother")
    assert photos.of(girl.id) == (kept,)
    assert (photos.picture(kept), photos.thumbnail(kept)) == (b"picture", b"small")
    assert (kept.note, kept.carer_id, kept.day) == ("paler", "mother", TODAY)


def test_photos_of_a_spot_and_of_its_area(photos: Photos, girl: Person) -> None:
    _, here = photos.add(girl, DRAFT)
    _, there = photos.add(girl, replace(DRAFT, site=Site("thi_l", "r2c1")))
    photos.add(girl, replace(DRAFT, site=Site("abd_l", "r1c1")))
    assert photos.at(girl.id, THIGH) == (here,)
    assert set(photos.at(girl.id, Site("thi_l"))) == {here, there}


def test_what_cannot_be_is_refused_and_nothing_is_kept(
    photos: Photos, record: SqlRecord, girl: Person
) -> None:
    for wrong in (replace(DRAFT, day=TOMORROW), replace(DRAFT, picture=b"x" * (LARGEST_BYTES + 1))):
        with pytest.raises(CannotBeError):
            photos.add(girl, wrong)
    assert photos.of(girl.id) == ()
    assert record.of_person(PhotoContent, girl.id) == ()


def test_day_and_note_can_be_put_right(photos: Photos, girl: Person) -> None:
    _, kept = photos.add(girl, DRAFT)
    photos.amend(kept, YESTERDAY, " after the bath ")
    (after,) = photos.of(girl.id)
    assert (after.day, after.note, after.picture_id) == (
        YESTERDAY,
        "after the bath",
        kept.picture_id,
    )
    with pytest.raises(CannotBeError):
        photos.amend(kept, TOMORROW, "")


def test_taking_out_is_undone_until_the_bytes_are_let_go(
    photos: Photos, record: SqlRecord, clock: FixedClock, girl: Person
) -> None:
    _, kept = photos.add(girl, DRAFT)
    change = photos.remove(kept)
    assert photos.of(girl.id) == ()
    assert photos.sweep(girl.id) == 0
    record.undo(change)
    assert photos.picture(*photos.of(girl.id)) == b"picture"
    photos.remove(kept)
    clock.advance(timedelta(days=UNDO_DAYS + 1))
    assert photos.sweep(girl.id) == 2
    assert record.of_person(PhotoContent, girl.id) == ()
    assert photos.sweep(girl.id) == 0


def test_a_picture_that_another_photo_shows_is_never_let_go(
    photos: Photos, clock: FixedClock, girl: Person
) -> None:
    _, first = photos.add(girl, DRAFT)
    _, second = photos.add(girl, replace(DRAFT, day=YESTERDAY))
    photos.remove(first)
    clock.advance(timedelta(days=UNDO_DAYS + 1))
    assert photos.sweep(girl.id) == 0
    assert photos.picture(second) == b"picture"
