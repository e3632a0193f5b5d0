"""The made-up family's fridge and needle drawer: what was delivered, opened and used up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.app.demo.story import PHARMACY, Medicine, Story, day
from companion.domain.doses import Dose
from companion.domain.needles import NeedleBox
from companion.domain.packs import Pack, PackState


@dataclass(frozen=True, slots=True)
class Delivery:
    """Pens of one lot that came together."""

    received: str
    count: int
    lot: str
    expiry: str


@dataclass(slots=True)
class _Pen:
    """A pen on its way from the fridge to empty."""

    id: str
    delivery: Delivery
    left: Decimal
    state: PackState = PackState.UNOPENED
    opened: date | None = None
    ended: date | None = None
    note: str = ""


class Pens:
    """Hands out doses from one pen after the other, from the first delivery on.

    The family noted no pens before that day. ``split_on`` holds the days on which the rest
    of an old pen was used up before the new one; ``set_aside`` maps a day to the reason why
    the pen in use was put away before that evening's injection.
    """

    def __init__(
        self,
        story: Story,
        medicine: Medicine,
        deliveries: Sequence[Delivery],
        *,
        split_on: frozenset[date] = frozenset(),
        set_aside: dict[date, str] | None = None,
    ) -> None:
        self._story = story
        self._medicine = medicine
        self._pens = [pen for item in deliveries for pen in _pens_of(story, medicine, item)]
        self._waiting = iter(self._pens)
        self._since = day(deliveries[0].received)
        self._split_on = split_on
        self._set_aside = set_aside or {}
        self._current: _Pen | None = None
        self._last_used: date | None = None

    def take(self, on: date, dose: Dose) -> list[tuple[str, Dose]]:
        """Return the pens a dose came from, with the part from each; one but for a split."""
        if on < self._since:
            return [("", dose)]
        pen = self._pen_for(on)
        if pen.left >= dose.amount:
            return [self._draw(pen, on, dose)]
        if on in self._split_on and pen.left:
            first = Dose(pen.left, dose.unit)
            rest = Dose(dose.amount - pen.left, dose.unit)
            return [self._draw(pen, on, first), self._draw(self._open_next(on), on, rest)]
        return [self._draw(self._open_next(on), on, dose)]

    def rows(self) -> Iterator[Pack]:
        """Yield every pack as it stands at the end of the story, oldest first."""
        for pen in self._pens:
            yield self._pack(pen)

    def _pen_for(self, on: date) -> _Pen:
        reason = self._set_aside.get(on)
        if self._current is None:
            return self._open_next(on)
        if reason is not None:
            self._current.note = reason
            return self._open_next(on, PackState.SET_ASIDE)
        return self._current

    def _open_next(self, on: date, old_becomes: PackState = PackState.EMPTY) -> _Pen:
        if self._current is not None:
            self._current.state = old_becomes
            self._current.ended = self._last_used
        pen = next(self._waiting)
        pen.state, pen.opened = PackState.IN_USE, on
        self._current = pen
        return pen

    def _draw(self, pen: _Pen, on: date, dose: Dose) -> tuple[str, Dose]:
        pen.left -= dose.amount
        self._last_used = on
        return pen.id, dose

    def _pack(self, pen: _Pen) -> Pack:
        return Pack(
            id=pen.id,
            person_id=self._story.person_id,
            product=self._medicine.product,
            state=pen.state,
            product_id=self._medicine.product_id,
            presentation=self._medicine.presentation,
            presentation_id=self._medicine.presentation_id,
            region="GB",
            lot=pen.delivery.lot,
            content=self._medicine.content,
            expiry=day(pen.delivery.expiry),
            pharmacy=PHARMACY,
            received=day(pen.delivery.received),
            opened=pen.opened,
            ended=pen.ended,
            note=pen.note,
        )


def _pens_of(story: Story, medicine: Medicine, delivery: Delivery) -> Iterator[_Pen]:
    for _ in range(delivery.count):
        pen_id = story.id_of_day(day(delivery.received))
        yield _Pen(pen_id, delivery, medicine.content.amount)


@dataclass(slots=True)
class _Box:
    """A needle box and how many needles it still holds."""

    row: NeedleBox
    left: int


class Needles:
    """Hands out needles from one box after the other, from the day the first was added."""

    def __init__(self, boxes: Sequence[NeedleBox]) -> None:
        self._boxes = [_Box(row, row.count) for row in boxes]
        self._since = min((row.added for row in boxes if row.added), default=date.max)
        self._place = 0

    def take(self, on: date, count: int) -> str:
        """Return the box that needles came from, empty before they were counted."""
        if on < self._since:
            return ""
        if self._boxes[self._place].left < count:
            self._place += 1
        box = self._boxes[self._place]
        box.left -= count
        return box.row.id
