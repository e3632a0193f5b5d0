"""Whether the chosen areas hold enough cells for the planned number of injections."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from companion.domain.sites.records import Exclusion, RotationPrefs
from companion.domain.sites.regions import SiteAtlas


@dataclass(frozen=True, slots=True)
class Capacity:
    """Cells at hand against cells needed so that each can have its full rest."""

    usable: int
    needed: int

    @property
    def enough(self) -> bool:
        """Tell whether every cell can rest in full before it is used again."""
        return self.usable >= self.needed


def cells_needed(injections_per_week: int, rest_days: int) -> int:
    """Return the injections that fall into one rest: 28 daily, 24 for 6 of 7, 4 weekly."""
    return -(-injections_per_week * rest_days // 7)


def capacity(
    atlas: SiteAtlas,
    prefs: RotationPrefs,
    exclusions: Iterable[Exclusion],
    today: date,
    injections_per_week: int,
) -> Capacity:
    """Compare the usable cells with those the schedule needs; to be said at set-up only."""
    return Capacity(
        usable=len(prefs.usable_sites(atlas, exclusions, today)),
        needed=cells_needed(injections_per_week, prefs.rest_days),
    )
