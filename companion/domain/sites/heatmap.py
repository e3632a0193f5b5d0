"""How often each spot was used lately, for the body heat map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from companion.domain.sites.records import SiteUse
from companion.domain.sites.regions import Site

HEAT_MAP_DAYS = (30, 90, 365)
"""The periods the interface offers."""


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Counts of injections over the last ``days`` treatment days, today included.

    ``cells`` counts by exact cell; ``region_only`` by region where the cell is not known;
    ``unknown`` counts injections whose place is not known at all.
    """

    days: int
    cells: Mapping[Site, int]
    region_only: Mapping[str, int]
    unknown: int

    @property
    def total(self) -> int:
        """Return all injections counted, known or not."""
        return sum(self.cells.values()) + sum(self.region_only.values()) + self.unknown

    def region_total(self, region: str) -> int:
        """Return the injections in one region, whether or not the cell is known."""
        known = sum(count for site, count in self.cells.items() if site.region == region)
        return known + self.region_only.get(region, 0)

    @property
    def most(self) -> int:
        """Return the largest count of any cell: the dark end of the colour scale."""
        return max(self.cells.values(), default=0)


def heat_map(history: Iterable[SiteUse], today: date, days: int) -> HeatMap:
    """Count uses of the last ``days`` treatment days; ``history`` comes newest day first."""
    first = today - timedelta(days=days - 1)
    cells: Counter[Site] = Counter()
    regions: Counter[str] = Counter()
    unknown = 0
    for use in history:
        if use.treatment_day < first:
            break
        if use.treatment_day > today:
            continue
        if use.site is None:
            unknown += 1
        elif use.site.cell is None:
            regions[use.site.region] += 1
        else:
            cells[use.site] += 1
    return HeatMap(days, MappingProxyType(cells), MappingProxyType(regions), unknown)
