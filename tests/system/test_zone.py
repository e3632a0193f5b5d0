"""The zone is found where the operating system keeps it, and never made up from an offset alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from companion.system.zone import machine_zone, zone_named

HOUR = timedelta(hours=1)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty root folder, with no TZ variable set."""
    monkeypatch.delenv("TZ", raising=False)
    (tmp_path / "etc").mkdir()
    return tmp_path


def name(root: Path, offset: timedelta = 3 * HOUR, **asked: object) -> str:
    return machine_zone(offset, root=root, **asked).key  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":Europe/Berlin", "Europe/Berlin"),
        (":/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"),
        ("/usr/share/zoneinfo/posix/Asia/Tokyo", "Asia/Tokyo"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("", "UTC"),
        ("UTC", "UTC"),
    ],
)
def test_the_variable_is_asked_first(
    root: Path, monkeypatch: pytest.MonkeyPatch, value: str, expected: str
) -> None:
    (root / "etc/timezone").write_text("Africa/Cairo\n")
    monkeypatch.setenv("TZ", value)
    assert name(root) == expected


@pytest.mark.parametrize(
    "value", ["CET-1CEST,M3.5.0,M10.5.0/3", "../../etc/passwd", "Europe", "x\0"]
)
def test_a_variable_that_names_no_zone_is_passed_over(
    root: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    (root / "etc/timezone").write_text("Africa/Cairo\n")
    monkeypatch.setattr("os.environ", {"TZ": value})
    assert name(root) == "Africa/Cairo"


@pytest.mark.parametrize(
    "target",
    [
        "/usr/share/zoneinfo/Europe/Lisbon",
        "../usr/share/zoneinfo/Europe/Lisbon",
        "/var/db/timezone/zoneinfo/Europe/Lisbon",
        "/usr/share/zoneinfo/right/Europe/Lisbon",
    ],
)
def test_the_link_is_read_even_when_it_leads_nowhere(root: Path, target: str) -> None:
    (root / "etc/timezone").write_text("Africa/Cairo\n")
    (root / "etc/localtime").symlink_to(target)
    assert name(root) == "Europe/Lisbon"


def test_a_copied_localtime_leaves_the_word_to_the_timezone_file(root: Path) -> None:
    (root / "etc/localtime").write_bytes(b"TZif2")
    (root / "etc/timezone").write_text("America/St_Johns\n")
    assert name(root) == "America/St_Johns"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"Nowhere/At_All\n"])
def test_the_platform_is_asked_when_files_do_not_tell(root: Path, content: bytes) -> None:
    (root / "etc/timezone").write_bytes(content)
    assert name(root, ask_platform=lambda: "Pacific/Chatham") == "Pacific/Chatham"


@pytest.mark.parametrize(
    ("offset", "expected"),
    [
        (2 * HOUR, "Etc/GMT-2"),
        (-5 * HOUR, "Etc/GMT+5"),
        (0 * HOUR, "Etc/GMT+0"),
        (timedelta(hours=5, minutes=30), "Etc/GMT+0"),
        (20 * HOUR, "UTC"),
    ],
)
def test_only_the_last_resort_goes_by_the_offset(
    root: Path, offset: timedelta, expected: str
) -> None:
    assert name(root, offset) == expected


def test_an_unhelpful_platform_is_passed_over(root: Path) -> None:
    assert name(root, HOUR, ask_platform=lambda: "") == "Etc/GMT-1"


def test_unknown_names_have_no_zone() -> None:
    assert zone_named("Mars/Olympus_Mons") is None
    assert zone_named("Europe/Berlin") is not None
