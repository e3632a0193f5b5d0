"""Cards as they are kept: one open episode for each rule, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from companion.domain.red_flags.rules import Tier


class Deed(StrEnum):
    """What the family did about a card."""

    REACHED = "reached"
    SEEN = "seen"
    NO_ANSWER = "no_answer"
    TEAM_KNOWS = "team_knows"
    MISTAKE = "mistake"
    OTHER = "other"

    @property
    def settles(self) -> bool:
        """Tell whether the card may leave Today: trying in vain does not settle it."""
        return self is not Deed.NO_ANSWER


@dataclass(frozen=True, slots=True)
class CardEpisode:
    """One card of one person.

    ``rule`` is the id of a card rule or a situation. ``marks`` are the figures that made it
    fire, as ``field=value``; any greater or new one makes it worse. ``raised_at`` is when it
    was last shown in full, ``settled_at`` when what was done was noted after that.
    """

    id: str
    person_id: str
    rule: str
    tier: Tier
    day: date
    opened_at: datetime
    raised_at: datetime
    stricter: bool = False
    marks: tuple[str, ...] = ()
    settled_at: datetime | None = None
    ended_on: date | None = None

    @property
    def card(self) -> bool:
        """Tell whether this tier has a card; the others are lines for the next visit."""
        return self.tier.order <= Tier.CALL_TEAM_TODAY.order

    @property
    def waiting(self) -> bool:
        """Tell whether the card still waits for what was done to be noted."""
        return self.card and self.settled_at is None and self.ended_on is None

    @property
    def urgent(self) -> bool:
        """Tell whether Today and every reminder begin with this card."""
        return self.waiting and self.tier.urgent

    def day_number(self, today: date) -> int:
        """Return 1 on the first day, 4 on "day 4"."""
        return max((today - self.day).days, 0) + 1


@dataclass(frozen=True, slots=True)
class CardAction:
    """What was done about a card: whom they called, when, and what came of it."""

    id: str
    person_id: str
    episode_id: str
    at: datetime
    deed: Deed
    whom: str = ""
    outcome: str = ""
    carer_id: str = ""
