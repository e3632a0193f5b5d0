"""The report of access: every page sound, also on a screen of high resolution."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from companion.ui.theme import PALETTES
from tests.ui.access_report import PageFacts, lowest, promised

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("arguments", [(), ("--scale", "2")], ids=["100 %", "200 %"])
def test_nothing_falls_short_where_each_pixel_is_four(arguments: tuple[str, ...]):
    command = [sys.executable, "-m", "tests.ui.access_report", *arguments]
    report = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"},
    )
    assert report.returncode == 0, report.stdout + report.stderr
    lines = report.stdout.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["today", "growth"]
    assert [line.split()[0] for line in lines[-3:]] == list(PALETTES)


def test_every_theme_keeps_what_is_promised():
    for palette in PALETTES.values():
        assert all(ratio >= promised(palette, use) for use, ratio in lowest(palette).items())


def test_a_page_with_a_control_that_cannot_be_reached_is_not_sound():
    whole = PageFacts("today", controls=9, nameless=0, unreached=0, smallest=44, cut=0)
    assert whole.is_sound()
    assert not replace(whole, unreached=1).is_sound()
