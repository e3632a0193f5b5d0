"""What Mira's family checked and noted about its supplies: leaflet, mishap, wipes, sharps box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from companion.app.demo.story import Medicine, Story, day
from companion.domain.outings import FridgeOuting
from companion.domain.packs import Pack, PackState
from companion.domain.storage_limits import InUseRule, LeafletLimits, LimitBasis
from companion.domain.supplies import (
    Mishap,
    PackCheck,
    PackMishap,
    SharpsBox,
    SupplyPlan,
    WipesCount,
)

_CHECKED = date(2026, 9, 3)
_FOUND_FROZEN = datetime(2026, 11, 17, 7, 20, tzinfo=UTC)
_TO_THE_GRANDMOTHER = datetime(2026, 11, 20, 17, 10, tzinfo=UTC)
_WIPES_BOUGHT = datetime(2026, 10, 26, 18, 0, tzinfo=UTC)
_BOX_BEGUN = datetime(2026, 8, 24, 18, 0, tzinfo=UTC)


def girl_supplies(story: Story, medicine: Medicine, packs: Sequence[Pack]) -> Iterator[object]:
    """Yield the rows about the pens of one person, written on the days they tell of.

    The days in use were typed from the family's own leaflet: the catalogue has none verified
    for their country.
    """
    yield LeafletLimits(
        id=story.id_of_day(_CHECKED),
        person_id=story.person_id,
        product=medicine.product_id,
        presentation=medicine.presentation_id,
        region="GB",
        checked_on=_CHECKED,
        in_use=InUseRule(28, LimitBasis.LEAFLET, max_c=8),
    )
    for pack in packs:
        if pack.state is PackState.SET_ASIDE:
            yield PackMishap(
                id=story.new_id(_FOUND_FROZEN),
                pack_id=pack.id,
                person_id=story.person_id,
                noted_at=_FOUND_FROZEN,
                what=Mishap.FROZEN,
                how_warm="Ice on the carton",
                how_long="Not known, overnight",
            )
        if pack.state is PackState.IN_USE:
            yield from _around_the_pen(story, pack)
    yield WipesCount(story.new_id(_WIPES_BOUGHT), story.person_id, _WIPES_BOUGHT, 100)
    yield SharpsBox(story.new_id(_BOX_BEGUN), story.person_id, _BOX_BEGUN, 150, 180)
    yield SupplyPlan(story.person_id, story.person_id, 7, day("2026-12-01"))


def _around_the_pen(story: Story, pack: Pack) -> Iterator[object]:
    at = _TO_THE_GRANDMOTHER
    yield FridgeOuting(
        story.new_id(at), pack.id, story.person_id, at, at + timedelta(hours=2, minutes=40)
    )
    looked = at + timedelta(days=1)
    yield PackCheck(story.new_id(looked), pack.id, story.person_id, looked)
