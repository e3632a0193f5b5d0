"""What the supplies remind of: a pack's last days, orders on working days, the sharps box."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from companion.domain.reminders import Occurrence, ReminderKind
from companion.services.stock_notes import order_now
from companion.services.stock_reading import PackView
from companion.services.stock_view import SuppliesView

DISCARD_NOTICES = (timedelta(), timedelta(days=3))
"""How long before a pack is discarded it is spoken of, the nearest first."""
FEW_NEEDLES = 10
REPEAT_SPOKEN_OF = timedelta(days=14)
"""How long a prescription that can be filled again is spoken of."""
_WEEKEND = 5


def supply_chores(view: SuppliesView, at: datetime) -> Iterator[Occurrence]:
    """Yield what is due by the supplies today; ``at`` is when daytime notices come.

    Orders are spoken of from Monday to Friday, once a week, when pharmacies answer.
    """
    for shown in view.in_use:
        yield from _pack_chores(shown, view, at)
    for shown in (*view.in_use, *view.unopened):
        yield from _out_of_fridge(shown, view)
    for shown in (*view.in_use, *view.unopened):
        if shown.pack.expiry is not None and _same_month(shown.pack.expiry, view.today):
            key = f"expiry/{shown.pack.id}/{shown.pack.expiry}"
            yield Occurrence(key, view.person.id, ReminderKind.EXPIRY, at)
    if view.today.weekday() < _WEEKEND:
        yield from _order_chores(view, at)


def _pack_chores(shown: PackView, view: SuppliesView, at: datetime) -> Iterator[Occurrence]:
    """Yield the notices of 3 and of 0 days before a pack is discarded.

    The day is part of the key: a limit that changes is spoken of anew.
    """
    until = shown.until
    if until is None or not shown.leaflet_checked:
        return
    left = until.discard_on - view.today
    stage = next((ahead for ahead in DISCARD_NOTICES if left <= ahead), None)
    if stage is not None:
        key = f"pack-ends/{shown.pack.id}/{until.discard_on}/{stage.days}"
        yield Occurrence(key, view.person.id, ReminderKind.PACK_ENDS, at, label=f"{stage.days}")


def _out_of_fridge(shown: PackView, view: SuppliesView) -> Iterator[Occurrence]:
    """Yield the notice of a pack that is out now for longer than its leaflet allows."""
    out = shown.out
    if out.running_since is None or out.allowed is None or out.counted < out.allowed:
        return
    key = f"out/{shown.pack.id}/{out.running_since.isoformat()}"
    crossed = view.now - (out.counted - out.allowed)
    yield Occurrence(key, view.person.id, ReminderKind.OUT_OF_FRIDGE, crossed)


def _order_chores(view: SuppliesView, at: datetime) -> Iterator[Occurrence]:
    week, person_id = f"{view.today:%G-%V}", view.person.id
    if view.order_by is not None and view.order_by <= view.today:
        yield Occurrence(f"reorder/{person_id}/{week}", person_id, ReminderKind.REORDER, at)
    needles = view.needles
    if needles is not None and (needles.left <= FEW_NEEDLES or order_now(needles, view.today)):
        yield Occurrence(f"needles/{person_id}/{week}", person_id, ReminderKind.NEEDLES, at)
    if order_now(view.wipes, view.today):
        yield Occurrence(f"wipes/{person_id}/{week}", person_id, ReminderKind.WIPES, at)
    repeat = view.plan.repeat_on
    if repeat is not None and timedelta() <= view.today - repeat < REPEAT_SPOKEN_OF:
        yield Occurrence(f"repeat/{person_id}/{repeat}", person_id, ReminderKind.REPEAT, at)
    if view.sharps_change is not None and view.sharps_change <= view.today:
        yield Occurrence(f"sharps/{person_id}/{week}", person_id, ReminderKind.SHARPS, at)


def _same_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)
