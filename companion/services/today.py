"""What the Today page answers: whose, what, where, from what, and whether it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from companion.domain.diary import DayState, DiaryDay, read_day, read_days, weekly_pending
from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.injections import Injection, UndoneInjection
from companion.domain.packs import PackLevel
from companion.domain.people import Carer, Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import days_between
from companion.domain.sites.regions import Site
from companion.domain.sites.rotation import Suggestions
from companion.services.child_choice import ChildChoice
from companion.services.injections import Injections
from companion.services.people import People, day_clock
from companion.services.ports import Clock, Record
from companion.services.prescriptions import Prescriptions
from companion.services.sites import Sites, SitesView
from companion.services.stock import BoxLevel, Stock

STRIP_DAYS = 14
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows of one person.

    ``day`` is the treatment day the main card acts on: the running one, or the planned day
    of a weekly product that is still waiting. ``now`` is local to the person. ``child_spot``
    is the one the child chose for that day, while it is still offered.
    """

    person: Person
    now: datetime
    today: date
    day: DiaryDay
    line: Prescription | None
    next_planned: date | None
    last: Injection | None
    carers: Mapping[str, Carer]
    sites: SitesView
    pack: PackLevel | None
    needles: BoxLevel | None
    strip: tuple[DiaryDay, ...]
    questions: tuple[UndoneInjection, ...]
    child_spot: Site | None = None

    @property
    def spot(self) -> Site | None:
        """The spot that is filled in: the child's choice, else the one that rested best."""
        best = next(iter(self.offers.offers), None)
        return self.child_spot or (best.site if best else None)

    @property
    def offers(self) -> Suggestions:
        """The spots to offer, best first."""
        return self.sites.offers

    @property
    def gaps(self) -> tuple[date, ...]:
        """The past days of the strip that nobody has logged yet."""
        return tuple(
            d.day for d in self.strip if d.state is DayState.NOT_LOGGED and d is not self.day
        )


@dataclass(frozen=True, slots=True)
class PersonState:
    """One row of the person switcher: who, and whether something is waiting."""

    person: Person
    state: DayState


class Today:
    """Reads the Today page."""

    def __init__(
        self,
        record: Record,
        clock: Clock,
        *,
        people: People,
        prescriptions: Prescriptions,
        injections: Injections,
        sites: Sites,
        stock: Stock,
    ) -> None:
        self._record = record
        self._clock = clock
        self._people = people
        self._prescriptions = prescriptions
        self._injections = injections
        self._sites = sites
        self._stock = stock

    def view(self, person: Person) -> TodayView:
        """Return the Today page of a person at this moment."""
        now = self._clock.now()
        clock = day_clock(person)
        today = clock.today(now)
        lines = self._prescriptions.of(person.id)
        strip = self.days(person, today - timedelta(days=STRIP_DAYS - 1), today)
        day = _acting_day(strip)
        line = day.line or line_on(lines, today)
        sites = self._sites.view(person)
        return TodayView(
            person=person,
            now=now.astimezone(clock.zone),
            today=today,
            day=day,
            line=line,
            next_planned=next_planned(
                lines, today, self._record.of_person(TreatmentHold, person.id)
            ),
            last=self._record.injections.last_given(person.id),
            carers={carer.id: carer for carer in self._people.carers(left=True)},
            sites=sites,
            pack=self._stock.in_use(person.id, line.product, today) if line else None,
            needles=self._stock.needles(person.id),
            strip=strip,
            questions=self._injections.open_questions(person.id),
            child_spot=self._child_spot(person, day.day, sites),
        )

    def _child_spot(self, person: Person, day: date, sites: SitesView) -> Site | None:
        chosen = ChildChoice(self._record).of(person.id, day)
        return chosen if chosen in {offer.site for offer in sites.offers.offers} else None

    def days(self, person: Person, first: date, last: date) -> tuple[DiaryDay, ...]:
        """Return a stretch of treatment days, for the strip and the calendar."""
        lines = self._prescriptions.of(person.id)
        entries = self._record.injections.between(person.id, first, last)
        return read_days(
            first, last, lines, entries, day_clock(person), self._clock.now(),
            holds=self._record.of_person(TreatmentHold, person.id),
        )  # fmt: skip

    def states(self) -> tuple[PersonState, ...]:
        """Return everybody with the state of their running treatment day."""
        return tuple(PersonState(p, self._state(p)) for p in self._people.all())

    def _state(self, person: Person) -> DayState:
        now, clock = self._clock.now(), day_clock(person)
        today = clock.today(now)
        entries = self._record.injections.between(person.id, today, today)
        holds = self._record.of_person(TreatmentHold, person.id)
        lines = self._prescriptions.of(person.id)
        return read_day(today, lines, entries, clock, now, holds=holds).state


def next_planned(
    lines: tuple[Prescription, ...], today: date, holds: Sequence[TreatmentHold] = ()
) -> date | None:
    """Return the first planned day after today within a week, None without one.

    A day that the clinic put on hold is not planned.
    """
    for day in days_between(today + timedelta(days=1), today + _WEEK):
        line = line_on(lines, day)
        due = line is not None and line.schedule.is_due_on(day)
        if due and hold_on(holds, day) is None:
            return day
    return None


def _acting_day(strip: tuple[DiaryDay, ...]) -> DiaryDay:
    running = strip[-1]
    if running.state is not DayState.NOT_PLANNED:
        return running
    return weekly_pending(strip) or running
