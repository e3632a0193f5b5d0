"""Prescriptions are kept as written: changes are new lines, and the past stays as it was."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from companion.domain.doses import DoseUnit
from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, ScheduleKind, Weekday
from companion.services.injections import Injections
from companion.services.people import People
from companion.services.prescriptions import Prescriptions
from companion.storage.record import SqlRecord
from tests.support.asking import codes
from tests.support.family import DAILY, GIRL, TODAY, TOMORROW, draft, iu, mg

MORE = replace(DAILY, dose=mg("0.9"), start=TOMORROW)


def test_a_line_is_kept_as_typed_without_stray_blanks(
    prescriptions: Prescriptions, girl: Person
) -> None:
    typed = replace(
        DAILY,
        product=f" {DAILY.product} ",
        presentation=" 10 mg pen ",
        prescriber=" Dr Sun ",
        reason=" first line ",
        pen_shows=" 8 ",
    )
    kept = prescriptions.add(girl, typed)
    assert prescriptions.of(girl.id) == (kept,)
    shown = (kept.product, kept.presentation, kept.prescriber, kept.reason, kept.pen_shows)
    assert shown == (DAILY.product, "10 mg pen", "Dr Sun", "first line", "8")
    assert (kept.dose, kept.schedule, kept.usual_time) == (
        DAILY.dose,
        DAILY.schedule,
        DAILY.usual_time,
    )


def test_lines_are_listed_by_their_start_and_of_one_person_only(
    prescriptions: Prescriptions, people: People, girl: Person
) -> None:
    boy = people.add(replace(GIRL, name="Ben"))
    prescriptions.add(boy, DAILY)
    later = prescriptions.add(girl, replace(DAILY, start=date(2026, 2, 1)))
    earlier = prescriptions.add(girl, replace(DAILY, end=date(2026, 1, 31)))
    assert prescriptions.of(girl.id) == (earlier, later)


def test_checking_a_draft_saves_nothing(prescriptions: Prescriptions, girl: Person) -> None:
    assert prescriptions.check(girl, DAILY) == ()
    assert prescriptions.of(girl.id) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"dose": mg("0")}, "dose_not_positive"),
        ({"product": ""}, "product_missing"),
        ({"end": date(2025, 1, 1)}, "end_before_start"),
    ],
)
def test_what_cannot_be_is_not_kept(
    prescriptions: Prescriptions, girl: Person, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(CannotBeError) as caught:
        prescriptions.add(girl, replace(DAILY, **changes))
    assert codes(caught) == [code]
    assert prescriptions.of(girl.id) == ()


def test_doubts_are_asked_once_and_then_kept(prescriptions: Prescriptions, girl: Person) -> None:
    doubtful = replace(DAILY, dose=iu("50"), pack_unit=DoseUnit.MG)
    with pytest.raises(ConfirmationNeededError) as caught:
        prescriptions.add(girl, doubtful)
    assert codes(caught) == ["dose_very_large", "dose_unit_differs_from_pack"]
    kept = prescriptions.add(girl, doubtful, confirmed=codes(caught))
    assert kept.dose == iu("50")


def test_a_dose_change_ends_the_old_line_the_day_before(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    new = prescriptions.add(girl, MORE, end_previous=True)
    assert prescriptions.of(girl.id) == (replace(daily, end=TODAY), new)


def test_a_dose_change_leaves_recorded_injections_as_they_were(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    before = injections.record(draft(girl.id)).injection
    prescriptions.add(girl, replace(MORE, start=TODAY), end_previous=True)
    (after,) = injections._record.injections.between(girl.id, TODAY, TODAY)
    assert after == before
    assert (after.prescribed, after.prescription_id) == (mg("0.8"), daily.id)


def test_an_overlap_is_refused_until_one_line_ends(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    with pytest.raises(CannotBeError) as caught:
        prescriptions.add(girl, MORE, confirmed=["prescriptions_overlap"])
    assert codes(caught) == ["prescriptions_overlap"]
    assert prescriptions.of(girl.id) == (daily,)
    prescriptions.end(daily, TODAY)
    prescriptions.add(girl, MORE)


def test_a_failed_change_of_dose_ends_nothing(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    with pytest.raises(ConfirmationNeededError):
        prescriptions.add(girl, replace(MORE, dose=mg("90")), end_previous=True)
    assert prescriptions.of(girl.id) == (daily,)


def test_a_line_that_starts_later_is_not_ended_in_silence(
    prescriptions: Prescriptions, girl: Person
) -> None:
    ahead = prescriptions.add(girl, MORE)
    with pytest.raises(CannotBeError) as caught:
        prescriptions.add(girl, DAILY, end_previous=True)
    assert codes(caught) == ["prescriptions_overlap"]
    assert prescriptions.of(girl.id) == (ahead,)


def test_ending_a_line_can_be_undone(
    prescriptions: Prescriptions, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    change = prescriptions.end(daily, TODAY)
    assert prescriptions.of(girl.id)[0].end == TODAY
    record.undo(change)
    assert prescriptions.of(girl.id) == (daily,)


def test_a_line_does_not_end_before_it_starts(
    prescriptions: Prescriptions, daily: Prescription
) -> None:
    with pytest.raises(CannotBeError) as caught:
        prescriptions.end(daily, daily.start - timedelta(days=1))
    assert codes(caught) == ["end_before_start"]


def test_a_line_may_end_on_its_first_day_however_far_ahead(
    prescriptions: Prescriptions, girl: Person
) -> None:
    far = replace(DAILY, start=TODAY + timedelta(days=500))
    line = prescriptions.add(girl, far, confirmed=["start_far_ahead"])
    prescriptions.end(line, line.start)
    assert prescriptions.of(girl.id)[0].end == line.start


def test_an_end_is_not_moved_over_the_next_line(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    prescriptions.add(girl, MORE, end_previous=True)
    old = prescriptions.of(girl.id)[0]
    with pytest.raises(CannotBeError) as caught:
        prescriptions.end(old, TOMORROW)
    assert codes(caught) == ["prescriptions_overlap"]
    assert prescriptions.of(girl.id)[0] == old


def test_an_unused_line_can_be_put_right(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    right = replace(daily, dose=mg("0.7"), schedule=Schedule((Weekday.MONDAY,)))
    prescriptions.amend(right)
    assert prescriptions.of(girl.id) == (right,)


def test_amending_still_checks_the_dose(prescriptions: Prescriptions, daily: Prescription) -> None:
    with pytest.raises(ConfirmationNeededError) as caught:
        prescriptions.amend(replace(daily, dose=mg("80")))
    assert codes(caught) == ["dose_very_large"]


@pytest.mark.parametrize(
    "changes",
    [
        {"dose": mg("0.7")},
        {"dose": iu("0.8")},
        {"product": "Other GH"},
        {"schedule": Schedule((Weekday.MONDAY,))},
        {"start": date(2026, 2, 1)},
        {"dose": mg("0.7"), "start": TOMORROW},
        {"dose": mg("0.7"), "end": date(2026, 2, 1)},
    ],
)
def test_the_facts_of_a_used_line_are_past(
    prescriptions: Prescriptions,
    injections: Injections,
    girl: Person,
    daily: Prescription,
    changes: dict[str, object],
) -> None:
    injections.record(draft(girl.id))
    with pytest.raises(CannotBeError) as caught:
        prescriptions.amend(replace(daily, **changes))
    assert codes(caught) == ["prescription_in_use"]
    assert prescriptions.of(girl.id) == (daily,)


def test_a_line_ended_after_it_was_used_keeps_its_facts(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    injections.record(draft(girl.id))
    prescriptions.end(daily, TODAY - timedelta(days=3))
    (ended,) = prescriptions.of(girl.id)
    with pytest.raises(CannotBeError) as caught:
        prescriptions.amend(replace(ended, dose=mg("0.7")))
    assert codes(caught) == ["prescription_in_use"]


def test_time_people_and_notes_of_a_used_line_can_be_put_right(
    prescriptions: Prescriptions,
    injections: Injections,
    record: SqlRecord,
    girl: Person,
    daily: Prescription,
) -> None:
    injections.record(draft(girl.id))
    right = replace(daily, usual_time=time(21), prescriber="Dr Sun", pen_shows="8", end=TODAY)
    change = prescriptions.amend(right)
    assert prescriptions.of(girl.id) == (right,)
    record.undo(change)
    assert prescriptions.of(girl.id) == (daily,)


def test_another_lines_injections_do_not_count_as_use(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    injections.record(draft(girl.id))
    new = prescriptions.add(girl, MORE, end_previous=True)
    prescriptions.amend(replace(new, dose=mg("1")))
    assert prescriptions.of(girl.id)[1].dose == mg("1")


def test_a_weekly_product_written_as_daily_is_asked_about(
    prescriptions: Prescriptions, girl: Person
) -> None:
    weekly_product = replace(DAILY, made_for=ScheduleKind.WEEKLY)
    with pytest.raises(ConfirmationNeededError) as caught:
        prescriptions.add(girl, weekly_product)
    assert codes(caught) == ["rhythm_differs_from_product"]
    prescriptions.add(girl, weekly_product, confirmed=codes(caught))
    assert len(prescriptions.of(girl.id)) == 1


def test_amending_asks_what_the_pack_and_product_say(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    with pytest.raises(ConfirmationNeededError) as caught:
        prescriptions.amend(
            replace(daily, dose=iu("0.8")), pack_unit=DoseUnit.MG, made_for=ScheduleKind.WEEKLY
        )
    assert codes(caught) == ["dose_unit_differs_from_pack", "rhythm_differs_from_product"]
    assert prescriptions.of(girl.id) == (daily,)


def test_a_line_is_used_once_an_injection_was_recorded_on_it(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    assert not prescriptions.is_used(daily)
    injections.record(draft(girl.id))
    assert prescriptions.is_used(daily)


def test_a_planned_change_of_dose_can_be_withdrawn_and_the_old_line_runs_on(
    prescriptions: Prescriptions, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    new = prescriptions.add(girl, replace(MORE, end=date(2026, 6, 1)), end_previous=True)
    before = prescriptions.of(girl.id)
    change = prescriptions.withdraw(new)
    assert prescriptions.of(girl.id) == (replace(daily, end=date(2026, 6, 1)),)
    record.undo(change)
    assert prescriptions.of(girl.id) == before


def test_withdrawing_a_line_leaves_one_that_ended_earlier_alone(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    prescriptions.end(daily, TODAY - timedelta(days=3))
    new = prescriptions.add(girl, MORE)
    prescriptions.withdraw(new)
    assert [line.end for line in prescriptions.of(girl.id)] == [TODAY - timedelta(days=3)]


def test_withdrawing_a_line_makes_no_overlap(prescriptions: Prescriptions, girl: Person) -> None:
    every_day = prescriptions.add(girl, replace(DAILY, end=TODAY))
    workdays = Schedule(tuple(day for day in Weekday if day < Weekday.SATURDAY))
    weekend = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
    prescriptions.add(girl, replace(MORE, schedule=weekend))
    prescriptions.withdraw(prescriptions.add(girl, replace(MORE, schedule=workdays)))
    assert prescriptions.of(girl.id)[0] == every_day


def test_a_used_line_is_not_withdrawn(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    injections.record(draft(girl.id))
    with pytest.raises(CannotBeError) as caught:
        prescriptions.withdraw(daily)
    assert codes(caught) == ["prescription_in_use"]
    assert prescriptions.of(girl.id) == (daily,)


def test_a_line_nothing_was_recorded_on_can_be_withdrawn_and_brought_back(
    prescriptions: Prescriptions, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    assert not prescriptions.is_used(daily)
    change = prescriptions.withdraw(daily)
    assert prescriptions.of(girl.id) == ()
    record.undo(change)
    assert prescriptions.of(girl.id) == (daily,)


def test_the_line_before_a_withdrawn_one_runs_on(
    prescriptions: Prescriptions, record: SqlRecord, girl: Person, daily: Prescription
) -> None:
    new = prescriptions.add(girl, MORE, end_previous=True)
    change = prescriptions.withdraw(new)
    assert prescriptions.of(girl.id) == (daily,)
    record.undo(change)
    assert prescriptions.of(girl.id) == (replace(daily, end=TODAY), new)


def test_the_line_before_a_withdrawn_one_does_not_run_into_another(
    prescriptions: Prescriptions, girl: Person, daily: Prescription
) -> None:
    school = Schedule(tuple(day for day in Weekday if day < Weekday.SATURDAY))
    prescriptions.end(daily, TODAY)
    week = prescriptions.add(girl, replace(MORE, schedule=school))
    rest = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
    weekend = prescriptions.add(girl, replace(MORE, schedule=rest))
    prescriptions.withdraw(weekend)
    assert prescriptions.of(girl.id) == (replace(daily, end=TODAY), week)


def test_a_used_line_cannot_be_withdrawn(
    prescriptions: Prescriptions, injections: Injections, girl: Person, daily: Prescription
) -> None:
    injections.record(draft(girl.id))
    assert prescriptions.is_used(daily)
    with pytest.raises(CannotBeError) as caught:
        prescriptions.withdraw(daily)
    assert codes(caught) == ["prescription_in_use"]
    assert prescriptions.of(girl.id) == (daily,)


@pytest.mark.parametrize(
    ("weekly", "made_for", "asked"),
    [
        (False, ScheduleKind.WEEKLY, True),
        (True, ScheduleKind.DAILY, True),
        (False, ScheduleKind.DAILY, False),
        (True, ScheduleKind.WEEKLY, False),
        (False, None, False),
    ],
)
def test_a_rhythm_the_product_is_not_made_for_is_asked_about(
    prescriptions: Prescriptions,
    girl: Person,
    weekly: bool,
    made_for: ScheduleKind | None,
    asked: bool,
) -> None:
    schedule = Schedule((Weekday.MONDAY,), weekly=weekly)
    found = prescriptions.check(girl, replace(DAILY, schedule=schedule, made_for=made_for))
    expected = ["rhythm_differs_from_product"] if asked else []
    assert [finding.code for finding in found] == expected
