"""Two drawn pictures of Mira's bruise, as a family would keep photos of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from companion.app.demo.people import Carers
from companion.app.demo.story import Story, day, instant
from companion.domain.photos import SitePhoto, content_of
from companion.domain.site_records import SiteFindingNote
from companion.domain.sites.findings import FindingKind
from companion.resource_files import resource

_WIDTH, _HEIGHT = 960, 720
_TAKEN = (
    ("2026-10-06", "bruise_1", "The evening it was noticed"),
    ("2026-10-12", "bruise_2", "Yellow now, nearly gone"),
)


def girl_photos(story: Story, carers: Carers, rows: tuple[object, ...]) -> Iterator[object]:
    """Yield the pictures of the bruise among the rows, and their bytes before them."""
    bruise = next(
        row for row in rows if isinstance(row, SiteFindingNote) and row.kind is FindingKind.BRUISE
    )
    for on, name, note in _TAKEN:
        picture, small = (
            content_of(story.person_id, resource("demo", f"{file}.jpg").read_bytes())
            for file in (name, f"{name}_small")
        )
        yield picture
        yield small
        yield SitePhoto(
            id=story.id_of_day(day(on)),
            person_id=story.person_id,
            site=bruise.site,
            day=day(on),
            added_at=_evening(on),
            picture_id=picture.id,
            thumbnail_id=small.id,
            width=_WIDTH,
            height=_HEIGHT,
            finding_id=bruise.id,
            carer_id=carers.mother.id,
            note=note,
        )


def _evening(on: str) -> datetime:
    return instant(day(on), time(20, 15))
