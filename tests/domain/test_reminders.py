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


def test_an_answer_that_was_undone_brings_it_back():
    rows = first_look().changed
    answered = look(rows, [], RULES, NOW + timedelta(minutes=5), LONDON).changed
    undone = look(answered, [tonight()], RULES, NOW + timedelta(minutes=40), LONDON)
    assert [row.state for row in undone.to_show] == [ReminderState.SHOWN]


def test_a_clock_that_ran_ahead_for_a_while_neither_loses_nor_repeats_it():
    early = NOW - timedelta(hours=1)
    wrong = look([], [tonight()], RULES, NOW + timedelta(hours=1), LONDON)
    right = look(wrong.changed, [tonight()], RULES, early, LONDON)
    on_time = look(right.changed, [tonight()], RULES, NOW, LONDON)
    assert [len(seen.to_show) for seen in (wrong, right, on_time)] == [1, 0, 1]


def test_the_next_evening_seen_by_a_wrong_clock_still_comes_on_its_day():
    rules = replace(RULES, follow_up_minutes=0)
    tomorrow = tonight("injection/p/2026-11-23", NOW + timedelta(days=1))
    rows = look([], [tomorrow], rules, NOW + timedelta(days=1, hours=2), LONDON).changed
    rows = look(rows, [tonight()], rules, NOW + timedelta(hours=1), LONDON).changed
    again = look(rows, [tomorrow], rules, NOW + timedelta(days=1), LONDON)
    assert [row.key for row in again.to_show] == [tomorrow.key]


def test_later_said_by_a_wrong_clock_does_not_last_for_days():
    rows = [put_off(first_look().changed[0], NOW + timedelta(days=2))]
    assert len(look(rows, [tonight()], RULES, NOW + timedelta(hours=1), LONDON).to_show) == 1


ZONES = sorted(available_timezones() - {"localtime", "Factory"})


@dataclass
class Nights:
    """A house that sleeps, travels, forgets and answers; counts what was shown for each day.

    Time is the true one; what the computer shows may be wrong for a while. A journey changes
    the zone by which days are counted, as when somebody chose local time.
    """

    rng: random.Random
    zone: ZoneInfo
    usual: time
    rules: ReminderRules
    wrong_by: timedelta = timedelta()
    turned: int = 0
    rows: dict[str, Reminder] = field(default_factory=dict)
    answered: set[date] = field(default_factory=set)
    shown: dict[date, list[tuple[int, datetime]]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def run(self, first: date, days: int) -> None:
        true = day_start(first, self.zone, time(4))
        end = true + timedelta(days=days)
        while true < end:
            self._turn()
            self._look(true + self.wrong_by)
            true += self._pause()

    def _pause(self) -> timedelta:
        if self.rng.random() < 0.15:
            return timedelta(minutes=self.rng.randint(30, 1300))
        return timedelta(minutes=self.rng.randint(3, 40))

    def _turn(self) -> None:
        """Now and then set the clock wrong, put it right, or fly."""
        if self.wrong_by and self.rng.random() < 0.3:
            self.wrong_by, self.turned = timedelta(), self.turned + 1
        elif self.rng.random() < 0.01:
            minutes = self.rng.choice([-1500, -1440, -60, -7, 7, 60, 1440, 1500, 3000])
            self.wrong_by, self.turned = timedelta(minutes=minutes), self.turned + 1
        elif self.rng.random() < 0.005:
            self.zone, self.turned = ZoneInfo(self.rng.choice(ZONES)), self.turned + 1

    def _look(self, now: datetime) -> None:
        today = treatment_day(now, self.zone, time(4))
        due = due_at(today, self.usual, self.zone, time(4))
        waiting = [] if today in self.answered else [self._occurrence(today, due)]
        newest = sorted(self.rows.values(), key=lambda row: row.key)[-8:]
        put_off_until = {row.key: row.later_until for row in newest}
        seen = look(newest, waiting, self.rules, now, self.zone)
        for row in seen.changed:
            self.rows[row.key] = row if row.id else replace(row, id=row.key)
        for row in seen.to_show:
            day = date.fromisoformat(row.key)
            assert day == today, "a reminder of another day"
            assert day not in self.answered, "a reminder after the answer"
            self.shown.setdefault(day, []).append((self.turned, now))
        later = put_off_until.get(today.isoformat())
        silent = is_quiet(self.rules, now, self.zone) or (later is not None and later > now)
        if waiting and now >= due and not silent and today not in self.shown:
            self.missed.append(f"{self.zone} {self.usual} {today}")
        self._answer(today, now)

    def _answer(self, today: date, now: datetime) -> None:
        if today in self.answered:
            return
        row = self.rows.get(today.isoformat())
        if row is not None and row.state is ReminderState.SHOWN and self.rng.random() < 0.1:
            self.rows[row.key] = put_off(row, now + timedelta(minutes=30))
        elif self.rng.random() < 0.05:
            self.answered.add(today)

    def _occurrence(self, day: date, due: datetime) -> Occurrence:
        return Occurrence(day.isoformat(), "p", ReminderKind.INJECTION, due, insistent=True)


def simulate(seed: int, days: int) -> None:
    rng = random.Random(seed)
    usual = time(rng.randint(0, 23), rng.choice([0, 15, 30, 45]))
    rules = replace(RULES, follow_up_minutes=rng.choice([0, 15, 60]))
    nights = Nights(rng, ZoneInfo(rng.choice(ZONES)), usual, rules)
    nights.run(date(2020, 1, 1) + timedelta(days=rng.randint(0, 5000)), days)
    assert nights.missed == []
    # Later is half an hour, so what was put off may come sooner than a longer follow-up.
    pause = min(rules.follow_up or timedelta(days=2), timedelta(minutes=30))
    for times in nights.shown.values():
        for (turn, earlier), (same_turn, later) in pairwise(times):
            assert turn != same_turn or later - earlier >= pause, f"{usual}: shown twice"


@pytest.mark.parametrize("seed", range(20))
def test_simulated_nights(seed):
    simulate(seed, days=60)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1250))
def test_a_hundred_thousand_simulated_nights(seed):
    simulate(seed, days=400)
