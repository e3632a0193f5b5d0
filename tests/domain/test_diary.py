"""The state of each treatment day, as the diary shows it at a moment."""

from datetime import date, datetime, time, timedelta

import pytest

from companion.domain.diary import (
    DayClock,
    DayState,
    DiaryDay,
    read_day,
    read_days,
    weekly_pending,
)
from companion.domain.holds import TreatmentHold
from companion.domain.injections import Injection, Outcome
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule, Weekday
from tests.support.family import BERLIN, NOW, TODAY, TOMORROW, YESTERDAY, entry, iu, line, mg

CLOCK = DayClock(BERLIN, time(4))
THURSDAYS = Schedule((Weekday.THURSDAY,), weekly=True)  # TODAY is a Thursday


def state(
    day: date, *entries: Injection, now: datetime = NOW, prescribed: Prescription | None = None
) -> DayState:
    return read_day(day, [prescribed or line()], entries, CLOCK, now).state


def part(entry_id: str, amount: str) -> Injection:
    return entry(entry_id, outcome=Outcome.PARTIAL, dose=mg(amount), reason="split")


@pytest.mark.parametrize(
    ("day", "later", "expected"),
    [
        (TOMORROW, timedelta(), DayState.AHEAD),
        (TODAY, timedelta(hours=-8), DayState.DUE),
        (TODAY, timedelta(), DayState.DUE),
        (TODAY, timedelta(hours=1), DayState.DUE),
        (TODAY, timedelta(hours=1, seconds=1), DayState.LATE),
        (TODAY, timedelta(hours=7, minutes=59), DayState.LATE),
        (TODAY, timedelta(hours=8), DayState.NOT_LOGGED),
        (YESTERDAY, timedelta(), DayState.NOT_LOGGED),
        (date(2025, 12, 31), timedelta(), DayState.NOT_PLANNED),
    ],
)
def test_a_day_without_entries(day: date, later: timedelta, expected: DayState) -> None:
    assert state(day, now=NOW + later) is expected


def test_only_open_planned_days_wait_for_a_line() -> None:
    waiting = {each for each in DayState if each.waiting}
    assert waiting == {DayState.DUE, DayState.LATE, DayState.NOT_LOGGED}


def test_a_day_that_is_not_planned_has_no_due_time() -> None:
    six = line(schedule=Schedule(tuple(d for d in Weekday if d is not Weekday.THURSDAY)))
    day = read_day(TODAY, [six], [], CLOCK, NOW)
    assert (day.state, day.line, day.due) == (DayState.NOT_PLANNED, six, None)


def test_a_planned_day_is_due_at_the_usual_time() -> None:
    day = read_day(TODAY, [line()], [], CLOCK, NOW)
    assert (day.line, day.due, day.entries) == (line(), NOW, ())


@pytest.mark.parametrize("outcome", list(Outcome))
def test_one_entry_gives_its_day_its_state(outcome: Outcome) -> None:
    assert state(TODAY, entry(outcome=outcome, dose=mg("0.4"))) is DayState(outcome.value)


def test_an_injection_counts_more_than_any_other_line_of_the_day() -> None:
    missed, skipped = entry("a", outcome=Outcome.MISSED), entry("b", outcome=Outcome.SKIPPED)
    unknown = entry("c", outcome=Outcome.UNKNOWN)
    assert state(TODAY, missed, entry("d"), skipped) is DayState.GIVEN
    assert state(TODAY, missed, part("d", "0.4"), skipped) is DayState.PARTIAL
    assert state(TODAY, unknown, missed, skipped) is DayState.SKIPPED
    assert state(TODAY, unknown, missed) is DayState.MISSED


def test_parts_that_make_up_the_dose_are_the_dose() -> None:
    assert state(TODAY, part("a", "0.4")) is DayState.PARTIAL
    assert state(TODAY, part("a", "0.4"), part("b", "0.3")) is DayState.PARTIAL
    assert state(TODAY, part("a", "0.4"), part("b", "0.4")) is DayState.GIVEN


def test_parts_in_two_units_are_never_added_up() -> None:
    other = entry("b", outcome=Outcome.PARTIAL, dose=iu("0.4"), reason="split")
    assert state(TODAY, part("a", "0.4"), other) is DayState.PARTIAL


