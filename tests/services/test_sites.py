"""Sites as the pages see them: rested spots on offer, what is left out, what was found."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from companion.content.sites import load_sites
from companion.domain.findings import CannotBeError
from companion.domain.injections import Injection, Outcome
from companion.domain.people import Person
from companion.domain.site_records import SiteFindingNote, SiteRest
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.ranking import ReasonCode
from companion.domain.sites.records import ExclusionReason
from companion.domain.sites.regions import Site
from companion.domain.sites.resting import LOOK_BACK_DAYS, RestLevel
from companion.services.people import People
from companion.services.sites import Sites
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.asking import codes
from tests.support.family import GIRL, NOW, TODAY, TOMORROW, YESTERDAY, entry

SPOT, OTHER = Site("thi_l", "r2c1"), Site("abd_r", "r1c1")


@pytest.fixture
def sites(record: SqlRecord, clock: FixedClock) -> Sites:
    return Sites(record, clock, load_sites())


@pytest.fixture
def use(record: SqlRecord, girl: Person):
    """Return a call that keeps an injection as an earlier evening's."""

    def keep(day: date, site: Site | None = SPOT, **changes: object) -> Injection:
        at = datetime(day.year, day.month, day.day, 19, tzinfo=UTC)
        line = replace(
            entry(record.new_id(), person_id=girl.id, treatment_day=day, at=at, site=site),
            **changes,
        )
        with record.change("test") as change:
            change.put(line)
        return line

    return keep


def level(sites: Sites, girl: Person, site: Site = SPOT) -> RestLevel:
    return sites.view(girl).rest[site].level


def offered(sites: Sites, girl: Person) -> set[Site]:
    return {offer.site for offer in sites.offers(girl, TODAY, count=100).offers}


def test_every_region_is_used_until_something_was_chosen(sites: Sites, girl: Person) -> None:
    plan = sites.plan(girl.id)
    assert plan.regions == load_sites().region_ids()
    assert (plan.id, plan.person_id) == (girl.id, girl.id)


def test_a_chosen_plan_is_kept_and_undone(sites: Sites, record: SqlRecord, girl: Person) -> None:
    thighs = replace(sites.plan(girl.id), regions=("thi_l", "thi_r"))
    change = sites.set_plan(thighs)
    assert sites.plan(girl.id) == thighs
    assert {site.region for site in offered(sites, girl)} == {"thi_l", "thi_r"}
    record.undo(change)
    assert len(sites.plan(girl.id).regions) == 8


def test_one_region_at_least_has_to_stay(sites: Sites, girl: Person) -> None:
    with pytest.raises(CannotBeError) as caught:
        sites.set_plan(replace(sites.plan(girl.id), regions=()))
    assert codes(caught) == ["no_region_left"]


def test_a_used_spot_rests(sites: Sites, girl: Person, use) -> None:
    assert level(sites, girl) is RestLevel.NEVER
    use(YESTERDAY)
    assert level(sites, girl) is RestLevel.RECENT
    assert SPOT not in offered(sites, girl)
    assert sites.view(girl).rest[SPOT].days == 1


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN])
def test_an_evening_without_injection_uses_no_spot(
    sites: Sites, girl: Person, use, outcome: Outcome
) -> None:
    use(YESTERDAY, outcome=outcome)
    assert list(sites.uses(girl, TODAY)) == []


def test_an_evening_filled_in_later_counts_for_its_own_day(sites: Sites, girl: Person, use) -> None:
    use(TODAY - timedelta(days=20), at=None, recorded_at=NOW)
    (seen,) = sites.uses(girl, TODAY)
    assert (seen.treatment_day, seen.at) == (TODAY - timedelta(days=20), None)
    assert sites.view(girl).rest[SPOT].days == 20


def test_a_weekly_injection_given_late_rests_from_the_day_it_was_given(
    sites: Sites, girl: Person, use
) -> None:
    late = datetime(2026, 3, 10, 19, tzinfo=UTC)
    use(TODAY - timedelta(days=7), at=late)
    assert sites.view(girl).rest[SPOT].days == 2


