"""What is due: the article's intervals, the clinic's dates that win, and no verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.content.article import load_article
from companion.domain.article import MonitoringTiming
from companion.domain.diary import DayClock
from companion.domain.groups import Group
from companion.domain.monitoring import (
    CHECKS,
    NOT_FOR_GROWING,
    Basis,
    DueState,
    MonitoringFacts,
    checks,
    due,
)
from companion.domain.monitoring_notes import OWN, MonitoringDeed, MonitoringNote
from companion.domain.people import DAY_STARTS
from companion.domain.schedule import ScheduleKind
from tests.support.family import AT, BERLIN, TODAY

ARTICLE = load_article()
STARTED = date(2025, 1, 1)
CHILD, ADULT = (Group.CHILD,), (Group.ADULT,)


def facts(groups=CHILD, kind=ScheduleKind.DAILY, **more: object) -> MonitoringFacts:
    items = ARTICLE.monitoring_for(groups, kind)
    clock = DayClock(BERLIN, DAY_STARTS)
    plain = MonitoringFacts(TODAY, tuple(groups), items, clock, started=STARTED)
    return replace(plain, **more)


def note(key: str, deed: MonitoringDeed, day: date, at: datetime = AT, **more: object):
    plain = MonitoringNote(f"{key}{deed}{at}", "girl", key, deed, at, day)
    return replace(plain, **more)


def by_key(given_facts: MonitoringFacts):
    return {one.key: one for one in checks(given_facts)}


def test_every_item_of_the_article_is_somewhere_for_somebody() -> None:
    reached = set()
    for groups in (CHILD, ADULT, (Group.CHILD, Group.PWS), (Group.TRANSITION,)):
        for kind in (*ScheduleKind, None):
            reached |= {i.id for c in checks(facts(groups, kind)) for i in c.items}
    assert reached == {item.id for item in ARTICLE.monitoring}


@given(st.sets(st.sampled_from(list(Group))), st.sampled_from([*ScheduleKind, None]))
def test_every_check_has_words_and_stands_once(groups, kind) -> None:
    keys = [one.key for one in checks(facts(tuple(groups), kind))]
    assert len(keys) == len(set(keys))
    assert set(keys) <= set(CHECKS)


@given(st.sets(st.sampled_from(list(Group))), st.sampled_from([Group.CHILD, Group.TRANSITION]))
def test_no_growing_child_is_asked_for_lipids_or_bone_density_by_default(flags, stage) -> None:
    groups = (*tuple(flags - {Group.ADULT, Group.CHILD, Group.TRANSITION}), stage)
    assert NOT_FOR_GROWING.isdisjoint(by_key(facts(groups)))


def test_the_clinic_may_still_ask_for_lipids_in_a_child() -> None:
    asked = note("lipids", MonitoringDeed.CLINIC_DATE, TODAY + timedelta(days=9))
    found = by_key(facts((Group.CHILD, Group.DIABETES_RISK), notes=(asked,)))["lipids"]
    assert (found.basis, found.state) == (Basis.CLINIC, DueState.AHEAD)
    assert found.items == ()


def test_a_range_opens_at_its_first_bound_and_passes_at_its_second() -> None:
    last = date(2025, 11, 30)
    states = {}
    for today in (date(2026, 2, 27), date(2026, 2, 28), date(2026, 5, 30), date(2026, 5, 31)):
        one = by_key(facts(today=today, last={"size": last}))["size"]
        assert (one.earliest, one.latest) == (date(2026, 2, 28), date(2026, 5, 30))
        states[today] = one.state
    assert list(states.values()) == [
        DueState.AHEAD, DueState.OPEN, DueState.OPEN, DueState.PASSED,
    ]  # fmt: skip


def test_without_a_first_one_the_interval_runs_from_the_start_of_treatment() -> None:
    found = by_key(facts())["size"]
    assert (found.earliest, found.latest) == (date(2025, 4, 1), date(2025, 7, 1))
    assert by_key(facts(started=None))["size"].state is DueState.NO_DATE


def test_no_date_is_made_of_a_dose_change() -> None:
    before = by_key(facts(last={"igf1": date(2026, 1, 5)}))["igf1"]
    after = by_key(facts(last={"igf1": date(2026, 1, 5)}, changed=date(2026, 3, 1)))["igf1"]
    assert (after.earliest, after.latest) == (before.earliest, before.latest)
    assert (before.changed, after.changed) == (None, date(2026, 3, 1))
    measured = facts(last={"igf1": date(2026, 3, 8)}, changed=date(2026, 3, 1))
    assert by_key(measured)["igf1"].changed is None


def test_a_weekly_product_has_no_interval_of_the_article() -> None:
    found = by_key(facts(kind=ScheduleKind.WEEKLY))["igf1"]
    assert [item.timing for item in found.items] == [MonitoringTiming.PRODUCT_SPECIFIC]
    assert found.state is DueState.NO_DATE


def test_periodic_checks_of_adults_have_no_date_and_visits_have_the_booked_one() -> None:
    found = by_key(facts(ADULT, next_visit=date(2026, 4, 1)))
    assert found["lipids"].state is DueState.NO_DATE
    assert found["glucose"].latest is None
    assert found["blood_pressure"].latest == date(2026, 4, 1)
    assert found["visit"].state is DueState.AHEAD
    unbooked = by_key(facts(ADULT))
    assert unbooked["visit"].state is DueState.NO_DATE
    assert [key for key, one in unbooked.items() if one.at_visits] == [
        "blood_pressure", "symptoms", "visit",
    ]  # fmt: skip


def test_the_clinics_date_wins_until_it_was_done() -> None:
    asked = note(
        "igf1", MonitoringDeed.CLINIC_DATE, date(2026, 3, 10), AT - timedelta(days=30), said_by="Mo"
    )
    waiting = by_key(facts(notes=(asked,), last={"igf1": date(2025, 12, 1)}))["igf1"]
    assert (waiting.basis, waiting.state) == (Basis.CLINIC, DueState.PASSED)
    assert waiting.note is not None
    assert waiting.note.said_by == "Mo"
    early = by_key(facts(notes=(asked,), last={"igf1": date(2026, 3, 1)}))["igf1"]
    assert (early.basis, early.earliest) == (Basis.ARTICLE, date(2026, 6, 1))
    # A test from before the date was given answers nothing.
    soon = replace(asked, day=date(2026, 2, 20))
    assert by_key(facts(notes=(soon,), last={"igf1": date(2026, 2, 9)}))["igf1"].latest == soon.day


def test_the_clinics_rhythm_leads_from_one_date_to_the_next() -> None:
    asked = note(
        "lipids", MonitoringDeed.CLINIC_DATE, date(2026, 2, 1), AT - timedelta(days=90),
        every_months=12,
    )  # fmt: skip
    done = note("lipids", MonitoringDeed.DONE, date(2026, 2, 3))
    found = by_key(facts(ADULT, notes=(done, asked)))["lipids"]
    assert (found.basis, found.latest) == (Basis.CLINIC, date(2027, 2, 3))
    assert found.last == date(2026, 2, 3)


def test_put_off_and_not_wanted_are_the_clinics_word() -> None:
    later = note("size", MonitoringDeed.POSTPONED, TODAY + timedelta(days=30))
    assert by_key(facts(notes=(later,)))["size"].state is DueState.POSTPONED
    over = facts(notes=(later,), today=TODAY + timedelta(days=40))
    assert by_key(over)["size"].state is DueState.PASSED
    refused = note("size", MonitoringDeed.NOT_WANTED, TODAY, AT + timedelta(hours=1))
    found = checks(facts(notes=(later, refused)))
    assert next(one for one in found if one.key == "size").state is DueState.NOT_WANTED
    assert "size" not in {one.key for one in due(found, date(2030, 1, 1))}


def test_the_newest_word_of_the_clinic_decides() -> None:
    refused = note("size", MonitoringDeed.NOT_WANTED, TODAY, AT - timedelta(days=5))
    again = note("size", MonitoringDeed.CLINIC_DATE, TODAY + timedelta(days=3))
    assert by_key(facts(notes=(again, refused)))["size"].state is DueState.AHEAD


def test_a_check_of_the_clinics_own_has_its_name() -> None:
    own = note(f"{OWN}Hearing test", MonitoringDeed.CLINIC_DATE, TODAY)
    found = checks(facts(notes=(own,)))[-1]
    assert (found.name, found.state) == ("Hearing test", DueState.OPEN)
    (one,) = due((found,), TODAY)
    assert (one.label, one.kind, one.day) == ("Hearing test", Basis.CLINIC, TODAY)
    done = note(f"{OWN}Hearing test", MonitoringDeed.DONE, TODAY, AT + timedelta(hours=1))
    after = checks(facts(notes=(own, done)))[-1]
    assert (after.state, after.basis, after.last) == (DueState.NO_DATE, Basis.CLINIC, TODAY)


def test_what_was_done_in_the_future_is_not_done_yet() -> None:
    done = note("size", MonitoringDeed.DONE, TODAY + timedelta(days=3))
    assert by_key(facts(notes=(done,)))["size"].last is None


def test_the_list_of_what_is_due_is_in_the_order_of_its_days() -> None:
    found = checks(facts(next_visit=TODAY + timedelta(days=10), last={"igf1": date(2025, 10, 1)}))
    today = due(found, TODAY)
    assert [one.key for one in today] == ["size", "igf1"]
    assert today == tuple(sorted(today, key=lambda one: (one.day, one.key)))
    ahead = due(found, TODAY, ahead=timedelta(days=14))
    assert {"visit", "blood_pressure"} <= {one.key for one in ahead}


@given(st.integers(min_value=0, max_value=900))
def test_more_is_due_on_a_later_day(days) -> None:
    found = checks(facts(next_visit=TODAY + timedelta(days=10)))
    first = {one.key for one in due(found, TODAY)}
    assert first <= {one.key for one in due(found, TODAY + timedelta(days=days))}


@pytest.mark.parametrize("key", sorted(NOT_FOR_GROWING))
def test_guidance_keeps_these_out_of_childrens_routine(key) -> None:
    assert key in CHECKS
