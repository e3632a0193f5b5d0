"""Files as programs and spreadsheets really write them."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.growth.delimited import (
    DelimitedError,
    decode,
    find_delimiter,
    fold,
    parse_day,
    parse_number,
    split_rows,
)


@pytest.mark.parametrize(
    "content",
    [
        "Größe,Zoë\n".encode(),
        "Größe,Zoë\n".encode("utf-8-sig"),
        "Größe,Zoë\n".encode("utf-16"),
        b"\xfe\xff" + "Größe,Zoë\n".encode("utf-16-be"),
        "Größe,Zoë\n".encode("cp1252"),
    ],
)
def test_the_text_comes_back_from_any_common_encoding(content: bytes) -> None:
    assert decode(content) == "Größe,Zoë\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_shows_known_columns(delimiter: str) -> None:
    line = delimiter.join(['"my, own; note"', "Sex", "Value"])

    assert find_delimiter(line, {"sex", "value"}) == delimiter


def test_names_are_compared_without_case_spaces_and_hyphens() -> None:
    assert fold("  Birth-Date ") == fold("birth date") == "birth_date"


def test_quoted_cells_hold_delimiters_quotes_and_line_ends() -> None:
    rows = split_rows('a,b\r\n"x, ""y""\r\nz",2\r\n\r\n3,4\r\n', ",")

    assert [row.cells for row in rows] == [("a", "b"), ('x, "y"\r\nz', "2"), ("3", "4")]
    assert [row.line for row in rows] == [1, 3, 5]


def test_an_open_quotation_mark_names_its_line() -> None:
    with pytest.raises(DelimitedError) as refused:
        split_rows('a,b\n1,"2\n3,4\n', ",")

    assert refused.value.line == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("105", 105),
        ("105.3", 105.3),
        ("-3", -3),
        ("+.5", 0.5),
        ("5.", 5),
        ("1e2", 100),
        ("1e-3", 0.001),
    ],
)
def test_numbers_are_read(text: str, number: float) -> None:
    assert parse_number(text, decimal_comma=False) == number


@pytest.mark.parametrize(
    "text",
    ["", "abc", "nan", "inf", "-inf", "1e309", "-1e309", "1_000", "0x10", "1,5", "1 5", "--1", "."],
)
def test_what_is_not_a_finite_number_is_refused(text: str) -> None:
    assert parse_number(text, decimal_comma=False) is None


def test_a_decimal_comma_is_read_only_where_commas_do_not_part_cells() -> None:
    assert parse_number("105,3", decimal_comma=True) == 105.3
    assert parse_number("105.3", decimal_comma=True) == 105.3
    assert parse_number("1,234,5", decimal_comma=True) is None


@pytest.mark.parametrize(
    "text",
    ["2024-02-29", "2024/2/29", "2024.02.29", "2024-02-29T10:30:00", "2024-02-29 10:30"],
)
def test_dates_with_the_year_first_are_read(text: str) -> None:
    assert parse_day(text) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text",
    ["", "29/02/2024", "02-29-2024", "2023-02-29", "2024-13-01", "20240229", "2024-02-299", "x"],
)
def test_dates_that_can_be_misread_or_do_not_exist_are_refused(text: str) -> None:
    assert parse_day(text) is None
