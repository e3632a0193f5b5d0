"""The made-up diary: a believable three years, and tonight still to be done."""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from companion.app.demo import DEMO_NOW
from companion.app.demo.girl_skin import LAPSES
from companion.content.clinical import load_sites
from companion.domain.diary import DayState, read_days, weekly_pending
from companion.domain.injections import Injection, Outcome, amount_on
from companion.domain.needles import NeedleBox, NeedleMovement, needles_left
from companion.domain.packs import Pack, PackMovement, PackState, level
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.services.people import day_clock
from tests.support.demo import FAMILY, PEOPLE, TODAY, named, of

MIRA = named("Mira")
PERSONS = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)


def states(person: Person) -> dict[date, DayState]:
    """Return the state of each treatment day from the first prescription to today."""
    lines = of(Prescription, person)
    days = read_days(
        lines[0].start, TODAY, lines, of(Injection, person), day_clock(person), DEMO_NOW
    )
    return {day.day: day.state for day in days}


def test_tonight_is_due_and_not_logged() -> None:
    assert states(MIRA)[TODAY] is DayState.DUE
    assert states(named("Jonas"))[TODAY] is DayState.DUE
    assert states(named("Leo"))[TODAY] is DayState.NOT_PLANNED


def test_the_last_two_weeks_hold_one_missed_evening() -> None:
    strip = [states(MIRA)[TODAY - timedelta(days=ago)] for ago in range(13, 0, -1)]
    assert Counter(strip) == {DayState.GIVEN: 12, DayState.MISSED: 1}
    assert states(MIRA)[date(2026, 11, 14)] is DayState.MISSED


def test_every_past_evening_has_its_line() -> None:
    assert not [day for day, state in states(MIRA).items() if state.waiting and day < TODAY]
    jonas = states(named("Jonas"))
    assert not [day for day, state in jonas.items() if state.waiting and day < TODAY]


def test_a_late_weekly_injection_answers_the_planned_day() -> None:
    leo = named("Leo")
    lines, entries, clock = of(Prescription, leo), of(Injection, leo), day_clock(leo)
    late = [day for day, state in states(leo).items() if state is DayState.NOT_LOGGED]
    assert late == [date(2025, 12, 24), date(2026, 4, 8)]
    for planned in late:
        week = read_days(planned, planned + timedelta(days=3), lines, entries, clock, DEMO_NOW)
        assert weekly_pending(week) is None


def test_three_years_of_evenings_are_mostly_given_and_never_perfect() -> None:
    counted = Counter(states(MIRA).values())
    assert len(states(MIRA)) == 1085
    assert counted[DayState.GIVEN] > 1040
    assert counted[DayState.MISSED] == 24
    assert counted[DayState.SKIPPED] == 3
    assert counted[DayState.PARTIAL] == 2
    assert counted[DayState.UNKNOWN] == 4
    assert all(
        entry.reason or entry.note
        for entry in of(Injection, MIRA)
        if entry.outcome is not Outcome.GIVEN
    )


def test_evenings_cluster_round_the_usual_time_and_some_end_after_midnight() -> None:
    zone = day_clock(MIRA).zone
    times = [entry.at.astimezone(zone) for entry in of(Injection, MIRA) if entry.at]
    close = [at for at in times if time(19, 50) <= at.time() <= time(20, 30)]
    assert 0.7 < len(close) / len(times) < 0.95
    night = [entry for entry in of(Injection, MIRA) if entry.at and local_hour(entry, zone) < 4]
    assert [entry.treatment_day for entry in night] == [
        date(2024, 12, 24), date(2025, 12, 31), date(2026, 8, 1),
    ]  # fmt: skip


def local_hour(entry, zone) -> int:
    return entry.at.astimezone(zone).hour


def test_last_night_was_given_by_the_mother_on_the_right_of_the_belly() -> None:
    last = of(Injection, MIRA)[-1]
    assert last.at.astimezone(day_clock(MIRA).zone).strftime("%d %B %H:%M") == "21 November 20:05"
    assert (last.site.region, str(last.dose)) == ("abd_r", "0.8 mg")


