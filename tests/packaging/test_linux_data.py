"""What a Linux desktop reads about the program: entry, description and icon."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from companion import __version__
from companion.__main__ import PAGES

PROJECT = Path(__file__).parents[2]
ENTRY = PROJECT / "packaging" / "linux" / "growth-companion.desktop"
METAINFO = PROJECT / "packaging" / "linux" / "growth-companion.metainfo.xml"


def validate(*command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not there on this system")
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


def test_the_desktop_entry_is_valid():
    assert validate("desktop-file-validate", ENTRY) == ""


def test_the_description_is_valid():
    assert "successful" in validate("appstreamcli", "validate", "--no-net", METAINFO)


def test_the_description_tells_of_this_version():
    newest = ET.parse(METAINFO).getroot().find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_the_pages_the_entry_opens_exist():
    pages = re.findall(r"--page (\S+)", ENTRY.read_text(encoding="utf-8"))
    assert pages
    assert set(pages) <= set(PAGES)


def test_the_window_belongs_to_the_entry(qapp):
    """A desktop joins window, entry and icon by this one name."""
    source = (PROJECT / "companion" / "app" / "qt.py").read_text(encoding="utf-8")
    (name,) = re.findall(r'setDesktopFileName\("([^"]+)"\)', source)
    assert name == ENTRY.stem
    assert f"Icon={name}\n" in ENTRY.read_text(encoding="utf-8")


def test_entry_and_description_never_promise_what_a_diary_cannot():
    text = (ENTRY.read_text("utf-8") + METAINFO.read_text("utf-8")).casefold()
    for word in ("detect", "monitor", "recommend", "normal", "diagnos", "treats"):
        assert word not in text


@pytest.fixture(scope="module")
def icons(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    command = [sys.executable, PROJECT / "packaging" / "app_icons.py", folder]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def test_the_icon_is_drawn_in_every_size_with_round_corners(icons):
    for path in icons.glob("*.png"):
        picture = QImage(str(path))
        side = int(path.stem)
        assert (picture.width(), picture.height()) == (side, side)
        assert picture.pixelColor(0, 0).alpha() < 128
        assert picture.pixelColor(side // 2, side // 8).alpha() == 255


def test_windows_and_macos_get_their_own_containers(icons):
    assert (icons / "growth-companion.ico").read_bytes().startswith(b"\0\0\1\0")
    assert (icons / "growth-companion.icns").read_bytes().startswith(b"icns")
