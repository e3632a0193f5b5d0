"""What the Today page answers, and the first set-up before it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from companion.content.growth_shelf import GrowthShelf
from companion.content.safety_shelf import SafetyShelf
from companion.content.sites import load_sites
from companion.domain.diary import DayState
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.injections import Outcome
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from companion.services.injections import InjectionDraft
from companion.services.today import STRIP_DAYS, next_planned
from companion.services.use_cases import UseCases
from companion.storage.record import SqlRecord
from companion.system.clock import FixedClock
from tests.support.family import (
    BERLIN,
    DAILY,
    GIRL,
    NOW,
    PRODUCT,
    TODAY,
    TOMORROW,
    YESTERDAY,
    draft,
    line,
    mg,
)
from tests.support.shelf import Shelf

WEEKLY = replace(
    DAILY,
    schedule=Schedule((Weekday.TUESDAY,), weekly=True),
    dose=mg("5"),
    start=date(2026, 3, 10),  # the Tuesday before TODAY, a Thursday
)


@pytest.fixture
def use(record: SqlRecord, clock: FixedClock) -> UseCases:
    return UseCases(record, clock, load_sites(), GrowthShelf, SafetyShelf())


def test_an_evening_before_the_injection(
    use: UseCases, girl: Person, daily: Prescription, shelf: Shelf
) -> None:
    use.stock.start_pack(shelf.pack, TODAY)
    view = use.today.view(girl)
    assert (view.person, view.today, view.line) == (girl, TODAY, daily)
    assert (view.now, view.now.tzinfo) == (NOW, BERLIN)
    assert (view.day.day, view.day.state, view.day.due) == (TODAY, DayState.DUE, NOW)
    assert (view.next_planned, view.last, view.questions) == (TOMORROW, None, ())
    assert len(view.offers.offers) == 3
    assert view.pack is not None
    assert (view.pack.pack.id, view.needles and view.needles.left) == (shelf.pack.id, 100)
    assert [day.day for day in view.strip] == [
        TODAY - timedelta(days=back) for back in reversed(range(STRIP_DAYS))
    ]


def test_the_handover_after_the_injection(
    use: UseCases, girl: Person, daily: Prescription, full: InjectionDraft
) -> None:
    mother = use.people.add_carer("Ana")
    use.people.update_carer(replace(mother, left=True))
    given = use.injections.record(replace(full, carer_id=mother.id)).injection
    view = use.today.view(girl)
    assert (view.day.state, view.day.entries, view.last) == (DayState.GIVEN, (given,), given)
    assert view.carers[given.carer_id].name == "Ana"
    assert view.strip[-1] is view.day
    assert view.pack is not None
    assert view.pack.left == mg("9.2")


def test_an_undone_injection_still_asks(
    use: UseCases, girl: Person, daily: Prescription, full: InjectionDraft
) -> None:
    use.injections.undo(use.injections.record(full).change_id)
    view = use.today.view(girl)
    assert view.day.state is DayState.DUE
    assert [question.treatment_day for question in view.questions] == [TODAY]


def test_evenings_nobody_logged_are_the_gaps(
    use: UseCases, girl: Person, daily: Prescription
) -> None:
    for back in range(1, STRIP_DAYS):
        if back not in {2, 5}:
            day = TODAY - timedelta(days=back)
            missed = draft(girl.id, str(back), treatment_day=day, outcome=Outcome.MISSED)
            use.injections.record(missed)
    assert use.today.view(girl).gaps == (TODAY - timedelta(days=5), TODAY - timedelta(days=2))


def test_a_new_person_without_prescription_sees_a_quiet_page(use: UseCases, girl: Person) -> None:
    view = use.today.view(girl)
    assert (view.line, view.pack, view.needles, view.next_planned) == (None, None, None, None)
    assert view.day.state is DayState.NOT_PLANNED
    assert view.gaps == ()


def test_a_weekly_dose_that_was_forgotten_is_what_the_page_acts_on(
    use: UseCases, girl: Person
) -> None:
    weekly = use.prescriptions.add(girl, WEEKLY)
    view = use.today.view(girl)
    assert (view.day.day, view.day.state) == (date(2026, 3, 10), DayState.NOT_LOGGED)
    assert (view.line, view.next_planned) == (weekly, date(2026, 3, 17))
    assert view.gaps == ()
    use.injections.record(draft(girl.id, dose=mg("5")))
    view = use.today.view(girl)
    assert (view.day.day, view.day.state) == (TODAY, DayState.GIVEN)


def test_a_free_day_of_six_in_seven_acts_on_itself(use: UseCases, girl: Person) -> None:
    six = Schedule(tuple(day for day in Weekday if day is not Weekday.THURSDAY))
    kept = use.prescriptions.add(girl, replace(DAILY, schedule=six))
    view = use.today.view(girl)
    assert (view.day.day, view.day.state) == (TODAY, DayState.NOT_PLANNED)
    assert (view.line, view.next_planned) == (kept, TOMORROW)


def test_after_midnight_it_is_still_yesterdays_page(
    use: UseCases, clock: FixedClock, girl: Person, daily: Prescription
) -> None:
    clock.set_to(datetime(2026, 3, 13, 3, 59, tzinfo=BERLIN))
    assert use.today.view(girl).day.day == TODAY
    assert use.today.view(girl).day.state is DayState.LATE
    clock.advance(timedelta(minutes=1))
    assert use.today.view(girl).day.day == TOMORROW


def test_the_calendar_reads_any_stretch_of_days(
    use: UseCases, girl: Person, daily: Prescription, full: InjectionDraft
) -> None:
    use.injections.record(full)
    days = use.today.days(girl, YESTERDAY, TOMORROW)
    assert [day.state for day in days] == [DayState.NOT_LOGGED, DayState.GIVEN, DayState.AHEAD]


def test_everybody_is_listed_with_their_own_state(
    use: UseCases, girl: Person, daily: Prescription, full: InjectionDraft
) -> None:
    boy = use.people.add(replace(GIRL, name="Ben"))
    far = use.people.add(replace(GIRL, name="Kiri", zone="Pacific/Auckland"))
    use.prescriptions.add(far, replace(DAILY, usual_time=time(9, 30)))
    use.injections.record(full)
    assert [(row.person, row.state) for row in use.today.states()] == [
        (girl, DayState.GIVEN),
        (boy, DayState.NOT_PLANNED),
        (far, DayState.DUE),
    ]


def test_one_persons_page_shows_nothing_of_another(
    use: UseCases, girl: Person, daily: Prescription, full: InjectionDraft
) -> None:
    boy = use.people.add(replace(GIRL, name="Ben"))
    use.injections.undo(use.injections.record(full).change_id)
    use.injections.record(replace(full, id="two"))
    view = use.today.view(boy)
    assert (view.line, view.last, view.pack, view.needles, view.questions) == (
        None,
        None,
        None,
        None,
        (),
    )
    assert not any(day.entries for day in view.strip)


def test_the_next_planned_day_is_sought_within_a_week() -> None:
    weekly = Schedule((Weekday.THURSDAY,), weekly=True)
    assert next_planned((line(schedule=weekly),), TODAY) == TODAY + timedelta(days=7)
    assert next_planned((line(end=TODAY),), TODAY) is None
    assert next_planned((line(start=TODAY + timedelta(days=8)),), TODAY) is None


class TestSetUp:
    """The first person and what is prescribed come together."""

    def test_both_are_kept_in_one_change(self, use: UseCases, record: SqlRecord) -> None:
        kept, prescribed = use.set_up(GIRL, DAILY)
        assert use.people.all() == (kept,)
        assert use.prescriptions.of(kept.id) == (prescribed,)
        (first,) = record.journal.of_row(kept.id)
        (second,) = record.journal.of_row(prescribed.id)
        assert first.change_id == second.change_id

    def test_neither_is_kept_when_one_cannot_be(self, use: UseCases) -> None:
        with pytest.raises(CannotBeError):
            use.set_up(GIRL, replace(DAILY, product=""))
        with pytest.raises(ConfirmationNeededError):
            use.set_up(GIRL, replace(DAILY, dose=mg("80")))
        assert use.people.all() == ()

    def test_doubts_about_both_are_confirmed_together(self, use: UseCases) -> None:
        adult = replace(GIRL, birth_date=date(1980, 1, 1))
        doubts = iter(["adult_with_child_figure", "dose_very_large"])
        kept, prescribed = use.set_up(adult, replace(DAILY, dose=mg("80")), doubts)
        assert (kept.name, prescribed.dose) == (GIRL.name, mg("80"))
        assert prescribed.product == PRODUCT
