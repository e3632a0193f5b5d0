"""Symptoms and readings as noted: what cannot be, what is asked, and how long they reach."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from companion.domain.findings import Weight
from companion.domain.symptoms import NOTE_LIMIT, READING_BOUNDS, SymptomNote, check_note
from tests.support.family import AT, TODAY, TOMORROW, YESTERDAY

MG_DL = READING_BOUNDS["mg/dL"]


def note(**changes: object) -> SymptomNote:
    fields = {"day": TODAY, "symptom": "headache", "severity": 1, **changes}
    return SymptomNote("n", "girl", AT, **fields)


def reading(value: str | None, second: str | None = None, unit: str = "mg/dL") -> SymptomNote:
    first, other = (None if text is None else Decimal(text) for text in (value, second))
    return note(symptom="glucose", severity=0, value=first, second_value=other, unit=unit)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"day": TOMORROW}, ["day_in_future"]),
        ({"started": TODAY}, []),
        ({"started": TOMORROW}, ["symptom_starts_later"]),
        ({"severity": 0}, []),
        ({"severity": 3}, []),
        ({"severity": 4}, ["severity_unknown"]),
        ({"severity": -1}, ["severity_unknown"]),
        ({"note": "头" * NOTE_LIMIT}, []),
        ({"note": "x" * (NOTE_LIMIT + 1)}, ["note_too_long"]),
    ],
)
def test_what_cannot_be_in_a_note(changes: dict[str, object], codes: list[str]) -> None:
    found = check_note(note(**changes), TODAY)
    assert [finding.code for finding in found] == codes
    assert {finding.weight for finding in found} <= {Weight.CANNOT_BE}


@pytest.mark.parametrize("unit", READING_BOUNDS)
def test_what_no_meter_shows_is_asked_about(unit: str) -> None:
    low, high = READING_BOUNDS[unit]
    for value in (low, high):
        assert check_note(reading(str(value), unit=unit), TODAY) == ()
        assert check_note(reading(str(value), str(low), unit=unit), TODAY) == ()
    for value in (low / 2, high + 1):
        (finding,) = check_note(reading(str(value), unit=unit), TODAY)
        assert (finding.code, finding.weight) == ("reading_unlikely", Weight.ASK)
        (finding,) = check_note(reading(str(low), str(value), unit=unit), TODAY)
        assert finding.code == "reading_unlikely"


@pytest.mark.parametrize("value", [None, "0", "-5"])
def test_a_reading_needs_a_figure(value: str | None) -> None:
    (finding,) = check_note(reading(value), TODAY)
    assert (finding.code, finding.weight) == ("reading_missing", Weight.CANNOT_BE)


def test_something_is_noted_by_its_severity_or_its_figure() -> None:
    assert note().noted
    assert reading("100").noted
    assert not note(severity=0).noted


def test_follow_up_answers_are_told_by_their_question() -> None:
    answers = ("new=yes", "where=left = right", "broken")
    assert note(answers=answers).answered() == {"new": "yes", "where": "left = right"}


@pytest.mark.parametrize(
    ("changes", "day", "near"),
    [
        ({"still_there": False}, TODAY + timedelta(days=14), True),
        ({"still_there": False}, TODAY + timedelta(days=15), False),
        ({"still_there": False}, TODAY - timedelta(days=14), True),
        ({"still_there": False}, TODAY - timedelta(days=15), False),
        ({}, TODAY + timedelta(days=400), True),
        ({"severity": 0}, TODAY + timedelta(days=400), False),
        ({"started": date(2026, 1, 1), "still_there": False}, date(2026, 1, 20), True),
        ({"started": TOMORROW, "still_there": False}, YESTERDAY, True),
    ],
)
def test_a_symptom_reaches_from_its_first_day_to_its_last(
    changes: dict[str, object], day: date, near: bool
) -> None:
    assert note(**changes).near(day, timedelta(days=14)) is near
