"""Away from home with the computer: asked once a place, nothing lost, nothing doubled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.findings import ConfirmationNeededError
from companion.domain.injections import Outcome
from companion.domain.people import Person
from companion.domain.reminders import ReminderRules
from companion.domain.stays import Stay
from companion.services.people import PersonDraft
from companion.services.reminders import evening_of
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import BERLIN, NOW, TODAY, TOMORROW, draft
from tests.support.house import cases_over

NEW_YORK, PARIS, TOKYO = (
    ZoneInfo("America/New_York"), ZoneInfo("Europe/Paris"), ZoneInfo("Asia/Tokyo"),
)  # fmt: skip


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock, daily: object) -> UseCases:
    return cases_over(record, clock)


def me(use: UseCases) -> Person:
    return use.people.all()[0]


def asks(use: UseCases) -> bool:
    at = use.stays.whereabouts(me(use))
    return at is not None and at.asks


def answer(use: UseCases, *, by_local_time: bool) -> str:
    at = use.stays.whereabouts(me(use))
    assert at is not None
    return use.stays.answer(me(use), at, by_local_time=by_local_time)


def test_at_home_and_where_clocks_show_the_same_nothing_is_asked(use, clock: FixedClock):
    assert use.stays.whereabouts(me(use)) is None
    clock.travel_to(PARIS)
    assert use.stays.whereabouts(me(use)) is None


@pytest.mark.parametrize("by_local_time", [False, True])
def test_a_change_of_zone_is_asked_about_until_it_is_answered(use, clock, by_local_time: bool):
    clock.travel_to(NEW_YORK)
    assert asks(use)
    assert asks(use)
    answer(use, by_local_time=by_local_time)
    assert not asks(use)
    clock.advance(timedelta(days=30))
    assert not asks(use)


def test_home_time_goes_on_as_if_nobody_had_left(use, clock: FixedClock):
    clock.travel_to(NEW_YORK)
    before = use.today.view(me(use))
    answer(use, by_local_time=False)
    assert use.today.view(me(use)) == before
    at = use.stays.whereabouts(me(use))
    assert at is not None
    assert at.home_time_abroad


def test_by_local_time_the_evening_moves_with_the_clock(use, clock: FixedClock):
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=True)
    due = use.today.view(me(use)).day.due
    assert due == datetime.combine(TODAY, time(20, 0), NEW_YORK)


def test_the_answer_is_taken_back_as_one(use, clock: FixedClock):
    clock.travel_to(NEW_YORK)
    change = answer(use, by_local_time=True)
    use.record.undo(change)
    assert me(use).zone == "Europe/Berlin"
    assert asks(use)


@pytest.mark.parametrize("by_local_time", [False, True])
def test_coming_home_asks_nothing_and_the_next_journey_asks_again(use, clock, by_local_time):
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=by_local_time)
    assert use.stays.come_home(me(use)) == ""
    clock.travel_to(BERLIN)
    assert not asks(use)
    assert bool(use.stays.come_home(me(use))) is by_local_time
    assert me(use).zone == "Europe/Berlin"
    assert use.stays.whereabouts(me(use)) is None
    clock.travel_to(NEW_YORK)
    assert asks(use)


def test_flying_on_asks_anew_and_home_stays_the_same_home(use, clock: FixedClock):
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=True)
    clock.travel_to(TOKYO)
    at = use.stays.whereabouts(me(use))
    assert at is not None
    assert (at.asks, at.home.key, at.kept.key) == (True, "Europe/Berlin", "America/New_York")
    answer(use, by_local_time=False)
    assert me(use).zone == "Europe/Berlin"
    assert not asks(use)


def test_a_zone_chosen_by_hand_ends_the_answer(use, clock: FixedClock):
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=True)
    use.people.update(replace(me(use), zone="Asia/Tokyo"))
    at = use.stays.whereabouts(me(use))
    assert at is not None
    assert (at.asks, at.home.key) == (True, "Asia/Tokyo")
    clock.travel_to(TOKYO)
    assert use.stays.come_home(me(use)) == ""
    assert me(use).zone == "Asia/Tokyo"


def test_each_person_is_asked_about_alone(use, clock: FixedClock, girl: Person):
    other = use.people.add(
        PersonDraft("Ole", girl.birth_date, girl.sex, girl.figure, "Europe/Berlin")
    )
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=True)
    at = use.stays.whereabouts(other)
    assert at is not None
    assert at.asks


def test_the_question_says_what_either_answer_means_for_the_next_evening(use, clock, girl):
    use.injections.record(draft(girl.id))
    clock.advance(timedelta(hours=12))
    clock.travel_to(NEW_YORK)
    at = use.stays.whereabouts(me(use))
    assert at is not None
    question = use.stays.question(me(use), at)
    assert question.by_home.due == datetime.combine(TOMORROW, time(20, 0), BERLIN)
    assert question.by_home.after_last == timedelta(hours=24)
    assert question.by_local.due == datetime.combine(TOMORROW, time(20, 0), NEW_YORK)
    # The clocks of New York are five hours behind in this week of March.
    assert question.by_local.after_last == timedelta(hours=29)


def test_without_a_prescription_the_question_names_no_evening(record, clock, girl):
    use = cases_over(record, clock)
    clock.travel_to(NEW_YORK)
    at = use.stays.whereabouts(girl)
    assert at is not None
    assert use.stays.question(girl, at).by_local.due is None


def test_the_phone_calendar_is_out_of_date_once_the_evenings_move(use, clock: FixedClock):
    use.calendar.remember(me(use), use.calendar.events(me(use)))
    clock.travel_to(NEW_YORK)
    answer(use, by_local_time=False)
    assert not use.calendar.out_of_date(me(use))
    use.record.undo(answer(use, by_local_time=True))
    assert not use.calendar.out_of_date(me(use))
    answer(use, by_local_time=True)
    (before, after) = (use.calendar._kept(me(use).id), use.calendar.events(me(use)))
    assert use.calendar.out_of_date(me(use))
    injection = next(event for event in after if event.kind == "injection")
    assert injection.sequence == before[injection.uid].sequence + 1
    assert injection.starts.tzinfo == NEW_YORK


DAYS = 14
Journey = list[tuple[int, ZoneInfo]]
JOURNEYS: list[Journey] = [
    [(3, NEW_YORK), (10, BERLIN)],
    [(3, TOKYO), (9, BERLIN)],
    [(2, NEW_YORK), (4, ZoneInfo("America/Los_Angeles")), (7, TOKYO), (12, BERLIN)],
    [(2, ZoneInfo("Pacific/Auckland")), (5, ZoneInfo("Pacific/Honolulu")), (8, BERLIN)],
    [(1, ZoneInfo("Pacific/Kiritimati")), (2, ZoneInfo("Pacific/Pago_Pago")), (3, BERLIN)],
]


@pytest.mark.parametrize("journey", JOURNEYS)
def test_on_a_journey_by_local_time_each_evening_is_spoken_of_once(use, clock, journey):
    travel(use, clock, journey, by_local_time=True, hour=9)


def test_on_a_journey_by_home_time_the_evenings_are_those_of_home(use, clock: FixedClock):
    shown = travel(use, clock, JOURNEYS[2], by_local_time=False, hour=9)
    assert shown == [TODAY + timedelta(days=ahead) for ahead in range(DAYS)]


@pytest.mark.long
@pytest.mark.parametrize("journey", JOURNEYS)
@pytest.mark.parametrize("by_local_time", [False, True])
@pytest.mark.parametrize("hour", [1, 5, 13, 17])
def test_on_any_journey_at_any_hour(use, clock, journey, by_local_time: bool, hour: int):
    travel(use, clock, journey, by_local_time=by_local_time, hour=hour)


def travel(
    use: UseCases, clock: FixedClock, journey: Journey, *, by_local_time: bool, hour: int
) -> list[date]:
    """Look every two hours and give what is shown, and return the evenings that was for.

    An evening that comes too soon after the last one is left out, as a careful family does.
    """
    person = me(use)
    rules = ReminderRules(person.id, person.id, quiet_from=time(0), quiet_to=time(0))
    use.reminders.set_rules(rules)
    start = NOW.replace(hour=12)
    flights = {start + timedelta(days=days, hours=hour): zone for days, zone in journey}
    shown: list[date] = []
    for looks in range(DAYS * 12):
        clock.set_to(start + timedelta(hours=2 * looks))
        for takeoff in [at for at in flights if at <= clock.now()]:
            clock.travel_to(flights.pop(takeoff))
        use.stays.come_home(me(use))
        if asks(use):
            answer(use, by_local_time=by_local_time)
        shown += give(use)
    view = use.today.view(me(use))
    assert len(shown) == len(set(shown)), "an evening twice"
    nights = {TODAY + timedelta(days=ahead) for ahead in range(DAYS)}
    assert set(view.gaps) == nights.difference(shown), "an evening lost"
    assert use.record.get(Stay, person.id) is None
    assert me(use).zone == "Europe/Berlin"
    return shown


def give(use: UseCases) -> Iterator[date]:
    """Give what is shown now, and yield the evenings it was for."""
    notice = use.reminders.tick()
    if notice is None or notice.injection is None:
        return
    row = notice.injection
    day = evening_of(row)
    try:
        assert use.reminders.given(row) is not None
    except ConfirmationNeededError:
        assert notice.since_last is not None
        assert not notice.may_record
        left_out = draft(
            row.person_id, use.record.new_id(), treatment_day=day,
            outcome=Outcome.SKIPPED, at=None, dose=None,
        )  # fmt: skip
        use.injections.record(left_out)
    yield day