def test_a_split_dose_makes_a_whole_evening_from_two_pens() -> None:
    parts = [e for e in of(Injection, MIRA) if e.treatment_day == date(2026, 10, 16)]
    assert [str(part.dose) for part in parts] == ["0.4 mg", "0.4 mg"]
    assert len({part.pack_id for part in parts}) == len({part.site for part in parts}) == 2
    assert amount_on(parts, date(2026, 10, 16)) == parts[0].prescribed.amount
    assert states(MIRA)[date(2026, 10, 16)] is DayState.GIVEN


def test_one_line_was_put_right_from_one_side_to_the_other() -> None:
    (right,) = FAMILY.corrections
    wrong = next(row for row in of(Injection, MIRA) if row.id == right.id)
    assert wrong.site.key == "but_r/r1c1"
    assert right.site.key == "but_l/r1c1"
    assert right.note == "Put right: it was the left side"


@PERSONS
def test_no_injection_went_where_it_should_not(person: Person) -> None:
    (plan,) = of(SitePlan, person)
    atlas = load_sites().with_grids(plan.grids())
    known = {site for region in plan.regions for site in atlas.region(region).sites()}
    held = [row.exclusion() for row in of(SiteRest, person)]
    held += [row.finding().exclusion() for row in of(SiteFindingNote, person)]
    for entry in of(Injection, person):
        if entry.site is None or entry.site.cell is None:
            assert entry.note or not entry.outcome.injected
            continue
        assert entry.site in known
        later = [item for item in held if item.since < entry.treatment_day]
        assert not any(i.active(entry.treatment_day) and i.covers(entry.site) for i in later), entry


def test_the_right_of_the_belly_was_overused_before_the_lump() -> None:
    lump = next(row for row in of(SiteFindingNote, MIRA) if row.kind == "lump")
    lapse = LAPSES[-1]
    spring = [e for e in of(Injection, MIRA) if lapse.first <= e.treatment_day <= lapse.last]
    share = sum(e.site in lapse.sites for e in spring) / len(spring)
    assert lapse.last < lump.day
    assert lump.site in lapse.sites
    assert share > 0.5


@PERSONS
def test_no_pack_gave_more_than_it_held(person: Person) -> None:
    movements = of(PackMovement, person)
    for pack in of(Pack, person):
        mine = [m for m in movements if m.pack_id == pack.id]
        taken = sum((m.taken.amount for m in mine), Decimal(0))
        assert 0 <= taken <= pack.content.amount
        assert bool(mine) is (pack.state is not PackState.UNOPENED)
        if pack.opened:
            assert pack.received <= pack.opened <= pack.expiry
        if pack.ended:
            assert pack.opened <= pack.ended


@PERSONS
def test_each_injection_moved_what_it_took(person: Person) -> None:
    moved = {m.injection_id: m for m in of(PackMovement, person)}
    needles = {m.injection_id: m for m in of(NeedleMovement, person) if m.injection_id}
    for entry in of(Injection, person):
        assert (entry.id in moved) is bool(entry.pack_id)
        assert (entry.id in needles) is bool(entry.needles)
        if entry.pack_id:
            movement = moved[entry.id]
            assert (movement.pack_id, movement.taken) == (entry.pack_id, entry.dose)
        if entry.needles:
            assert needles[entry.id].taken == entry.needles


def test_the_pen_in_use_was_opened_five_days_ago_and_lasts_a_week() -> None:
    movements = of(PackMovement, MIRA)
    by_state = Counter(pack.state for pack in of(Pack, MIRA))
    assert by_state[PackState.IN_USE] == by_state[PackState.UNOPENED] == 1
    assert by_state[PackState.SET_ASIDE] == 1
    assert by_state[PackState.EMPTY] > 15
    pen = next(pack for pack in of(Pack, MIRA) if pack.state is PackState.IN_USE)
    assert TODAY - pen.opened == timedelta(days=5)
    assert str(level(pen, movements).left) == "6 mg"
    frozen = next(pack for pack in of(Pack, MIRA) if pack.state is PackState.SET_ASIDE)
    assert "frozen" in frozen.note


def test_fourteen_needles_are_left() -> None:
    used, current = of(NeedleBox, MIRA)
    movements = of(NeedleMovement, MIRA)
    assert (used.used_up, needles_left(used, movements)) == (True, 0)
    assert (current.used_up, needles_left(current, movements)) == (False, 14)
