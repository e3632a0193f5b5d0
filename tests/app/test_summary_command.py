"""``companion summary``: the print for a visit without a window, and plain words for bad input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from companion.__main__ import main


def summary(path: Path, *options: str) -> int:
    return main(["--demo", "summary", "-o", str(path), *options])


def words(path: Path) -> str:
    command = ["pdftotext", "-layout", str(path), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return " ".join(told.split())


def test_the_first_person_since_the_last_visit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.pdf"
    assert summary(path) == 0
    assert "2 pages, not encrypted" in capsys.readouterr().out
    told = words(path)
    assert "Mira" in told
    assert "2026-09-03 to 2026-11-22" in told
    assert [one.name for one in tmp_path.iterdir()] == ["one.pdf"]


def test_by_itself_it_is_set_in_the_bundled_typeface(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    command = [sys.executable, "-m", "companion", "--demo", "summary", "-o", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    told = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
    named = told.stdout.splitlines()[2:]
    assert named
    assert all("IBMPlexSans" in line for line in named)


def test_another_person_from_a_day_with_initials(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    options = ["--person", "jonas", "--since", "2026-05-01", "--initials", "--paper", "letter"]
    assert summary(path, *options) == 0
    told = words(path)
    assert "2026-05-01 to 2026-11-22" in told
    assert "Jonas" not in told
    size = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert "612 x 792" in size.stdout


def test_blocks_are_added_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    options = ["--block", "logistics", "--without", "labs", "--no-free-text", "--black-and-white"]
    assert summary(path, *options) == 0
    told = words(path)
    assert "Supplies and dates" in told
    assert "Laboratory" not in told
    assert "The lump is softer" not in told


def test_a_page_that_can_be_read_out(tmp_path: Path) -> None:
    path = tmp_path / "one.html"
    assert summary(path, "--lang", "en") == 0
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert 'lang="en' in page


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--person", "Nobody"], "Nobody in this diary has that name"),
        (["--since", "yesterday"], "--since takes a date"),
        (["--since", "2027-01-01"], "a day to come"),
        (["--lang", "tlh"], "does not speak that language"),
        (["--block", "horoscope"], "has no such block"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    path = tmp_path / "one.pdf"
    assert summary(path, *options) == 1
    assert said in capsys.readouterr().err
    assert not path.exists()


def test_a_file_of_no_kind_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert summary(tmp_path / "one.docx") == 1
    assert "ends in .pdf" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert summary(tmp_path / "no" / "one.pdf") == 1
