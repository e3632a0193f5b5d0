"""Notes gathered by symptom, and what was denied by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from companion.domain.check_ins import CheckInAnswer
from companion.domain.summary.choices import Period
from companion.domain.summary.symptom_rows import asked_in, denied_in, readings_in, symptom_rows
from companion.domain.symptoms import SymptomNote
from tests.support.family import AT, TODAY, line

PERIOD = Period(date(2026, 2, 1), TODAY)


def note(day: date, symptom: str = "headache", **changes: object) -> SymptomNote:
    made = SymptomNote(f"{symptom}{day}", "girl", AT, day, symptom, severity=1, still_there=False)
    return replace(made, **changes)


def answer(day: date, asked: tuple[str, ...], denied: tuple[str, ...]) -> CheckInAnswer:
    return CheckInAnswer(f"a{day}", "girl", "CK-2", day, AT, asked, denied)


def test_a_symptom_is_one_row_with_its_worst_and_its_days() -> None:
    notes = [
        note(date(2026, 3, 1), severity=2), note(date(2026, 2, 10)), note(date(2026, 2, 10)),
        note(date(2026, 1, 5), severity=3),
    ]  # fmt: skip
    (row,) = symptom_rows(notes, [line()], PERIOD)
    assert (row.worst, row.days) == (2, (date(2026, 2, 10), date(2026, 3, 1)))
    assert (row.first, row.last, row.after) == (date(2026, 2, 10), date(2026, 3, 1), 40)


def test_what_began_before_and_is_still_there_counts() -> None:
    old = note(date(2026, 1, 5), still_there=True, started=date(2026, 1, 2))
    (row,) = symptom_rows([old], [], PERIOD)
    assert (row.began, row.still_there, row.after) == (date(2026, 1, 2), True, None)


def test_none_and_readings_are_no_symptoms() -> None:
    reading = note(TODAY, "glucose", severity=0, value=Decimal("5.1"), unit="mmol/L")
    assert symptom_rows([note(TODAY, severity=0), reading], [], PERIOD) == ()
    assert readings_in([reading, replace(reading, day=date(2020, 1, 1))], PERIOD) == (reading,)


def test_the_tap_nothing_new_denies_nothing() -> None:
    assert asked_in([answer(TODAY, (), ())], PERIOD) == ()


def test_what_was_denied_last_and_never_noted_is_denied() -> None:
    early, late = TODAY - timedelta(days=9), TODAY
    asked = asked_in(
        [
            answer(late, ("headache", "limp", "fever"), ("headache", "limp")),
            answer(early, ("fever", "oedema"), ("fever", "oedema")),
            answer(date(2020, 1, 1), ("rash",), ("rash",)),
        ],
        PERIOD,
    )
    rows = symptom_rows([note(TODAY, "limp")], [], PERIOD)
    assert {(one.symptom, one.day) for one in denied_in(asked, rows)} == {
        ("headache", late), ("oedema", early),
    }  # fmt: skip
