"""What a start imports: each module more is a wait every evening."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from companion.system.clock import FixedClock
from tests.support.family import AT, BERLIN, line, person
from tests.support.records import KEY, open_record, write_empty_record

# Tells, at the first painted Today, which modules were loaded, and ends.
_FIRST_PAINT = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from companion.app.pages import window_over
from companion.app.profile import Opened
from companion.app.qt import make_application
from companion.app.sessions import session_of
from companion.services.key_ports import DataKey
from companion.storage.connection import open_existing
from companion.storage.record import SqlRecord
from companion.system.clock import SystemClock
from companion.system.paths import ProfilePaths
from companion.system.preferences import MemoryPreferences

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage":
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False

app, _ = make_application(MemoryPreferences())
watch = Watch()
app.installEventFilter(watch)
key, clock = bytes.fromhex(sys.argv[2]), SystemClock()
record = SqlRecord(open_existing(Path(sys.argv[1]), key), clock)
paths = ProfilePaths.inside(Path(sys.argv[1]).parent)
window = window_over(session_of(Opened(record, DataKey(key)), paths, clock), MemoryPreferences())
window.show_page("today")
window.show()
sys.exit(app.exec())
"""
# The body map's own drawing comes a moment later, too.
_LATER = (
    "asyncio", "http", "ssl", "email", "numpy", "matplotlib", "keyring", "icalendar", "segno",
    "cryptography", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "xml.etree",
    "companion.domain.article", "companion.domain.catalogue", "companion.domain.growth",
    "companion.domain.measurements", "companion.domain.red_flags", "companion.domain.reminders",
    "companion.domain.symptoms", "companion.domain.supplies", "companion.interchange",
    "companion.ui.charts", "companion.ui.dialogs", "companion.ui.finding_words",
    "companion.ui.gate", "companion.ui.pages.settings", "companion.ui.printing",
    "companion.ui.widgets.body_map.paint_body", "companion.ui.widgets.sheet",
)  # fmt: skip
_MOST_OF_OURS = 132
"""Modules of the program at the first painted page; take one out before putting another in."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Return the modules a start has loaded when Today is first painted."""
    path = write_empty_record(tmp_path_factory.mktemp("start"), "diary.db")
    clock = FixedClock(AT, BERLIN)
    record = open_record(path, clock)
    with record.change("test") as change:
        change.put(person(), line())
    record.close()
    ran = subprocess.run(
        [sys.executable, "-c", _FIRST_PAINT, str(path), KEY.hex()],
        capture_output=True, check=True, timeout=60, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return frozenset(json.loads(ran.stdout.splitlines()[-1]))


def test_the_first_page_loads_nothing_that_can_wait(loaded: frozenset[str]) -> None:
    early = {name for name in loaded if name.startswith(tuple(f"{late}." for late in _LATER))}
    assert not early | loaded.intersection(_LATER)


def test_the_first_page_takes_few_modules(loaded: frozenset[str]) -> None:
    ours = sorted(name for name in loaded if name.startswith("companion."))
    assert "companion.ui.pages.today.page" in ours
    assert len(ours) <= _MOST_OF_OURS, ours
