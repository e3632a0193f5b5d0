"""Files of the growth commands, taken apart and put together again."""

from __future__ import annotations

import pytest

from companion.interchange.growth_csv import (
    ColumnMissingError,
    ColumnTwiceError,
    EmptyFileError,
    RowTooLongError,
    UnreadableRowError,
    read_growth_file,
    write_growth_file,
)

KNOWN = ("sex", "value")


def test_rows_come_back_untouched_with_new_cells_after_them() -> None:
    content = b'Sex,  Value ,remark\nf, 12.0 ,"a, ""b"""\n\nm,,\n'

    file = read_growth_file(content, KNOWN)
    written = write_growth_file(file, ("z",), [("1.5",), ("",)])

    assert written.decode() == 'Sex,  Value ,remark,z\nf, 12.0 ,"a, ""b""",1.5\nm,,,\n'
    assert [file.cell(row, "value") for row in file.rows] == ["12.0", ""]


def test_delimiter_and_line_ends_are_kept_and_the_text_becomes_utf_8() -> None:
    content = "sex;value;name\r\nf;12,5;Zoë\r\n".encode("cp1252")

    file = read_growth_file(content, KNOWN)

    assert file.decimal_comma
    assert (
        write_growth_file(file, ("z",), [("1",)]) == "sex;value;name;z\r\nf;12,5;Zoë;1\r\n".encode()
    )


def test_a_byte_order_mark_is_no_part_of_the_first_column() -> None:
    file = read_growth_file("sex,value\nf,1\n".encode("utf-8-sig"), KNOWN)

    assert file.header == ("sex", "value")


def test_short_rows_are_filled_up_and_blank_cells_may_stand_over() -> None:
    file = read_growth_file(b"sex,value,note\nf\nm,1,,,\n", KNOWN)

    assert [row.cells for row in file.rows] == [("f", "", ""), ("m", "1", "")]


def test_a_column_that_is_not_there_is_blank_unless_it_is_needed() -> None:
    file = read_growth_file(b"value\n1\n", KNOWN)

    assert file.cell(file.rows[0], "sex") == ""
    with pytest.raises(ColumnMissingError, match="'sex'"):
        file.require(KNOWN)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"   \n", b"\xef\xbb\xbf"])
def test_an_empty_file_says_what_is_missing(content: bytes) -> None:
    with pytest.raises(EmptyFileError, match="column names"):
        read_growth_file(content, KNOWN)


def test_a_column_that_stands_twice_is_refused() -> None:
    with pytest.raises(ColumnTwiceError, match="'value'"):
        read_growth_file(b"sex,value,Value\nf,1,2\n", KNOWN)


def test_a_row_with_a_cell_too_many_is_named() -> None:
    with pytest.raises(RowTooLongError, match=r"Row 2 \(line 3\)"):
        read_growth_file(b"sex,value\nf,1\nf,1,5\n", KNOWN)


def test_an_open_quotation_mark_is_named() -> None:
    with pytest.raises(UnreadableRowError, match="Line 3"):
        read_growth_file(b'sex,value\nf,"1\nm,2\n', KNOWN)
