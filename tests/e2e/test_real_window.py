"""The program in a real window: Enter records, a kill loses nothing, the next start shows it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from companion.app.command_session import profile_for
from companion.app.options import Options
from companion.app.sessions import session_of
from companion.domain.injections import Injection
from companion.domain.people import Figure, Sex
from companion.domain.schedule import EVERY_DAY
from companion.services.people import PersonDraft
from companion.services.prescriptions import PrescriptionDraft
from companion.system.clock import SystemClock
from tests.support.family import mg

PASSPHRASE = "four unrelated words here"

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool presses the keys"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a profile in which a girl has a prescription and nothing is logged."""
    clock = SystemClock()
    profile = profile_for(Options(profile_dir=tmp_path / "diary"), clock)
    opened, _ = profile.create(use_keyring=False, passphrase=PASSPHRASE)
    session = session_of(opened, profile.paths, clock)
    today = clock.now().date()
    session.use.set_up(
        PersonDraft("Mira", date(today.year - 8, 1, 9), Sex.FEMALE, Figure.CHILD, "UTC"),
        PrescriptionDraft("GH 10", mg("0.8"), EVERY_DAY, time(0, 0), today - timedelta(days=1)),
    )
    session.record.close()
    return tmp_path / "diary"


def start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "companion", "--profile-dir", str(folder)]
    process = subprocess.Popen(
        [*command, "--passphrase-stdin"], stdin=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert process.stdin is not None
    process.stdin.write(f"{PASSPHRASE}\n")
    process.stdin.close()
    return process


def entries(folder: Path) -> tuple[Injection, ...]:
    profile = profile_for(Options(profile_dir=folder), SystemClock())
    record = profile.open(profile.keeper.unlock_with_passphrase(PASSPHRASE)).record
    found = record.all(Injection)
    record.close()
    return found


def wait_for(condition: Callable[[], bool]) -> bool:
    """Look again and again for up to twenty seconds."""
    pause = threading.Event()
    return any(condition() or pause.wait(0.2) for _ in range(100))


def press_enter() -> None:
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Growth Companion"]
    window = subprocess.run(search, capture_output=True, text=True, check=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "Return"], check=True)


def test_enter_records_and_a_kill_loses_nothing(folder: Path):
    process = start(folder)
    try:

        def recorded() -> bool:
            press_enter()
            return bool(entries(folder))

        assert wait_for(recorded)
    finally:
        process.kill()
        process.wait()
    kept = entries(folder)
    assert [str(entry.dose) for entry in kept] == ["0.8 mg"]
