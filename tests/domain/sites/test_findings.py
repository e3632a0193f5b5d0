"""Dents, lumps and bruises: what they keep out of the offers, and until when."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from companion.domain.sites.findings import (
    FindingKind,
    SiteFinding,
    exclusions_from,
    history_at,
    open_findings,
)
from companion.domain.sites.records import ExclusionReason, RotationPrefs
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.sites.rotation import suggest
from tests.support.site_diary import TODAY

WEEK_AGO = TODAY - timedelta(days=7)
LUMP = SiteFinding(Site.parse("thi_l/r2c1"), FindingKind.LUMP, WEEK_AGO, Decimal("1.5"))
GONE = SiteFinding(Site.parse("thi_l/r2c1"), FindingKind.BRUISE, WEEK_AGO, resolved_on=TODAY)
TOLD = SiteFinding(
    Site("abd_l"), FindingKind.REDNESS, WEEK_AGO - timedelta(days=9), told_team_on=WEEK_AGO
)


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_kind_of_finding_lets_its_spot_rest(kind: FindingKind) -> None:
    found = SiteFinding(Site.parse("thi_l/r2c1"), kind, TODAY).exclusion()
    assert found.reason is ExclusionReason(kind.value)
    assert found.active(TODAY)


def test_an_open_finding_is_not_offered_and_a_healed_one_is(
    atlas: SiteAtlas, prefs: RotationPrefs
) -> None:
    held = exclusions_from([LUMP, GONE, TOLD], TODAY)
    assert [item.site.key for item in held] == ["thi_l/r2c1", "abd_l"]
    found = suggest(atlas, prefs, [], held, TODAY, count=54)
    regions = {offer.site.region for offer in found.offers}
    assert LUMP.site not in [offer.site for offer in found.offers]
    assert "abd_l" not in regions
    assert "thi_l" in regions


def test_what_the_team_has_not_heard_of_comes_first() -> None:
    assert open_findings([TOLD, GONE, LUMP], TODAY) == (LUMP, TOLD)


def test_a_finding_noted_tomorrow_is_not_open_today() -> None:
    assert not SiteFinding(LUMP.site, FindingKind.PAIN, TODAY + timedelta(days=1)).open_on(TODAY)


def test_the_history_of_a_cell_and_of_a_region_is_newest_first() -> None:
    older = SiteFinding(LUMP.site, FindingKind.DENT, WEEK_AGO - timedelta(days=90))
    elsewhere = SiteFinding(Site.parse("thi_l/r4c1"), FindingKind.DENT, TODAY)
    every = [older, TOLD, LUMP, elsewhere]
    assert history_at(every, LUMP.site) == (LUMP, older)
    assert history_at(every, Site("thi_l")) == (elsewhere, LUMP, older)
