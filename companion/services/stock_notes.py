"""What of the supplies wants a look today: said on the page, and by reminders in the daytime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.packs import Pack
from companion.services.stock_reading import PackView
from companion.services.stock_view import Reach, SuppliesView

SOON = timedelta(days=3)
"""How long before its last day a pack in use is spoken of."""


class Attention(StrEnum):
    """What wants a look, no hurry; in the order in which it is said."""

    OUT_OVER = "out_over"
    PACK_OVER = "pack_over"
    USES_OVER = "uses_over"
    PACK_ENDS = "pack_ends"
    REORDER = "reorder"
    REPEAT_TOO_LATE = "repeat_too_late"
    REORDER_NEEDLES = "reorder_needles"
    REORDER_WIPES = "reorder_wipes"
    SHARPS = "sharps"
    LEAFLET = "leaflet"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that wants a look, with the pack and the day it is about."""

    what: Attention
    pack: Pack | None = None
    day: date | None = None


def notes_of(view: SuppliesView) -> tuple[Note, ...]:
    """Return what wants a look, the most pressing first."""
    order = list(Attention)
    found = [*_pack_notes(view), *_order_notes(view), *_box_notes(view)]
    return tuple(sorted(found, key=lambda note: order.index(note.what)))


def _pack_notes(view: SuppliesView) -> Iterator[Note]:
    for shown in view.in_use:
        yield from _one_pack(shown, view.today)
    for shown in view.unopened:
        if shown.out.over:
            yield Note(Attention.OUT_OVER, shown.pack)


def _one_pack(shown: PackView, today: date) -> Iterator[Note]:
    pack, until = shown.pack, shown.until
    if shown.out.over:
        yield Note(Attention.OUT_OVER, pack)
    if until is not None and today > until.last_day:
        yield Note(Attention.PACK_OVER, pack, until.last_day)
    elif until is not None and until.discard_on - today <= SOON:
        yield Note(Attention.PACK_ENDS, pack, until.last_day)
    if shown.uses_left == 0:
        yield Note(Attention.USES_OVER, pack)
    if not shown.leaflet_checked:
        yield Note(Attention.LEAFLET, pack)


def _order_notes(view: SuppliesView) -> Iterator[Note]:
    if view.order_by is not None and view.order_by <= view.today:
        yield Note(Attention.REORDER, day=view.run.first_without if view.run else None)
    repeat, without = view.plan.repeat_on, view.run.first_without if view.run else None
    if repeat is not None and without is not None:
        at_hand = max(repeat, view.today) + timedelta(days=view.plan.lead_days)
        if repeat > view.today and at_hand > without:
            yield Note(Attention.REPEAT_TOO_LATE, day=repeat)


def _box_notes(view: SuppliesView) -> Iterator[Note]:
    if order_now(view.needles, view.today):
        yield Note(Attention.REORDER_NEEDLES)
    if order_now(view.wipes, view.today):
        yield Note(Attention.REORDER_WIPES)
    if view.sharps_change is not None and view.sharps_change <= view.today:
        yield Note(Attention.SHARPS)


def order_now(reach: Reach | None, today: date) -> bool:
    """Tell whether it is time to order more of something, or to count it."""
    if reach is None:
        return False
    return reach.left <= 0 or (reach.order_by is not None and reach.order_by <= today)
