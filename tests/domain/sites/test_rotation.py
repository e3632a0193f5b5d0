"""Which spots are offered, in which order, and with which reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.sites import load_sites
from companion.domain.sites.ranking import Reason, ReasonCode
from companion.domain.sites.records import Exclusion, ExclusionReason, RotationPrefs, SiteUse
from companion.domain.sites.regions import Side, Site, SiteAtlas, adjacent, distance_cm, share_edge
from companion.domain.sites.rotation import Suggestions, suggest
from tests.support.site_diary import TODAY, lived_through, use

ATLAS = load_sites()
EVERYWHERE = RotationPrefs(ATLAS.region_ids())
THIGHS = RotationPrefs(("thi_l", "thi_r"))


def offered(found: Suggestions) -> list[str]:
    return [offer.site.key for offer in found.offers]


def reasons(found: Suggestions, place: int = 0) -> list[ReasonCode]:
    return [reason.code for reason in found.offers[place].reasons]


# ------------------------------------------------------------------ what the first days are like


def test_a_new_diary_offers_three_spots_in_three_regions() -> None:
    found = suggest(ATLAS, EVERYWHERE, [], [], TODAY)
    assert len({offer.site.region for offer in found.offers}) == 3
    assert reasons(found) == [ReasonCode.NEVER_USED]
    assert not found.few_rested
    assert found.rest_days == 28


def test_left_and_right_alternate_and_the_reason_says_so() -> None:
    found = suggest(ATLAS, EVERYWHERE, [use("abd_r/r1c1", 1)], [], TODAY)
    assert {ATLAS.region(offer.site.region).side for offer in found.offers} == {Side.LEFT}
    assert ReasonCode.OTHER_SIDE in reasons(found)


def test_alternating_can_be_switched_off() -> None:
    either_side = replace(EVERYWHERE, alternate_sides=False)
    found = suggest(ATLAS, either_side, [use("abd_r/r1c1", 1)], [], TODAY)
    assert {ATLAS.region(offer.site.region).side for offer in found.offers} == set(Side)
    assert ReasonCode.OTHER_SIDE not in reasons(found)


def test_a_rested_spot_says_how_long_it_rested() -> None:
    only_cell = RotationPrefs(("arm_l",), grids={"arm_l": (1, 1)})
    found = suggest(ATLAS, only_cell, [use("arm_l/r1c1", 31)], [], TODAY)
    assert found.offers[0].reasons[0] == Reason(ReasonCode.RESTED_DAYS, 31)
    assert found.offers[0].days_rested == 31


def test_an_area_used_less_than_its_share_is_named() -> None:
    much_belly = [use(f"abd_{'lr'[day % 2]}/r{day % 3 + 1}c1", day) for day in range(1, 15)]
    found = suggest(ATLAS, EVERYWHERE, much_belly, [], TODAY)
    assert ReasonCode.REGION_UNDER_USED in reasons(found)
    assert all(not key.startswith("abd") for key in offered(found))


def test_the_familys_own_shares_decide_how_often_an_area_comes_up() -> None:
    shares = {"thi_l": 3.0, "thi_r": 3.0, "abd_l": 1.0, "abd_r": 1.0}
    days = lived_through(ATLAS, replace(EVERYWHERE, target_shares=shares), 120)
    counts = Counter(found.offers[0].site.region for _, found in days)
    assert counts["thi_l"] > counts["abd_l"] > counts["arm_l"]


def test_shares_that_add_up_to_nothing_do_no_harm() -> None:
    nothing = replace(EVERYWHERE, target_shares={"thi_l": 0.0})
    assert suggest(ATLAS, nothing, [use("abd_r/r1c1", 1)], [], TODAY).offers


# -------------------------------------------------------------------------------- a year of use


@pytest.mark.parametrize(
    "regions",
    [EVERYWHERE.allowed_regions, ("abd_l", "abd_r", "thi_l", "thi_r"), ("thi_l", "thi_r")],
    ids=["all areas", "belly and thighs", "thighs only"],
)
def test_left_and_right_alternate_all_year(regions: tuple[str, ...]) -> None:
    days = lived_through(ATLAS, RotationPrefs(regions), 200)
    sides = [ATLAS.region(found.offers[0].site.region).side for _, found in days]
    assert all(today is not before for before, today in pairwise(sides))


def test_with_all_areas_every_spot_rests_four_weeks_all_year() -> None:
    days = lived_through(ATLAS, EVERYWHERE, 365)
    assert not any(found.few_rested for _, found in days)
    assert len({found.offers[0].site for _, found in days}) == 54
    assert all(len(found.offers) == 3 for _, found in days)


def test_with_thighs_only_the_rest_is_as_long_as_it_can_be_and_said_to_be_short() -> None:
    days = lived_through(ATLAS, THIGHS, 100)[40:]
    assert all(found.few_rested and found.rest_days == 14 for _, found in days)
    assert {found.offers[0].days_rested for _, found in days} == {16}


def test_a_weekly_product_is_content_with_one_small_area() -> None:
    days = lived_through(ATLAS, RotationPrefs(("arm_l", "arm_r")), 60, every=7)
    assert not any(found.few_rested for _, found in days)


# --------------------------------------------------------------------------------- keeping away


def test_nothing_beside_yesterdays_spot_in_the_same_region() -> None:
    one_thigh = RotationPrefs(("thi_l",))
    found = suggest(ATLAS, one_thigh, [use("thi_l/r2c1", 1)], [], TODAY, count=9)
    assert offered(found) == ["thi_l/r4c1", "thi_l/r4c2"]


def test_later_in_the_week_only_the_cells_side_by_side_stay_out() -> None:
    one_thigh = RotationPrefs(("thi_l",))
    found = suggest(ATLAS, one_thigh, [use("thi_l/r2c1", 4)], [], TODAY, count=9)
    assert set(offered(found)) == {"thi_l/r4c1", "thi_l/r4c2", "thi_l/r1c2", "thi_l/r3c2"}


def test_a_wider_distance_is_kept_when_asked_for() -> None:
    wide = RotationPrefs(("thi_l",), min_distance_cm=6)
    found = suggest(ATLAS, wide, [use("thi_l/r1c1", 5)], [], TODAY, count=9)
    assert set(offered(found)) == {"thi_l/r4c1", "thi_l/r4c2"}


def test_both_parts_of_a_split_dose_are_kept_away_from() -> None:
    parts = [use("thi_l/r1c1", 2, hour=20), use("thi_l/r4c1", 2)]
    found = suggest(ATLAS, RotationPrefs(("thi_l",)), parts, [], TODAY, count=9)
    assert set(offered(found)) == {"thi_l/r2c2", "thi_l/r3c2"}


@pytest.mark.parametrize(("days_ago", "again"), [(27, False), (28, True)])
def test_a_cell_comes_back_after_four_weeks(days_ago: int, *, again: bool) -> None:
    found = suggest(ATLAS, EVERYWHERE, [use("arm_l/r1c1", days_ago)], [], TODAY, count=54)
    assert ("arm_l/r1c1" in offered(found)) is again


def test_when_every_neighbour_is_all_there_is_it_says_so() -> None:
    found = suggest(ATLAS, RotationPrefs(("arm_l",)), [use("arm_l/r1c1", 1)], [], TODAY)
    assert found.neighbours_allowed
    assert found.few_rested
    assert set(offered(found)) == {"arm_l/r1c2", "arm_l/r2c1", "arm_l/r2c2"}


def test_no_spot_at_all_is_an_empty_offer_not_an_error() -> None:
    one_cell = RotationPrefs(("arm_l",), grids={"arm_l": (1, 1)})
    found = suggest(ATLAS, one_cell, [use("arm_l/r1c1", 3)], [], TODAY)
    assert found.offers == ()
    assert found.few_rested


def test_the_rest_is_relaxed_to_two_weeks_and_then_to_one() -> None:
    one_cell = RotationPrefs(("arm_l",), grids={"arm_l": (1, 1)})
    rests = [
        suggest(ATLAS, one_cell, [use("arm_l/r1c1", days)], [], TODAY).rest_days
        for days in (28, 27, 14, 13, 8)
    ]
    assert rests == [28, 14, 14, 7, 7]


def test_a_short_rest_of_the_familys_own_is_not_called_relaxed() -> None:
    short = RotationPrefs(("arm_l",), grids={"arm_l": (1, 1)}, rest_days=5, min_distance_cm=0)
    found = suggest(ATLAS, short, [use("arm_l/r1c1", 6)], [], TODAY)
    assert offered(found) == ["arm_l/r1c1"]
    assert not found.few_rested


# ----------------------------------------------------------------------------------- exclusions


def test_an_excluded_cell_is_not_offered_until_released() -> None:
    lump = Exclusion(Site.parse("thi_l/r1c1"), ExclusionReason.LUMP, TODAY - timedelta(days=3))
    released = replace(lump, until=TODAY)
    everything = {"count": 54}
    assert "thi_l/r1c1" not in offered(suggest(ATLAS, THIGHS, [], [lump], TODAY, **everything))
    assert "thi_l/r1c1" in offered(suggest(ATLAS, THIGHS, [], [released], TODAY, **everything))


def test_a_whole_region_can_be_left_out() -> None:
    team = Exclusion(Site("thi_l"), ExclusionReason.TEAM, TODAY)
    found = suggest(ATLAS, THIGHS, [], [team], TODAY, count=54)
    assert {offer.site.region for offer in found.offers} == {"thi_r"}


def test_an_exclusion_to_come_does_not_count_yet() -> None:
    tomorrow = Exclusion(Site("thi_l"), ExclusionReason.TEAM, TODAY + timedelta(days=1))
    assert "thi_l/r1c1" in offered(suggest(ATLAS, THIGHS, [], [tomorrow], TODAY, count=54))


# ------------------------------------------------------------------------------- what is unknown


def test_a_region_whose_spot_is_unknown_does_not_count_as_rested() -> None:
    found = suggest(ATLAS, THIGHS, [use("thi_r", 2)], [], TODAY, count=9)
    assert found.unknown_regions == ("thi_r",)
    assert {offer.site.region for offer in found.offers} == {"thi_l"}


def test_a_forgotten_site_marks_every_region_and_still_offers_spots() -> None:
    found = suggest(ATLAS, THIGHS, [use(None, 2), use("thi_r/r1c1", 40)], [], TODAY)
    assert found.unknown_regions == ("thi_l", "thi_r")
    assert reasons(found)[0] is ReasonCode.RECENT_SPOT_UNKNOWN
    assert not found.few_rested


def test_after_a_week_the_unknown_spot_is_over() -> None:
    assert suggest(ATLAS, THIGHS, [use(None, 8)], [], TODAY).unknown_regions == ()


def test_someone_who_only_notes_the_region_is_offered_the_longest_unused_one() -> None:
    uses = [use("thi_l", 1), use("thi_r", 2), use("thi_l", 3), use("thi_r", 4)]
    found = suggest(ATLAS, THIGHS, uses, [], TODAY)
    assert found.offers[0].site.region == "thi_r"
    assert found.unknown_regions == ("thi_l", "thi_r")


def test_a_region_the_atlas_does_not_hold_is_no_obstacle() -> None:
    found = suggest(ATLAS, THIGHS, [use("knee_l/r1c1", 1)], [], TODAY)
    assert len(found.offers) == 3


def test_a_use_dated_tomorrow_counts_as_todays() -> None:
    found = suggest(ATLAS, RotationPrefs(("thi_l",)), [use("thi_l/r1c1", -1)], [], TODAY)
    assert "thi_l/r1c1" not in offered(found)


# -------------------------------------------------------------------------- the record over time


def test_only_the_last_year_is_read() -> None:
    def endless() -> Iterator[SiteUse]:
        days_ago = 0
        while True:
            days_ago += 1
            assert days_ago < 400, "the history was read too far back"
            yield use("thi_l/r1c1", days_ago)

    found = suggest(ATLAS, EVERYWHERE, endless(), [], TODAY)
    assert ReasonCode.NOT_IN_A_YEAR in reasons(found)


def test_clock_changes_and_midnight_do_not_shift_the_rest() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    day = date(2026, 3, 1)
    today = day + timedelta(days=28)  # the clock went forward that night
    moments = [
        datetime(2026, 3, 1, 4, 0, tzinfo=berlin),
        datetime(2026, 3, 1, 23, 59, tzinfo=berlin),
        datetime(2026, 3, 2, 3, 59, tzinfo=berlin),  # still the treatment day of 1 March
    ]
    answers = [
        suggest(
            ATLAS,
            RotationPrefs(("arm_l",), grids={"arm_l": (1, 1)}),
            [SiteUse(Site.parse("arm_l/r1c1"), moment.astimezone(UTC), day)],
            [],
            today,
        )
        for moment in moments
    ]
    assert {answer.offers[0].days_rested for answer in answers} == {28}
    assert not any(answer.few_rested for answer in answers)


def test_two_people_never_share_a_history() -> None:
    girl = [use("thi_l/r1c1", 1)]
    before = suggest(ATLAS, THIGHS, [], [], TODAY)
    suggest(ATLAS, THIGHS, girl, [], TODAY)
    assert suggest(ATLAS, THIGHS, [], [], TODAY) == before


# ----------------------------------------------------------------------------- always, whatever

SITES = st.sampled_from([None, *ATLAS.sites(), *(Site(name) for name in ATLAS.region_ids())])
DAYS_AGO = st.integers(0, 12) | st.integers(0, 500)
HISTORIES = st.lists(st.tuples(DAYS_AGO, SITES), max_size=80).map(
    lambda pairs: [
        use(None if site is None else site.key, days)
        for days, site in sorted(pairs, key=lambda pair: pair[0])
    ]
)
REGIONS = st.lists(st.sampled_from(ATLAS.region_ids()), min_size=1, max_size=8, unique=True)
EXCLUSIONS = st.lists(
    st.builds(
        Exclusion,
        st.sampled_from([*ATLAS.sites(), *(Site(name) for name in ATLAS.region_ids())]),
        st.sampled_from(list(ExclusionReason)),
        st.dates(TODAY - timedelta(days=30), TODAY + timedelta(days=2)),
        st.none() | st.dates(TODAY - timedelta(days=30), TODAY + timedelta(days=30)),
    ),
    max_size=10,
)
PREFS = st.builds(
    RotationPrefs,
    REGIONS.map(tuple),
    st.dictionaries(st.sampled_from(ATLAS.region_ids()), st.floats(0, 5), max_size=4),
    st.booleans(),
    st.sampled_from([0, 2.5, 4]),
    st.sampled_from([3, 7, 14, 21, 28, 40]),
    st.dictionaries(
        st.sampled_from(ATLAS.region_ids()),
        st.tuples(st.integers(1, 4), st.integers(1, 3)),
        max_size=3,
    ),
)


@given(PREFS, HISTORIES, EXCLUSIONS, st.integers(0, 5))
def test_every_offer_keeps_the_rules(
    prefs: RotationPrefs, history: list[SiteUse], exclusions: list[Exclusion], count: int
) -> None:
    found = suggest(ATLAS, prefs, history, exclusions, TODAY, count)
    week = [item.site for item in history if (TODAY - item.treatment_day).days <= 7]
    known = [site for site in week if site is not None and site.cell is not None]
    usable = set(prefs.usable_sites(ATLAS, exclusions, TODAY))

    assert len({offer.site for offer in found.offers}) == len(found.offers) <= count
    for offer in found.offers:
        assert offer.site in usable
        assert offer.days_rested is None or offer.days_rested >= found.rest_days
        gaps = (distance_cm(offer.site, site) for site in known)
        assert all(gap is None or gap >= prefs.min_distance_cm for gap in gaps)
    assert found == suggest(ATLAS, prefs, iter(history), iter(exclusions), TODAY, count)


@given(PREFS, HISTORIES)
def test_nothing_beside_yesterday_unless_it_is_said(
    prefs: RotationPrefs, history: list[SiteUse]
) -> None:
    found = suggest(ATLAS, prefs, history, [], TODAY)
    fresh = [item.site for item in history if (TODAY - item.treatment_day).days <= 1]
    for offer in found.offers:
        beside = any(site is not None and adjacent(offer.site, site) for site in fresh)
        assert found.neighbours_allowed or not beside


@given(PREFS, HISTORIES)
def test_a_relaxed_rest_is_always_said(prefs: RotationPrefs, history: list[SiteUse]) -> None:
    found = suggest(ATLAS, prefs, history, [], TODAY)
    short = [
        offer
        for offer in found.offers
        if offer.days_rested is not None and offer.days_rested < prefs.rest_days
    ]
    assert found.few_rested or not short


@given(PREFS, HISTORIES)
def test_the_first_offer_changes_side_whenever_a_well_rested_spot_is_there(
    prefs: RotationPrefs, history: list[SiteUse]
) -> None:
    found = suggest(ATLAS, prefs, history, [], TODAY)
    if not prefs.alternate_sides or not history or history[0].site is None or not found.offers:
        return
    last = ATLAS.region(history[0].site.region).side
    if ATLAS.region(found.offers[0].site.region).side is last:
        everyone = suggest(ATLAS, prefs, history, [], TODAY, count=54)
        others = [
            offer for offer in everyone.offers if ATLAS.region(offer.site.region).side is last.other
        ]
        assert not others


@given(HISTORIES)
def test_offers_are_in_different_regions_while_there_are_some(history: list[SiteUse]) -> None:
    everywhere = replace(EVERYWHERE, alternate_sides=False)
    all_offers = suggest(ATLAS, everywhere, history, [], TODAY, count=54).offers
    first = suggest(ATLAS, everywhere, history, [], TODAY, count=3).offers
    regions = {offer.site.region for offer in all_offers}
    assert len({offer.site.region for offer in first}) == min(3, len(regions))


def test_side_by_side_cells_are_never_both_offered_when_others_are_left(atlas: SiteAtlas) -> None:
    found = suggest(atlas, RotationPrefs(("abd_l",)), [], [], TODAY)
    sites = [offer.site for offer in found.offers]
    assert not any(share_edge(one, other) for one in sites for other in sites)
