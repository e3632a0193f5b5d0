"""Where the made-up family injects: a steady round, with the lapses real families have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from companion.app.demo.seeded import Chance
from companion.domain.sites.records import Exclusion
from companion.domain.sites.regions import Site


@dataclass(frozen=True, slots=True)
class Lapse:
    """A stretch of days on which some spots were used again and again.

    ``share`` is how many of the evenings (0 to 1) went to one of ``sites``.
    """

    first: date
    last: date
    sites: tuple[Site, ...]
    share: float


def sites_of(text: str) -> tuple[Site, ...]:
    """Return the sites of a text such as ``abd_r/r1c1 thi_r/r2c1``."""
    return tuple(Site.parse(key) for key in text.split())


class Spots:
    """Goes round the spots of one side and the other in turn.

    ``first`` and ``second`` are the two rounds, one for each side; a spot that ``closed``
    keeps out is passed over. ``lapses`` are over by the time their spots are closed.
    """

    def __init__(
        self,
        chance: Chance,
        first: Sequence[Site],
        second: Sequence[Site],
        *,
        lapses: Sequence[Lapse] = (),
        closed: Sequence[Exclusion] = (),
    ) -> None:
        self._chance = chance
        self._rounds = tuple([_Spot(site, closed) for site in sites] for sites in (first, second))
        self._places = [0, 0]
        self._turn = 0
        self._lapses = lapses

    def next(self, on: date) -> Site:
        """Return the spot used on a treatment day."""
        side, self._turn = self._turn, 1 - self._turn
        for lapse in self._lapses:
            if lapse.first <= on <= lapse.last and self._chance.happens(lapse.share):
                return self._chance.pick(lapse.sites)
        return self._next_of_round(side, on)

    def _next_of_round(self, side: int, on: date) -> Site:
        spots = self._rounds[side]
        while True:
            spot = spots[self._places[side]]
            self._places[side] = (self._places[side] + 1) % len(spots)
            if spot.is_open(on):
                return spot.site


class _Spot:
    """A site with what ever kept it out of the round."""

    def __init__(self, site: Site, closed: Sequence[Exclusion]) -> None:
        self.site = site
        self._closed = [item for item in closed if item.covers(site)]

    def is_open(self, on: date) -> bool:
        return not self._closed or not any(item.active(on) for item in self._closed)