def test_a_part_without_a_prescription_stays_a_part() -> None:
    loose = entry(outcome=Outcome.PARTIAL, prescribed=None, dose=mg("0.8"))
    assert state(TODAY, loose) is DayState.PARTIAL


def test_an_entry_on_an_unplanned_day_still_shows() -> None:
    early = entry(treatment_day=date(2025, 12, 30))
    assert state(early.treatment_day, early) is DayState.GIVEN


def test_entries_are_listed_in_time_and_of_their_own_day_only() -> None:
    late, early = entry("a"), entry("b", at=NOW - timedelta(hours=1))
    untimed = entry("c", at=None, recorded_at=NOW - timedelta(minutes=30))
    other = entry("d", treatment_day=YESTERDAY)
    day = read_day(TODAY, [line()], [late, other, untimed, early], CLOCK, NOW)
    assert day.entries == (early, untimed, late)


def test_a_stretch_of_days_reads_like_each_day_alone() -> None:
    entries = [entry("a"), entry("b", treatment_day=YESTERDAY, outcome=Outcome.SKIPPED)]
    days = read_days(YESTERDAY, TOMORROW, [line()], entries, CLOCK, NOW)
    assert [day.state for day in days] == [DayState.SKIPPED, DayState.GIVEN, DayState.AHEAD]
    assert days == tuple(
        read_day(day, [line()], entries, CLOCK, NOW) for day in (YESTERDAY, TODAY, TOMORROW)
    )


def week(*entries: Injection, until: date, prescribed: Prescription) -> tuple[DiaryDay, ...]:
    now = datetime.combine(until, time(21, 30), BERLIN)
    return read_days(until - timedelta(days=6), until, [prescribed], entries, CLOCK, now)


def test_a_weekly_dose_stays_late_until_an_injection_is_recorded() -> None:
    weekly = line(schedule=THURSDAYS)
    for days_after in range(7):
        until = TODAY + timedelta(days=days_after)
        pending = weekly_pending(week(until=until, prescribed=weekly))
        assert pending is not None
        assert pending.day == TODAY
        caught_up = entry(treatment_day=until)
        assert weekly_pending(week(caught_up, until=until, prescribed=weekly)) is None


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN])
def test_a_weekly_dose_is_no_longer_late_once_its_day_is_answered(outcome: Outcome) -> None:
    answered = entry(outcome=outcome)
    until = TODAY + timedelta(days=2)
    assert weekly_pending(week(answered, until=until, prescribed=line(schedule=THURSDAYS))) is None


def test_a_later_missed_line_does_not_answer_the_planned_day() -> None:
    until = TODAY + timedelta(days=2)
    later = entry(treatment_day=until, outcome=Outcome.MISSED)
    pending = weekly_pending(week(later, until=until, prescribed=line(schedule=THURSDAYS)))
    assert pending is not None


def test_daily_products_and_empty_weeks_are_never_pending() -> None:
    assert weekly_pending(week(until=TOMORROW, prescribed=line(start=TODAY))) is None
    stopped = line(end=YESTERDAY - timedelta(days=30))
    assert weekly_pending(week(until=TODAY, prescribed=stopped)) is None


def test_the_running_day_follows_the_wall_clock_of_the_person() -> None:
    night = datetime(2026, 3, 13, 3, 59, tzinfo=BERLIN)
    assert CLOCK.today(night) == TODAY
    assert CLOCK.today(night + timedelta(minutes=1)) == TOMORROW
    assert CLOCK.due(line(usual_time=time(1, 30)), TODAY) == datetime(
        2026, 3, 13, 1, 30, tzinfo=BERLIN
    )


HOLD = TreatmentHold("hold", "girl", TODAY, "Dr Sun", "surgery", NOW, until=TOMORROW)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (YESTERDAY, DayState.NOT_LOGGED),
        (TODAY, DayState.ON_HOLD),
        (TOMORROW, DayState.AHEAD),
    ],
)
def test_a_day_the_clinic_put_on_hold_waits_for_nothing(day: date, expected: DayState) -> None:
    found = read_day(day, [line()], [], CLOCK, NOW, holds=[HOLD])
    assert found.state is expected
    assert not DayState.ON_HOLD.waiting


def test_what_happened_on_hold_is_shown_all_the_same() -> None:
    days = read_days(TODAY, TODAY, [line()], [entry()], CLOCK, NOW, holds=[HOLD])
    assert [day.state for day in days] == [DayState.GIVEN]
