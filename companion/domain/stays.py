"""By whose clock evenings run while the computer is away from home: asked, never guessed.

Two zones are one clock while they show the same time: a trip from Berlin to Paris asks
nothing. The answer holds for the place it was given at and ends with the coming home.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Stay:
    """What was answered away from home; one row a person, the id is the person's.

    ``home`` and ``place`` are IANA names; ``by_local_time`` tells that evenings run by the
    clock of ``place`` until the computer is home again.
    """

    id: str
    person_id: str
    home: str
    place: str
    by_local_time: bool
    answered_at: datetime

    def holds(self, kept_zone: str) -> bool:
        """Tell whether the answer still stands: a zone chosen by hand since then ends it."""
        return kept_zone == (self.place if self.by_local_time else self.home)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a person's times belong, and where the computer says it is.

    ``kept`` is the zone the times run by now, ``home`` the one they ran by before the journey,
    ``here`` the computer's. ``asks`` tells that nobody has said yet which shall count here,
    ``came_home`` that an answer given away from home has done its time.
    """

    home: ZoneInfo
    kept: ZoneInfo
    here: ZoneInfo
    asks: bool
    came_home: bool

    @property
    def home_time_abroad(self) -> bool:
        """Whether somebody away from home chose to go on by home time."""
        return not self.asks and not self.came_home and self.home.key == self.kept.key


def same_clock(one: ZoneInfo, other: ZoneInfo, at: datetime) -> bool:
    """Tell whether two zones show the same time at an instant."""
    return at.astimezone(one).utcoffset() == at.astimezone(other).utcoffset()


def whereabouts(
    kept_zone: str, here: ZoneInfo, stay: Stay | None, now: datetime
) -> Whereabouts | None:
    """Return where somebody is who is away, or has just come home; None for the usual day."""
    answered = stay if stay is not None and stay.holds(kept_zone) else None
    kept = ZoneInfo(kept_zone)
    home = ZoneInfo(answered.home) if answered else kept
    at_home = same_clock(home, here, now)
    if at_home and answered is None:
        return None
    asks = answered is None or not same_clock(ZoneInfo(answered.place), here, now)
    return Whereabouts(home, kept, here, asks=asks and not at_home, came_home=at_home)
