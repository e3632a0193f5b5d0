"""How long each cell has rested, counted in treatment days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from companion.domain.sites.records import Exclusion, ExclusionReason, RotationPrefs, SiteUse
from companion.domain.sites.regions import Site, SiteAtlas

RECENT_DAYS = 7
"""A use this many days back, or fewer, keeps its neighbourhood out of the offers."""

LOOK_BACK_DAYS = 365
"""How far back uses are read; beyond it a cell counts simply as long rested."""


class RestLevel(StrEnum):
    """The five ways a cell is coloured on the body map."""

    NEVER = "never"
    RESTED = "rested"
    RESTING = "resting"
    RECENT = "recent"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class RestState:
    """What the body map says about one cell.

    ``days`` counts since the last known use; None when none is known in the last year.
    ``reason`` is set for an excluded cell only. ``uncertain`` says that an injection of the last
    7 days may have gone here, because its exact spot is not known: never call it rested then.
    """

    level: RestLevel
    days: int | None = None
    reason: ExclusionReason | None = None
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class RecentUses:
    """The last known use of each cell and region within the last year.

    ``complete`` tells that the whole record was read, so that a cell without a use was never
    used at all. ``newest`` is the latest use with a known region.
    """

    today: date
    cells: dict[str, dict[str, date]]
    regions: dict[str, date]
    uses: tuple[SiteUse, ...]
    latest: Site | None
    complete: bool

    def days_since_cell(self, site: Site) -> int | None:
        """Return the days since a cell was last used, or None when no use is known."""
        used = self.cells.get(site.region, {}).get(site.cell or "")
        return None if used is None else self.days_since(used)

    def days_since_region(self, region: str) -> int | None:
        """Return the days since any use of a region, or None when no use is known."""
        used = self.regions.get(region)
        return None if used is None else self.days_since(used)

    def within(self, days: int) -> tuple[SiteUse, ...]:
        """Return the uses of today and the given number of days before it, newest first."""
        return tuple(takewhile(lambda use: self.days_since(use.treatment_day) <= days, self.uses))

    def days_since(self, used: date) -> int:
        """Return whole days up to today; a use dated in the future counts as today's."""
        return max(0, (self.today - used).days)


def read_recent(history: Iterable[SiteUse], today: date) -> RecentUses:
    """Read uses, newest treatment day first, and stop once they are older than a year.

    Pass a lazy iterator (a database cursor): a ten-year record is never read whole.
    """
    horizon = today - timedelta(days=LOOK_BACK_DAYS)
    cells: dict[str, dict[str, date]] = {}
    regions: dict[str, date] = {}
    uses: list[SiteUse] = []
    complete = True
    for use in history:
        if use.treatment_day < horizon:
            complete = False
            break
        uses.append(use)
        if use.site is None:
            continue
        regions.setdefault(use.site.region, use.treatment_day)
        if use.site.cell is not None:
            cells.setdefault(use.site.region, {}).setdefault(use.site.cell, use.treatment_day)
    latest = uses[0].site if uses else None
    return RecentUses(today, cells, regions, tuple(uses), latest, complete)


def unknown_regions(recent: RecentUses, regions: Iterable[str]) -> tuple[str, ...]:
    """Return those of the given regions where a spot used in the last 7 days is not known.

    An injection with no site at all may have gone anywhere, so it marks every region.
    """
    vague = [use.site for use in recent.within(RECENT_DAYS) if _is_vague(use)]
    anywhere = any(site is None for site in vague)
    named = {site.region for site in vague if site is not None}
    return tuple(region for region in regions if anywhere or region in named)


def _is_vague(use: SiteUse) -> bool:
    """Tell whether the exact spot of a use is not known."""
    return use.site is None or use.site.cell is None


def rest_state(
    site: Site, recent: RecentUses, prefs: RotationPrefs, exclusions: Iterable[Exclusion]
) -> RestState:
    """Return how one cell is to be coloured today."""
    days = recent.days_since_cell(site)
    uncertain = bool(unknown_regions(recent, (site.region,)))
    for item in exclusions:
        if item.active(recent.today) and item.covers(site):
            return RestState(RestLevel.EXCLUDED, days, item.reason, uncertain)
    return RestState(_level(days, recent, prefs), days, None, uncertain)


def _level(days: int | None, recent: RecentUses, prefs: RotationPrefs) -> RestLevel:
    """Return the level of a cell that is not excluded."""
    if days is None:
        return RestLevel.NEVER if recent.complete else RestLevel.RESTED
    if days <= RECENT_DAYS:
        return RestLevel.RECENT
    return RestLevel.RESTING if days < prefs.rest_days else RestLevel.RESTED


def rest_map(
    atlas: SiteAtlas,
    prefs: RotationPrefs,
    history: Iterable[SiteUse],
    exclusions: Iterable[Exclusion],
    today: date,
) -> dict[Site, RestState]:
    """Return the state of every cell of the allowed regions, in atlas order.

    ``history`` must come newest treatment day first.
    """
    recent = read_recent(history, today)
    held = tuple(exclusions)
    return {
        site: rest_state(site, recent, prefs, held) for site in prefs.usable_sites(atlas, (), today)
    }
