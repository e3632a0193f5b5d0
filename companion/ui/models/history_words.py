"""Prescription history in words: what a line changed, and the arithmetic with its label."""

from __future__ import annotations

from decimal import Decimal

from companion.domain.dose_arithmetic import DatedSize, DoseArithmetic
from companion.domain.doses import DoseUnit
from companion.domain.prescriptions import Prescription
from companion.domain.titration import Gap, Step, StepKind, unresolved
from companion.services.prescription_history import HistoryStep
from companion.ui.formats import format_date, format_decimal, format_list, format_quantity
from companion.ui.models.hold_words import hold_words
from companion.ui.models.prescription_words import dose_line, product_line, schedule_words
from companion.ui.models.supply_words import region_name
from companion.ui.text import translate
from companion.ui.words import dose_words

_FIGURES = 3


def figure_words(value: Decimal) -> str:
    """Return a worked-out amount with three figures: "0.224", "1.57"."""
    return format_decimal(Decimal(f"{value:.{_FIGURES}g}"))


def per_kg_words(found: DoseArithmetic) -> str:
    """Return the week's amount by body weight: "0.224 mg/kg/week"."""
    amount = figure_words(found.per_kg_week)
    if found.week.unit is DoseUnit.IU:
        return translate("Arithmetic", "{amount} IU/kg/week", amount=amount)
    return translate("Arithmetic", "{amount} mg/kg/week", amount=amount)


def per_m2_words(found: DoseArithmetic) -> str:
    """Return the amount a day by body surface: "0.93 mg/m²/day"; empty without one."""
    if found.per_m2_day is None:
        return ""
    amount = figure_words(found.per_m2_day)
    if found.week.unit is DoseUnit.IU:
        return translate("Arithmetic", "{amount} IU/m²/day", amount=amount)
    return translate("Arithmetic", "{amount} mg/m²/day", amount=amount)


def amounts_words(found: DoseArithmetic) -> str:
    """Return both amounts: "0.224 mg/kg/week · 0.93 mg/m²/day"."""
    return " · ".join(part for part in (per_kg_words(found), per_m2_words(found)) if part)


def label_words(found: DoseArithmetic) -> str:
    """Return where the figures come from, as it stands beside them on every page and print."""
    sentence = translate(
        "Arithmetic",
        "Arithmetic from the dose as prescribed ({week} a week) and the last weight of {day} "
        "({weight}).",
        week=dose_words(found.week),
        day=format_date(found.weight.day, "medium"),
        weight=format_quantity(found.weight.value, "kg"),
    )
    if found.per_m2_day is None or found.height is None or found.surface_m2 is None:
        return sentence
    surface = translate(
        "Arithmetic",
        "Body surface {surface} by Mosteller’s formula (1987), with the height of {day} "
        "({height}); the week’s amount spread over seven days.",
        surface=format_quantity(Decimal(f"{found.surface_m2:.2f}"), "m²"),
        day=format_date(found.height.day, "medium"),
        height=size_words(found.height, "cm"),
    )
    return f"{sentence} {surface}"


def short_words(found: DoseArithmetic) -> str:
    """Return the figures of a line's first day with the sizes they are from, on one line."""
    sizes = [dated_words(found.weight, "kg")]
    if found.per_m2_day is not None and found.height is not None:
        sizes.append(dated_words(found.height, "cm"))
    return translate(
        "Arithmetic",
        "At its start, as arithmetic: {amounts}, from {sizes}",
        amounts=amounts_words(found),
        sizes=format_list(sizes),
    )


def how_words() -> str:
    """Return how the figures of every line are worked out."""
    return translate(
        "Arithmetic",
        "All figures per kg and per m² are plain arithmetic from the dose as prescribed and the "
        "last weight and height by that day, body surface by Mosteller’s formula (1987). They "
        "say nothing about what the dose should be.",
    )


def dated_words(size: DatedSize, unit: str) -> str:
    """Return a size with its day: "23.1 kg (25 Oct 2026)"."""
    return translate(
        "Arithmetic",
        "{size} ({day})",
        size=size_words(size, unit),
        day=format_date(size.day, "medium"),
    )


