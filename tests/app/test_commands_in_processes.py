"""The installed commands in processes of their own, as scripts call them."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from companion.__main__ import PAGES

PICTURES = ("today", "sites", "first-start", "recovery")
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def companion(folder: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, without a display, a keyring or a home of its own."""
    home = {f"XDG_{name}_HOME": str(folder / "home" / name) for name in ("CONFIG", "DATA", "CACHE")}
    environment = os.environ | NO_DISPLAY | home | {"DBUS_SESSION_BUS_ADDRESS": ""}
    return subprocess.run(
        [sys.executable, "-m", "companion", *words],
        cwd=folder,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_backup_travels_to_another_profile(tmp_path: Path) -> None:
    key = "seven words that nobody else would choose\n"
    made = companion(
        tmp_path, "--passphrase-stdin", "backup", "-o", "b.gcbackup", "--profile-dir", "one",
        typed=key,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    back = companion(
        tmp_path, "restore", "b.gcbackup", "--profile-dir", "two", "--passphrase-stdin", typed=key
    )
    assert (back.returncode, back.stderr) == (0, "")
    assert back.stdout.splitlines()[-1] == "Restored."
    wrong = companion(
        tmp_path, "restore", "b.gcbackup", "--profile-dir", "two", "--passphrase-stdin",
        typed="another one\n",
    )  # fmt: skip
    assert wrong.returncode == 1
    assert wrong.stderr.startswith("That passphrase does not open this record.")
    assert not (tmp_path / "home").exists() or not list((tmp_path / "home").rglob("*.db"))


def test_heights_get_their_sds(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        "reference,sex,measure,value,age_years,mine\nwho,female,height,128.4,8.35,kept\n"
        "who,male,height,,8,\n",
        encoding="utf-8",
    )
    done = companion(tmp_path, "sds", "in.csv", "-o", "out.csv")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert -1 < float(rows[0]["z"]) < 1
    assert rows[0]["mine"] == "kept"
    assert rows[1]["z"] == ""


def test_two_heights_get_their_velocity(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(
        "person,sex,birth_date,date,height_cm\n"
        "a,female,2018-07-09,2025-01-10,119.0\na,female,2018-07-09,2026-01-10,125.5\n",
        encoding="utf-8",
    )
    done = companion(tmp_path, "velocity", "in.csv")
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert float(rows[-1]["cm_per_year"]) == pytest.approx(6.5, abs=0.1)


def test_the_installation_checks_itself(tmp_path: Path) -> None:
    done = companion(tmp_path, "self-test")
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    assert len(lines) == 11
    assert all(line.startswith("ok ") for line in lines), done.stdout
    assert done.stderr == ""
    assert not (tmp_path / "home").exists() or not list((tmp_path / "home").rglob("*.db"))


def test_the_demo_does_its_main_job_without_a_display(tmp_path: Path) -> None:
    done = companion(tmp_path, "--demo")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "build" / "demo"
    recorded = json.loads((folder / "recorded.json").read_text(encoding="utf-8"))
    assert recorded["made_up"] == "yes"
    assert (recorded["outcome"], recorded["dose"], recorded["by"]) == ("given", "0.8 mg", "A.K.")
    assert recorded["at"] == recorded["recorded_at"] == "2026-11-22T20:04:00+00:00"
    before, after = (QImage(str(folder / f"today-{w}.png")) for w in ("before", "light"))
    assert before.size() == after.size()
    assert before != after, "the picture shows what was recorded"
    for page in ("today", "sites"):
        light, dark = (QImage(str(folder / f"{page}-{theme}.png")) for theme in ("light", "dark"))
        assert light.width() == 1280
        assert light.pixelColor(640, 4).lightness() > 200
        assert dark.pixelColor(640, 4).lightness() < 60


@pytest.mark.parametrize(
    "page",
    [pytest.param(p, marks=() if p in PICTURES else pytest.mark.long) for p in PAGES],
)
def test_a_picture_of_each_page(tmp_path: Path, page: str) -> None:
    done = companion(
        tmp_path, "screenshot", "--demo", "--page", page, "-o", "pictures/page.png",
        "--theme", "dark", "--scale", "1.5",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    picture = QImage(str(tmp_path / "pictures" / "page.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    shades = {picture.pixelColor(x, y).rgb() for x in range(0, 1280, 16) for y in range(0, 800, 16)}
    assert len(shades) > 5


def test_a_picture_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = companion(
        tmp_path, "screenshot", "--page", "first-start", "-o", str(tmp_path / "file" / "p.png")
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.rstrip().endswith(".")
