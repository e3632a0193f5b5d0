"""Published rows and small helpers that the growth tests share."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from companion.content.growth_tables import load_reference
from companion.domain.growth.ages import DAYS_PER_MONTH, DAYS_PER_YEAR
from companion.domain.growth.intervals import HeightPoint
from companion.domain.growth.sds import SdsPoint, sds_at
from companion.domain.growth.terms import SizeMeasure
from companion.domain.measurements import Position, Setting
from companion.domain.people import Sex

HERE = Path(__file__).parents[1] / "growth"
SHARED = Path(__file__).parents[2] / "../shared/growth"

BORN = date(2016, 2, 29)
"""A leap-day birthday, so that nothing works by chance of an easy date."""


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """One row of a published table or of an official program's output."""

    name: str
    reference: str
    sex: Sex
    measure: SizeMeasure
    age_days: float
    value: float
    position: Position | None
    z: float | None
    tolerance: float

    def compute(self) -> SdsPoint:
        """Return what the program makes of the row."""
        return sds_at(
            load_reference(self.reference),
            self.sex,
            self.measure,
            self.age_days,
            self.value,
            self.position,
        )


def carried_rows() -> list[PublishedRow]:
    """Return the published rows that the project carries itself."""
    with (HERE / "published_rows.csv").open(newline="", encoding="utf-8") as file:
        return [_published(row["source"], row, row["z"]) for row in csv.DictReader(file)]


def shared_rows() -> list[tuple[PublishedRow, str]]:
    """Return the team's larger set of published rows with their notes; empty where absent."""
    path = SHARED / "vectors.json"
    if not path.is_file():
        return []
    rows = json.loads(path.read_text(encoding="utf-8"))["vectors"]
    return [(_published(row["id"], row, row["expected_z"]), row.get("note", "")) for row in rows]


def _published(name: str, row: dict[str, str], z: str | float | None) -> PublishedRow:
    return PublishedRow(
        name=name,
        reference=row["reference"],
        sex=Sex(row["sex"]),
        measure=SizeMeasure(row["measure"]),
        age_days=_days(row),
        value=float(row["value"]),
        position=Position(row["position"]) if row.get("position") else None,
        z=None if z in (None, "") else float(z),
        tolerance=float(row["tolerance"]),
    )


def _days(row: dict[str, str]) -> float:
    units = {"age_days": 1.0, "age_months": DAYS_PER_MONTH, "age_years": DAYS_PER_YEAR}
    return next(float(row[unit]) * days for unit, days in units.items() if row.get(unit, "") != "")


def at(months: float) -> float:
    """Return an age in days from months."""
    return months * DAYS_PER_MONTH


def height(days_after_birth: float, cm: float, setting: Setting = Setting.CLINIC) -> HeightPoint:
    """Return a height measured so many days after birth."""
    return HeightPoint(BORN + timedelta(days=days_after_birth), cm, setting)


def close(found: float | None, wanted: float | None, tolerance: float) -> bool:
    """Tell whether two figures agree, or both are missing."""
    if found is None or wanted is None:
        return found is wanted
    return math.isclose(found, wanted, rel_tol=0, abs_tol=tolerance)
