"""Cells go out and come back unchanged, and none of them is a formula to a spreadsheet."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exchange import (
    CellError,
    Column,
    ColumnKind,
    TableShape,
    read_cell,
    write_cell,
    zone_of_row,
)

LONDON = ZoneInfo("Europe/London")
TEXT = Column("note", ColumnKind.TEXT)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "'=1", "'", "\ufeff=1")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_takes_for_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    written = write_cell(TEXT, text, UTC)
    assert written == f"'{text}"
    assert read_cell(TEXT, written) == text


@pytest.mark.parametrize("text", ["", "Zoë", "0.8 mg", "a=b", "3-4", "mail@home"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert write_cell(TEXT, text, UTC) == text


@given(st.text(), st.booleans())
def test_any_text_comes_back(text: str, optional: bool) -> None:
    column = Column("note", ColumnKind.TEXT, optional=optional)
    assert read_cell(column, write_cell(column, text, UTC)) == text


def test_no_value_and_an_empty_text_are_told_apart_where_both_can_be() -> None:
    column = Column("cell", ColumnKind.TEXT, optional=True)
    assert (write_cell(column, None, UTC), write_cell(column, "", UTC)) == ("", "'")
    assert (read_cell(column, ""), read_cell(column, "'")) == (None, "")


def test_an_instant_is_written_by_the_wall_clock_with_its_distance_from_utc() -> None:
    column = Column("at", ColumnKind.INSTANT)
    summer = write_cell(column, "2026-07-22T19:04:00.000000Z", LONDON)
    assert summer == "2026-07-22T20:04:00+01:00"
    assert read_cell(column, summer) == "2026-07-22T19:04:00+00:00"


@pytest.mark.parametrize("stored", ["0001-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.000000Z"])
def test_an_instant_beyond_the_wall_clock_is_written_in_utc(stored: str) -> None:
    zone = ZoneInfo("America/New_York" if stored.startswith("0") else "Asia/Tokyo")
    assert write_cell(Column("at", ColumnKind.INSTANT), stored, zone).endswith("+00:00")


@pytest.mark.parametrize(
    ("kind", "stored", "written"),
    [
        (ColumnKind.YES_NO, 1, "yes"),
        (ColumnKind.YES_NO, 0, "no"),
        (ColumnKind.WHOLE, -3, "-3"),
        (ColumnKind.DECIMAL, "0.80", "0.80"),
        (ColumnKind.DECIMAL, "1E+2", "1E+2"),
        (ColumnKind.DECIMAL, "0.000", "0.000"),
        (ColumnKind.DATE, "2026-11-22", "2026-11-22"),
        (ColumnKind.TIME, "04:00:00", "04:00:00"),
        (ColumnKind.LIST, "[1, 2]", "[1, 2]"),
    ],
)
def test_every_kind_of_cell_comes_back(kind: ColumnKind, stored: str | int, written: str) -> None:
    column = Column("x", kind, items=ColumnKind.WHOLE)
    assert write_cell(column, stored, UTC) == written
    assert read_cell(column, written) == stored


def test_a_choice_comes_back_and_another_word_does_not() -> None:
    column = Column("sex", ColumnKind.CHOICE, choices=("female", "male", ""))
    assert [read_cell(column, text) for text in ("female", "'male", "")] == ["female", "male", ""]
    with pytest.raises(CellError, match="not_a_choice"):
        read_cell(column, "=cmd")


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (ColumnKind.WHOLE, "1.5", "not_a_whole_number"),
        (ColumnKind.WHOLE, "9" * 30, "not_a_whole_number"),
        (ColumnKind.WHOLE, "100001", "number_cannot_be"),
        (ColumnKind.DECIMAL, "1E+8", "number_cannot_be"),
        (ColumnKind.DECIMAL, "0.00000001", "number_cannot_be"),
        (ColumnKind.DECIMAL, "NaN", "not_a_number"),
        (ColumnKind.DECIMAL, "Infinity", "not_a_number"),
        (ColumnKind.DECIMAL, "1E+999999999", "not_a_number"),
        (ColumnKind.DECIMAL, "٣", "not_a_number"),
        (ColumnKind.YES_NO, "TRUE", "not_yes_or_no"),
        (ColumnKind.DATE, "22.11.2026", "not_a_date"),
        (ColumnKind.DATE, "9999-12-31", "year_cannot_be"),
        (ColumnKind.DATE, "1066-10-14", "year_cannot_be"),
        (ColumnKind.TIME, "25:00", "not_a_time"),
        (ColumnKind.TIME, "10:00+01:00", "not_a_time"),
        (ColumnKind.INSTANT, "tonight", "not_an_instant"),
        (ColumnKind.INSTANT, "2026-11-22T20:00:00", "instant_without_zone"),
        (ColumnKind.INSTANT, "9999-12-31T23:00:00+00:00", "year_cannot_be"),
        (ColumnKind.LIST, "{}", "not_a_list"),
        (ColumnKind.LIST, "[" * 100_000, "not_a_list"),
        (ColumnKind.LIST, '["a", 1]', "not_a_list"),
    ],
)
def test_what_cannot_be_is_refused_by_name(kind: ColumnKind, text: str, code: str) -> None:
    with pytest.raises(CellError) as refused:
        read_cell(Column("x", kind, items=ColumnKind.TEXT), text)
    assert refused.value.code == code


def test_the_items_of_a_list_are_held_to_their_kind() -> None:
    column = Column("readings", ColumnKind.LIST, items=ColumnKind.DECIMAL)
    assert read_cell(column, '["118.2"]') == '["118.2"]'
    with pytest.raises(CellError, match="not_a_number"):
        read_cell(column, '["NaN"]')


def test_a_number_of_months_stays_within_a_life() -> None:
    months = Column("every_months", ColumnKind.WHOLE)
    assert read_cell(months, "1200") == 1200
    with pytest.raises(CellError, match="number_cannot_be"):
        read_cell(months, "1201")


def test_the_path_of_a_file_passes_through() -> None:
    assert read_cell(Column("content", ColumnKind.FILE), "photos/a.jpg") == "photos/a.jpg"


def test_a_row_is_written_by_its_own_clock_else_by_its_persons() -> None:
    own = TableShape("injection", (Column("zone", ColumnKind.TEXT),))
    theirs = TableShape("reminder", (Column("person_id", ColumnKind.TEXT),))
    homes = {"p": "Europe/London"}
    assert str(zone_of_row(own, ["Asia/Tokyo"], homes)) == "Asia/Tokyo"
    assert zone_of_row(own, ["Moon/Base"], homes) is UTC
    assert str(zone_of_row(theirs, ["p"], homes)) == "Europe/London"
    assert zone_of_row(theirs, ["q"], homes) is UTC
