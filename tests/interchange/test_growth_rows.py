"""Cells of the growth commands' files become figures, or errors that name their place."""

from __future__ import annotations

import math
from datetime import date

import pytest

from companion.domain.growth.terms import Note, SizeMeasure
from companion.domain.measurements import Position, Setting
from companion.domain.people import Sex
from companion.interchange.growth_csv import (
    AgeColumnMissingError,
    CellError,
    ColumnMissingError,
    read_growth_file,
)
from companion.interchange.growth_notes import SENTENCES, explain
from companion.interchange.growth_rows import (
    SDS_COLUMNS,
    VELOCITY_COLUMNS,
    SdsRow,
    sds_rows,
    velocity_rows,
)


def sds_row(header: str, cells: str) -> SdsRow:
    (row,) = sds_rows(read_growth_file(f"{header}\n{cells}\n".encode(), SDS_COLUMNS))
    return row


BASE = "reference,sex,measure,value"


@pytest.mark.parametrize(
    ("columns", "cells", "days"),
    [
        ("age_days", "731", 731),
        ("age_months", "24", 730.5),
        ("age_years", "5", 1826.25),
        ("birth_date,date", "2016-02-29,2020-02-29", 1461),
        ("birth_date,date", "2016-02-29,2016-02-28", -1),
        ("age_days,age_months", ",24", 730.5),
        ("age_years,birth_date,date", ",2016-02-29,2020-02-29", 1461),
    ],
)
def test_the_age_is_read_in_any_of_its_ways(columns: str, cells: str, days: float) -> None:
    assert sds_row(f"{BASE},{columns}", f"who,f,height,90,{cells}").age_days == days


@pytest.mark.parametrize("text", ["female", "Female", " F ", "girl", "WOMAN"])
def test_sex_is_read_as_people_spell_it(text: str) -> None:
    assert sds_row(f"{BASE},age_days", f"who,{text},height,90,800").sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("recumbent length", Position.LYING),
        ("Recumbent-Length", Position.LYING),
        ("standing height", Position.STANDING),
        ("", None),
    ],
)
def test_position_is_optional(text: str, position: Position | None) -> None:
    row = sds_row(f"{BASE},age_days,position", f"who,f,height,90,800,{text}")

    assert row.position is position


def test_blanks_are_allowed_everywhere() -> None:
    row = sds_row(f"{BASE},age_days,note", ",,,,,x")

    assert (row.reference, row.sex, row.measure, row.position) == ("", None, None, None)
    assert math.isnan(row.value)
    assert math.isnan(row.age_days)


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("who,f,height,tall,800", "value"),
        ("who,f,height,nan,800", "value"),
        ("who,f,height,inf,800", "value"),
        ("who,f,height,-inf,800", "value"),
        ("who,f,height,1e309,800", "value"),
        ("who,f,height,0,800", "value"),
        ("who,f,height,-90,800", "value"),
        ("who,f,height,1.2,800", "value"),
        ("who,f,height,281,800", "value"),
        ("who,f,weight,401,800", "value"),
        ("who,f,bmi,0,800", "value"),
        ("who,f,,-1,800", "value"),
        ("who,f,height,90,old", "age_days"),
        ("who,f,height,90,nan", "age_days"),
        ("who,2,height,90,800", "sex"),
        ("who,f,waist,90,800", "measure"),
    ],
)
def test_a_cell_that_cannot_be_is_named_by_row_and_column(cells: str, column: str) -> None:
    with pytest.raises(CellError, match=rf"Row 1 \(line 2\), column '{column}'"):
        sds_row(f"{BASE},age_days", cells)


def test_every_filled_age_is_checked_even_where_another_is_used() -> None:
    with pytest.raises(CellError, match="'date'"):
        sds_row(f"{BASE},age_days,birth_date,date", "who,f,height,90,800,2020-01-01,1/2/2022")


def test_the_columns_that_are_needed_are_named() -> None:
    with pytest.raises(ColumnMissingError, match="'reference'"):
        sds_row("sex,measure,value,age_days", "f,height,90,800")
    with pytest.raises(AgeColumnMissingError, match="birth_date and date"):
        sds_row(f"{BASE},birth_date", "who,f,height,90,2020-01-01")


def test_velocity_rows_default_to_the_clinic() -> None:
    content = (
        b"person,sex,birth_date,date,height_cm,setting,reference\n"
        b"Ada,f,2016-02-29,2020-03-01,100,home,rikken_wit_1992\nBo,,,,,,\n"
    )

    first, second = velocity_rows(read_growth_file(content, VELOCITY_COLUMNS))

    assert (first.person, first.sex, first.birth, first.day) == (
        "Ada",
        Sex.FEMALE,
        date(2016, 2, 29),
        date(2020, 3, 1),
    )
    assert first.setting is Setting.HOME
    assert second.setting is Setting.CLINIC
    assert second.day is second.birth is second.sex is None


def test_velocity_needs_its_columns_but_neither_setting_nor_reference() -> None:
    header = b"person,sex,birth_date,date,height_cm\n"

    assert velocity_rows(read_growth_file(header, VELOCITY_COLUMNS)) == []
    with pytest.raises(ColumnMissingError, match="'height_cm'"):
        velocity_rows(read_growth_file(header.replace(b",height_cm", b""), VELOCITY_COLUMNS))


def test_every_note_has_a_sentence_that_begins_with_its_code() -> None:
    assert set(SENTENCES) == set(Note)
    assert explain(Note.NONE) == ""
    assert explain(Note.WHO_JOIN | Note.RESTRICTED_TAIL).count("; ") == 1
    assert explain(Note.OUT_OF_RANGE).startswith("OUT_OF_RANGE: ")


def test_every_measure_is_understood() -> None:
    for measure in SizeMeasure:
        assert sds_row(f"{BASE},age_days", f"who,f,{measure.upper()},90,800").measure is measure
