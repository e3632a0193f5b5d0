"""Mira's injection spots: the round, the lapses, what was felt there and what rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.app.demo.spots import Lapse, sites_of
from companion.app.demo.story import Story
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.records import Exclusion, ExclusionReason
from companion.domain.sites.regions import Site

RIGHT = sites_of(
    "abd_r/r1c1 thi_r/r1c1 abd_r/r3c2 but_r/r1c1 thi_r/r3c2 abd_r/r2c1 thi_r/r2c1 but_r/r2c2 "
    "abd_r/r1c2 thi_r/r3c1 thi_r/r1c2 but_r/r1c2 abd_r/r3c1 abd_r/r2c2 thi_r/r2c2 but_r/r2c1"
)
LEFT = sites_of(
    "abd_l/r3c2 but_l/r1c1 thi_l/r1c1 abd_l/r1c1 thi_l/r2c2 but_l/r1c2 abd_l/r2c2 thi_l/r3c1 "
    "but_l/r2c1 abd_l/r3c1 thi_l/r1c2 abd_l/r1c2 thi_l/r2c1 abd_l/r2c1 but_l/r2c2 thi_l/r3c2"
)
LAPSES = (
    Lapse(date(2024, 6, 1), date(2024, 8, 31), sites_of("thi_l/r1c1 thi_l/r2c1"), 0.3),
    Lapse(date(2024, 11, 1), date(2025, 2, 15), sites_of("thi_r/r1c1 thi_r/r1c2"), 0.4),
    Lapse(date(2026, 1, 5), date(2026, 4, 25), sites_of("abd_r/r1c1 abd_r/r2c1 abd_r/r2c2"), 0.6),
)


REGIONS = ("abd_r", "abd_l", "thi_r", "thi_l", "but_r", "but_l")
SMALL_GRIDS = ("abd_r=3x2", "abd_l=3x2", "thi_r=3x2", "thi_l=3x2", "but_r=2x2", "but_l=2x2")


@dataclass(frozen=True, slots=True)
class Skin:
    """Which regions are used, which spots rest, and what was seen or felt."""

    plan: SitePlan
    rests: tuple[SiteRest, ...]
    findings: tuple[SiteFindingNote, ...]

    def rows(self) -> tuple[object, ...]:
        """Return everything as rows of the record."""
        return (self.plan, *self.rests, *self.findings)

    def closed(self) -> tuple[Exclusion, ...]:
        """Return what keeps spots out of the round, past and present."""
        found = (item.finding().exclusion() for item in self.findings)
        return (*(rest.exclusion() for rest in self.rests), *found)


def girl_skin(story: Story) -> Skin:
    """Return Mira's spots as they stand at the end of the story."""
    person_id = story.person_id
    plan = SitePlan(person_id, person_id, REGIONS, small_grids=SMALL_GRIDS)
    return Skin(plan, tuple(_rests(story)), tuple(_findings(story)))


def _rests(story: Story) -> Iterator[SiteRest]:
    wish = date(2025, 6, 2)
    yield SiteRest(
        id=story.id_of_day(wish),
        person_id=story.person_id,
        site=Site.parse("but_l/r1c1"),
        reason=ExclusionReason.OWN_WISH,
        since=wish,
        until=date(2025, 9, 1),
        note="Mira did not want this one for a while",
    )
    told = date(2026, 5, 4)
    yield SiteRest(
        id=story.id_of_day(told),
        person_id=story.person_id,
        site=Site.parse("abd_r/r2c2"),
        reason=ExclusionReason.TEAM,
        since=told,
        note="The clinic asked us to leave the place beside the lump alone too",
    )


def _findings(story: Story) -> Iterator[SiteFindingNote]:
    dent = date(2025, 2, 16)
    yield SiteFindingNote(
        id=story.id_of_day(dent),
        person_id=story.person_id,
        site=Site.parse("thi_r/r1c1"),
        kind=FindingKind.DENT,
        day=dent,
        size_cm=Decimal("1.0"),
        told_team_on=date(2025, 3, 17),
        gone_on=date(2025, 9, 14),
        note="Shallow; filled up again over the summer",
    )
    lump = date(2026, 4, 26)
    yield SiteFindingNote(
        id=story.id_of_day(lump),
        person_id=story.person_id,
        site=Site.parse("abd_r/r2c1"),
        kind=FindingKind.LUMP,
        day=lump,
        size_cm=Decimal("1.5"),
        told_team_on=date(2026, 5, 4),
        note="Rubbery, does not hurt. Softer in September, about 1 cm",
    )
    bruise = date(2026, 10, 6)
    yield SiteFindingNote(
        id=story.id_of_day(bruise),
        person_id=story.person_id,
        site=Site.parse("thi_l/r3c1"),
        kind=FindingKind.BRUISE,
        day=bruise,
        size_cm=Decimal("2.0"),
        gone_on=date(2026, 10, 14),
        note="Faded within eight days",
    )
