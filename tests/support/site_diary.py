"""Short ways to write down a history of sites."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from companion.domain.sites.records import Exclusion, RotationPrefs, SiteUse
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.sites.rotation import Suggestions, suggest

TODAY = date(2026, 3, 12)


def use(key: str | None, days_ago: int, hour: int = 19) -> SiteUse:
    """Return a use some days before TODAY; None for a site nobody remembers."""
    day = TODAY - timedelta(days=days_ago)
    site = None if key is None else Site.parse(key)
    return SiteUse(site, datetime.combine(day, time(hour), UTC), day)


def lived_through(
    atlas: SiteAtlas,
    prefs: RotationPrefs,
    days: int,
    *,
    every: int = 1,
    exclusions: Iterable[Exclusion] = (),
) -> list[tuple[date, Suggestions]]:
    """Return what was offered day by day to someone who always takes the first offer."""
    history: list[SiteUse] = []
    told = []
    held = tuple(exclusions)
    for number in range(days):
        day = TODAY + timedelta(days=number * every)
        found = suggest(atlas, prefs, history, held, day)
        told.append((day, found))
        if found.offers:
            at = datetime.combine(day, time(19), UTC)
            history.insert(0, SiteUse(found.offers[0].site, at, day))
    return told
