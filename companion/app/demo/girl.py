"""Mira's three years on a daily product: prescriptions, pens, needles and evenings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from companion.app.demo.evenings import Evenings
from companion.app.demo.girl_evenings import SPLIT_ON, special
from companion.app.demo.girl_skin import LAPSES, LEFT, RIGHT, girl_skin
from companion.app.demo.girl_supplies import girl_supplies
from companion.app.demo.people import Carers
from companion.app.demo.seeded import Chance
from companion.app.demo.spots import Spots
from companion.app.demo.stock import Delivery, Needles, Pens
from companion.app.demo.story import Medicine, Step, Story, milligrams
from companion.domain.injections import Injection
from companion.domain.needles import NeedleBox, NeedleMovement, NeedleUse
from companion.domain.schedule import Weekday
from companion.domain.sites.regions import Site

_PEN_5 = Medicine(
    "Norditropin FlexPro", "norditropin_flexpro", "5 mg/1.5 mL", "norditropin_flexpro/5mg",
    milligrams("5"),
)  # fmt: skip
_PEN_10 = Medicine(
    "Norditropin FlexPro", "norditropin_flexpro", "10 mg/1.5 mL", "norditropin_flexpro/10mg",
    milligrams("10"),
)  # fmt: skip

_STEPS = (
    Step("2023-12-04", "0.4", "Start, with the smallest pen", _PEN_5),
    Step("2024-01-15", "0.5", "Second step, as planned at the start", _PEN_5),
    Step("2024-09-30", "0.6", "Weight has gone up", _PEN_10),
    Step("2025-07-07", "0.7", "Weight has gone up", _PEN_10),
    Step("2026-09-03", "0.8", "Weight has gone up", _PEN_10),
)

# The family began to note pens in February 2026, three to a delivery.
_DELIVERIES = (
    Delivery("2026-02-19", 3, "4440", "2027-04-30"),
    Delivery("2026-03-27", 3, "4440", "2027-04-30"),
    Delivery("2026-05-08", 3, "4527", "2027-06-30"),
    Delivery("2026-06-19", 3, "4527", "2027-06-30"),
    Delivery("2026-07-31", 3, "4603", "2027-09-30"),
    Delivery("2026-09-07", 3, "4603", "2027-09-30"),
    Delivery("2026-10-12", 2, "4650", "2027-11-30"),
    Delivery("2026-11-12", 2, "4711", "2028-01-31"),
)
_SET_ASIDE = {
    date(2026, 11, 17): (
        "Found frozen at the back of the fridge on the morning of 17 November. "
        "Kept aside; the pharmacy is asking the maker."
    )
}
_COUNTED_AT = datetime(2026, 11, 1, 19, 0, tzinfo=UTC)
_COUNTED_TAKEN = -1
_CORRECTED_ON = date(2026, 10, 8)
_CORRECTED_SITE = Site.parse("but_l/r1c1")


_FATHERS_DAYS = frozenset({Weekday.TUESDAY, Weekday.THURSDAY})


@dataclass(frozen=True, slots=True)
class GirlDiary:
    """The rows of Mira's treatment, and the one line that was put right afterwards."""

    rows: tuple[object, ...]
    correction: Injection


def girl_diary(story: Story, carers: Carers, last: date) -> GirlDiary:
    """Write Mira's prescriptions, evenings, stock and skin up to a last treatment day."""
    chance = Chance(21)
    skin, boxes = girl_skin(story), _needle_boxes(story)
    pens = Pens(story, _PEN_10, _DELIVERIES, split_on=SPLIT_ON, set_aside=_SET_ASIDE)
    diary = Evenings(
        story,
        chance,
        giver=lambda on: _giver(carers, chance, on),
        spots=Spots(chance, LEFT, RIGHT, lapses=LAPSES, closed=skin.closed()),
        pens=pens,
        needles=Needles(boxes),
        special=special(carers),
    )
    lines = story.prescriptions(_STEPS)
    diary.write(lines, last)
    packs = tuple(pens.rows())
    supplies = girl_supplies(story, _PEN_10, packs)
    stock = (*packs, *boxes, _recount(story, boxes[-1]), *supplies)
    rows = (*lines, *stock, *diary.injections, *diary.movements, *skin.rows())
    return GirlDiary(rows, _correction(diary.injections))


def _giver(carers: Carers, chance: Chance, on: date) -> str:
    draw = chance.unit()
    if draw < 0.06:
        return carers.grandmother.id
    fathers = (on.weekday() in _FATHERS_DAYS) is (draw < 0.9)
    return carers.father.id if fathers else carers.mother.id


def _needle_boxes(story: Story) -> tuple[NeedleBox, ...]:
    """Return the box they had begun when they started to count, and the one after it."""
    used, current = date(2026, 7, 27), date(2026, 8, 24)
    box = NeedleBox(
        id=story.id_of_day(used),
        person_id=story.person_id,
        count=30,
        gauge="32G",
        length_mm="4",
        lot="N-2207",
        added=used,
        used_up=True,
    )
    return box, replace(
        box, id=story.id_of_day(current), count=100, lot="N-2251", added=current, used_up=False
    )


def _recount(story: Story, box: NeedleBox) -> NeedleMovement:
    """Return the count of a Sunday in November: the drawer held one more than the diary said."""
    return NeedleMovement(
        id=story.new_id(_COUNTED_AT),
        box_id=box.id,
        person_id=story.person_id,
        at=_COUNTED_AT,
        use=NeedleUse.COUNT,
        taken=_COUNTED_TAKEN,
    )


def _correction(injections: list[Injection]) -> Injection:
    entry = next(item for item in injections if item.treatment_day == _CORRECTED_ON)
    return replace(entry, site=_CORRECTED_SITE, note="Put right: it was the left side")
