"""The evenings of Mira's three years that were not like the others."""

from __future__ import annotations

from datetime import date, time

from companion.app.demo.evenings import (
    Evening,
    missed,
    partly,
    past_midnight,
    skipped,
    unknown,
)
from companion.app.demo.people import Carers

SPLIT_ON = frozenset({date(2026, 10, 16)})
"""Evenings on which the rest of an old pen was used up before the next one."""


def special(carers: Carers) -> dict[date, Evening]:
    """Return the evenings out of the ordinary, by treatment day."""
    return {**_first_year(), **_second_year(), **_third_year(), **_this_autumn(carers)}


def _first_year() -> dict[date, Evening]:
    return {
        date(2023, 12, 9): missed("Pen left at home"),
        date(2024, 1, 2): missed("Too tired and upset, we let it be"),
        date(2024, 1, 28): missed("Forgot"),
        date(2024, 2, 10): partly("0.3", "Pulled away, some ran down the leg"),
        date(2024, 3, 16): missed("Stomach bug"),
        date(2024, 3, 17): missed("Stomach bug"),
        date(2024, 4, 13): missed("Sleepover at a friend's"),
        date(2024, 5, 25): missed("Arrived too late from the journey"),
        date(2024, 7, 6): missed("Forgot"),
        date(2024, 8, 10): unknown("Week with her grandmother, nobody wrote it down"),
        date(2024, 8, 11): unknown("Week with her grandmother, nobody wrote it down"),
        date(2024, 9, 21): missed("Fell asleep early"),
        date(2024, 11, 2): missed("Forgot, clocks had changed the week before"),
    }


def _second_year() -> dict[date, Evening]:
    return {
        date(2024, 12, 24): past_midnight(time(0, 25), "Long evening with the family"),
        date(2025, 1, 18): missed("Forgot"),
        date(2025, 2, 22): missed("High fever, asleep by six"),
        date(2025, 3, 24): skipped("Day surgery on a tooth, left out as the team said"),
        date(2025, 5, 3): missed("Camping without a fridge"),
        date(2025, 6, 14): missed("Sleepover at a friend's"),
        date(2025, 7, 26): missed("Forgot"),
        date(2025, 8, 16): unknown("On holiday, we each thought the other had done it"),
        date(2025, 9, 20): missed("Fell asleep early"),
        date(2025, 10, 31): missed("Home late from a party"),
    }


def _third_year() -> dict[date, Evening]:
    return {
        date(2025, 12, 31): past_midnight(time(0, 40), "Stayed up for the new year"),
        date(2026, 1, 17): missed("Forgot"),
        date(2026, 2, 21): partly("0.4", "Needle bent, part of it leaked out"),
        date(2026, 3, 14): missed("Sleepover at a friend's"),
        date(2026, 4, 3): skipped("Fever, left out after a call with the team"),
        date(2026, 4, 4): skipped("Fever, left out after a call with the team"),
        date(2026, 5, 9): missed("Forgot"),
        date(2026, 6, 20): missed("Arrived too late from the journey"),
        date(2026, 7, 18): missed("School camp, no grown-up to give it"),
        date(2026, 7, 26): Evening(spot=None, note="Nobody remembers where", days_later=1),
        date(2026, 8, 1): past_midnight(time(0, 55), "Last train home"),
        date(2026, 8, 15): unknown("On holiday, not written down"),
        date(2026, 8, 22): Evening(spot="thi_l", note="Left thigh, exact spot not noted"),
    }


def _this_autumn(carers: Carers) -> dict[date, Evening]:
    return {
        date(2026, 9, 12): missed("Forgot"),
        date(2026, 9, 26): Evening(needles=2, note="First needle bent"),
        date(2026, 10, 3): Evening(at=time(22, 35), note="Home late from the theatre"),
        date(2026, 11, 14): missed("Fell asleep in the car on the way home"),
        date(2026, 11, 21): Evening(at=time(20, 5), by=carers.mother.id),
    }
