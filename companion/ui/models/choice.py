"""What is about to be recorded: prefilled from the Today view, changed in place."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime, time

from companion.domain.doses import Dose
from companion.domain.injections import Outcome, amount_on
from companion.domain.people import Carer
from companion.domain.sites.regions import Site
from companion.services.injections import InjectionDraft
from companion.services.today import TodayView


@dataclass(frozen=True, slots=True)
class Choice:
    """Dose, site, pack, needle, carer and time; ``wall_time`` None means now."""

    dose: Dose | None = None
    site: Site | None = None
    pack_id: str = ""
    needle_box_id: str = ""
    needles: int = 0
    carer_id: str = ""
    wall_time: time | None = None


def prefill(view: TodayView, carer: Carer | None) -> Choice:
    """Return what the record would be if the one button were pressed now."""
    return Choice(
        dose=view.line.dose if view.line else None,
        site=view.spot,
        pack_id=view.pack.pack.id if view.pack else "",
        needle_box_id=view.needles.box.id if view.needles else "",
        needles=1 if view.needles else 0,
        carer_id=carer.id if carer else "",
    )


def follow(choice: Choice, before: Choice, fresh: Choice) -> Choice:
    """Return ``fresh`` with every part that a person made differ from ``before``."""
    own = {
        field.name: getattr(choice, field.name)
        for field in fields(Choice)
        if getattr(choice, field.name) != getattr(before, field.name)
    }
    return replace(fresh, **own)


def remaining(view: TodayView) -> Dose | None:
    """Return what the prescription leaves of the acting day, None once it is all given."""
    if view.line is None:
        return None
    unit = view.line.dose.unit
    if any(entry.dose is not None and entry.dose.unit is not unit for entry in view.day.entries):
        return None
    left = view.line.dose.amount - amount_on(view.day.entries, view.day.day)
    return Dose(left, unit) if left > 0 else None


def to_draft(
    choice: Choice, view: TodayView, draft_id: str, outcome: Outcome, now: datetime
) -> InjectionDraft:
    """Return the draft the service records."""
    injected = outcome.injected
    return InjectionDraft(
        id=draft_id,
        person_id=view.person.id,
        treatment_day=view.day.day,
        outcome=outcome,
        at=now if injected and choice.wall_time is None else None,
        wall_time=choice.wall_time if injected else None,
        dose=choice.dose if injected else None,
        site=choice.site if injected else None,
        pack_id=choice.pack_id if injected else "",
        needle_box_id=choice.needle_box_id if injected else "",
        needles=choice.needles if injected else 0,
        carer_id=choice.carer_id,
    )
