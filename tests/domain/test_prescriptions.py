"""Prescription lines: which one is in force, and what is doubtful about a new one."""

from datetime import date, timedelta

import pytest

from companion.domain.findings import Weight
from companion.domain.prescriptions import check_prescription, check_rhythm, line_on, overlaps
from companion.domain.schedule import EVERY_DAY, Schedule, ScheduleKind, Weekday
from tests.support.family import GIRL, TODAY, line, mg

WORKDAYS = Schedule(tuple(day for day in Weekday if day < Weekday.SATURDAY))
WEEKEND = Schedule((Weekday.SATURDAY, Weekday.SUNDAY))
SUNDAYS = Schedule((Weekday.SUNDAY,), weekly=True)
FRIDAY, SATURDAY = date(2026, 3, 13), date(2026, 3, 14)
JANUARY = line("january", end=date(2026, 1, 31))
MARCH = line("march", start=date(2026, 3, 1), dose=mg("0.9"))


def codes(new: object, *others: object) -> list[str]:
    return [f.code for f in check_prescription(new, others, GIRL.birth_date, TODAY)]


def test_a_line_is_in_force_from_its_first_to_its_last_day() -> None:
    assert not JANUARY.covers(date(2025, 12, 31))
    assert JANUARY.covers(date(2026, 1, 1))
    assert JANUARY.covers(date(2026, 1, 31))
    assert not JANUARY.covers(date(2026, 2, 1))
    assert MARCH.covers(date(2099, 1, 1))


def test_an_injection_is_planned_on_the_days_of_a_line_in_force() -> None:
    six = line(schedule=Schedule(tuple(day for day in Weekday if day is not Weekday.FRIDAY)))
    assert six.is_due_on(SATURDAY)
    assert not six.is_due_on(FRIDAY)
    assert not JANUARY.is_due_on(FRIDAY)


def test_the_line_of_a_day_is_the_one_in_force() -> None:
    lines = [MARCH, JANUARY]
    assert line_on(lines, date(2026, 1, 15)) is JANUARY
    assert line_on(lines, date(2026, 2, 15)) is None
    assert line_on(lines, TODAY) is MARCH


def test_the_newest_line_counts_where_two_are_in_force() -> None:
    old, new = line("old"), line("new", start=TODAY)
    assert line_on([new, old], TODAY) is new
    assert line_on([old, new], TODAY - timedelta(days=1)) is old


def test_two_doses_of_one_product_may_share_the_week() -> None:
    week, rest = line("week", schedule=WORKDAYS), line("rest", schedule=WEEKEND, dose=mg("0.9"))
    assert overlaps(rest, [week]) == ()
    assert codes(rest, week) == []
    assert line_on([week, rest], FRIDAY) is week
    assert line_on([week, rest], SATURDAY) is rest


def test_another_product_on_the_free_days_is_still_an_overlap() -> None:
    week = line("week", schedule=WORKDAYS)
    assert overlaps(line("other", schedule=WEEKEND, product="Other GH"), [week]) == (week,)
    assert overlaps(line("weekly", schedule=SUNDAYS), [week]) == (week,)
    assert overlaps(week, [line("weekly", schedule=SUNDAYS)])


@pytest.mark.parametrize(
    ("start", "end", "overlapping"),
    [
        (date(2025, 12, 1), date(2025, 12, 31), False),
        (date(2025, 12, 1), date(2026, 1, 1), True),
        (date(2025, 12, 1), None, True),
        (date(2026, 1, 10), date(2026, 1, 12), True),
        (date(2026, 1, 31), None, True),
        (date(2026, 2, 1), None, False),
    ],
)
def test_lines_overlap_when_they_share_a_day(
    start: date, end: date | None, overlapping: bool
) -> None:
    new = line("new", start=start, end=end)
    assert bool(overlaps(new, [JANUARY, new])) is overlapping
    assert bool(overlaps(JANUARY, [new])) is overlapping


def test_an_overlap_has_to_be_resolved_and_is_named() -> None:
    (finding,) = check_prescription(line("new"), [MARCH], GIRL.birth_date, TODAY)
    assert (finding.code, finding.weight) == ("prescriptions_overlap", Weight.CANNOT_BE)
    assert finding.values == {
        "product": MARCH.product,
        "dose": mg("0.9"),
        "since": date(2026, 3, 1),
    }


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"product": "  "}, ["product_missing"]),
        ({"end": date(2025, 12, 31)}, ["end_before_start"]),
        ({"end": date(2026, 1, 1)}, []),
        ({"start": GIRL.birth_date}, []),
        ({"start": GIRL.birth_date - timedelta(days=1)}, ["start_before_birth"]),
        ({"start": TODAY + timedelta(days=366)}, []),
        ({"start": TODAY + timedelta(days=367)}, ["start_far_ahead"]),
    ],
)
def test_dates_and_product_of_a_line(changes: dict[str, object], found: list[str]) -> None:
    assert codes(line("new", **changes)) == found


def test_a_start_far_ahead_may_be_confirmed() -> None:
    ahead = line(start=TODAY + timedelta(days=400))
    (finding,) = check_prescription(ahead, [], GIRL.birth_date, TODAY)
    assert finding.weight is Weight.ASK


@pytest.mark.parametrize(
    ("schedule", "made_for", "asked"),
    [
        (EVERY_DAY, ScheduleKind.WEEKLY, ["rhythm_differs_from_product"]),
        (SUNDAYS, ScheduleKind.DAILY, ["rhythm_differs_from_product"]),
        (SUNDAYS, ScheduleKind.WEEKLY, []),
        (WORKDAYS, ScheduleKind.DAILY, []),
        (EVERY_DAY, None, []),
        (SUNDAYS, None, []),
    ],
)
def test_a_rhythm_the_product_is_not_made_for_is_asked_about(
    schedule: Schedule, made_for: ScheduleKind | None, asked: list[str]
) -> None:
    found = check_rhythm(schedule, made_for)
    assert [finding.code for finding in found] == asked
    assert all(finding.weight is Weight.ASK for finding in found)
