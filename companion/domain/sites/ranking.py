"""Ranks the spots that may be offered and says why each is a good one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.sites.records import RotationPrefs
from companion.domain.sites.regions import Side, Site, SiteAtlas, adjacent
from companion.domain.sites.resting import RecentUses, unknown_regions

SHARE_DAYS = 28
"""The days over which a region's share of the injections is compared with its target."""

_CELL_DAYS_CAP = 60
_NEVER_USED_DAYS = 75
_REGION_DAYS_CAP = 28
_SHARE_WEIGHT = 100.0
_UNDER_USED_BY = 0.05


class ReasonCode(StrEnum):
    """Why a spot is offered; the interface puts each into words."""

    NEVER_USED = "never_used"
    NOT_IN_A_YEAR = "not_in_a_year"
    RESTED_DAYS = "rested_days"
    OTHER_SIDE = "other_side"
    REGION_UNDER_USED = "region_under_used"
    RECENT_SPOT_UNKNOWN = "recent_spot_unknown"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; ``days`` is set for RESTED_DAYS only."""

    code: ReasonCode
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One spot worth using next, with the strongest reason first."""

    site: Site
    reasons: tuple[Reason, ...]
    days_rested: int | None


class Ranking:
    """Orders spots by rest, side, region and share, and spreads the offers over regions."""

    def __init__(
        self,
        atlas: SiteAtlas,
        prefs: RotationPrefs,
        recent: RecentUses,
        usable: tuple[Site, ...],
    ) -> None:
        self._atlas = atlas
        self._recent = recent
        self._wanted_side = _wanted_side(atlas, prefs, recent)
        self._deficits = _deficits(prefs, recent, usable)
        self._uncertain = frozenset(unknown_regions(recent, prefs.allowed_regions))
        self._order = {region: place for place, region in enumerate(atlas.region_ids())}

    def offers(self, candidates: Iterable[Site], count: int) -> tuple[Offer, ...]:
        """Return the best ``count`` candidates as offers, best first."""
        return tuple(self._offer(site) for site in self._pick(list(candidates), count))

    def is_wanted_side(self, site: Site) -> bool:
        """Tell whether a spot is on the side to use next; true when either will do."""
        side = self._atlas.region(site.region).side
        return self._wanted_side is None or side is self._wanted_side

    def _pick(self, left: list[Site], count: int) -> Iterator[Site]:
        """Yield the best spot, then the best in another region, and so on."""
        picked: list[Site] = []
        scores = {site: self._score(site) for site in left}
        while left and len(picked) < count:
            regions = {site.region for site in picked}
            best = min(
                left,
                key=lambda site: (
                    not self.is_wanted_side(site),
                    site.region in regions,
                    any(adjacent(site, other) for other in picked),
                    -scores[site],
                    self._order[site.region],
                    site.cell,
                ),
            )
            left.remove(best)
            picked.append(best)
            yield best

    def _score(self, site: Site) -> float:
        """Return how good a spot is: days it rested, days its region rested, share it lacks."""
        cell_days = self._recent.days_since_cell(site)
        region_days = self._recent.days_since_region(site.region)
        return (
            (_NEVER_USED_DAYS if cell_days is None else min(cell_days, _CELL_DAYS_CAP))
            + (_REGION_DAYS_CAP if region_days is None else min(region_days, _REGION_DAYS_CAP))
            + _SHARE_WEIGHT * self._deficits[site.region]
        )

    def _offer(self, site: Site) -> Offer:
        """Return a spot with its reasons."""
        days = self._recent.days_since_cell(site)
        return Offer(site, tuple(self._reasons(site, days)), days)

    def _reasons(self, site: Site, days: int | None) -> Iterator[Reason]:
        """Yield the reasons that hold for a spot, the strongest first."""
        if site.region in self._uncertain:
            yield Reason(ReasonCode.RECENT_SPOT_UNKNOWN)
        if days is not None:
            yield Reason(ReasonCode.RESTED_DAYS, days)
        elif self._recent.complete:
            yield Reason(ReasonCode.NEVER_USED)
        else:
            yield Reason(ReasonCode.NOT_IN_A_YEAR)
        if self._wanted_side is not None and self.is_wanted_side(site):
            yield Reason(ReasonCode.OTHER_SIDE)
        if self._deficits[site.region] > _UNDER_USED_BY:
            yield Reason(ReasonCode.REGION_UNDER_USED)


def _wanted_side(atlas: SiteAtlas, prefs: RotationPrefs, recent: RecentUses) -> Side | None:
    """Return the side opposite to the last injection, or None when either will do."""
    if not prefs.alternate_sides or recent.latest is None:
        return None
    region = atlas.find(recent.latest.region)
    return None if region is None else region.side.other


def _deficits(prefs: RotationPrefs, recent: RecentUses, usable: Iterable[Site]) -> dict[str, float]:
    """Return by how much each region lacks its target share of the recent injections.

    Shares run from 0 to 1, so a deficit lies between -1 (over-used) and 1. Without recent
    injections nothing is lacking.
    """
    cells = Counter(site.region for site in usable)
    weights = {
        region: prefs.target_shares.get(region, 0.0) if prefs.target_shares else float(number)
        for region, number in cells.items()
    }
    sites = [use.site for use in recent.within(SHARE_DAYS) if use.site is not None]
    used = Counter(site.region for site in sites if site.region in weights)
    total, whole = used.total(), sum(weights.values())
    if total == 0 or whole <= 0:
        return dict.fromkeys(weights, 0.0)
    return {region: weight / whole - used[region] / total for region, weight in weights.items()}
