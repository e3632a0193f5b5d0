"""The child's page: when, three spots, who helps; a choice counts for its day alone."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from companion.content.sites import load_sites
from companion.domain.injections import Outcome
from companion.domain.people import Person
from companion.domain.sites.regions import Site
from companion.services.child_choice import ChildChoice
from companion.services.child_view import ChildPage, ChildState, ChildView
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import TODAY, YESTERDAY, draft
from tests.support.house import cases_over, days_before, line_of, write_evenings


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return cases_over(record, clock)


@pytest.fixture
def child(use: UseCases, daily: object, girl: Person) -> ChildView:
    assert daily
    return use.child_view


def test_it_is_offered_only_where_somebody_turned_it_on(child: ChildView, girl: Person) -> None:
    assert not child.is_on(girl.id)
    child.turn(girl.id, on=True)
    assert child.is_on(girl.id)
    assert not child.is_on("somebody else")
    child.turn(girl.id, on=False)
    assert not child.is_on(girl.id)


def test_an_evening_that_waits_has_a_time_and_three_spots(child: ChildView, girl: Person) -> None:
    page = child.page(girl)
    assert page.state is ChildState.WAITING
    assert page.due is not None
    assert f"{page.due:%H:%M}" == "20:00"
    assert len(page.spots) == 3
    assert page.chosen is None


def test_the_chosen_spot_is_what_today_offers_first(
    child: ChildView, use: UseCases, girl: Person
) -> None:
    page = child.page(girl)
    child.choose(page, page.spots[2])
    assert child.page(girl).chosen == page.spots[2]
    assert use.today.view(girl).child_spot == page.spots[2]
    child.choose(page, page.spots[1])
    assert child.page(girl).chosen == page.spots[1]


def test_a_spot_that_was_not_offered_is_no_choice(child: ChildView, girl: Person) -> None:
    page = child.page(girl)
    other = next(site for site in load_sites().sites() if site not in page.spots)
    child.choose(page, other)
    assert child.page(girl).chosen is None


def test_a_choice_counts_for_its_day_alone(
    child: ChildView, clock: FixedClock, girl: Person
) -> None:
    page = child.page(girl)
    child.choose(page, page.spots[1])
    clock.advance(timedelta(days=1))
    assert child.page(girl).chosen is None


def test_once_it_is_given_it_is_done_and_says_who_helped(
    child: ChildView, use: UseCases, girl: Person
) -> None:
    mother = use.people.add_carer("Iris Sand")
    site = child.page(girl).spots[0]
    use.injections.record(draft(girl.id, carer_id=mother.id, site=site))
    page = child.page(girl)
    assert (page.state, page.used, page.helpers) == (ChildState.DONE, site, ("Iris Sand",))
    assert page.next_day == TODAY + timedelta(days=1)


def test_given_by_nobody_in_particular_names_nobody(
    child: ChildView, use: UseCases, girl: Person
) -> None:
    use.injections.record(draft(girl.id))
    assert child.page(girl).helpers == ()


def test_a_skipped_day_says_nothing_of_it(child: ChildView, use: UseCases, girl: Person) -> None:
    use.injections.record(draft(girl.id, outcome=Outcome.SKIPPED, at=None, dose=None, reason="ill"))
    assert child.page(girl).state is ChildState.NOT_TODAY


def test_who_helped_most_lately_helps_and_never_the_child_itself(
    child: ChildView, use: UseCases, record: SqlRecord, girl: Person
) -> None:
    names = ("Iris Sand", "Paul Sand", "Nana", girl.name)
    carers = [use.people.add_carer(name) for name in names]
    write_evenings(record, girl, line_of(use, girl), days_before(TODAY, 12))
    order = [carers[3]] * 5 + [carers[1]] * 4 + [carers[0]] * 2 + [carers[2]]
    with record.change("test") as change:
        for entry, carer in zip(
            record.injections.between(girl.id, date.min, YESTERDAY), order, strict=True
        ):
            change.put(replace(entry, carer_id=carer.id))
    assert child.page(girl).helpers == ("Paul Sand", "Iris Sand")


def test_nothing_on_the_page_counts_or_judges() -> None:
    names = {field.name for field in fields(ChildPage)}
    assert not names & {"adherence", "given", "missed", "strip", "cards", "findings", "pack"}


def test_a_kept_choice_that_cannot_be_read_is_none(record: SqlRecord) -> None:
    choice = ChildChoice(record)
    choice.keep("girl", TODAY, Site("thi_l"))
    assert choice.of("girl", TODAY) == Site("thi_l")
    assert choice.of("girl", YESTERDAY) is None
    assert choice.of("boy", TODAY) is None
    record.set_setting("child_spot/girl", "something else")
    assert choice.of("girl", TODAY) is None
