"""The program in processes of its own: one window a profile, a lean start, a clean end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.program import PASSPHRASE

_LATE = {"matplotlib", "numpy", "keyring", "icalendar", "segno"}

# Tells, at the first painted Today, which modules were loaded, and ends.
_FIRST_PAINT = """
import json, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from companion.app.options import Options
from companion.app.window import run_window

app = QApplication(["companion"])

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage":
            print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
            app.removeEventFilter(self)
            app.quit()
        return False

watch = Watch()
app.installEventFilter(watch)
sys.exit(run_window(Options(demo=True)))
"""

Launch = Callable[[], subprocess.Popen[bytes]]


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    """Return a call that starts the program over one profile; every process is ended after."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": ""}
    command = [sys.executable, "-m", "companion", "--passphrase-stdin"]
    command += ["--profile-dir", str(tmp_path / "profile")]
    started: list[subprocess.Popen[bytes]] = []

    def made() -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        )
        assert process.stdin is not None
        process.stdin.write(PASSPHRASE.encode() + b"\n")
        process.stdin.close()
        started.append(process)
        return process

    yield made
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


def test_a_second_start_brings_the_first_window_forward_and_ends(
    launch: Launch, qtbot: QtBot, tmp_path: Path
) -> None:
    log = tmp_path / "profile" / "logs" / "companion.log"
    first = launch()
    qtbot.waitUntil(log.exists, timeout=20_000)  # the window was shown
    second = launch()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert first.poll() is None

    first.kill()
    first.wait()
    log.unlink()
    third = launch()
    qtbot.waitUntil(log.exists, timeout=20_000)
    assert third.poll() is None


def test_the_first_painted_page_waits_for_nothing_it_does_not_need() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT],
        capture_output=True, check=True, timeout=60, env=environment, text=True,
    )  # fmt: skip
    loaded = set(json.loads(ran.stdout.splitlines()[0]))
    assert not loaded & _LATE
