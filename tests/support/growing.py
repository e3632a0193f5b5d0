"""A girl's growth as the tests type it in, and histories worked out from it without a record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from companion.content.growth_shelf import GrowthShelf
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.history import GrowthHistory, read_history
from companion.domain.measurements import (
    BoneAge,
    GrowthBackground,
    Measure,
    Measurement,
    Position,
    PubertyStage,
    Setting,
)
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from tests.support import demo
from tests.support.family import TODAY, line, person

SHELF = GrowthShelf()
START = date(2023, 6, 1)


def size(
    day: str,
    value: float | str,
    measure: Measure = Measure.HEIGHT,
    setting: Setting = Setting.CLINIC,
    position: Position = Position.STANDING,
) -> Measurement:
    """Return a measurement of the girl."""
    row_id = f"{measure.name}-{setting}-{day}"
    on = date.fromisoformat(day)
    return Measurement(row_id, "girl", on, measure, Decimal(str(value)), setting, position=position)


def facts(
    rows: Iterable[Measurement] = (),
    *,
    today: date = TODAY,
    treated: bool = True,
    **changes: object,
) -> GrowthFacts:
    """Return what is known about the girl, treated since June 2023."""
    background = GrowthBackground("girl", "girl")
    made = GrowthFacts(
        person=person(),
        today=today,
        background=background,
        reference=SHELF.size("who"),
        velocity_reference=SHELF.velocity("tanner_davies_1985"),
        measurements=tuple(sorted(rows, key=lambda row: row.day)),
        lines=(line(start=START),) if treated else (),
    )
    return replace(made, **changes)


def background(**changes: object) -> GrowthBackground:
    """Return the girl's background with both parents' heights."""
    known = GrowthBackground("girl", "girl", mother_cm=Decimal(161), father_cm=Decimal("174.5"))
    return replace(known, **changes)


CLINIC = (
    size("2022-05-30", 98.6), size("2022-11-28", 100.7), size("2023-05-29", 103.0),
    size("2023-12-04", 107.9), size("2024-06-03", 112.3), size("2024-12-02", 115.9),
    size("2025-06-02", 119.4), size("2025-12-01", 122.6),
)  # fmt: skip
"""Every half year: slow before treatment, quick in the first year on it, then steadier."""


def demo_history(name: str, **changes: object) -> GrowthHistory:
    """Return the growth of one of the made-up family."""
    who: Person = demo.named(name)
    known = demo.of(GrowthBackground, who)
    row = known[0] if known else GrowthBackground(who.id, who.id)
    made = GrowthFacts(
        person=who,
        today=demo.TODAY,
        background=row,
        reference=SHELF.size(row.reference),
        velocity_reference=SHELF.velocity(row.velocity_reference),
        measurements=tuple(sorted(demo.of(Measurement, who), key=lambda r: r.day)),
        bone_ages=tuple(sorted(demo.of(BoneAge, who), key=lambda r: r.day)),
        stages=tuple(sorted(demo.of(PubertyStage, who), key=lambda r: r.day)),
        lines=tuple(sorted(demo.of(Prescription, who), key=lambda r: r.start)),
    )
    return read_history(replace(made, **changes))
