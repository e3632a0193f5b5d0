"""What the prescription form begins with, from a line that is there already."""

from __future__ import annotations

from datetime import date

from companion.domain.catalogue import Catalogue
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import Schedule
from companion.ui.formats import format_decimal
from companion.ui.gate.answers import LineAnswers
from companion.ui.gate.prescription_model import labelled_unit, presentation_of
from companion.ui.gate.product_field import ChosenProduct
from companion.ui.gate.rhythm_field import CHOSEN, EVERY, WEEKLY


def answers_after(line: Prescription | None, today: date, catalogue: Catalogue) -> LineAnswers:
    """Return the answers for a new line that follows another, or for the very first.

    The dose and what the pen window shows are left empty: they are what changes, and are to be
    copied from the new prescription. The unit is preset only where the pack's label is known.
    """
    if line is None:
        return LineAnswers(start=today)
    unit = labelled_unit(presentation_of(catalogue.find(line.product_id), line.presentation_id))
    return LineAnswers(
        product=ChosenProduct(line.product_id, line.product),
        presentation_id=line.presentation_id,
        presentation="" if line.presentation_id else line.presentation,
        unit=unit.value if unit else "",
        rhythm=rhythm_state(line.schedule),
        usual_time=line.usual_time,
        start=today,
        prescriber=line.prescriber,
        more=bool(line.prescriber or line.pen_shows),
    )


def answers_of(line: Prescription, catalogue: Catalogue) -> LineAnswers:
    """Return a line as it stands, to be corrected."""
    answers = answers_after(line, line.start, catalogue)
    answers.amount = format_decimal(line.dose.amount)
    answers.unit, answers.unit_by_hand = line.dose.unit.value, True
    answers.pen_shows = line.pen_shows
    answers.more = True
    return answers


def rhythm_state(schedule: Schedule) -> tuple[str, frozenset[int], str, bool]:
    """Return a schedule as the rhythm field keeps it."""
    days = frozenset(day + 1 for day in schedule.weekdays)
    if schedule.weekly:
        return WEEKLY, frozenset(range(1, 8)), str(min(days)), True
    return (EVERY if schedule.every_day else CHOSEN), days, "", True
