"""Which rules fire on what was noted, and at which tier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from companion.domain.groups import Group
from companion.domain.red_flags.content import SymptomGuide
from companion.domain.red_flags.rules import CardRule, Condition, Tier, When

Noted = Mapping[str, Decimal | int | str]
"""Field values of one person within the window: severities as numbers, answers as texts."""


@dataclass(frozen=True, slots=True)
class FiredRule:
    """A rule that fired, the tier it reached and whether that tier is our stricter choice."""

    rule: CardRule
    tier: Tier
    stricter: bool


def fired_rules(
    guide: SymptomGuide, noted: Noted, groups: Iterable[Group]
) -> tuple[FiredRule, ...]:
    """Return every rule that what was noted fires, the most urgent first.

    A question left open counts as its urgent answer as soon as its symptom was noted. The
    window that decides what counts as noted together is the caller's.
    """
    reader = _Reader(noted, guide.unanswered())
    fired = [
        _reached(rule, reader)
        for rule in guide.rules_for(groups)
        if reader.any_line_holds(rule.when)
    ]
    return tuple(sorted(fired, key=lambda one: one.tier.order))


def _reached(rule: CardRule, reader: _Reader) -> FiredRule:
    """Return a fired rule at the most urgent tier its escalations reach."""
    best = FiredRule(rule, rule.tier, rule.stricter)
    for step in rule.escalations:
        if step.tier.order < best.tier.order and reader.any_line_holds(step.when):
            best = FiredRule(rule, step.tier, step.stricter)
    return best


class _Reader:
    """Looks fields up, with the urgent answer for open questions."""

    def __init__(self, noted: Noted, unanswered: Mapping[str, str]) -> None:
        self._noted = noted
        self._unanswered = unanswered
        self._present = {
            field.partition(".")[0] for field, value in noted.items() if not _is_none(value)
        }

    def any_line_holds(self, when: When) -> bool:
        """Tell whether every condition of at least one line holds."""
        return any(all(self._holds(condition) for condition in line) for line in when)

    def _holds(self, condition: Condition) -> bool:
        value = self._value(condition.field)
        if value is None:
            return False
        return condition.holds(Decimal(value) if isinstance(value, int) else value)

    def _value(self, field: str) -> Decimal | int | str | None:
        """Return what was noted, else the urgent answer if its symptom is there at all."""
        if field in self._noted:
            return self._noted[field]
        about = field.partition(".")[0]
        return self._unanswered.get(field) if about in self._present else None


def _is_none(value: Decimal | int | str) -> bool:
    """Tell whether a noted value says that the symptom was not there."""
    return not isinstance(value, str) and value == 0
