"""What the sheets for fridge, bag and suitcase show: read from the record, nothing decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.domain.care_team import CareContacts
from companion.domain.catalogue import TemperatureRange
from companion.domain.holds import TreatmentHold, hold_on
from companion.domain.injections import Injection
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription, line_on
from companion.domain.schedule import days_between
from companion.domain.site_records import SitePlan
from companion.domain.sites.regions import Site, SiteAtlas
from companion.domain.storage_limits import InUseRule, OutRule
from companion.domain.travel import DosesToPack, TimesAbroad, doses_to_pack, times_abroad
from companion.services.care_team import CareTeam
from companion.services.clinical_ports import SafetyTexts
from companion.services.people import day_clock
from companion.services.ports import Clock, Record
from companion.services.sites import Sites
from companion.services.stock import Stock
from companion.services.stock_view import Supplies, SuppliesView


@dataclass(frozen=True, slots=True)
class PaperDay:
    """One treatment day on paper.

    ``line`` is None where nothing is planned or the clinic put treatment on hold; ``site`` is
    a suggestion; ``recorded`` are the diary's lines of that day.
    """

    day: date
    line: Prescription | None
    site: Site | None
    recorded: tuple[Injection, ...] = ()
    on_hold: bool = False


@dataclass(frozen=True, slots=True)
class PackStorage:
    """How the pack in use is kept: what the family checked in its leaflet, else what is offered.

    ``checked`` tells which; ``offered`` figures are verified for the country on the box and
    still to be held against the leaflet. ``unopened`` is the label's range in degrees Celsius.
    """

    unopened: TemperatureRange | None
    in_use: tuple[InUseRule, ...]
    out: tuple[OutRule, ...]
    checked: bool


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey: its evenings, what they need, what is at hand, and the hours there."""

    first: date
    nights: int
    planned: tuple[tuple[date, Prescription], ...]
    packed: tuple[DosesToPack, ...]
    line: Prescription | None
    doses_at_hand: int | None
    needles_at_hand: int | None
    times: tuple[TimesAbroad, ...]
    abroad: ZoneInfo
    storage: PackStorage | None

    @property
    def last(self) -> date:
        """The last evening away."""
        return self.first + timedelta(days=self.nights - 1)

    @property
    def needles(self) -> int:
        """One new needle for each dose."""
        return sum(row.doses for row in self.packed)


class Papers:
    """Reads what goes on paper."""

    def __init__(
        self, record: Record, clock: Clock, sites: Sites, care_team: CareTeam, texts: SafetyTexts
    ) -> None:
        self._record = record
        self._clock = clock
        self._sites = sites
        self._care_team = care_team
        self._supplies = Supplies(record, clock, texts, Stock(record, clock))
        self.texts = texts

    def now(self, person: Person) -> datetime:
        """Return the person's own wall time."""
        return self._clock.now().astimezone(day_clock(person).zone)

    def today(self, person: Person) -> date:
        """Return the treatment day that is running."""
        return day_clock(person).today(self._clock.now())

    def atlas(self, person: Person) -> SiteAtlas:
        """Return the sites with the person's own grids."""
        return self._sites.atlas_of(person.id)

    def plan(self, person: Person) -> SitePlan:
        """Return which regions the person uses."""
        return self._sites.plan(person.id)

    def line(self, person: Person, day: date) -> Prescription | None:
        """Return the prescription in force on a day."""
        return line_on(self._record.of_person(Prescription, person.id), day)

    def contacts(self, person: Person) -> CareContacts:
        """Return whom to call, as the family typed it."""
        return self._care_team.contacts(person)

    def days(self, person: Person, first: date, count: int) -> tuple[PaperDay, ...]:
        """Return treatment days from ``first`` on, each planned one with a suggested spot."""
        last = first + timedelta(days=count - 1)
        lines = self._record.of_person(Prescription, person.id)
        holds = self._record.of_person(TreatmentHold, person.id)
        entries = self._record.injections.between(person.id, first, last)
        days = [_day(day, lines, holds, entries) for day in days_between(first, last)]
        open_days = [one.day for one in days if one.line is not None and not one.recorded]
        spots = self._sites.ahead(person, open_days)
        return tuple(
            PaperDay(one.day, one.line, spots.get(one.day), one.recorded, one.on_hold)
            for one in days
        )

    def journey(
        self, person: Person, first: date, nights: int, spare: int, abroad: ZoneInfo
    ) -> Journey:
        """Return what a journey of some nights needs; ``spare`` evenings come on top."""
        days = self.days(person, first, nights)
        planned = tuple((one.day, one.line) for one in days if one.line is not None)
        line = planned[-1][1] if planned else None
        view = self._supplies.view(person)
        return Journey(
            first=first,
            nights=nights,
            planned=planned,
            packed=doses_to_pack((line for _, line in planned), spare),
            line=line,
            doses_at_hand=view.run.doses if view.run else None,
            needles_at_hand=view.needles.left if view.needles else None,
            times=times_abroad(planned, day_clock(person), abroad),
            abroad=abroad,
            storage=None if line is None else self._storage(view, line),
        )

    def _storage(self, view: SuppliesView, line: Prescription) -> PackStorage | None:
        packs = [
            held for held in (*view.in_use, *view.unopened) if held.pack.product == line.product
        ]
        if not packs:
            return None
        held = packs[0]
        product = self.texts.catalogue().find(held.pack.product_id)
        unopened = product.storage.unopened.fact(held.pack.region or None) if product else None
        if held.limits is not None:
            rules, out = held.limits.in_use, held.limits.out
            return PackStorage(
                unopened, (rules,) if rules else (), (out,) if out else (), checked=True
            )
        offers = held.offers
        return PackStorage(
            unopened,
            tuple(offer.rule for offer in offers.in_use),
            tuple(offer.rule for offer in offers.out),
            checked=False,
        )


def _day(
    day: date,
    lines: Sequence[Prescription],
    holds: Sequence[TreatmentHold],
    entries: Sequence[Injection],
) -> PaperDay:
    line = line_on(lines, day)
    planned = line if line is not None and line.is_due_on(day) else None
    held = planned is not None and hold_on(holds, day) is not None
    recorded = tuple(entry for entry in entries if entry.treatment_day == day)
    return PaperDay(day, None if held else planned, None, recorded, held)
