"""The made-up family of the tests, and short ways to write their drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Injection, Outcome
from companion.domain.packs import Pack
from companion.domain.people import Figure, Person, Sex
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import EVERY_DAY
from companion.services.injections import InjectionDraft
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 3, 12)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
NOW = datetime(2026, 3, 12, 20, 0, tzinfo=BERLIN)
AT = NOW.astimezone(UTC)
PRODUCT = "Example GH 10"

GIRL = PersonDraft(
    name="Mara Sand",
    birth_date=date(2017, 5, 2),
    sex=Sex.FEMALE,
    figure=Figure.CHILD,
    zone="Europe/Berlin",
)


def mg(amount: str) -> Dose:
    """Return a dose in milligrams."""
    return Dose(Decimal(amount), DoseUnit.MG)


def iu(amount: str) -> Dose:
    """Return a dose in international units."""
    return Dose(Decimal(amount), DoseUnit.IU)


DAILY = PrescriptionDraft(
    product=PRODUCT,
    dose=mg("0.8"),
    schedule=EVERY_DAY,
    usual_time=time(20, 0),
    start=date(2026, 1, 1),
)


def person(**changes: object) -> Person:
    """Return a person who is not in any record."""
    girl = Person("girl", GIRL.name, GIRL.birth_date, GIRL.sex, GIRL.figure, GIRL.zone)
    return replace(girl, **changes)


def line(line_id: str = "line", **changes: object) -> Prescription:
    """Return a prescription line that is not in any record."""
    daily = Prescription(
        line_id, "girl", PRODUCT, mg("0.8"), EVERY_DAY, time(20, 0), date(2026, 1, 1)
    )
    return replace(daily, **changes)


def entry(entry_id: str = "one", **changes: object) -> Injection:
    """Return a given injection of today at 20:00 that is not in any record."""
    given = Injection(
        id=entry_id,
        person_id="girl",
        treatment_day=TODAY,
        outcome=Outcome.GIVEN,
        recorded_at=AT,
        zone="Europe/Berlin",
        at=AT,
        prescription_id="line",
        prescribed=mg("0.8"),
        dose=mg("0.8"),
    )
    return replace(given, **changes)


def draft(person_id: str, draft_id: str = "one", **changes: object) -> InjectionDraft:
    """Return a draft of today's full dose, given at 20:00."""
    given = InjectionDraft(
        id=draft_id,
        person_id=person_id,
        treatment_day=TODAY,
        outcome=Outcome.GIVEN,
        at=AT,
        dose=mg("0.8"),
    )
    return replace(given, **changes)


def pen(person_id: str, **changes: object) -> Pack:
    """Return a pen of 10 mg as the family types it in."""
    return replace(Pack("", person_id, PRODUCT, content=mg("10"), lot="L1"), **changes)