def size_words(size: DatedSize, unit: str) -> str:
    """Return a size with its unit."""
    return format_quantity(size.value, unit)


def drift_words(told: HistoryStep) -> str:
    """Return how the arithmetic moved while the dose stayed as it was; empty where it did not."""
    then, now = told.at_start, told.now
    if not told.drifted or then is None or now is None:
        return ""
    return translate(
        "Arithmetic",
        "When this dose began, on {start}, the same arithmetic gave {then} with {before}; with "
        "{weight} it is {now}. The dose is as prescribed; the weight has changed.",
        start=format_date(told.line.start, "medium"),
        then=per_kg_words(then),
        before=format_quantity(then.weight.value, "kg"),
        now=per_kg_words(now),
        weight=format_quantity(now.weight.value, "kg"),
    )


def question_words(told: HistoryStep) -> str:
    """Return the question for the visit that goes with a drift; empty without one.

    It is kept as if it had been typed, so it holds no spaces that do not break.
    """
    then, now = told.at_start, told.now
    if not told.drifted or then is None or now is None:
        return ""
    question = translate(
        "Arithmetic",
        "The dose has been {dose} since {start}. By weight it was {then} then and is {now} now "
        "({weight} on {day}). Is it still as you intend?",
        dose=dose_line(told.line),
        start=format_date(told.line.start, "medium"),
        then=per_kg_words(then),
        now=per_kg_words(now),
        weight=format_quantity(now.weight.value, "kg"),
        day=format_date(now.weight.day, "medium"),
    )
    return " ".join(question.split())


def product_words(line: Prescription) -> str:
    """Return product, presentation and where the pack is sold, as far as they are known."""
    region = region_name(line.region) if line.region else ""
    return " · ".join(part for part in (product_line(line), region) if part)


def step_words(step: Step) -> str:
    """Return what a line changed against the one before it; empty where nothing is known."""
    parts = [_kind_words(kind, step) for kind in step.kinds]
    return " · ".join(part for part in parts if part)


def gap_words(gap: Gap) -> str:
    """Return the days for which nothing was prescribed."""
    return translate(
        "Prescriptions",
        "Nothing prescribed from {first} to {last}",
        first=format_date(gap.first, "medium"),
        last=format_date(gap.last, "medium"),
    )


def notes_words(step: Step) -> tuple[str, ...]:
    """Return what else happened within the days of a line: holds, and lines that overlap."""
    found = [
        translate(
            "Prescriptions",
            "On hold {when}, as {who} said",
            when=hold_words(hold),
            who=hold.said_by,
        )
        for hold in step.holds
    ]
    found += [
        translate("Prescriptions", "Overlaps with {line}", line=dose_line(other))
        for other in unresolved(step)
    ]
    return tuple(found)


def _kind_words(kind: StepKind, step: Step) -> str:
    before = step.before
    if kind is StepKind.FIRST:
        return translate("Prescriptions", "the first line written here")
    if kind is StepKind.BESIDE:
        others = ", ".join(dose_line(other) for other in step.beside)
        return translate("Prescriptions", "together with {line}", line=others)
    assert before is not None
    return _change_words(kind, before)


def _change_words(kind: StepKind, before: Prescription) -> str:
    if kind is StepKind.RESUMED:
        return translate("Prescriptions", "again after a time without a prescription")
    if kind is StepKind.PRODUCT:
        return translate("Prescriptions", "product changed from {product}", product=before.product)
    if kind is StepKind.PRESENTATION:
        was = before.presentation or translate("Prescriptions", "not noted")
        return translate("Prescriptions", "pack changed from {pack}", pack=was)
    if kind is StepKind.DAYS:
        return translate(
            "Prescriptions", "days changed from {days}", days=schedule_words(before.schedule)
        )
    return translate("Prescriptions", "dose changed from {dose}", dose=dose_words(before.dose))
