"""Laboratory results as reported, with the laboratory's own range."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class LabResult:
    """One result; ``low`` and ``high`` are the laboratory's range, ``lab_sds`` its SDS."""

    id: str
    person_id: str
    day: date
    analyte: str
    value: Decimal
    unit: str
    assay: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    lab_sds: Decimal | None = None
    laboratory: str = ""
    note: str = ""
