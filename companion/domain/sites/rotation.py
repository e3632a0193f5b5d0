"""Offers the best rested spots for the next injection, with the reasons as codes.

An offer, never a rule: whatever was really used is recorded, and nothing here speaks of how
well a spot takes up medicine or of the dose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from companion.domain.sites.ranking import Offer, Ranking
from companion.domain.sites.records import Exclusion, RotationPrefs, SiteUse
from companion.domain.sites.regions import Site, SiteAtlas, adjacent, distance_cm, share_edge
from companion.domain.sites.resting import (
    RECENT_DAYS,
    RecentUses,
    read_recent,
    unknown_regions,
)

RELAXED_REST_DAYS = (14, 7)
"""The shorter rests tried, in this order, when no spot has had the full one."""

ALTERNATING_REST_DAYS = 14
"""The least rest a spot must have had for left and right to alternate at its expense."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The spots offered today.

    ``rest_days`` is the rest that every offered spot has had, after relaxing if need be;
    ``few_rested`` says that it was relaxed (the interface mentions this monthly, not nightly).
    ``neighbours_allowed`` says that even spots beside the last one had to be offered.
    ``unknown_regions`` had an injection in the last 7 days whose exact spot is not known.
    No offers at all means that every allowed spot is excluded or was used this week.
    """

    offers: tuple[Offer, ...]
    rest_days: int
    few_rested: bool
    neighbours_allowed: bool
    unknown_regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Level:
    """One rung of the ladder from strict to lenient."""

    rest_days: int
    on_wanted_side: bool
    with_unknown: bool = False
    with_neighbours: bool = False


def suggest(
    atlas: SiteAtlas,
    prefs: RotationPrefs,
    history: Iterable[SiteUse],
    exclusions: Iterable[Exclusion],
    today: date,
    count: int = 3,
) -> Suggestions:
    """Return up to ``count`` spots to offer for ``today``, best first.

    ``history`` must come newest treatment day first and may be lazy. The same record always
    gives the same answer. Steps: leave out what is not allowed or excluded; leave out what
    lies too near this week's spots; ask for the full rest and relax it 28, 14, 7 only when
    nothing is left; rank by rest, side, region and share; spread over regions.
    """
    recent = read_recent(history, today)
    usable = prefs.usable_sites(atlas, exclusions, today)
    ranking = Ranking(atlas, prefs, recent, usable)
    level, candidates = _strictest_level(usable, recent, prefs, ranking)
    return Suggestions(
        offers=ranking.offers(candidates, count),
        rest_days=level.rest_days,
        few_rested=level.rest_days < prefs.rest_days or not candidates,
        neighbours_allowed=level.with_neighbours,
        unknown_regions=unknown_regions(recent, prefs.allowed_regions),
    )


def _strictest_level(
    usable: tuple[Site, ...], recent: RecentUses, prefs: RotationPrefs, ranking: Ranking
) -> tuple[_Level, tuple[Site, ...]]:
    """Return the first rung of the ladder that leaves any spot, with the spots it leaves."""
    week = _Week(recent)
    far = tuple(site for site in usable if not week.too_near(site, prefs.min_distance_cm))
    level = _Level(prefs.rest_days, on_wanted_side=True)
    for level in _ladder(prefs):
        found = tuple(site for site in far if _passes(site, level, recent, week))
        if any(ranking.is_wanted_side(site) or not level.on_wanted_side for site in found):
            return level, found
    return level, ()


def _ladder(prefs: RotationPrefs) -> Iterator[_Level]:
    """Yield the rungs: shorter rests, then regions with an unknown spot, then neighbours.

    Left and right keep alternating as long as the side whose turn it is has a spot that rested
    two weeks. A region where this week's spot is not known cannot count as rested, so every
    rest is first tried without such regions.
    """
    rests = (prefs.rest_days, *(days for days in RELAXED_REST_DAYS if days < prefs.rest_days))
    for with_unknown in (False, True):
        for days in rests:
            if days >= ALTERNATING_REST_DAYS:
                yield _Level(days, True, with_unknown)
        for days in rests:
            yield _Level(days, False, with_unknown)
    yield _Level(rests[-1], False, with_unknown=True, with_neighbours=True)


def _passes(site: Site, level: _Level, recent: RecentUses, week: _Week) -> bool:
    """Tell whether a spot may be offered at one rung of the ladder."""
    days = recent.days_since_cell(site)
    return (
        (days is None or days >= level.rest_days)
        and (level.with_unknown or site.region not in week.vague_regions)
        and (level.with_neighbours or not week.beside_last(site))
    )


class _Week:
    """The spots used in the last 7 days, as far as they are known."""

    def __init__(self, recent: RecentUses) -> None:
        known = [
            (use.site, use.treatment_day)
            for use in recent.within(RECENT_DAYS)
            if use.site is not None
        ]
        self.vague_regions = {site.region for site, _ in known if site.cell is None}
        self._cells = tuple(site for site, _ in known if site.cell is not None)
        self._last = tuple(site for site, day in known if day == recent.regions[site.region])
        self._fresh = tuple(site for site, day in known if recent.days_since(day) <= 1)

    def too_near(self, site: Site, minimum_cm: float) -> bool:
        """Tell whether a spot's centre lies nearer than the minimum to one of the week's."""
        gaps = (distance_cm(site, used) for used in self._cells)
        return any(gap is not None and gap < minimum_cm for gap in gaps)

    def beside_last(self, site: Site) -> bool:
        """Tell whether a spot lies beside the one used last in its region.

        A needle lands anywhere in a cell, so neighbours do not always keep the distance. A
        spot of today or yesterday also rules out the cells that touch it by a corner.
        """
        return any(share_edge(site, used) for used in self._last) or any(
            adjacent(site, used) for used in self._fresh
        )
