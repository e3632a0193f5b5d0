"""Jonas's eighteen months of slow dose steps: prescriptions, pens and evenings."""

from __future__ import annotations

from datetime import date, time

from companion.app.demo.evenings import Evening, Evenings, missed, past_midnight, skipped, unknown
from companion.app.demo.people import Carers
from companion.app.demo.seeded import Chance
from companion.app.demo.spots import Lapse, Spots, sites_of
from companion.app.demo.stock import Delivery, Pens
from companion.app.demo.story import Medicine, Step, Story, milligrams
from companion.domain.site_records import SitePlan

_CARTRIDGE = Medicine(
    "Omnitrope cartridge", "omnitrope_cartridge", "5 mg/1.5 mL", "omnitrope_cartridge/5mg",
    milligrams("5"),
)  # fmt: skip
_USUAL = time(22, 0)
_STEPS = (
    Step("2025-05-19", "0.2", "Start", _CARTRIDGE, usual=_USUAL),
    Step("2025-07-14", "0.3", "After the first IGF-1 result", _CARTRIDGE, usual=_USUAL),
    Step("2025-10-13", "0.4", "After the visit in October", _CARTRIDGE, usual=_USUAL),
    Step("2026-02-09", "0.5", "After the visit in February", _CARTRIDGE, usual=_USUAL),
    Step("2026-04-02", "0.4", "Back down after the numb hands", _CARTRIDGE, usual=_USUAL),
)
# He began to note cartridges in September 2026.
_DELIVERIES = (
    Delivery("2026-09-14", 4, "20718", "2027-08-31"),
    Delivery("2026-11-02", 3, "20863", "2028-02-29"),
)
_RIGHT = sites_of(
    "abd_r/r1c1 thi_r/r1c1 abd_r/r2c3 thi_r/r3c2 abd_r/r3c1 thi_r/r2c1 abd_r/r1c3 thi_r/r4c1 "
    "abd_r/r2c1 thi_r/r1c2 abd_r/r3c3 thi_r/r3c1 abd_r/r1c2 thi_r/r2c2 abd_r/r3c2 thi_r/r4c2 "
    "abd_r/r2c2"
)
_LEFT = sites_of(
    "thi_l/r3c1 abd_l/r1c2 thi_l/r2c2 abd_l/r3c2 thi_l/r4c2 abd_l/r2c2 abd_l/r1c1 thi_l/r1c1 "
    "abd_l/r2c3 thi_l/r3c2 abd_l/r3c1 thi_l/r2c1 abd_l/r1c3 thi_l/r4c1 abd_l/r2c1 thi_l/r1c2 "
    "abd_l/r3c3"
)
_LAPSES = (
    Lapse(date(2025, 5, 19), date(2025, 11, 30), sites_of("abd_l/r2c2 abd_l/r3c2 abd_r/r2c2"), 0.4),
    Lapse(date(2026, 5, 1), date(2026, 8, 31), sites_of("thi_l/r2c1 thi_r/r2c1"), 0.2),
)
_SPECIAL = {
    date(2025, 6, 7): missed("Forgot"),
    date(2025, 6, 21): past_midnight(time(0, 50), "Midsummer"),
    date(2025, 8, 2): missed("Cartridge left at home"),
    date(2025, 8, 3): missed("Cartridge left at home"),
    date(2025, 9, 27): missed("Fell asleep on the sofa"),
    date(2025, 11, 15): unknown("Not sure any more"),
    date(2025, 12, 25): missed("Forgot"),
    date(2026, 1, 24): missed("Night shift"),
    date(2026, 3, 30): skipped("Left out until the call with the clinic about the hands"),
    date(2026, 3, 31): skipped("Left out until the call with the clinic about the hands"),
    date(2026, 4, 1): skipped("Left out until the call with the clinic about the hands"),
    date(2026, 6, 20): past_midnight(time(1, 10), "Midsummer"),
    date(2026, 7, 4): missed("Forgot"),
    date(2026, 8, 29): missed("Night train"),
    date(2026, 9, 5): Evening(spot="abd_l", note="Left belly, exact spot not noted"),
    date(2026, 10, 17): missed("Fell asleep on the sofa"),
}


def uncle_diary(story: Story, carers: Carers, last: date) -> tuple[object, ...]:
    """Return Jonas's prescriptions, cartridges and diary up to a last treatment day."""
    chance = Chance(22)
    pens = Pens(story, _CARTRIDGE, _DELIVERIES)
    diary = Evenings(
        story,
        chance,
        giver=lambda _: carers.uncle.id,
        spots=Spots(chance, _RIGHT, _LEFT, lapses=_LAPSES),
        pens=pens,
        special=_SPECIAL,
    )
    lines = story.prescriptions(_STEPS)
    diary.write(lines, last)
    regions = ("abd_r", "abd_l", "thi_r", "thi_l")
    plan = SitePlan(story.person_id, story.person_id, regions)
    return (*lines, *pens.rows(), *diary.injections, *diary.movements, plan)
