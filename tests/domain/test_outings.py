"""Time out of the fridge: wall time, counted once, through clock changes and restarts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.outings import FridgeOuting, count_out, months_later, rule_for
from companion.domain.packs import Pack, PackState
from companion.domain.storage_limits import AllowanceSpan, AllowanceStage, LimitBasis, OutRule

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 12, 19, tzinfo=UTC)
PEN = Pack("p", "girl", "GH", PackState.IN_USE, opened=date(2026, 3, 1))
HOUR = timedelta(hours=1)


def out(hours_ago: float, hours: float | None = 1.0, pack_id: str = "p") -> FridgeOuting:
    start = NOW - hours_ago * HOUR
    end = None if hours is None else start + hours * HOUR
    return FridgeOuting(f"{hours_ago}", pack_id, "girl", start, end)


def rule(span: AllowanceSpan, minutes: int | None = 120, **changes: object) -> OutRule:
    return OutRule(span, AllowanceStage.ANY, LimitBasis.LEAFLET, minutes, **changes)


def test_stretches_are_summed_and_a_running_one_counts_up_to_now() -> None:
    count = count_out(
        PEN, [out(10), out(5, 2), out(0.5, None), out(3, pack_id="x")], None, NOW, BERLIN
    )
    assert count.whole == count.counted == 3.5 * HOUR
    assert (count.times, count.running_since) == (3, NOW - 0.5 * HOUR)
    assert (count.over, count.left) == (False, None)


def test_a_running_stretch_counts_wall_time_through_sleep() -> None:
    later = NOW + 9 * HOUR
    assert count_out(PEN, [out(1, None)], None, later, BERLIN).whole == 10 * HOUR


def test_a_clock_set_back_never_gives_less_than_nothing() -> None:
    before = NOW - 2 * HOUR
    assert count_out(PEN, [out(1, None)], None, before, BERLIN).whole == timedelta()


def test_the_hour_that_a_clock_change_skips_is_not_counted() -> None:
    start = datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN).astimezone(UTC)
    end = datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN).astimezone(UTC)
    spring = FridgeOuting("s", "p", "girl", start, end)
    assert count_out(PEN, [spring], None, end, BERLIN).whole == HOUR


@pytest.mark.parametrize(
    ("span", "counted", "over"),
    [
        (AllowanceSpan.TOTAL, 4 * HOUR, True),
        (AllowanceSpan.PER_DAY, HOUR, False),
        (AllowanceSpan.PER_USE, 3 * HOUR, True),
    ],
)
def test_the_limit_says_which_stretches_count(
    span: AllowanceSpan, counted: timedelta, over: bool
) -> None:
    count = count_out(PEN, [out(40, 3), out(2, 1)], rule(span), NOW, BERLIN)
    assert (count.counted, count.allowed, count.over) == (counted, 2 * HOUR, over)
    assert count.left == max(2 * HOUR - counted, timedelta())


def test_too_many_times_are_over_the_limit_too() -> None:
    five = [out(hours, 0.1) for hours in (50, 40, 30, 20, 10)]
    allowed = rule(AllowanceSpan.PER_USE, max_times=5)
    assert not count_out(PEN, five, allowed, NOW, BERLIN).over
    assert count_out(PEN, [*five, out(1, 0.1)], allowed, NOW, BERLIN).over


def test_months_run_from_the_first_time_out_by_the_calendar() -> None:
    skytrofa = rule(AllowanceSpan.ONCE, None, months=6)
    assert count_out(PEN, [], skytrofa, NOW, BERLIN).until is None
    first = datetime(2025, 8, 31, 12, tzinfo=UTC)
    count = count_out(replace(PEN, first_out_of_fridge=first), [], skytrofa, NOW, BERLIN)
    assert (count.until, count.over) == (date(2026, 2, 28), True)


def test_a_rule_for_unopened_packs_is_silent_about_opened_ones() -> None:
    unopened = replace(rule(AllowanceSpan.TOTAL), stage=AllowanceStage.UNOPENED)
    in_use = replace(rule(AllowanceSpan.TOTAL), stage=AllowanceStage.IN_USE)
    assert rule_for(PEN, unopened) is None
    assert rule_for(PEN, in_use) == in_use
    assert rule_for(replace(PEN, state=PackState.UNOPENED), unopened) == unopened
    before_opening = out(24 * 20, 5)
    assert count_out(PEN, [before_opening], in_use, NOW, BERLIN).counted == timedelta()


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 15), 1, date(2026, 12, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected


STRETCHES = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 200)), max_size=6)


@given(STRETCHES)
def test_overlapping_stretches_count_once(parts: list[tuple[int, int]]) -> None:
    base = NOW - timedelta(minutes=1000)
    outings = [
        FridgeOuting(
            str(i), "p", "girl", base + timedelta(minutes=a), base + timedelta(minutes=a + n)
        )
        for i, (a, n) in enumerate(parts)
    ]
    minutes = {minute for a, n in parts for minute in range(a, a + n)}
    assert count_out(PEN, outings, None, NOW, BERLIN).whole == timedelta(minutes=len(minutes))
