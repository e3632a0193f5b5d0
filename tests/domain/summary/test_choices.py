"""From when to when a summary reaches."""

from __future__ import annotations

from datetime import date, timedelta

from companion.domain.summary.choices import WITHOUT_A_VISIT, Period, SummaryChoices, period_of
from companion.domain.visits import Visit
from tests.support.family import TODAY, TOMORROW, YESTERDAY

SEEN = Visit("a", "girl", date(2025, 9, 1), done=True)
PLANNED = Visit("b", "girl", TOMORROW)


def test_it_begins_at_the_last_visit_and_is_made_for_the_next() -> None:
    period = period_of(None, [SEEN, PLANNED], date(2020, 1, 1), TODAY)
    assert (period.first, period.last) == (SEEN.day, TODAY)
    assert (period.since, period.visit) == (SEEN, PLANNED)


def test_a_day_that_was_chosen_wins() -> None:
    period = period_of(date(2024, 1, 1), [SEEN, PLANNED], None, TODAY)
    assert (period.first, period.since) == (date(2024, 1, 1), None)


def test_without_a_visit_it_is_half_a_year_or_the_age_of_the_diary() -> None:
    assert period_of(None, [], None, TODAY).first == TODAY - WITHOUT_A_VISIT
    assert period_of(None, [], date(2010, 1, 1), TODAY).first == TODAY - WITHOUT_A_VISIT
    assert period_of(None, [], YESTERDAY, TODAY).first == YESTERDAY


def test_a_day_to_come_or_a_visit_missed_never_turns_it_round() -> None:
    assert period_of(TOMORROW, [], None, TODAY).first == TODAY
    missed = Visit("c", "girl", YESTERDAY)
    assert period_of(None, [missed], None, TODAY).visit is None


def test_what_meets_a_period() -> None:
    period = Period(TODAY - timedelta(days=9), TODAY)
    assert period.days == 10
    assert period.meets(None, None)
    assert period.meets(date(2000, 1, 1), None)
    assert not period.meets(date(2000, 1, 1), date(2001, 1, 1))
    assert not period.meets(TOMORROW, None)


def test_initials_never_come_with_free_text() -> None:
    assert not SummaryChoices(frozenset(), initials=True).with_text
    assert not SummaryChoices(frozenset(), free_text=False).with_text
    assert SummaryChoices(frozenset()).with_text