def test_a_clock_set_back_does_not_make_a_spot_look_rested(sites: Sites, girl: Person, use) -> None:
    use(TOMORROW)
    assert level(sites, girl) is RestLevel.RECENT
    assert SPOT not in offered(sites, girl)


def test_a_spot_used_long_ago_is_not_called_never_used(sites: Sites, girl: Person, use) -> None:
    use(TODAY - timedelta(days=LOOK_BACK_DAYS + 30))
    reasons = {
        reason.code
        for offer in sites.offers(girl, TODAY, count=100).offers
        for reason in offer.reasons
    }
    assert ReasonCode.NOT_IN_A_YEAR in reasons
    assert ReasonCode.NEVER_USED not in reasons
    assert sites.heat(girl, 1000).total == 0


def test_a_spot_used_a_year_ago_to_the_day_is_still_known(sites: Sites, girl: Person, use) -> None:
    use(TODAY - timedelta(days=LOOK_BACK_DAYS))
    assert sites.view(girl).rest[SPOT].days == LOOK_BACK_DAYS


def test_spots_of_one_person_never_rest_anothers(
    sites: Sites, people: People, girl: Person, use
) -> None:
    boy = people.add(replace(GIRL, name="Ben"))
    use(YESTERDAY)
    sites.rest(girl, OTHER, ExclusionReason.SCAR)
    sites.note_finding(girl, OTHER, FindingKind.LUMP)
    sites.set_plan(replace(sites.plan(girl.id), regions=("thi_l",)))
    view = sites.view(boy)
    assert {state.level for state in view.rest.values()} == {RestLevel.NEVER}
    assert (view.rests, view.findings, len(view.plan.regions)) == ((), (), 8)


def test_the_month_ahead_uses_each_spot_as_if_the_plan_were_followed(
    sites: Sites, girl: Person, use
) -> None:
    use(YESTERDAY)
    days = [TODAY + timedelta(days=ahead) for ahead in range(28)]
    plan = sites.ahead(girl, days)
    assert list(plan) == days
    assert plan[TODAY] == sites.offers(girl, TODAY).offers[0].site
    assert sites.ahead(girl, days) == plan
    spots = list(plan.values())
    assert None not in spots
    assert len(set(spots)) == len(spots)
    assert SPOT not in spots


def test_a_month_ahead_without_any_spot_says_so(sites: Sites, girl: Person) -> None:
    sites.set_plan(replace(sites.plan(girl.id), regions=("thi_l",)))
    sites.rest(girl, Site("thi_l"), ExclusionReason.TEAM)
    assert sites.ahead(girl, [TODAY, TOMORROW]) == {TODAY: None, TOMORROW: None}
    assert sites.ahead(girl, []) == {}


def test_a_small_childs_own_grid_is_on_the_map(sites: Sites, girl: Person) -> None:
    sites.set_plan(replace(sites.plan(girl.id), small_grids=("thi_l=2x1",)))
    assert len(sites.atlas_of(girl.id).region("thi_l").sites()) == 2
    assert len(load_sites().region("thi_l").sites()) > 2


def test_uses_come_newest_first(sites: Sites, girl: Person, use) -> None:
    days = [TODAY - timedelta(days=back) for back in (9, 2, 5)]
    for day in days:
        use(day)
    assert [seen.treatment_day for seen in sites.uses(girl, TODAY)] == sorted(days, reverse=True)


def test_the_heat_map_counts_the_days_asked_for(sites: Sites, girl: Person, use) -> None:
    use(TODAY)
    use(TODAY - timedelta(days=6))
    use(TODAY - timedelta(days=7))
    use(YESTERDAY, site=None)
    heat = sites.heat(girl, 7)
    assert (heat.cells[SPOT], heat.unknown, heat.total) == (2, 1, 3)


