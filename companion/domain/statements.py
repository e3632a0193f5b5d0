"""Statements of the clinical content: one sentence each, with what stands behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.domain.sources import Review, Source


@dataclass(frozen=True, slots=True)
class Statement:
    """One rule or remark, in our own words.

    ``verified`` says that it was read at a manufacturer's, an official label's, a regulator's
    or a health service's text; otherwise it is shown with its sources' names, never as a fact.
    ``regions`` limits it to countries (empty: anywhere). ``gh_specific`` is False for guidance
    borrowed from other injections, None where the question does not arise.
    """

    id: str
    text: str
    verified: bool
    sources: tuple[str, ...] = ()
    why: str = ""
    basis: str = ""
    note: str = ""
    regions: frozenset[str] = frozenset()
    gh_specific: bool | None = None
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class ReminderText:
    """What one kind of reminder says; ``text`` holds named placeholders.

    ``never`` is the sentence this reminder must not turn into.
    """

    id: str
    when: str
    text: str
    follow_up: str = ""
    never: str = ""
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class SupplyGuide:
    """How to handle needles, sharps, packs and travel, and what the reminders say."""

    needles: tuple[Statement, ...]
    sharps: tuple[Statement, ...]
    storage: tuple[Statement, ...]
    travel: tuple[Statement, ...]
    stock: tuple[Statement, ...]
    reminders: tuple[ReminderText, ...]
    sources: Mapping[str, Source]

    def for_region(self, statements: tuple[Statement, ...], region: str) -> tuple[Statement, ...]:
        """Return the statements that may be shown to a family in one country."""
        return tuple(item for item in statements if not item.regions or region in item.regions)
