"""Results that may stand on one axis: one test, in units that give the same figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from companion.domain.lab_guide import LabGuide
from companion.domain.labs import LabResult


@dataclass(frozen=True, slots=True)
class LabSeries:
    """The results of one test in one unit, oldest first.

    ``units`` are those that give the same figure, the newest result's first; ``elsewhere``
    counts results of the same test in other units, which have a series of their own.
    """

    analyte: str
    name: str
    units: tuple[str, ...]
    results: tuple[LabResult, ...]
    elsewhere: int = 0

    @property
    def key(self) -> str:
        """What the series is known by on a page."""
        return f"{self.analyte}|{self.name}|{self.units[0]}"

    @property
    def unit(self) -> str:
        """The unit of the newest result."""
        return self.units[0]

    @property
    def latest(self) -> LabResult:
        """The newest result."""
        return self.results[-1]

    @property
    def assays(self) -> tuple[str, ...]:
        """The assays as they were named, in the order in which they came into use."""
        return tuple(dict.fromkeys(_assay(result) for result in self.results))

    @property
    def last_day(self) -> date:
        """The day of the newest result."""
        return self.latest.day


def lab_series(results: Iterable[LabResult], guide: LabGuide) -> tuple[LabSeries, ...]:
    """Return the series of a person's results, in the order of the content, custom ones last.

    Results in different units are never put together unless the units give the same figure.
    """
    ordered = sorted(results, key=lambda r: (r.day, r.taken or time(), r.id))
    groups: dict[tuple[str, str], list[list[LabResult]]] = {}
    for result in ordered:
        groups.setdefault(result.series, [])
        _place(groups[result.series], result, guide)
    order = {one.id: place for place, one in enumerate(guide.analytes)}
    keys = sorted(groups, key=lambda key: (order.get(key[0], len(order)), key[1]))
    return tuple(one for key in keys for one in _series(groups[key]))


def _place(lists: list[list[LabResult]], result: LabResult, guide: LabGuide) -> None:
    analyte = guide.analyte(result.analyte)
    for held in lists:
        same = analyte is not None and analyte.same_figures(held[0].unit, result.unit)
        if same or held[0].unit == result.unit:
            held.append(result)
            return
    lists.append([result])


def _series(lists: list[list[LabResult]]) -> list[LabSeries]:
    every = sum(len(held) for held in lists)
    found = [
        LabSeries(
            analyte=held[-1].analyte,
            name=held[-1].name,
            units=tuple(dict.fromkeys(result.unit for result in reversed(held))),
            results=tuple(held),
            elsewhere=every - len(held),
        )
        for held in lists
    ]
    return sorted(found, key=lambda one: one.last_day, reverse=True)


def _assay(result: LabResult) -> str:
    return result.assay.strip()
