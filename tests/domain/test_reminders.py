"""No reminder is lost, none comes twice, and none comes after it was answered."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from companion.domain.reminders import (
    Look,
    Occurrence,
    Reminder,
    ReminderKind,
    ReminderRules,
    ReminderState,
    done,
    is_quiet,
    look,
    put_off,
    settle,
    slept,
)
from companion.domain.schedule import day_start, due_at, treatment_day

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
RULES = ReminderRules("p", "p")


def tonight(key: str = "injection/p/2026-11-22", at: datetime = NOW) -> Occurrence:
    return Occurrence(key, "p", ReminderKind.INJECTION, at, insistent=True)


def first_look(now: datetime = NOW, rules: ReminderRules = RULES) -> Look:
    return look([], [tonight()], rules, now, LONDON)


def test_it_comes_when_it_is_due_and_not_before():
    assert first_look(NOW - timedelta(seconds=1)).to_show == ()
    assert [row.key for row in first_look(NOW).to_show] == [tonight().key]


def test_it_is_kept_as_shown_in_the_same_step():
    seen = first_look()
    assert seen.changed == seen.to_show
    assert seen.to_show[0].state is ReminderState.SHOWN


def test_it_does_not_come_again_before_the_follow_up():
    rows = first_look().changed
    soon = look(rows, [tonight()], RULES, NOW + timedelta(minutes=29), LONDON)
    again = look(rows, [tonight()], RULES, NOW + timedelta(minutes=30), LONDON)
    assert (len(soon.to_show), len(again.to_show)) == (0, 1)


def test_without_follow_up_it_comes_once():
    rules = replace(RULES, follow_up_minutes=0)
    rows = first_look(rules=rules).changed
    assert look(rows, [tonight()], rules, NOW + timedelta(hours=2), LONDON).to_show == ()


def test_an_answer_in_the_diary_silences_it():
    rows = first_look().changed
    later = look(rows, [], RULES, NOW + timedelta(hours=1), LONDON)
    assert later.to_show == ()
    assert later.changed[0].state is ReminderState.DONE


def test_later_brings_it_back_at_that_time():
    rows = [put_off(first_look().changed[0], NOW + timedelta(minutes=15))]
    at_14 = look(rows, [tonight()], RULES, NOW + timedelta(minutes=14), LONDON)
    at_15 = look(rows, [tonight()], RULES, NOW + timedelta(minutes=15), LONDON)
    assert (len(at_14.to_show), len(at_15.to_show)) == (0, 1)


def test_what_was_answered_never_comes_again():
    rows = [done(first_look().changed[0], "not_today")]
    for hours in range(30):
        seen = look(rows, [tonight()], RULES, NOW + timedelta(hours=hours), LONDON)
        assert seen.to_show == ()


def test_what_falls_due_in_quiet_hours_comes_afterwards():
    late = tonight(at=NOW + timedelta(hours=4))
    night = look([], [late], RULES, NOW + timedelta(hours=4), LONDON)
    morning = look(night.changed, [late], RULES, NOW + timedelta(hours=11), LONDON)
    assert (len(night.to_show), len(morning.to_show)) == (0, 1)


@pytest.mark.parametrize(
    ("start", "end", "wall", "quiet"),
    [
        (time(23), time(7), time(23), True),
        (time(23), time(7), time(6, 59), True),
        (time(23), time(7), time(7), False),
        (time(23), time(7), time(22, 59), False),
        (time(13), time(15), time(14), True),
        (time(13), time(15), time(15), False),
        (time(0), time(0), time(12), False),
    ],
)
def test_quiet_hours_may_run_past_midnight(start, end, wall, quiet):
    rules = replace(RULES, quiet_from=start, quiet_to=end)
    now = datetime.combine(date(2026, 11, 22), wall, LONDON)
    assert is_quiet(rules, now, LONDON) is quiet


def test_switched_off_nothing_comes_but_the_row_is_kept():
    seen = first_look(rules=replace(RULES, on=False))
    assert seen.to_show == ()
    assert seen.changed[0].state is ReminderState.WAITING


def test_a_clock_set_back_does_not_silence_the_follow_up():
    rows = first_look().changed
    back = NOW - timedelta(days=1)
    early = Occurrence(tonight().key, "p", ReminderKind.INJECTION, back, insistent=True)
    settled = look(rows, [early], RULES, back, LONDON).changed
    again = look(settled, [early], RULES, back + timedelta(minutes=30), LONDON)
    assert len(again.to_show) == 1


def test_an_old_one_is_left_to_the_diary():
    row = Reminder("1", "k", "p", ReminderKind.INJECTION, NOW - timedelta(hours=37))
    assert settle(row, frozenset({"k"}), NOW).answer == "stale"


def test_a_gap_in_the_clock_means_sleep():
    assert slept(None, NOW)
    assert slept(NOW - timedelta(minutes=6), NOW)
    assert slept(NOW + timedelta(seconds=1), NOW)
    assert not slept(NOW - timedelta(seconds=30), NOW)


@dataclass
class Nights:
    """A house that sleeps, travels, forgets and answers; counts what was shown for each day."""

    rng: random.Random
    zone: ZoneInfo
    usual: time
    rules: ReminderRules
    rows: dict[str, Reminder] = field(default_factory=dict)
    answered: set[date] = field(default_factory=set)
    shown: dict[date, list[datetime]] = field(default_factory=dict)
    awake: dict[date, list[datetime]] = field(default_factory=dict)

    def run(self, first: date, days: int) -> None:
        now = day_start(first, self.zone, time(4))
        end = now + timedelta(days=days)
        while now < end:
            self._look(now)
            now += self._pause()

    def _pause(self) -> timedelta:
        if self.rng.random() < 0.15:
            return timedelta(minutes=self.rng.randint(30, 1300))
        return timedelta(minutes=self.rng.randint(3, 40))

    def _look(self, now: datetime) -> None:
        today = treatment_day(now, self.zone, time(4))
        due = due_at(today, self.usual, self.zone, time(4))
        waiting = [] if today in self.answered else [self._occurrence(today, due)]
        seen = look(list(self.rows.values())[-4:], waiting, self.rules, now, self.zone)
        for row in seen.changed:
            self.rows[row.key] = row if row.id else replace(row, id=row.key)
        if now >= due and today not in self.answered and not is_quiet(self.rules, now, self.zone):
            self.awake.setdefault(today, []).append(now)
        for row in seen.to_show:
            day = date.fromisoformat(row.key)
            assert day == today, "a reminder of another day"
            assert day not in self.answered, "a reminder after the answer"
            self.shown.setdefault(day, []).append(now)
        if today not in self.answered and self.rng.random() < 0.05:
            self.answered.add(today)

    def _occurrence(self, day: date, due: datetime) -> Occurrence:
        return Occurrence(day.isoformat(), "p", ReminderKind.INJECTION, due, insistent=True)


def simulate(seed: int, days: int) -> None:
    rng = random.Random(seed)
    zone = ZoneInfo(rng.choice(sorted(available_timezones() - {"localtime", "Factory"})))
    usual = time(rng.randint(0, 23), rng.choice([0, 15, 30, 45]))
    nights = Nights(rng, zone, usual, replace(RULES, follow_up_minutes=rng.choice([0, 15, 60])))
    nights.run(date(2020, 1, 1) + timedelta(days=rng.randint(0, 5000)), days)
    pause = nights.rules.follow_up or timedelta(days=2)
    for day, looks in nights.awake.items():
        assert nights.shown[day][0] == looks[0], f"{zone} {usual} {day}: not shown when due"
    for times in nights.shown.values():
        gaps = [later - earlier for earlier, later in pairwise(times)]
        assert all(gap >= pause for gap in gaps), f"{zone} {usual}: shown twice"


@pytest.mark.parametrize("seed", range(20))
def test_simulated_nights(seed):
    simulate(seed, days=60)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1250))
def test_a_hundred_thousand_simulated_nights(seed):
    simulate(seed, days=400)
