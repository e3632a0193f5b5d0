"""Photos of injection sites, kept inside the encrypted record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.findings import require
from companion.domain.people import Person
from companion.domain.photos import PhotoContent, SitePhoto, check_photo, content_of, newest_first
from companion.domain.sites.regions import Site
from companion.services.people import day_clock
from companion.services.ports import Clock, Record

UNDO_DAYS = 30
"""How long the bytes of a photo that was taken out stay, so that it can be brought back."""


@dataclass(frozen=True, slots=True)
class PhotoDraft:
    """A photo ready to be kept: both pictures JPEG, scaled down, holding nothing but pixels."""

    site: Site
    day: date
    picture: bytes
    thumbnail: bytes
    width: int
    height: int
    finding_id: str = ""
    note: str = ""


class Photos:
    """Adds, reads and removes photos of one person's sites."""

    def __init__(self, record: Record, clock: Clock) -> None:
        self._record = record
        self._clock = clock

    def of(self, person_id: str) -> tuple[SitePhoto, ...]:
        """Return a person's photos, the newest first."""
        return newest_first(self._record.of_person(SitePhoto, person_id))

    def at(self, person_id: str, site: Site) -> tuple[SitePhoto, ...]:
        """Return the photos of a spot, or of a whole area without a cell; the newest first."""
        return tuple(
            photo
            for photo in self.of(person_id)
            if photo.site.region == site.region and site.cell in (None, photo.site.cell)
        )

    def picture(self, photo: SitePhoto) -> bytes:
        """Return the JPEG of a photo."""
        return self._content(photo.picture_id)

    def thumbnail(self, photo: SitePhoto) -> bytes:
        """Return the small JPEG of a photo."""
        return self._content(photo.thumbnail_id)

    def add(
        self, person: Person, draft: PhotoDraft, *, carer_id: str = ""
    ) -> tuple[str, SitePhoto]:
        """Keep a photo; return the change, for undo, and what was kept.

        Raises CannotBeError for a day that cannot be or a picture that was not scaled down,
        and nothing is saved.
        """
        today = day_clock(person).today(self._clock.now())
        require(check_photo(draft.day, draft.picture, birth_date=person.birth_date, today=today))
        picture = content_of(person.id, draft.picture)
        small = content_of(person.id, draft.thumbnail)
        with self._record.change("photos.add", carer_id=carer_id) as change:
            photo = SitePhoto(
                id=change.new_id(),
                person_id=person.id,
                site=draft.site,
                day=draft.day,
                added_at=self._clock.now(),
                picture_id=picture.id,
                thumbnail_id=small.id,
                width=draft.width,
                height=draft.height,
                finding_id=draft.finding_id,
                carer_id=carer_id,
                note=draft.note.strip(),
            )
            change.put(picture, small, photo)
        return change.id, photo

    def amend(self, photo: SitePhoto, day: date, note: str, *, carer_id: str = "") -> str:
        """Keep another day or note of a photo and return the change, for undo.

        Raises CannotBeError for a day that cannot be, and nothing is saved.
        """
        person = self._record.get(Person, photo.person_id)
        assert person is not None
        today = day_clock(person).today(self._clock.now())
        require(check_photo(day, b"", birth_date=person.birth_date, today=today))
        with self._record.change("photos.amend", carer_id=carer_id) as change:
            change.put(replace(photo, day=day, note=note.strip()))
        return change.id

    def remove(self, photo: SitePhoto, *, carer_id: str = "") -> str:
        """Take a photo out and return the change, for undo; its bytes stay for UNDO_DAYS."""
        with self._record.change("photos.remove", carer_id=carer_id) as change:
            change.remove(photo)
        return change.id

    def sweep(self, person_id: str) -> int:
        """Let go of the bytes nobody can bring back any more; return how many pictures went."""
        since = self._clock.now() - timedelta(days=UNDO_DAYS)
        unused = self._record.photos.unused(person_id, since)
        if unused:
            with self._record.change("photos.sweep") as change:
                change.remove(*(PhotoContent(row_id, person_id, b"") for row_id in unused))
        return len(unused)

    def _content(self, content_id: str) -> bytes:
        found = self._record.get(PhotoContent, content_id)
        assert found is not None
        return found.content