def test_a_place_left_out_is_offered_again_once_released(
    sites: Sites, record: SqlRecord, clock: FixedClock, girl: Person
) -> None:
    sites.rest(girl, SPOT, ExclusionReason.SCAR)
    (rest,) = sites.view(girl).rests
    assert (rest.site, rest.reason, rest.since, rest.until) == (
        SPOT,
        ExclusionReason.SCAR,
        TODAY,
        None,
    )
    assert level(sites, girl) is RestLevel.EXCLUDED
    clock.advance(timedelta(days=3))
    change = sites.release(rest)
    assert sites.view(girl).rests == ()
    assert level(sites, girl) is RestLevel.NEVER
    assert record.get(SiteRest, rest.id) == replace(rest, until=TODAY + timedelta(days=3))
    record.undo(change)
    assert sites.view(girl).rests == (rest,)


def test_a_rest_with_an_end_ends_by_itself(sites: Sites, clock: FixedClock, girl: Person) -> None:
    sites.rest(girl, SPOT, ExclusionReason.BRUISE, until=TODAY + timedelta(days=2))
    assert level(sites, girl) is RestLevel.EXCLUDED
    clock.advance(timedelta(days=2))
    assert level(sites, girl) is RestLevel.NEVER


def test_releasing_before_it_began_is_no_trouble(
    sites: Sites, record: SqlRecord, clock: FixedClock, girl: Person
) -> None:
    sites.rest(girl, SPOT, ExclusionReason.OWN_WISH)
    (rest,) = sites.view(girl).rests
    clock.set_to(NOW - timedelta(days=1))
    sites.release(rest)
    assert record.get(SiteRest, rest.id) == replace(rest, until=rest.since)


def test_a_finding_rests_its_spot_until_it_is_gone(
    sites: Sites, record: SqlRecord, girl: Person
) -> None:
    change = sites.note_finding(girl, SPOT, FindingKind.LUMP, size_cm=Decimal("1.5"), note=" soft ")
    (note,) = sites.view(girl).findings
    assert (note.kind, note.day, note.size_cm, note.note) == (
        FindingKind.LUMP,
        TODAY,
        Decimal("1.5"),
        "soft",
    )
    assert level(sites, girl) is RestLevel.EXCLUDED
    told = replace(note, told_team_on=TODAY)
    sites.update_finding(told)
    assert record.get(SiteFindingNote, note.id) == told
    sites.update_finding(replace(told, gone_on=TODAY))
    assert level(sites, girl) is RestLevel.NEVER
    assert change != ""


def test_findings_are_listed_newest_first(sites: Sites, clock: FixedClock, girl: Person) -> None:
    sites.note_finding(girl, SPOT, FindingKind.BRUISE)
    clock.advance(timedelta(days=1))
    sites.note_finding(girl, OTHER, FindingKind.PAIN)
    assert [note.site for note in sites.view(girl).findings] == [OTHER, SPOT]


@pytest.mark.parametrize("size", ["0", "-1", "50.1"])
def test_a_size_that_cannot_be_is_refused(sites: Sites, girl: Person, size: str) -> None:
    with pytest.raises(CannotBeError) as caught:
        sites.note_finding(girl, SPOT, FindingKind.LUMP, size_cm=Decimal(size))
    assert codes(caught) == ["size_not_possible"]
    assert sites.view(girl).findings == ()


def test_a_size_at_its_limit_is_kept(sites: Sites, girl: Person) -> None:
    sites.note_finding(girl, SPOT, FindingKind.LUMP, size_cm=Decimal(50))
    assert sites.view(girl).findings[0].size_cm == 50


def test_the_view_tells_whether_the_spots_can_rest_in_full(sites: Sites, girl: Person) -> None:
    assert sites.view(girl).capacity is None


@pytest.mark.usefixtures("daily")
def test_with_a_prescription_the_capacity_is_worked_out(sites: Sites, girl: Person) -> None:
    assert sites.view(girl).capacity is not None
    assert sites.view(girl).today == TODAY
