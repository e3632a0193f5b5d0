"""Photos of injection sites: what a photo shows and when; its bytes are kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from companion.domain.findings import Finding, cannot_be
from companion.domain.sites.regions import Site

LARGEST_BYTES = 3_000_000
"""What one kept picture may take; a photo scaled to 1600 pixels takes about a tenth."""


@dataclass(frozen=True, slots=True)
class PhotoContent:
    """The bytes of one picture, named by what they are; a row is added once and never changed.

    The journal does not copy it. A photo names it by its id, so that taking a photo out can be
    undone for as long as the bytes are there.
    """

    id: str
    person_id: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SitePhoto:
    """One photo of a spot on a day.

    ``picture_id`` and ``thumbnail_id`` name its bytes, both JPEG and without any data but the
    picture; ``width`` and ``height`` are in pixels. ``finding_id`` names the skin finding that
    it shows, if any.
    """

    id: str
    person_id: str
    site: Site
    day: date
    added_at: datetime
    picture_id: str
    thumbnail_id: str
    width: int
    height: int
    finding_id: str = ""
    carer_id: str = ""
    note: str = ""


def content_of(person_id: str, content: bytes) -> PhotoContent:
    """Return bytes under the name that follows from them and from whose they are.

    The same picture added for two people is kept twice, so that erasing one leaves the other.
    """
    named = sha256(person_id.encode() + b"\0" + content).hexdigest()
    return PhotoContent(named, person_id, content)


def newest_first(photos: Iterable[SitePhoto]) -> tuple[SitePhoto, ...]:
    """Return photos by the day they show, the newest first."""
    return tuple(sorted(photos, key=lambda photo: (photo.day, photo.added_at), reverse=True))


def check_photo(day: date, picture: bytes, *, birth_date: date, today: date) -> tuple[Finding, ...]:
    """Return what has to be changed about a photo before it is kept."""
    found = []
    if day > today:
        found.append(cannot_be("day_in_future", "day", day=day))
    if day < birth_date:
        found.append(cannot_be("day_before_birth", "day", birth=birth_date))
    if len(picture) > LARGEST_BYTES:
        found.append(cannot_be("photo_too_large", "picture", limit=LARGEST_BYTES))
    return tuple(found)
