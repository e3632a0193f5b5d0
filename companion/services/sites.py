"""Injection sites of one person: what to offer, what has rested, what was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from companion.domain.diary import DayClock
from companion.domain.findings import cannot_be, require
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import Schedule
from companion.domain.site_records import SiteFindingNote, SitePlan, SiteRest
from companion.domain.sites.capacity import Capacity, capacity
from companion.domain.sites.findings import FindingKind
from companion.domain.sites.heatmap import HeatMap, heat_map
from companion.domain.sites.records import Exclusion, ExclusionReason, SiteUse
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.sites.resting import LOOK_BACK_DAYS, RestState, rest_map
from companion.domain.sites.rotation import Suggestions, suggest
from companion.services.people import day_clock
from companion.services.ports import Clock, Record

_LOOK_BACK = timedelta(days=LOOK_BACK_DAYS)
LARGEST_FINDING_CM = 50


@dataclass(frozen=True, slots=True)
class SitesView:
    """What the Sites page shows for one person on one day."""

    today: date
    atlas: SiteAtlas
    plan: SitePlan
    rest: Mapping[Site, RestState]
    offers: Suggestions
    rests: tuple[SiteRest, ...]
    findings: tuple[SiteFindingNote, ...]
    capacity: Capacity | None


class Sites:
    """Keeps the site plan, resting spots and skin findings."""

    def __init__(self, record: Record, clock: Clock, atlas: SiteAtlas) -> None:
        self._record = record
        self._clock = clock
        self._atlas = atlas

    def plan(self, person_id: str) -> SitePlan:
        """Return the person's plan; every region until something was chosen."""
        kept = self._record.get(SitePlan, person_id)
        return kept or SitePlan(person_id, person_id, self._atlas.region_ids())

    def offers(self, person: Person, today: date, count: int = 3) -> Suggestions:
        """Return the spots to offer on a treatment day, best first."""
        return suggest(
            self._atlas,
            self.plan(person.id).preferences(),
            self._history(person, today),
            self.exclusions(person.id),
            today,
            count,
        )

    def view(self, person: Person) -> SitesView:
        """Return everything the Sites page shows."""
        today = day_clock(person).today(self._clock.now())
        plan = self.plan(person.id)
        prefs, held = plan.preferences(), self.exclusions(person.id)
        history = tuple(self._history(person, today))
        rests = self._record.of_person(SiteRest, person.id)
        found = self._record.of_person(SiteFindingNote, person.id)
        line = line_on(self._record.of_person(Prescription, person.id), today)
        return SitesView(
            today=today,
            atlas=self._atlas.with_grids(prefs.grids),
            plan=plan,
            rest=rest_map(self._atlas, prefs, history, held, today),
            offers=suggest(self._atlas, prefs, history, held, today),
            rests=tuple(rest for rest in rests if rest.exclusion().active(today)),
            findings=tuple(sorted(found, key=lambda note: note.day, reverse=True)),
            capacity=self.capacity(person, line.schedule) if line else None,
        )

    def capacity(self, person: Person, schedule: Schedule) -> Capacity:
        """Return whether the person's cells can rest in full under a schedule."""
        today = day_clock(person).today(self._clock.now())
        prefs, held = self.plan(person.id).preferences(), self.exclusions(person.id)
        return capacity(self._atlas, prefs, held, today, len(schedule.weekdays))

    def heat(self, person: Person, days: int) -> HeatMap:
        """Return how often each cell was used over the last ``days`` treatment days."""
        today = day_clock(person).today(self._clock.now())
        return heat_map(self.uses(person, today), today, days)

    def atlas_of(self, person_id: str) -> SiteAtlas:
        """Return the sites with the person's own grids."""
        return self._atlas.with_grids(self.plan(person_id).preferences().grids)

    def ahead(self, person: Person, days: Sequence[date]) -> dict[date, Site | None]:
        """Return the best spot of each day to come, as if every earlier one had been used.

        ``days`` are in order. The same record always gives the same plan.
        """
        prefs, held = self.plan(person.id).preferences(), self.exclusions(person.id)
        history = list(self._history(person, days[0])) if days else []
        found: dict[date, Site | None] = {}
        for day in days:
            offers = suggest(self._atlas, prefs, history, held, day, 1).offers
            found[day] = offers[0].site if offers else None
            history.insert(0, SiteUse(found[day], None, day))
        return found

    def uses(self, person: Person, today: date) -> Iterator[SiteUse]:
        """Yield the last year's uses, newest first, on the days they really happened.

        Days ahead are read too: a clock that was set back must not make a spot look rested.
        """
        uses = self._record.injections.site_uses(person.id, today - _LOOK_BACK, date.max)
        clock = day_clock(person)
        real = [_on_real_day(use, clock) for use in uses]
        yield from sorted(real, key=lambda use: use.treatment_day, reverse=True)

    def _history(self, person: Person, today: date) -> Iterator[SiteUse]:
        """Yield the last year's uses, and a use without a place when the diary goes further back.

        So no spot is called never used on the word of one year.
        """
        yield from self.uses(person, today)
        first = self._record.injections.first_day(person.id)
        if first is not None and first < today - _LOOK_BACK:
            yield SiteUse(None, None, first)

    def exclusions(self, person_id: str) -> tuple[Exclusion, ...]:
        """Return what keeps sites out of the offers: rests and skin findings, past ones too."""
        rests = self._record.of_person(SiteRest, person_id)
        found = self._record.of_person(SiteFindingNote, person_id)
        return (
            *(rest.exclusion() for rest in rests),
            *(item.finding().exclusion() for item in found),
        )

    def set_plan(self, plan: SitePlan) -> str:
        """Keep the regions a person uses and return the change, for undo."""
        if not plan.regions:
            require([cannot_be("no_region_left", "regions")])
        with self._record.change("sites.plan") as change:
            change.put(plan)
        return change.id

    def rest(
        self, person: Person, site: Site, reason: ExclusionReason, *, until: date | None = None
    ) -> str:
        """Leave a cell or region out of the offers and return the change, for undo."""
        today = day_clock(person).today(self._clock.now())
        with self._record.change("sites.rest") as change:
            change.put(SiteRest(change.new_id(), person.id, site, reason, today, until))
        return change.id

    def release(self, rest: SiteRest) -> str:
        """Offer a rested cell or region again from today; return the change, for undo."""
        person = self._record.get(Person, rest.person_id)
        assert person is not None
        today = day_clock(person).today(self._clock.now())
        with self._record.change("sites.release") as change:
            change.put(replace(rest, until=max(today, rest.since)))
        return change.id

    def note_finding(
        self,
        person: Person,
        site: Site,
        kind: FindingKind,
        *,
        size_cm: Decimal | None = None,
        note: str = "",
    ) -> str:
        """Keep something seen or felt on the skin; the site rests until it is gone.

        Returns the change, for undo.
        """
        today = day_clock(person).today(self._clock.now())
        if size_cm is not None and not 0 < size_cm <= LARGEST_FINDING_CM:
            require([cannot_be("size_not_possible", "size", size=size_cm)])
        with self._record.change("sites.finding") as change:
            change.put(
                SiteFindingNote(
                    change.new_id(), person.id, site, kind, today, size_cm, note=note.strip()
                )
            )
        return change.id

    def update_finding(self, finding: SiteFindingNote) -> str:
        """Keep that the team was told or that a finding is gone; return the change."""
        with self._record.change("sites.finding") as change:
            change.put(finding)
        return change.id


def _on_real_day(use: SiteUse, clock: DayClock) -> SiteUse:
    """Return a use on its own day: a weekly injection may be days away from its planned one."""
    if use.at is None or abs((use.at.date() - use.treatment_day).days) <= 1:
        return use
    return replace(use, treatment_day=clock.today(use.at))
