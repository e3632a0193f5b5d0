"""Check-ins: short rounds of named questions, and when the next one is due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.groups import Group, speaks_to

if TYPE_CHECKING:
    from companion.domain.red_flags.content import CheckIn, SymptomGuide

WITH_INJECTION = "CK-1"
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class CheckInAnswer:
    """One answered round: what was asked by name and which of it was denied.

    What was noted stands in the diary. The tap "nothing new" asks nothing by name, so
    ``asked`` is empty and a print says "not asked".
    """

    id: str
    person_id: str
    check_in: str
    day: date
    answered_at: datetime
    asked: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    carer_id: str = ""


@dataclass(frozen=True, slots=True)
class DueCheckIn:
    """A round that is due, and since which day."""

    check_in: CheckIn
    since: date


@dataclass(frozen=True, slots=True)
class CheckInDays:
    """What brings a check-in about: changes of treatment, visits ahead, symptoms noted.

    ``changes`` are the days on which treatment began or the dose changed, ``visits`` those of
    planned visits, ``noted`` the days of notes by symptom.
    """

    changes: tuple[date, ...] = ()
    visits: tuple[date, ...] = ()
    noted: tuple[tuple[str, date], ...] = ()


def due_check_ins(
    guide: SymptomGuide,
    groups: Iterable[Group],
    days: CheckInDays,
    answers: Iterable[CheckInAnswer],
    today: date,
) -> tuple[DueCheckIn, ...]:
    """Return the rounds that are due today.

    After each change a round comes weekly for its number of weeks, then at its longer
    interval; what is asked with a cold comes with it, and one round comes before a visit.
    """
    person, given, found = tuple(groups), list(answers), []
    for check_in in guide.check_ins:
        if not speaks_to(check_in.groups, person):
            continue
        last = max((one.day for one in given if one.check_in == check_in.id), default=None)
        possible = (
            _by_schedule(check_in, days.changes, last, today),
            _with_symptom(check_in, days.noted, last, today),
            _before_visit(check_in, days.visits, last, today),
        )
        since = min((day for day in possible if day is not None), default=None)
        if since is not None:
            found.append(DueCheckIn(check_in, since))
    return tuple(found)


def _by_schedule(
    check_in: CheckIn, changes: Iterable[date], last: date | None, today: date
) -> date | None:
    """Return since when a round is due by its rhythm; None while it is not."""
    steps = [day for day in changes if day <= today]
    if check_in.then_every_weeks is None or not steps:
        return None
    since = _next_due(check_in, max(steps), last)
    return since if since <= today else None


def _with_symptom(
    check_in: CheckIn, noted: Iterable[tuple[str, date]], last: date | None, today: date
) -> date | None:
    """Return since when a symptom asks for a round; None if none was noted since the last."""
    fresh = [
        day
        for symptom, day in noted
        if symptom in check_in.with_symptoms
        and today - _WEEK <= day <= today
        and (last is None or day > last)
    ]
    return min(fresh, default=None)


def _before_visit(
    check_in: CheckIn, visits: Iterable[date], last: date | None, today: date
) -> date | None:
    """Return since when the round before the next visit is due; None while it is not."""
    if check_in.days_before_visit is None:
        return None
    ahead = timedelta(days=check_in.days_before_visit)
    begun = [day - ahead for day in visits if day - ahead <= today <= day]
    since = min(begun, default=None)
    return None if since is None or (last is not None and last >= since) else since


def _next_due(check_in: CheckIn, change: date, last: date | None) -> date:
    """Return when the round after the last one is due; the first comes a week after a change."""
    weekly_until = change + (check_in.weekly_weeks or 0) * _WEEK
    assert check_in.then_every_weeks is not None
    slow = check_in.then_every_weeks * _WEEK
    if last is None or last < change:
        return change + (_WEEK if check_in.weekly_weeks else slow)
    return last + (_WEEK if last < weekly_until else slow)
