"""Symptoms as noted, each with its days on a line, and what was asked by name and denied."""

from __future__ import annotations

from companion.domain.red_flags.content import SymptomGuide
from companion.domain.summary.choices import Block
from companion.domain.summary.contents import VisitSummary
from companion.domain.summary.symptom_rows import SymptomRow
from companion.ui.formats import format_list
from companion.ui.models.symptom_words import side_words, strength_words, symptom_label
from companion.ui.printing.summary.figures import DaysBar
from companion.ui.printing.summary.parts import Cell, Drawing, Part, Prose, Section, Table
from companion.ui.printing.summary.told import Told, iso, joined, span
from companion.ui.text import translate

_FEW_DAYS = 8


def symptoms_section(told: Told) -> Section:
    """Return a row for each symptom, readings, and the honest rest: denied, or not asked."""
    summary, guide = told.summary, told.texts.guide()
    block = summary.symptoms
    parts: list[Part] = []
    if block.rows:
        rows = tuple(_row(summary, guide, row) for row in block.rows)
        parts.append(Table(_head(), rows, (3.4, 1)))
    if block.readings:
        parts.append(Prose(_readings(summary, guide)))
    note = _note() if block.rows else ""
    parts.append(Prose(joined((note, _asked(summary, guide)), " "), quiet=True))
    return Section(Block.SYMPTOMS, translate("Summary", "Symptoms, as noted"), parts)


def _head() -> tuple[str, str]:
    return (
        translate("Summary", "Symptom, worst severity, when noted"),
        translate("Summary", "Over the period"),
    )


def _row(summary: VisitSummary, guide: SymptomGuide, row: SymptomRow) -> tuple[Cell, ...]:
    worst = next((s.label for s in guide.severities if s.level == row.worst), "")
    sides = format_list(list(dict.fromkeys(side_words(n.side) for n in row.notes if n.side)))
    label = joined((symptom_label(guide, row.symptom), _in_brackets(sides)), " ")
    notes = "; ".join(f"{n.day.isoformat()} {n.note}" for n in row.notes if n.note)
    changes = [line.start for line in summary.treatment.lines]
    days = _days(row)
    bar = DaysBar(summary.period, row.days, changes, goes_on=row.still_there)
    told = joined((label, worst, days, _beginning(row), _after(row)))
    return (Cell(told, notes), Cell(drawing=Drawing(bar, days)))


def _in_brackets(words: str) -> str:
    return f"({words})" if words else ""


def _beginning(row: SymptomRow) -> str:
    """Return since when it was there, if longer than noted, and whether it still is."""
    began = (
        translate("Summary", "began {date}", date=row.began.isoformat())
        if row.began < row.first
        else ""
    )
    there = translate("Summary", "still there") if row.still_there else ""
    return joined((began, there), ", ")


def _after(row: SymptomRow) -> str:
    return "" if row.after is None else translate("Summary", "dose day {n}", n=row.after)


def _days(row: SymptomRow) -> str:
    """Return the days on which it was noted: each of a few, else how many from when to when."""
    if len(row.days) <= _FEW_DAYS:
        return ", ".join(map(iso, row.days))
    return joined(
        (translate("Summary", "{n} day(s)", n=len(row.days)), span(row.first, row.last)), ", "
    )


def _note() -> str:
    return translate(
        "Summary",
        "Dots: noted; ticks: dose changes; thick: still there.",
    )


def _readings(summary: VisitSummary, guide: SymptomGuide) -> str:
    told = [
        joined((iso(n.day), symptom_label(guide, n.symptom), strength_words(guide, n), n.note), " ")
        for n in summary.symptoms.readings
    ]
    return translate("Summary", "Readings: {readings}", readings="; ".join(told))


def _asked(summary: VisitSummary, guide: SymptomGuide) -> str:
    """Return what was asked and denied; what nobody asked by name is not said to be absent."""
    block = summary.symptoms
    if not block.asked_on:
        return translate(
            "Summary",
            "No check-in named symptoms in this period: what is not listed was not asked.",
        )
    last = block.asked_on[-1].isoformat()
    if not block.denied:
        return translate("Summary", "Asked by name, last on {date}; nothing was denied.", date=last)
    names = format_list([symptom_label(guide, one.symptom) for one in block.denied])
    return translate(
        "Summary",
        "Asked by name and denied (last on {date}): {names}. What is not listed was not asked.",
        date=last, names=names,
    )  # fmt: skip
