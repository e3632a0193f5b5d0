"""Prescription lines as the clinician wrote them; a dose change is a new line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from companion.domain.doses import Dose
from companion.domain.findings import Finding, ask, cannot_be
from companion.domain.schedule import Schedule, ScheduleKind


@dataclass(frozen=True, slots=True)
class Prescription:
    """One line: product, dose, days and usual time, valid from ``start`` to ``end``.

    ``product_id`` and ``presentation_id`` point into the catalogue, or are empty when the
    family typed the product. ``end`` is the last treatment day, or None while it runs.
    ``pen_shows`` is what the pen window shows for this dose, as taught. ``region`` is where
    the pack is sold, ``indication`` what it was prescribed for, where that differs from line
    to line.
    """

    id: str
    person_id: str
    product: str
    dose: Dose
    schedule: Schedule
    usual_time: time
    start: date
    end: date | None = None
    product_id: str = ""
    presentation: str = ""
    presentation_id: str = ""
    prescriber: str = ""
    reason: str = ""
    pen_shows: str = ""
    region: str = ""
    indication: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether the line is in force on a treatment day."""
        return self.start <= day and (self.end is None or day <= self.end)

    def is_due_on(self, day: date) -> bool:
        """Tell whether this line plans an injection for a treatment day."""
        return self.covers(day) and self.schedule.is_due_on(day)


def line_on(lines: Iterable[Prescription], day: date) -> Prescription | None:
    """Return the line in force on a day, None without one.

    Where several are, a line that plans an injection for that day comes first, then the
    newest.
    """
    in_force = [line for line in lines if line.covers(day)]
    return max(in_force, key=lambda line: (line.is_due_on(day), line.start, line.id), default=None)


def overlaps(line: Prescription, others: Iterable[Prescription]) -> tuple[Prescription, ...]:
    """Return the other lines of growth hormone that are in force at the same time.

    Two doses of one daily product that share the week, such as one for school days and one
    for the weekend, do not overlap.
    """
    return tuple(
        other
        for other in others
        if other.id != line.id
        and (line.end is None or other.start <= line.end)
        and (other.end is None or line.start <= other.end)
        and not _share_the_week(line, other)
    )


def _share_the_week(line: Prescription, other: Prescription) -> bool:
    return (
        line.product == other.product
        and not line.schedule.weekly
        and not other.schedule.weekly
        and set(line.schedule.weekdays).isdisjoint(other.schedule.weekdays)
    )


def check_rhythm(schedule: Schedule, made_for: ScheduleKind | None) -> tuple[Finding, ...]:
    """Return a question when a schedule is not the one a product is made for.

    A weekly amount written down as daily is seven times as much, so it is asked about even
    where the label is only known second-hand; ``made_for`` None asks nothing.
    """
    if made_for is None or schedule.weekly is (made_for is ScheduleKind.WEEKLY):
        return ()
    return (ask("rhythm_differs_from_product", "schedule", made_for=made_for),)


def check_prescription(
    line: Prescription, others: Iterable[Prescription], birth_date: date, today: date
) -> tuple[Finding, ...]:
    """Return what is impossible or doubtful about a line, besides its dose."""
    found = []
    if not line.product.strip():
        found.append(cannot_be("product_missing", "product"))
    if line.end is not None and line.end < line.start:
        found.append(cannot_be("end_before_start", "end", start=line.start, end=line.end))
    if line.start < birth_date:
        found.append(cannot_be("start_before_birth", "start", birth=birth_date))
    if (line.start - today).days > 366:
        found.append(ask("start_far_ahead", "start", start=line.start))
    found.extend(
        cannot_be(
            "prescriptions_overlap",
            "start",
            product=other.product,
            dose=other.dose,
            since=other.start,
        )
        for other in overlaps(line, others)
    )
    return tuple(found)
