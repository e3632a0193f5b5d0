"""What is recorded about sites: uses, exclusions and the family's preferences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from companion.domain.sites.regions import CELL_CM, Site, SiteAtlas

REST_DAYS = 28
"""Days a cell rests by default: insulin technique guidance, no growth hormone text gives one."""


@dataclass(frozen=True, slots=True)
class SiteUse:
    """One injection as the rotation sees it.

    ``site`` is None when nobody remembers where, and has no cell when only the region is known.
    ``at`` is an aware UTC instant, kept for showing, or None when the time is not remembered;
    all resting is counted from ``treatment_day``, so neither midnight nor a clock change
    shifts it.
    """

    site: Site | None
    at: datetime | None
    treatment_day: date


class ExclusionReason(StrEnum):
    """Why a cell or region is left out of the offers."""

    DENT = "dent"
    LUMP = "lump"
    BRUISE = "bruise"
    REDNESS = "redness"
    INFECTION = "infection"
    PAIN = "pain"
    SCAR = "scar"
    OWN_WISH = "own_wish"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A cell, or a whole region when the site has no cell, that is not to be offered.

    It holds from ``since`` up to, not including, ``until``; without ``until`` it stays until
    a person releases it.
    """

    site: Site
    reason: ExclusionReason
    since: date
    until: date | None = None

    def active(self, day: date) -> bool:
        """Tell whether the exclusion holds on a day."""
        return self.since <= day and (self.until is None or day < self.until)

    def covers(self, site: Site) -> bool:
        """Tell whether this exclusion speaks of the given cell."""
        return self.site.region == site.region and self.site.cell in (None, site.cell)


@dataclass(frozen=True, slots=True)
class RotationPrefs:
    """How one person's sites are rotated.

    ``allowed_regions`` are the product's areas less those the team ruled out.
    ``target_shares`` maps region ids to weights on any scale; left empty, each region's share
    follows its number of cells. ``grids`` maps region ids to a smaller (rows, columns).
    """

    allowed_regions: tuple[str, ...]
    target_shares: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    alternate_sides: bool = True
    min_distance_cm: float = CELL_CM
    rest_days: int = REST_DAYS
    grids: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))

    def usable_sites(
        self, atlas: SiteAtlas, exclusions: Iterable[Exclusion], today: date
    ) -> tuple[Site, ...]:
        """Return the cells of the allowed regions that no exclusion covers today."""
        held = [item for item in exclusions if item.active(today)]
        allowed = set(self.allowed_regions)
        return tuple(
            site
            for region in atlas.with_grids(self.grids).regions
            if region.id in allowed
            for site in region.sites()
            if not any(item.covers(site) for item in held)
        )
