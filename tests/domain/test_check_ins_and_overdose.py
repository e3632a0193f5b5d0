"""When a check-in is due, and which injections went beyond what was prescribed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from companion.content.symptoms import load_symptom_guide
from companion.domain.check_ins import CheckInAnswer, CheckInDays, due_check_ins
from companion.domain.groups import Group
from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.injections import Outcome
from companion.domain.red_flags.overdose import too_much_injected
from tests.support.family import AT, TODAY, YESTERDAY, entry, iu, mg

GUIDE = load_symptom_guide()
START = date(2026, 1, 1)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def due(
    today: date,
    *answered: date,
    groups: tuple[Group, ...] = (Group.CHILD,),
    changes: tuple[date, ...] = (START,),
    visits: tuple[date, ...] = (),
    noted: tuple[tuple[str, date], ...] = (),
    check_in: str = "CK-2",
) -> list[str]:
    answers = [CheckInAnswer(str(day), "girl", check_in, day, NOON) for day in answered]
    days = CheckInDays(changes, visits, noted)
    return [one.check_in.id for one in due_check_ins(GUIDE, groups, days, answers, today)]


def test_the_first_weeks_after_a_change_are_asked_about_weekly() -> None:
    assert due(START + timedelta(days=6)) == []
    assert due(START + timedelta(days=7)) == ["CK-2"]
    assert due(START + timedelta(days=13), START + timedelta(days=7)) == []
    assert due(START + timedelta(days=14), START + timedelta(days=7)) == ["CK-2"]


def test_later_every_four_weeks_and_weekly_again_after_a_dose_change() -> None:
    last = START + timedelta(weeks=9)
    assert due(last + timedelta(weeks=3), last) == []
    assert due(last + timedelta(weeks=4), last) == ["CK-2"]
    change = last + timedelta(days=2)
    assert due(change + timedelta(days=7), last, changes=(START, change)) == ["CK-2"]


def test_nothing_is_asked_before_treatment_begins() -> None:
    assert due(START - timedelta(days=1)) == []
    assert due(START + timedelta(days=60), changes=()) == []


def test_each_group_has_its_own_round() -> None:
    later = START + timedelta(weeks=5)
    assert due(later, groups=(Group.ADULT,)) == ["CK-3"]
    assert due(later, groups=(Group.CHILD, Group.PWS)) == ["CK-2", "CK-4"]


PWS = (Group.CHILD, Group.PWS)
QUIET = START + timedelta(days=3)


def test_in_prader_willi_syndrome_a_cold_brings_the_round_at_once() -> None:
    cold = (("chest_infection", QUIET),)
    assert due(QUIET, groups=PWS, noted=cold) == ["CK-4"]
    assert due(QUIET, QUIET, groups=PWS, noted=cold, check_in="CK-4") == []
    assert due(QUIET, groups=(Group.CHILD,), noted=cold) == []
    old = (("fever", START - timedelta(days=9)),)
    assert due(QUIET, groups=PWS, noted=old) == []


def test_a_week_before_a_visit_the_diary_is_looked_through_once() -> None:
    visit = QUIET + timedelta(days=7)
    assert due(QUIET - timedelta(days=1), visits=(visit,)) == []
    assert due(QUIET, visits=(visit,)) == ["CK-5"]
    assert due(QUIET, QUIET, visits=(visit,), check_in="CK-5") == []
    long_ago = QUIET - timedelta(days=40)
    assert due(QUIET, long_ago, visits=(visit,), check_in="CK-5") == ["CK-5"]
    assert due(visit + timedelta(days=1), START, visits=(visit,), check_in="CK-5") != ["CK-5"]


def test_one_full_dose_or_a_split_one_is_not_too_much() -> None:
    assert too_much_injected([entry()], weekly=False) == ()
    half = entry("half", dose=mg("0.4"), outcome=Outcome.PARTIAL)
    rest = entry("rest", dose=mg("0.4"), outcome=Outcome.PARTIAL, at=AT + timedelta(hours=1))
    assert too_much_injected([half, rest], weekly=False) == ()


def test_a_second_dose_is_too_much_also_across_midnight() -> None:
    late = entry("late", treatment_day=YESTERDAY, at=AT - timedelta(hours=9))
    assert too_much_injected([entry(), late], weekly=False) == ("one",)
    usual = entry("usual", treatment_day=YESTERDAY, at=AT - timedelta(hours=24))
    assert too_much_injected([entry(), usual], weekly=False) == ()
    unknown = entry("unknown", treatment_day=YESTERDAY, at=None)
    assert too_much_injected([entry(), unknown], weekly=False) == ()


def test_more_than_prescribed_at_once_is_too_much() -> None:
    assert too_much_injected([entry(dose=mg("1.2"))], weekly=False) == ("one",)


def test_amounts_in_another_unit_are_not_compared_but_a_second_dose_counts() -> None:
    other = entry("other", dose=iu("2.4"), at=AT + timedelta(minutes=5))
    assert too_much_injected([other], weekly=False) == ()
    assert too_much_injected([entry(), other], weekly=False) == ("other",)


def test_two_weekly_injections_within_days_are_too_much() -> None:
    early = entry("early", treatment_day=TODAY - timedelta(days=3), at=AT - timedelta(days=3))
    assert too_much_injected([early, entry()], weekly=True) == ("one",)
    assert too_much_injected([early, entry()], weekly=False) == ()


def test_the_hold_written_down_last_is_in_force() -> None:
    first = TreatmentHold("a", "girl", TODAY, "Dr A", "fever", AT)
    second = TreatmentHold("b", "girl", TODAY, "Dr B", "", AT + timedelta(hours=1), TODAY)
    assert hold_on([second, first], TODAY) == second
    assert hold_on([second, first], TODAY + timedelta(days=1)) == first
    assert hold_on([first], YESTERDAY) is None
