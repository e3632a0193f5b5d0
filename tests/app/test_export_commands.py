"""``companion export ics``: the same bytes for the demo each time, and never a dose."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest

from companion.__main__ import main


def export(path: Path, *options: str) -> bytes:
    assert main(["--demo", "export", "ics", "-o", str(path), *options]) == 0
    return path.read_bytes()


def titles(content: bytes) -> set[str]:
    events = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return {str(event["SUMMARY"]) for event in events}


def test_the_demo_gives_the_same_bytes_each_time(tmp_path: Path) -> None:
    assert export(tmp_path / "one.ics") == export(tmp_path / "two.ics")


def test_titles_are_discreet_and_ask(tmp_path: Path) -> None:
    content = export(tmp_path / "one.ics", "--person", "mira")
    assert titles(content) == {
        "Check diary: given?", "Check diary: supplies?", "Appointment: papers ready?",
    }  # fmt: skip
    assert b"Mira" not in content


def test_plain_titles_name_the_person_and_still_no_dose(tmp_path: Path) -> None:
    content = export(tmp_path / "one.ics", "--person", "Mira", "--plain")
    assert "Check diary: growth hormone given to Mira?" in titles(content)
    assert b" mg" not in content.replace(b"\r\n ", b"")


def test_with_everybody_initials_tell_whose(tmp_path: Path) -> None:
    assert "Check diary: given? · M." in titles(export(tmp_path / "one.ics"))


def test_a_stranger_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "one.ics"
    assert main(["--demo", "export", "ics", "-o", str(path), "--person", "Nobody"]) == 1
    assert "Nobody in this diary has that name" in capsys.readouterr().err
    assert not path.exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert main(["--demo", "export", "ics", "-o", str(tmp_path / "no" / "one.ics")]) == 1
