"""The words that belong to the sites: labels, rotation rules and the monthly skin check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.domain.sites.findings import FindingKind
from companion.domain.sources import Review, Source
from companion.domain.statements import Statement


@dataclass(frozen=True, slots=True)
class SiteCheck:
    """How one kind of finding looks and feels, and what to do about it.

    ``tier`` is the id of the card tier that says how soon to tell the team.
    """

    id: str
    kind: FindingKind
    name: str
    term: str
    look: str
    feel: str
    do: str
    tier: str
    sources: tuple[str, ...] = ()
    note: str = ""
    review: Review = field(default_factory=Review)


@dataclass(frozen=True, slots=True)
class SiteGuide:
    """English labels by region id, default areas, rules and checks, with their sources.

    ``not_labelled`` maps a region id to the products whose label does not name its area.
    """

    labels: Mapping[str, str]
    default_areas: tuple[str, ...]
    not_labelled: Mapping[str, tuple[str, ...]]
    rules: tuple[Statement, ...]
    checks: tuple[SiteCheck, ...]
    sources: Mapping[str, Source]

    def check(self, kind: FindingKind) -> SiteCheck:
        """Return what to look for and to do about one kind of finding; raises KeyError."""
        for item in self.checks:
            if item.kind is kind:
                return item
        raise KeyError(kind)
