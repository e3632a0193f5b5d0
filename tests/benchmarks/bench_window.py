"""The start of the whole program, its memory then, and what an open window costs untouched."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import process_time

from companion.system.clock import FixedClock
from tests.benchmarks.figures import Figure
from tests.benchmarks.long_record import write_long_record
from tests.benchmarks.timing import milliseconds, run_python

START_BUDGET, MEMORY_BUDGET, IDLE_BUDGET_PERCENT = 1.5, 1.5, 0.2
YEARS = 10

# Each prints the most memory it took, in kilobytes, once its window was painted.
_SAY_MEMORY = """
import os, resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
os._exit(0)
"""
BARE = f"""
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("x"))
window.resize(1280, 800)
window.show()
app.processEvents()
{_SAY_MEMORY}"""
PLAIN = f"""
import sys
from PySide6.QtCore import QEvent, QLocale, QTimer, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QMainWindow, QPushButton, QStyle, QVBoxLayout, QWidget,
)
from sqlcipher3 import dbapi2
app = QApplication([])
app.setStyleSheet("QLabel {{ color: #222 }} QPushButton {{ padding: 6px; border: 1px solid #888 }}")
database = dbapi2.connect(sys.argv[1] + "/diary.db")
database.execute(f"PRAGMA key = \\"x'{{open(sys.argv[1] + '/key.hex').read()}}'\\"")
rows = database.execute("SELECT id FROM injection ORDER BY rowid DESC LIMIT 14").fetchall()
window, middle = QMainWindow(), QWidget()
column = QVBoxLayout(middle)
for _ in rows:
    row = QHBoxLayout()
    for word in ("day", "dose", "where", "who"):
        label = QLabel(word)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft)
        row.addWidget(label)
    button = QPushButton("change")
    button.clicked.connect(window.update)
    row.addWidget(button)
    column.addLayout(row)
window.setCentralWidget(middle)
window.resize(1280, 800)
window.show()
app.processEvents()
{_SAY_MEMORY}"""
OURS = f"""
from companion.app.collecting import put_off_collecting
put_off_collecting()
import sys
from pathlib import Path
from companion.app.pages import window_over
from companion.app.profile import Opened
from companion.app.qt import make_application
from companion.app.sessions import session_of
from companion.services.key_ports import DataKey
from companion.storage.connection import open_existing
from companion.storage.migrations import migrate
from companion.storage.record import SqlRecord
from companion.system.clock import SystemClock
from companion.system.paths import ProfilePaths
from companion.system.preferences import MemoryPreferences
paths, clock = ProfilePaths.inside(Path(sys.argv[1])), SystemClock()
key = DataKey(bytes.fromhex((paths.data / "key.hex").read_text()))
app, _ = make_application(MemoryPreferences())
connection = open_existing(paths.database, key.raw())
migrate(connection)
session = session_of(Opened(SqlRecord(connection, clock, "x"), key), paths, clock)
window = window_over(session, MemoryPreferences())
window.show_page("today")
window.show()
app.processEvents()
{_SAY_MEMORY}"""
_PROCESSES = {"ours": OURS, "bare": BARE, "plain": PLAIN}


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield start, memory and the share of a core that an open window takes."""
    with tempfile.TemporaryDirectory() as folder:
        record = write_long_record(Path(folder) / "record", YEARS)
        yield from start_and_memory(record, rounds=3 if quick else 15)
    yield idle(heartbeats=1 if quick else 2)
    yield idle_in_tray(heartbeats=40 if quick else 200)


def start_and_memory(record: Path, rounds: int) -> Iterator[Figure]:
    """Yield whole processes, from start to the first painted page, against plainer windows.

    They take turns, so that a busy moment weighs on each of them.
    """
    seconds: dict[str, list[float]] = {name: [] for name in _PROCESSES}
    megabytes: dict[str, float] = {}
    for _ in range(rounds):
        for name, code in _PROCESSES.items():
            said: list[str] = []
            spent = milliseconds(lambda c=code, s=said: s.append(run_python(c, str(record))))
            seconds[name].append(spent / 1000)
            megabytes[name] = int(said[0].splitlines()[-1]) / 1024
    usual = {name: median(times) for name, times in seconds.items()}
    bare, plain = "a bare window of that size", "a plain one of 70 widgets over the database"
    start, memory = f"start to Today painted, {YEARS} years", f"memory then, {YEARS} years"
    yield Figure(start, usual["ours"], "s", START_BUDGET, bare, usual["bare"])
    yield Figure("the same, for comparison", usual["ours"], "s", None, plain, usual["plain"])
    yield Figure(memory, megabytes["ours"], "MB", MEMORY_BUDGET, bare, megabytes["bare"])
    yield Figure(
        "the same, for comparison", megabytes["ours"], "MB", None, plain, megabytes["plain"]
    )


def idle(heartbeats: int) -> Figure:
    """Return the processor's share of an open window that nobody touches."""
    from PySide6.QtCore import QTimer

    from companion.app.sessions import demo_session
    from companion.ui.main_window import HEARTBEAT_MS
    from tests.benchmarks.windows import shown_window

    with demo_session() as session, shown_window(session) as (app, _):
        QTimer.singleShot(3000, app.quit)  # what the window puts off until it is seen
        app.exec()
        seconds = heartbeats * HEARTBEAT_MS / 1000 + 1
        QTimer.singleShot(round(seconds * 1000), app.quit)
        before = process_time()
        app.exec()
        share = 100 * (process_time() - before) / seconds
    return Figure("one core, window open and untouched", share, "%", IDLE_BUDGET_PERCENT)


def idle_in_tray(heartbeats: int) -> Figure:
    """Return the processor's share of the heartbeats in the tray: window hidden, reminders on.

    They strike one after the other, half a minute of the demo's clock apart, over the diary of
    three people.
    """
    from companion.app.demo.session import open_demo
    from companion.app.sessions import session_of
    from companion.system.preferences import MemoryPreferences
    from companion.ui.desk import Desk
    from companion.ui.main_window import HEARTBEAT_MS
    from companion.ui.tray import Tray
    from tests.benchmarks.windows import shown_window

    beat = timedelta(milliseconds=HEARTBEAT_MS)
    with open_demo() as (opened, paths, clock):
        assert isinstance(clock, FixedClock)
        session = session_of(opened, paths, clock)
        with shown_window(session) as (app, window):
            desk = Desk(session.use, session.changes, MemoryPreferences())
            tray = Tray(desk, show=window.show, leave=app.quit)
            window.hide()
            before = process_time()
            for _ in range(heartbeats):
                clock.advance(beat)
                window.heartbeat.timeout.emit()
                session.use.reminders.tick()
                tray.refresh()
                app.processEvents()
            share = 100 * (process_time() - before) / (heartbeats * beat.total_seconds())
            tray.hide()
    return Figure("one core, in the tray", share, "%", IDLE_BUDGET_PERCENT)
