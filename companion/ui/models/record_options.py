"""What a sheet for one diary line offers to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.doses import Dose, DoseUnit
from companion.domain.people import Carer, Person
from companion.services.sites import SitesView
from companion.services.stock import BoxLevel


@dataclass(frozen=True, slots=True)
class RecordOptions:
    """The choices for one line of one person.

    ``dose`` is what the prescription of that day says; ``likely_unit`` is what the amount is
    counted in where no prescription covers the day, None where nobody can tell.
    """

    person: Person
    dose: Dose | None
    likely_unit: DoseUnit | None
    sites: SitesView
    packs: tuple[tuple[str, str], ...]
    carers: tuple[Carer, ...]
    needles: BoxLevel | None
