"""What a person saw or felt at an injection site, and what follows for the rotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from companion.domain.sites.records import Exclusion, ExclusionReason
from companion.domain.sites.regions import Site


class FindingKind(StrEnum):
    """The skin findings the monthly check asks about."""

    DENT = "dent"
    LUMP = "lump"
    BRUISE = "bruise"
    REDNESS = "redness"
    INFECTION = "infection"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class SiteFinding:
    """One finding at one site, open until it is marked as gone.

    ``size_cm`` is the largest width as typed. A finding whose site has no cell speaks of the
    whole region.
    """

    site: Site
    kind: FindingKind
    noted_on: date
    size_cm: Decimal | None = None
    told_team_on: date | None = None
    resolved_on: date | None = None
    note: str = ""

    def open_on(self, day: date) -> bool:
        """Tell whether the finding was there on a day, as far as recorded."""
        return self.noted_on <= day and (self.resolved_on is None or day < self.resolved_on)

    def exclusion(self) -> Exclusion:
        """Return the exclusion that lets the site rest while the finding is open."""
        return Exclusion(
            self.site, ExclusionReason(self.kind.value), self.noted_on, self.resolved_on
        )


def exclusions_from(findings: Iterable[SiteFinding], today: date) -> tuple[Exclusion, ...]:
    """Return the exclusions that today's open findings call for."""
    return tuple(item.exclusion() for item in findings if item.open_on(today))


def open_findings(findings: Iterable[SiteFinding], today: date) -> tuple[SiteFinding, ...]:
    """Return the findings still open, those the team has not heard of first, then by date."""
    still = [item for item in findings if item.open_on(today)]
    return tuple(sorted(still, key=lambda item: (item.told_team_on is not None, item.noted_on)))


def history_at(findings: Iterable[SiteFinding], site: Site) -> tuple[SiteFinding, ...]:
    """Return everything noted at one cell, or anywhere in a region, newest first."""
    here = [
        item
        for item in findings
        if item.site.region == site.region and site.cell in (None, item.site.cell)
    ]
    return tuple(sorted(here, key=lambda item: item.noted_on, reverse=True))
