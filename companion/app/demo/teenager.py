"""Leo's two years of treatment: four months on a daily product, then a weekly one."""

from __future__ import annotations

from datetime import date, time

from companion.app.demo.evenings import Evening, Evenings, missed, unknown
from companion.app.demo.people import Carers
from companion.app.demo.seeded import Chance
from companion.app.demo.spots import Spots, sites_of
from companion.app.demo.stock import Delivery, Pens
from companion.app.demo.story import Medicine, Step, Story, milligrams
from companion.domain.schedule import Schedule, Weekday
from companion.domain.site_records import SitePlan

_DAILY = Medicine(
    "Norditropin FlexPro", "norditropin_flexpro", "10 mg/1.5 mL", "norditropin_flexpro/10mg",
    milligrams("10"),
)  # fmt: skip
_WEEKLY = Medicine("Sogroya", "sogroya", "15 mg/1.5 mL", "sogroya/15mg", milligrams("15"))
_WEDNESDAY = Schedule((Weekday.WEDNESDAY,), weekly=True)
_TEA = time(19, 0)
_STEPS = (
    Step("2024-11-25", "1", "Start", _DAILY, usual=time(20, 30)),
    Step("2025-04-02", "5", "Changed to a weekly product at his wish", _WEEKLY, _WEDNESDAY, _TEA),
    Step("2026-03-25", "6", "Weight has gone up", _WEEKLY, _WEDNESDAY, _TEA),
    Step("2026-10-28", "6.5", "Weight has gone up", _WEEKLY, _WEDNESDAY, _TEA),
)
# He began to note pens in March 2026.
_DELIVERIES = (
    Delivery("2026-03-16", 4, "SG131", "2027-03-31"),
    Delivery("2026-05-11", 4, "SG152", "2027-08-31"),
    Delivery("2026-07-06", 4, "SG152", "2027-08-31"),
    Delivery("2026-09-07", 5, "SG170", "2027-11-30"),
    Delivery("2026-11-02", 2, "SG188", "2028-02-29"),
)
_RIGHT = sites_of("thi_r/r2c1 abd_r/r1c2 thi_r/r3c2 abd_r/r3c1 thi_r/r1c2 abd_r/r2c3 thi_r/r4c1")
_LEFT = sites_of("abd_l/r2c2 thi_l/r2c2 abd_l/r1c1 thi_l/r4c2 abd_l/r3c3 thi_l/r1c1 abd_l/r2c1")
_SPECIAL = {
    date(2024, 12, 21): missed("Forgot"),
    date(2025, 1, 25): missed("Away for a match"),
    date(2025, 2, 15): missed("Did not feel like it"),
    date(2025, 2, 16): missed("Did not feel like it"),
    date(2025, 3, 22): missed("Away for a match"),
    date(2025, 3, 29): unknown("Not sure any more"),
    date(2025, 7, 23): missed("Scout camp, no fridge"),
    date(2025, 12, 24): Evening(at=time(17, 30), note="Two days late, on a journey", moved=2),
    date(2026, 4, 8): Evening(note="A day late, pen was at his mother's", moved=1),
    date(2026, 8, 12): missed("Abroad, pen stayed in the fridge at home; asked the team"),
}


def teenager_diary(story: Story, carers: Carers, last: date) -> tuple[object, ...]:
    """Return Leo's prescriptions, pens and diary up to a last treatment day."""
    chance = Chance(23)
    pens = Pens(story, _WEEKLY, _DELIVERIES)
    diary = Evenings(
        story,
        chance,
        giver=lambda _: carers.teenager.id,
        spots=Spots(chance, _RIGHT, _LEFT),
        pens=pens,
        special=_SPECIAL,
    )
    lines = story.prescriptions(_STEPS)
    diary.write(lines, last)
    regions = ("abd_r", "abd_l", "thi_r", "thi_l")
    plan = SitePlan(story.person_id, story.person_id, regions)
    return (*lines, *pens.rows(), *diary.injections, *diary.movements, plan)
