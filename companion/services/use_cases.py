"""All use cases of an open record in one place, as the window and the commands need them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.sites.regions import SiteAtlas
from companion.services.growth import Growth
from companion.services.growth_ports import GrowthReferences
from companion.services.injections import Injections
from companion.services.people import People, PersonDraft
from companion.services.ports import Clock, Record
from companion.services.prescriptions import PrescriptionDraft, Prescriptions
from companion.services.sites import Sites
from companion.services.stock import Stock
from companion.services.today import Today


@dataclass(frozen=True, slots=True)
class UseCases:
    """What a person can do with an open record."""

    record: Record
    clock: Clock
    people: People
    prescriptions: Prescriptions
    injections: Injections
    sites: Sites
    stock: Stock
    today: Today
    growth: Growth

    @classmethod
    def over(
        cls, record: Record, clock: Clock, atlas: SiteAtlas, references: GrowthReferences
    ) -> UseCases:
        """Build every use case over one record."""
        people = People(record, clock)
        prescriptions = Prescriptions(record, clock)
        injections = Injections(record, clock)
        sites = Sites(record, clock, atlas)
        stock = Stock(record, clock)
        today = Today(
            record,
            clock,
            people=people,
            prescriptions=prescriptions,
            injections=injections,
            sites=sites,
            stock=stock,
        )
        growth = Growth(record, clock, references)
        return cls(record, clock, people, prescriptions, injections, sites, stock, today, growth)

    def set_up(
        self, person: PersonDraft, line: PrescriptionDraft, confirmed: Iterable[str] = ()
    ) -> tuple[Person, Prescription]:
        """Keep the first person and what is prescribed, both or neither.

        Raises CannotBeError or ConfirmationNeededError, and nothing is saved.
        """
        answered = tuple(confirmed)
        with self.record.change("set_up") as change:
            kept = self.people.add_within(change, person, answered)
            prescribed = self.prescriptions.add_within(change, kept, line, confirmed=answered)
        return kept, prescribed
