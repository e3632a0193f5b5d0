"""Tests, examinations and exemptions as things that fall due, for the reminders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from companion.domain.monitoring import Basis
from companion.domain.people import Person
from companion.domain.reminders import ReminderKind
from companion.domain.tue import RENEW_AHEAD
from companion.domain.visits import Visit
from companion.services.due_things import DueThing
from companion.services.monitoring import Monitoring
from companion.services.ports import Record
from companion.services.tue import TueFile

BOOKED_AHEAD: Final = timedelta(days=7)
"""How long before a day the clinic gave it is spoken of; the article's own come when they pass."""
OVER_FOR: Final = timedelta(days=30)
"""How long an exemption that has ended is still spoken of."""
_SPOKEN_OF_ELSEWHERE: Final = frozenset({"size", "symptoms", "visit"})


class ChecksDue:
    """The monitoring schedule: the clinic's dates, else the article's interval once it passes.

    The article's is spoken of once: the clinic may do it without a line in the diary. What
    belongs to a visit comes with the visit.
    """

    def __init__(self, record: Record, monitoring: Monitoring) -> None:
        self._record = record
        self._monitoring = monitoring

    def due_things(self, person: Person, today: date) -> Iterator[DueThing]:
        """Yield the tests and examinations that are due."""
        visits = {visit.day for visit in self._record.of_person(Visit, person.id)}
        for check in self._monitoring.due(person.id, today, ahead=BOOKED_AHEAD):
            by_clinic = check.kind is Basis.CLINIC
            with_visit = not by_clinic and check.day in visits
            first = check.day - BOOKED_AHEAD if by_clinic else check.day
            if check.key not in _SPOKEN_OF_ELSEWHERE and not with_visit and first <= today:
                key = f"check/{person.id}/{check.key}"
                kind = ReminderKind.MONITORING
                yield DueThing(key, kind, first, check.label, monthly=by_clinic)


class ExemptionsDue:
    """Therapeutic Use Exemptions that end soon, or have just ended."""

    def __init__(self, exemptions: TueFile) -> None:
        self._exemptions = exemptions

    def due_things(self, person: Person, today: date) -> Iterator[DueThing]:
        """Yield the exemptions to renew."""
        for one in self._exemptions.expiring(person.id, today):
            if one.expires_on is not None and today <= one.expires_on + OVER_FOR:
                first = one.expires_on - RENEW_AHEAD
                key = f"exemption/{one.id}"
                yield DueThing(key, ReminderKind.EXEMPTION, first, one.expires_on.isoformat())
