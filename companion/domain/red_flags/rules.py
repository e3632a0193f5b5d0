"""The shape of a card rule: conditions on what was noted, and the tier they lead to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from operator import eq, ge, gt, le

from companion.domain.groups import Group
from companion.domain.sources import Review


class Tier(StrEnum):
    """How soon to get help, most urgent first."""

    EMERGENCY_NOW = "emergency_now"
    URGENT_SAME_DAY = "urgent_same_day"
    CALL_TEAM_TODAY = "call_team_today"
    TELL_NEXT_VISIT = "tell_next_visit"
    LOG_ONLY = "log_only"

    @property
    def order(self) -> int:
        """Return 1 for the most urgent tier, 5 for the least."""
        return _TIERS.index(self) + 1

    @property
    def urgent(self) -> bool:
        """Tell whether Today and every reminder speak of this tier first."""
        return self in {Tier.EMERGENCY_NOW, Tier.URGENT_SAME_DAY}


_TIERS = tuple(Tier)


class Comparison(StrEnum):
    """How a condition compares a field with its value."""

    AT_LEAST = ">="
    AT_MOST = "<="
    ABOVE = ">"
    IS = "="


_COMPARE: dict[Comparison, Callable[[Decimal, Decimal], bool]] = {
    Comparison.AT_LEAST: ge,
    Comparison.AT_MOST: le,
    Comparison.ABOVE: gt,
    Comparison.IS: eq,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison, such as headache >= 1 or headache.new = yes."""

    field: str
    comparison: Comparison
    value: Decimal | str

    def holds(self, given: Decimal | str) -> bool:
        """Tell whether a known value meets the condition; a text is never above a number."""
        if isinstance(given, str) or isinstance(self.value, str):
            return self.comparison is Comparison.IS and given == self.value
        return _COMPARE[self.comparison](given, self.value)


When = tuple[tuple[Condition, ...], ...]
"""Alternatives, each a line of conditions that must all hold."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """A more urgent tier that a fired rule moves up to; ``stricter`` as for the rule."""

    tier: Tier
    when: When
    stricter: bool = False


@dataclass(frozen=True, slots=True)
class CardRule:
    """One rule of one card.

    ``why`` goes into the tier's text, ``extra`` follows it. ``stricter`` says that the tier is
    our choice, to be safe, above what the source asks for, and the card says so. ``refs`` are
    ids of the article's statements.
    """

    id: str
    tier: Tier
    groups: tuple[Group, ...]
    when: When
    why: str
    extra: str = ""
    escalations: tuple[Escalation, ...] = ()
    stricter: bool = False
    refs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""
    review: Review = field(default_factory=Review)

    def fields(self) -> frozenset[str]:
        """Return every field the rule reads."""
        lines = (*self.when, *(line for one in self.escalations for line in one.when))
        return frozenset(condition.field for line in lines for condition in line)
