"""Rows of a foreign file as measurements and laboratory results, or why they cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from companion.domain.growth.delimited import fold
from companion.domain.growth.entry import SizesDraft
from companion.domain.growth.spellings import SETTINGS
from companion.domain.import_sheet import (
    DateOrder,
    SheetMapping,
    read_day,
    read_length,
    read_number,
    read_weight,
)
from companion.domain.import_words import Meaning
from companion.domain.labs import CUSTOM, Bound, LabResult
from companion.domain.measurements import Measure, Setting

_LENGTHS = (Meaning.HEIGHT, Meaning.SITTING, Meaning.HEAD, Meaning.WAIST)
_ANALYTES: Mapping[str, str] = {
    name: key
    for key, names in {
        "igf1": "igf1 igf_1 igf_i somatomedin_c insulin_like_growth_factor_1",
        "igfbp3": "igfbp3 igfbp_3 igf_bp3 igf_bp_3",
        "hba1c": "hba1c a1c hb_a1c",
        "fasting_glucose": "fasting_glucose glucose_fasting nüchternglukose",
        "glucose": "glucose blood_glucose glukose glucosa",
        "tsh": "tsh",
        "ft4": "ft4 free_t4 t4_free freies_t4",
    }.items()
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class BadCell:
    """Why a row cannot be read: a code, the meaning of the column, and what stood there."""

    code: str
    meaning: Meaning
    text: str = ""


def read_sizes(
    row: Sequence[str],
    mapping: SheetMapping,
    *,
    person_id: str,
    setting: Setting,
    today: date,
) -> SizesDraft | BadCell:
    """Return the sizes of a row; its own column says where it was measured, else ``setting``."""
    day = _day(row, mapping, today)
    if isinstance(day, BadCell):
        return day
    lengths: dict[Meaning, Decimal | None] = {}
    for meaning in _LENGTHS:
        text = mapping.cell(meaning, row)
        lengths[meaning] = read_length(text, mapping) if text else None
        if text and lengths[meaning] is None:
            return BadCell("not_a_number", meaning, text)
    weight_text = mapping.cell(Meaning.WEIGHT, row)
    weight = read_weight(weight_text, mapping) if weight_text else None
    if weight_text and weight is None:
        return BadCell("not_a_number", Meaning.WEIGHT, weight_text)
    height = lengths[Meaning.HEIGHT]
    return SizesDraft(
        person_id=person_id,
        day=day,
        setting=SETTINGS.get(fold(mapping.cell(Meaning.SETTING, row)), setting),
        heights=(height,) if height is not None else (),
        weight=weight,
        sitting=lengths[Meaning.SITTING],
        head=lengths[Meaning.HEAD],
        waist=lengths[Meaning.WAIST],
        note=mapping.cell(Meaning.NOTE, row),
    )


def parts_of(draft: SizesDraft) -> tuple[SizesDraft, ...]:
    """Return a draft for each measure, so that one known value keeps no other one out."""
    empty = SizesDraft(draft.person_id, draft.day, draft.setting, note=draft.note)
    return tuple(_with(empty, measure, value) for measure, value in draft.values.items())


def _with(empty: SizesDraft, measure: Measure, value: Decimal) -> SizesDraft:
    names = {
        Measure.WEIGHT: "weight",
        Measure.SITTING_HEIGHT: "sitting",
        Measure.HEAD: "head",
        Measure.WAIST: "waist",
    }
    values: dict[str, Decimal | None] = dict.fromkeys(names.values())
    if measure in names:
        values[names[measure]] = value
    return SizesDraft(
        person_id=empty.person_id,
        day=empty.day,
        setting=empty.setting,
        heights=(value,) if measure is Measure.HEIGHT else (),
        weight=values["weight"],
        sitting=values["sitting"],
        head=values["head"],
        waist=values["waist"],
        note=empty.note,
    )


def read_lab(
    row: Sequence[str],
    mapping: SheetMapping,
    *,
    person_id: str,
    row_id: str,
    today: date,
    known: frozenset[str],
) -> LabResult | BadCell:
    """Return the laboratory result of a row; ``known`` are the analytes of the content."""
    day = _day(row, mapping, today)
    if isinstance(day, BadCell):
        return day
    figures: dict[Meaning, Decimal | None] = {}
    text = mapping.cell(Meaning.VALUE, row)
    bound = next((b for b in (Bound.BELOW, Bound.ABOVE) if text.startswith(b.value)), Bound.EXACT)
    cells = {
        Meaning.VALUE: text.removeprefix(bound.value).strip(),
        Meaning.LOW: mapping.cell(Meaning.LOW, row),
        Meaning.HIGH: mapping.cell(Meaning.HIGH, row),
    }
    for meaning, cell in cells.items():
        figures[meaning] = read_number(cell, decimal_comma=mapping.decimal_comma) if cell else None
        if cell and figures[meaning] is None:
            return BadCell("not_a_number", meaning, cell)
    value = figures[Meaning.VALUE]
    if value is None:
        return BadCell("value_missing", Meaning.VALUE)
    name = mapping.cell(Meaning.ANALYTE, row)
    analyte = _ANALYTES.get(fold(name), fold(name))
    return LabResult(
        id=row_id,
        person_id=person_id,
        day=day,
        analyte=analyte if analyte in known else CUSTOM,
        value=value,
        unit=mapping.cell(Meaning.UNIT, row),
        assay=mapping.cell(Meaning.ASSAY, row),
        low=figures[Meaning.LOW],
        high=figures[Meaning.HIGH],
        laboratory=mapping.cell(Meaning.LABORATORY, row),
        note=mapping.cell(Meaning.NOTE, row),
        bound=bound,
        name="" if analyte in known else name,
    )


def _day(row: Sequence[str], mapping: SheetMapping, today: date) -> date | BadCell:
    text = mapping.cell(Meaning.DATE, row)
    day = read_day(text, mapping.date_order or DateOrder.YEAR_FIRST, today)
    return day if day is not None else BadCell("not_a_date", Meaning.DATE, text)
