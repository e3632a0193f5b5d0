"""Site choices as kept in the record, read the way the rotation wants them."""

from datetime import date
from decimal import Decimal

from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.records import REST_DAYS, ExclusionReason
from companion.domain.sites.regions import Site
from tests.support.family import TODAY


def test_a_plan_gives_the_rotation_its_preferences() -> None:
    plan = SitePlan(
        "girl", "girl", ("thi_l", "thi_r"), alternate_sides=False, small_grids=("thi_l=2x1",)
    )
    prefs = plan.preferences()
    assert prefs.allowed_regions == ("thi_l", "thi_r")
    assert (prefs.alternate_sides, prefs.rest_days) == (False, REST_DAYS)
    assert dict(prefs.grids) == {"thi_l": (2, 1)}


def test_a_plan_without_small_grids_changes_none() -> None:
    assert SitePlan("girl", "girl", ("thi_l",)).grids() == {}


def test_a_rest_keeps_its_place_out_of_the_offers_until_its_end() -> None:
    rest = SiteRest(
        "r", "girl", Site("thi_l", "r1c1"), ExclusionReason.BRUISE, TODAY, date(2026, 3, 20)
    )
    exclusion = rest.exclusion()
    assert exclusion.reason is ExclusionReason.BRUISE
    assert [exclusion.active(day) for day in (TODAY, date(2026, 3, 19), date(2026, 3, 20))] == [
        True,
        True,
        False,
    ]


def test_a_finding_keeps_every_fact_for_the_rotation() -> None:
    note = SiteFindingNote(
        "f",
        "girl",
        Site("thi_l", "r1c1"),
        FindingKind.LUMP,
        TODAY,
        Decimal("1.5"),
        told_team_on=date(2026, 3, 13),
        gone_on=date(2026, 3, 20),
        note="soft",
    )
    found = note.finding()
    assert (found.site, found.kind, found.size_cm) == (note.site, note.kind, note.size_cm)
    assert (found.noted_on, found.told_team_on) == (TODAY, date(2026, 3, 13))
    assert (found.resolved_on, found.note) == (date(2026, 3, 20), "soft")
