"""The laboratory tests that can be chosen, their units, and how HbA1c is written two ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from companion.domain.labs import HBA1C, LabResult
from companion.domain.sources import Review, Source

PERCENT, PER_MOLE = "%", "mmol/mol"
_ONE_PLACE, _WHOLE = Decimal("0.1"), Decimal(1)


@dataclass(frozen=True, slots=True)
class LabUnit:
    """A unit a test is reported in, and how far its figures can reach at all.

    ``per_first`` is how many of this unit make one of the test's first unit; None where the
    units are not proportional. ``range_to`` is between which figures the upper ends of
    laboratories' ranges lie. They serve to ask about a mix-up, never to change a result.
    """

    unit: str
    low: Decimal
    high: Decimal
    per_first: Decimal | None = None
    range_to: tuple[Decimal, Decimal] | None = None

    def reaches(self, value: Decimal) -> bool:
        """Tell whether a figure in this unit is possible at all."""
        return self.low <= value <= self.high

    def ranges_end_at(self, high: Decimal) -> bool:
        """Tell whether a laboratory's range in this unit can end at a figure."""
        return self.range_to is None or self.range_to[0] <= high <= self.range_to[1]


@dataclass(frozen=True, slots=True)
class Analyte:
    """One test: the panel it is listed under and the units laboratories report it in."""

    id: str
    panel: str
    units: tuple[LabUnit, ...]
    asks_fasting: bool = False
    asks_time: bool = False
    sources: tuple[str, ...] = ()
    review: Review = field(default_factory=Review)

    def unit(self, name: str) -> LabUnit | None:
        """Return a unit by its name; None for one that was typed by hand."""
        return next((one for one in self.units if one.unit == name), None)

    def same_figures(self, one: str, other: str) -> bool:
        """Tell whether two units give the same figure, such as ng/mL and µg/L."""
        if one == other:
            return True
        first, second = self.unit(one), self.unit(other)
        if first is None or second is None or first.per_first is None:
            return False
        return first.per_first == second.per_first


@dataclass(frozen=True, slots=True)
class HbA1cEquation:
    """NGSP (%) = ``slope`` × IFCC (mmol/mol) + ``offset``, as published."""

    slope: Decimal
    offset: Decimal
    sources: tuple[str, ...]

    def percent(self, per_mole: Decimal) -> Decimal:
        """Return NGSP per cent, to one decimal as reported."""
        return (self.slope * per_mole + self.offset).quantize(_ONE_PLACE, ROUND_HALF_UP)

    def per_mole(self, percent: Decimal) -> Decimal:
        """Return IFCC mmol/mol, to a whole number as reported."""
        return ((percent - self.offset) / self.slope).quantize(_WHOLE, ROUND_HALF_UP)

    def other(self, result: LabResult) -> tuple[Decimal, str] | None:
        """Return an HbA1c in the other way of writing it, with that unit; else None."""
        if result.analyte != HBA1C:
            return None
        if result.unit == PER_MOLE:
            return self.percent(result.value), PERCENT
        return (self.per_mole(result.value), PER_MOLE) if result.unit == PERCENT else None


@dataclass(frozen=True, slots=True)
class LabGuide:
    """The tests in the order they are offered, and the equation between the HbA1c units."""

    analytes: tuple[Analyte, ...]
    hba1c: HbA1cEquation
    sources: Mapping[str, Source]

    def analyte(self, analyte_id: str) -> Analyte | None:
        """Return a test by its id; None for a custom one."""
        return next((one for one in self.analytes if one.id == analyte_id), None)
