"""The sentences of Today: whose evening, how late, by whom and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from companion.domain.diary import DayState
from companion.domain.injections import Outcome
from companion.ui.models.today_words import (
    day_mark,
    greeting,
    handover,
    late_words,
    prescribed_words,
    status,
    subtitle,
)
from tests.support.family import AT, BERLIN, NOW, TODAY, entry, line
from tests.support.house import House

SUNDAY = date(2026, 11, 22)


@pytest.fixture
def view(house: House):
    """Return the Today view of the girl, an hour before her usual time."""
    house.clock.set_to(AT - timedelta(hours=1))
    return house.use.today.view(house.person)


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (4, "Sunday morning"),
        (11, "Sunday morning"),
        (12, "Sunday afternoon"),
        (16, "Sunday afternoon"),
        (17, "Sunday evening"),
        (23, "Sunday evening"),
    ],
)
def test_the_day_is_greeted_by_its_hour(look, hour: int, words: str) -> None:
    assert greeting(datetime(2026, 11, 22, hour, tzinfo=BERLIN), SUNDAY) == words


def test_after_midnight_it_is_still_the_night_of_the_day_before(look) -> None:
    assert greeting(datetime(2026, 11, 23, 1, tzinfo=BERLIN), SUNDAY) == "Sunday night"


def test_every_state_of_a_day_has_its_words(view) -> None:
    shown = [s for s in DayState if s not in {DayState.AHEAD, DayState.NOT_LOGGED}]
    words = {status(replace(view, day=replace(view.day, state=state)))[0] for state in shown}
    assert len(words) == len(shown) - 1  # due and late read the same: no clock scolds anybody
    assert "Not logged yet" in words


def test_late_is_told_in_days_and_never_in_advice(view) -> None:
    day = replace(view.day, day=TODAY - timedelta(days=1))
    assert late_words(replace(view, day=day)) == "Planned Wednesday, 1 day ago"


def test_the_line_below_the_title_says_who_gave_the_last_one(view, house: House) -> None:
    mother = house.carer("Iris Sand")
    told = replace(view, last=entry(carer_id=mother.id, at=NOW - timedelta(days=3),
                                    treatment_day=TODAY - timedelta(days=3)))  # fmt: skip
    text = subtitle(told)
    assert text.startswith("12 March · usual time 20:00 · last given Mon 9 Mar: 20:00, I.S.")
    assert text.endswith("I.S."), "a spot nobody noted is not made up"


def test_a_record_without_time_or_spot_says_so(view) -> None:
    head, detail = handover(view, entry(at=None, carer_id=""))
    assert head == "Given, time not remembered"
    assert detail == "Spot not remembered"


def test_the_prescription_is_told_as_it_was_written(look) -> None:
    words = prescribed_words(line(presentation="10 mg/1.5 mL", pen_shows="16 clicks"))
    assert words == (
        "Example GH 10 · 10 mg/1.5 mL\nas prescribed since 1 Jan 2026 · pen window shows 16 clicks"
    )


def test_a_day_of_the_strip_carries_what_was_recorded(view, house: House) -> None:
    missed = entry(outcome=Outcome.MISSED, at=None, dose=None, reason="felt ill")
    day = replace(view.day, state=DayState.MISSED, entries=(missed,))
    mark = day_mark(view, day)
    assert (mark.day, mark.state, mark.is_today, mark.note) == (TODAY, "missed", True, "felt ill")
    given = replace(view.day, state=DayState.GIVEN, entries=(entry(),))
    assert day_mark(view, given).note.replace("\u00a0", " ") == (
        "0.8 mg · 20:00 · Spot not remembered"
    )
