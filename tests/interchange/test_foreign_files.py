"""Files of other programs, taken apart without guessing and without end."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from companion.interchange.foreign_sheet import read_sheet
from companion.interchange.medtimer_json import begins_like_json, read_medtimer
from companion.interchange.safe_files import LONGEST_CELL, LONGEST_LINE
from companion.services.import_ports import (
    FileTooLargeError,
    UnknownFormatError,
    UnreadableFileError,
)

AT = 1_760_000_000


def written(tmp_path: Path, content: bytes | str, name: str = "f.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_rows_are_read_whatever_parts_and_encodes_them(
    tmp_path: Path, delimiter: str, coding: str
) -> None:
    text = f"Datum{delimiter}Größe\r\n2025-04-03{delimiter}118\r\n\r\n"
    sheet = read_sheet(written(tmp_path, text.encode(coding)))
    assert (sheet.header, sheet.rows) == (("Datum", "Größe"), (("2025-04-03", "118"),))
    assert sheet.lines == (2,)


def test_a_comma_inside_figures_does_not_part_cells_when_a_semicolon_does(tmp_path: Path) -> None:
    sheet = read_sheet(written(tmp_path, "2025-04-03;118,2;21,4\n2025-05-03;118,9;21,6\n"))
    assert (sheet.header, sheet.rows[0]) == ((), ("2025-04-03", "118,2", "21,4"))
    assert sheet.width == 3


def test_quoted_cells_may_hold_line_ends(tmp_path: Path) -> None:
    sheet = read_sheet(written(tmp_path, 'date,note\n2025-04-03,"two\nlines"\n2025-05-03,x\n'))
    assert sheet.rows[0][1] == "two\nlines"
    assert sheet.lines == (3, 4)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        ("a,b\n" + "1," * 500 + "\n", FileTooLargeError),
        ("date,height\n" + "1" * (LONGEST_LINE + 1), FileTooLargeError),
        ("date,height\n1," + "1" * (LONGEST_CELL + 1), UnreadableFileError),
        ("date,height\n" + "2025-04-03,1\n" * 20_002, FileTooLargeError),
        ("date,height\n" + "2025-04-03,1\n" * 700_000, FileTooLargeError),
        ('date,height\n2025-04-03,"1\n', UnreadableFileError),
        ("alone\nin\nits\ncolumn\n", UnknownFormatError),
        (b"a,b\x00\x01\x02", UnknownFormatError),
    ],
)
def test_what_cannot_be_a_sheet_is_named(
    tmp_path: Path, content: bytes | str, trouble: type[Exception]
) -> None:
    with pytest.raises(trouble):
        read_sheet(written(tmp_path, content))


def test_the_process_keeps_its_own_limit_on_cells(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    read_sheet(written(tmp_path, "date,height\n2025-04-03,118\n"))
    assert csv.field_size_limit() == before


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to("/dev/zero")
    with pytest.raises(UnreadableFileError):
        read_sheet(tmp_path / "link.csv")


def timer(**changes: object) -> dict[str, object]:
    return {"medicineName": "N", "amount": "1 mg", "status": "TAKEN", "notes": " left ",
            "remindedTimestamp": AT, "processedTimestamp": AT + 60} | changes  # fmt: skip


def events_of(tmp_path: Path, *events: object):
    text = json.dumps({"events": {"version": 20, "list": list(events)}})
    return read_medtimer(written(tmp_path, text, "m.json"))


def test_an_event_is_read_with_its_instants(tmp_path: Path) -> None:
    (found,) = events_of(tmp_path, timer())
    assert (found.medicine, found.amount, found.note, found.place) == ("N", "1 mg", "left", 1)
    assert (found.at - found.reminded).total_seconds() == 60


def test_milliseconds_are_known_by_their_size_and_zero_means_unanswered(tmp_path: Path) -> None:
    (found,) = events_of(tmp_path, timer(remindedTimestamp=AT * 1000, processedTimestamp=0))
    assert found.processed is None
    assert found.at.timestamp() == AT


@pytest.mark.parametrize(
    "event",
    [
        timer(medicineName=""), timer(medicineName=5), timer(remindedTimestamp=True),
        timer(remindedTimestamp="x"), timer(remindedTimestamp=10**400), timer(remindedTimestamp=-1),
        timer(remindedTimestamp=float("nan")), "text", None, [],
    ],
)  # fmt: skip
def test_an_event_that_says_nothing_is_left_out(tmp_path: Path, event: object) -> None:
    assert [found.place for found in events_of(tmp_path, timer(), event)] == [1]


def test_half_signs_are_taken_out_of_words(tmp_path: Path) -> None:
    (found,) = events_of(tmp_path, timer(notes="a\ud83db"))
    assert found.note == "ab"


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        ("{", UnreadableFileError),
        ("[" * 100_000, UnreadableFileError),
        ("9" * 5_000, UnreadableFileError),
        ("[]", UnknownFormatError),
        ("{}", UnknownFormatError),
        ('{"events": 5}', UnknownFormatError),
        ('{"events": {"list": [1, 2]}}', UnknownFormatError),
        ('{"list":[' + '{"remindedTimestamp":1},' * 60_001 + "{}]}", FileTooLargeError),
        (" " * (17 << 20), FileTooLargeError),
    ],
)
def test_what_is_no_backup_of_the_app_is_named(
    tmp_path: Path, content: str, trouble: type[Exception]
) -> None:
    with pytest.raises(trouble):
        read_medtimer(written(tmp_path, content, "m.json"))


def test_json_is_known_by_its_first_sign(tmp_path: Path) -> None:
    assert begins_like_json(written(tmp_path, b'\xef\xbb\xbf  {"a": 1}'))
    assert not begins_like_json(written(tmp_path, "date,height"))
    assert not begins_like_json(tmp_path / "gone")
