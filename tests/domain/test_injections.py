"""Diary lines: what cannot be, what is asked, and what passes without a word."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.findings import Finding, Weight
from companion.domain.injections import (
    NOTE_LIMIT,
    Injection,
    Outcome,
    amount_on,
    check_injection,
    given_on,
    last_given,
)
from tests.support.family import AT, GIRL, TODAY, TOMORROW, YESTERDAY, entry, iu, mg

NOT_INJECTED = [Outcome.MISSED, Outcome.SKIPPED, Outcome.UNKNOWN]


def check(
    line: Injection, *others: Injection, weekly: bool = False, now: datetime = AT
) -> tuple[Finding, ...]:
    return check_injection(
        line, others, weekly=weekly, birth_date=GIRL.birth_date, now=now, today=TODAY
    )


def codes(line: Injection, *others: Injection, weekly: bool = False) -> list[str]:
    return [finding.code for finding in check(line, *others, weekly=weekly)]


def without_dose(outcome: Outcome, entry_id: str = "one") -> Injection:
    return entry(entry_id, outcome=outcome, at=None, dose=None)


def part(entry_id: str, amount: str) -> Injection:
    return entry(entry_id, outcome=Outcome.PARTIAL, dose=mg(amount), reason="in two spots")


def test_medicine_went_in_when_given_or_in_part() -> None:
    assert [outcome for outcome in Outcome if outcome.injected] == [Outcome.GIVEN, Outcome.PARTIAL]


def test_the_full_dose_at_its_time_passes_without_a_word() -> None:
    assert codes(entry()) == []


@pytest.mark.parametrize("outcome", NOT_INJECTED)
def test_an_evening_without_injection_passes_without_a_word(outcome: Outcome) -> None:
    assert codes(without_dose(outcome)) == []


def test_a_partial_dose_wants_its_reason() -> None:
    half = entry(outcome=Outcome.PARTIAL, dose=mg("0.4"))
    assert codes(half) == ["reason_missing"]
    assert codes(part("one", "0.4")) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"treatment_day": TOMORROW}, "day_in_future"),
        ({"treatment_day": GIRL.birth_date - timedelta(days=1)}, "day_before_birth"),
        ({"at": AT + timedelta(minutes=3)}, "time_in_future"),
        ({"dose": None}, "dose_missing"),
        ({"dose": mg("0")}, "dose_not_positive"),
        ({"dose": mg("-0.8")}, "dose_not_positive"),
        ({"dose": mg("0"), "prescribed": None}, "dose_not_positive"),
        ({"needles": -1}, "needles_not_positive"),
        ({"note": "x" * (NOTE_LIMIT + 1)}, "note_too_long"),
    ],
)
def test_what_cannot_be_is_named(changes: dict[str, object], code: str) -> None:
    (finding,) = check(entry(**changes))
    assert (finding.code, finding.weight) == (code, Weight.CANNOT_BE)


@pytest.mark.parametrize(
    "changes",
    [
        {"treatment_day": GIRL.birth_date, "at": None},
        {"at": AT + timedelta(minutes=2)},
        {"note": "😀" * NOTE_LIMIT},
        {"needles": 3},
    ],
)
def test_the_outermost_possible_values_pass(changes: dict[str, object]) -> None:
    assert codes(entry(**changes)) == []


def test_a_second_full_dose_is_asked_about_and_names_the_first() -> None:
    first = entry("first", at=AT - timedelta(hours=1), carer_id="mother")
    (finding,) = check(entry("second"), first)
    assert (finding.code, finding.weight) == ("given_twice", Weight.ASK)
    assert finding.values == {"first": first, "count": 1}


def test_the_earliest_of_several_is_named_as_the_first() -> None:
    late, early = part("late", "0.4"), entry("early", at=AT - timedelta(hours=3))
    (finding,) = check(entry("third"), late, early)
    assert finding.values == {"first": early, "count": 2}


@pytest.mark.parametrize("outcome", NOT_INJECTED)
def test_a_day_with_an_injection_is_not_called_missed_unasked(outcome: Outcome) -> None:
    first = entry("first")
    (finding,) = check(without_dose(outcome, "second"), first)
    assert (finding.code, finding.weight) == ("already_given", Weight.ASK)
    assert finding.values == {"first": first}


@pytest.mark.parametrize("outcome", NOT_INJECTED)
def test_an_injection_after_all_passes_without_a_word(outcome: Outcome) -> None:
    assert codes(entry("second"), without_dose(outcome, "first")) == []


def test_a_split_dose_is_summed_without_a_warning_until_it_is_exceeded() -> None:
    first, second = part("first", "0.3"), part("second", "0.3")
    assert codes(first) == []
    assert codes(second, first) == []
    assert codes(part("third", "0.2"), first, second) == []
    assert codes(entry("third", dose=mg("0.2")), first, second) == []
    assert codes(part("third", "0.3"), first, second) == ["given_twice"]


def test_tenths_add_up_exactly() -> None:
    parts = [part(f"part {number}", "0.1") for number in range(8)]
    assert codes(parts[-1], *parts[:-1]) == []
    assert amount_on(parts, TODAY) == Decimal("0.8")


def test_more_than_prescribed_in_one_go_is_asked_about() -> None:
    (finding,) = check(entry(dose=mg("8")))
    assert (finding.code, finding.weight) == ("more_than_prescribed", Weight.ASK)
    assert finding.values == {"dose": mg("8"), "prescribed": mg("0.8")}


def test_less_than_prescribed_is_asked_about_when_it_is_called_given() -> None:
    (finding,) = check(entry(dose=mg("0.08")))
    assert (finding.code, finding.weight) == ("less_than_prescribed", Weight.ASK)


def test_a_split_dose_asks_about_its_first_part_alone() -> None:
    first, second, third = (entry(name, dose=mg("0.2")) for name in ("first", "second", "third"))
    assert codes(first) == ["less_than_prescribed"]
    assert codes(second, first) == []
    assert codes(third, first, second) == []
    assert codes(entry("fourth", dose=mg("0.3")), first, second, third) == ["given_twice"]


def test_another_unit_than_prescribed_is_asked_about_and_never_summed() -> None:
    assert codes(entry(dose=iu("0.8"))) == ["unit_not_as_prescribed"]
    assert codes(part("second", "0.4"), entry("first", dose=iu("0.4"))) == ["given_twice"]


def test_without_a_prescription_it_is_said_and_slips_are_still_asked_about() -> None:
    (finding,) = check(entry(prescribed=None))
    assert (finding.code, finding.weight) == ("nothing_prescribed", Weight.NOTE)
    assert codes(entry(prescribed=None, dose=mg("80"))) == [
        "nothing_prescribed",
        "dose_very_large",
    ]
    assert codes(entry("second", prescribed=None), entry("first", prescribed=None)) == [
        "nothing_prescribed",
        "given_twice",
    ]


def test_two_injections_across_the_beginning_of_the_day_are_asked_about() -> None:
    late = entry("late", treatment_day=YESTERDAY, at=AT - timedelta(hours=17))  # 03:00
    early = entry("early", at=AT - timedelta(hours=15))  # 05:00
    (finding,) = check(early, late)
    assert (finding.code, finding.weight) == ("given_recently", Weight.ASK)
    assert finding.values == {"first": late, "gap": timedelta(hours=2), "weekly": False}
    assert codes(late, early) == ["given_recently"]


def test_the_nearest_injection_is_the_one_named() -> None:
    near = entry("near", treatment_day=YESTERDAY, at=AT - timedelta(hours=4))
    far = entry("far", treatment_day=YESTERDAY, at=AT - timedelta(hours=11))
    (finding,) = check(entry(), far, near)
    assert finding.values["first"] == near


@pytest.mark.parametrize(
    ("hours", "weekly", "asked"),
    [(11.9, False, True), (12, False, False), (119.9, True, True), (120, True, False)],
)
def test_close_together_means_half_a_day_or_five_days(
    hours: float, weekly: bool, asked: bool
) -> None:
    before = entry("before", treatment_day=YESTERDAY, at=AT - timedelta(hours=hours))
    found = codes(entry(), before, weekly=weekly)
    assert found == (["given_recently"] if asked else [])


def test_times_nobody_remembers_are_not_compared() -> None:
    before = entry("before", treatment_day=YESTERDAY, at=None)
    assert codes(entry(), before) == []
    assert codes(entry(at=None), entry("before", treatment_day=YESTERDAY)) == []


def test_a_missed_evening_is_never_close_to_anything() -> None:
    missed = entry("missed", treatment_day=YESTERDAY, outcome=Outcome.MISSED)
    assert codes(entry(), missed) == []


def test_after_the_clock_was_set_back_the_earlier_line_is_still_seen() -> None:
    ahead = entry("ahead", treatment_day=TOMORROW, at=AT + timedelta(hours=3))
    assert codes(entry(), ahead) == ["given_recently"]


def test_a_days_injections_are_listed_in_time() -> None:
    early = entry("b", at=AT - timedelta(hours=2))
    untimed = entry("c", at=None, recorded_at=AT - timedelta(hours=1))
    late, missed, other = (
        entry("a"),
        without_dose(Outcome.MISSED, "d"),
        entry(treatment_day=TOMORROW),
    )
    assert given_on([late, missed, other, untimed, early], TODAY) == (early, untimed, late)


def test_the_last_injection_is_the_newest_in_which_medicine_went_in() -> None:
    old, new = entry("old", treatment_day=YESTERDAY), part("new", "0.4")
    missed = entry("missed", treatment_day=TOMORROW, outcome=Outcome.MISSED)
    assert last_given([new, missed, old]) is new
    assert last_given([missed]) is None


ENTRIES = st.builds(
    entry,
    st.uuids().map(str),
    treatment_day=st.sampled_from([YESTERDAY, TODAY, TOMORROW]),
    outcome=st.sampled_from(Outcome),
    at=st.none() | st.timedeltas(timedelta(days=-3), timedelta(days=1)).map(lambda gap: AT + gap),
    dose=st.none() | st.sampled_from([mg("0.4"), mg("0.8"), mg("8"), iu("2.4"), mg("-1")]),
    prescribed=st.none() | st.sampled_from([mg("0.8"), iu("2.4")]),
    reason=st.sampled_from(["", "leaked"]),
)


@given(ENTRIES, st.lists(ENTRIES, max_size=4), st.booleans())
def test_a_second_dose_never_goes_unasked(
    line: Injection, others: list[Injection], weekly: bool
) -> None:
    found = check(line, *others, weekly=weekly)
    assert len({finding.code for finding in found}) == len(found)
    before = given_on(others, line.treatment_day)
    if line.outcome.injected and before and line.dose and line.prescribed:
        same_unit = all(e.dose and e.dose.unit is line.prescribed.unit for e in (*before, line))
        within = (
            same_unit and amount_on((*before, line), line.treatment_day) <= line.prescribed.amount
        )
        asked = {f.code for f in found if f.weight is not Weight.NOTE}
        assert asked or within
