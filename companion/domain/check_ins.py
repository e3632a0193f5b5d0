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


def due_check_ins(
    guide: SymptomGuide,
    groups: Iterable[Group],
    changes: Iterable[date],
    answers: Iterable[CheckInAnswer],
    today: date,
) -> tuple[DueCheckIn, ...]:
    """Return the rounds that are due today.

    ``changes`` are the days on which treatment began or the dose changed. After each of them
    a round comes weekly for its number of weeks, then at its longer interval.
    """
    person, steps = tuple(groups), [day for day in changes if day <= today]
    if not steps:
        return ()
    given = list(answers)
    found = []
    for check_in in guide.check_ins:
        if check_in.then_every_weeks is None or not speaks_to(check_in.groups, person):
            continue
        mine = [answer.day for answer in given if answer.check_in == check_in.id]
        since = _next_due(check_in, max(steps), max(mine, default=None))
        if since <= today:
            found.append(DueCheckIn(check_in, since))
    return tuple(found)


def _next_due(check_in: CheckIn, change: date, last: date | None) -> date:
    """Return when the round after the last one is due; the first comes a week after a change."""
    weekly_until = change + (check_in.weekly_weeks or 0) * _WEEK
    assert check_in.then_every_weeks is not None
    slow = check_in.then_every_weeks * _WEEK
    if last is None or last < change:
        return change + (_WEEK if check_in.weekly_weeks else slow)
    return last + (_WEEK if last < weekly_until else slow)
