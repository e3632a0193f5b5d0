"""What the family keeps about its supplies besides packs and needles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

FULL_AT = (3, 4)
"""A sharps box is closed at about three quarters full (the rule's source is in the guide)."""


class Mishap(StrEnum):
    """What may have happened to a pack that is set aside."""

    FROZEN = "frozen"
    WARM = "warm"
    CLOUDY = "cloudy"
    DROPPED = "dropped"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PackMishap:
    """Why a pack was set aside, in the family's words; what the pharmacist answered.

    ``how_warm`` and ``how_long`` are kept as told: the program never guesses from them.
    """

    id: str
    pack_id: str
    person_id: str
    noted_at: datetime
    what: Mishap
    how_warm: str = ""
    how_long: str = ""
    note: str = ""
    answer: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class PackCheck:
    """Somebody looked at a pack before use: clear, not frozen, in date."""

    id: str
    pack_id: str
    person_id: str
    at: datetime
    carer_id: str = ""


@dataclass(frozen=True, slots=True)
class WipesCount:
    """How many wipes were counted at an instant; each injection since then takes one."""

    id: str
    person_id: str
    at: datetime
    counted: int


@dataclass(frozen=True, slots=True)
class SharpsBox:
    """A sharps box: since when, about how many needles fill it, how long it may stand.

    ``holds`` and ``change_after_days`` are the family's own figures, None until typed.
    """

    id: str
    person_id: str
    started: datetime
    holds: int | None = None
    change_after_days: int | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class SupplyPlan:
    """One person's way of ordering; the id is the person's.

    ``lead_days`` is how long an order takes, ``repeat_on`` the day from which the
    prescription can be filled again.
    """

    id: str
    person_id: str
    lead_days: int = 7
    repeat_on: date | None = None


@dataclass(frozen=True, slots=True)
class LotNote:
    """A recall or another message about a lot, as the family read it."""

    id: str
    person_id: str
    lot: str
    noted_on: date
    text: str
    read_at: str = ""


@dataclass(frozen=True, slots=True)
class SharpsFill:
    """How full a sharps box probably is: needles since it was begun, and when to change it.

    ``needles_to_change`` is three quarters of what it holds; None where that is not known.
    """

    needles: int
    needles_to_change: int | None
    change_on: date | None

    @property
    def time_to_change(self) -> bool:
        """Whether the needles have reached three quarters of the box."""
        return self.needles_to_change is not None and self.needles >= self.needles_to_change


def sharps_fill(box: SharpsBox, needles: int, started_on: date) -> SharpsFill:
    """Return the estimated fill of a box from the needles used since it was begun."""
    part, whole = FULL_AT
    to_change = None if box.holds is None else box.holds * part // whole
    days = box.change_after_days
    change_on = None if days is None else started_on + timedelta(days=days)
    return SharpsFill(needles, to_change, change_on)


def wipes_left(count: WipesCount, injections_since: int) -> int:
    """Return how many wipes should be left; below nothing means that a count is due."""
    return count.counted - injections_since
