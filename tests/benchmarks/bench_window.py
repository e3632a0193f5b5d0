"""Start, memory, press, idle and the cost of many years, each against a yardstick of this run.

Run with ``python -m tests.benchmarks.bench_window`` on a machine that does nothing else.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = """
import resource
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("x"))
window.show()
app.processEvents()
window.grab()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "-")
"""
OURS = """
import resource, sys
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
paths = ProfilePaths.inside(Path(sys.argv[1]))
key = DataKey(b"k" * 32)
app, _ = make_application(MemoryPreferences())
connection = open_existing(paths.database, key.raw())
migrate(connection)
clock = SystemClock()
session = session_of(Opened(SqlRecord(connection, clock, "x"), key), paths, clock)
window = window_over(session, MemoryPreferences())
window.show_page("today")
window.show()
app.processEvents()
window.grab()
late = [m for m in ("numpy", "matplotlib", "keyring", "icalendar") if m in sys.modules]
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, ",".join(late) or "-")
sys.stdout.flush()
import os
os._exit(0)
"""
START_BUDGET, MEMORY_BUDGET, PRESS_BUDGET_MS, YEARS_BUDGET, IDLE_BUDGET = 1.5, 1.5, 50, 1.5, 0.002


def main() -> None:
    """Print one line for each budget."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder / "ten", 10)
        start_and_memory(folder / "ten")
    press_and_years()
    idle()


def fill(folder: Path, years: int) -> None:
    """Write a record with the demo family and as many years of evenings."""
    from companion.app.demo import DEMO_NOW, DEMO_ZONE, fill_demo
    from companion.storage.connection import create_new
    from companion.storage.migrations import migrate
    from companion.storage.record import SqlRecord
    from companion.system.clock import FixedClock

    folder.mkdir()
    connection = create_new(folder / "diary.db", b"k" * 32)
    migrate(connection)
    record = SqlRecord(connection, FixedClock(DEMO_NOW, DEMO_ZONE), "x")
    fill_demo(record, FixedClock(DEMO_NOW, DEMO_ZONE))
    add_years(record, years)
    record.close()


def add_years(record, years: int) -> None:
    """Repeat an evening of the first person, day by day, before the diary begins."""
    from companion.domain.people import Person

    person = record.all(Person)[0]
    first = record.injections.first_day(person.id)
    base = record.injections.between(person.id, first, first + timedelta(days=9))[0]
    days = range(1, 365 * years)
    with record.change("benchmark") as change:
        change.add_all(
            replace(
                base,
                id=change.new_id(),
                treatment_day=first - timedelta(days=day),
                at=base.at - timedelta(days=day),
            )
            for day in days
        )


def start_and_memory(folder: Path) -> None:
    """Compare whole processes, from start to the first painted page."""
    runs = {"bare": [], "ours": []}
    memory, late = {}, ""
    for _ in range(5):
        for name, code in (("bare", BARE), ("ours", OURS)):
            begun = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", code, str(folder)],
                capture_output=True,
                text=True,
                check=True,
            )
            runs[name].append(time.perf_counter() - begun)
            peak, late = done.stdout.split()[:2]
            memory[name] = int(peak)
    bare, ours = min(runs["bare"]), min(runs["ours"])
    tell("start to Today, 10 years", ours / bare, START_BUDGET, f"{ours:.3f} s / {bare:.3f} s")
    megabytes = f"{memory['ours'] / 1024:.0f} MB / {memory['bare'] / 1024:.0f} MB"
    tell("peak memory then", memory["ours"] / memory["bare"], MEMORY_BUDGET, megabytes)
    sys.stdout.write(f"{'imported by then':28} {late}\n")


def press_and_years() -> None:
    """Time the press of Given until it is painted, and reading Today after 1 and 20 years."""
    from companion.app.demo import DEMO_NOW  # noqa: F401 - loads the demo before the clock runs
    from companion.app.pages import window_over
    from companion.app.qt import make_application
    from companion.app.sessions import demo_session
    from companion.system.preferences import MemoryPreferences

    app, _ = make_application(MemoryPreferences())
    with demo_session() as session:
        window = window_over(session, MemoryPreferences())
        page = window.show_page("today")
        window.resize(1280, 800)
        window.show()
        app.processEvents()
        one = best(page.refresh)
        add_years(session.record, 20)
        twenty = best(page.refresh)
        times = sorted(press(app, session, window, page) for _ in range(40))
        put_away(window)
    p95 = times[37] * 1000
    tell("Today at 20 years / now", twenty / one, YEARS_BUDGET, f"{twenty * 1000:.1f} ms")
    detail = f"median {statistics.median(times) * 1000:.0f} ms, 20 years"
    tell("press to painted, p95 ms", p95, PRESS_BUDGET_MS, detail)


def press(app, session, window, page) -> float:
    """Record once, painted; then take it back so that the next press finds tonight open."""
    begun = time.perf_counter()
    page.recorder.button.click()
    app.processEvents()
    took = time.perf_counter() - begun
    window.snackbar.undo()
    person = session.use.people.all()[0]
    for question in session.use.injections.open_questions(person.id):
        session.use.injections.answer(question, injected=False)
    app.processEvents()
    return took


def idle() -> None:
    """Measure the processor time of an open window that nobody touches, heartbeat included."""
    from PySide6.QtCore import QTimer

    from companion.app.pages import window_over
    from companion.app.qt import make_application
    from companion.app.sessions import demo_session
    from companion.system.preferences import MemoryPreferences

    app, _ = make_application(MemoryPreferences())
    with demo_session() as session:
        window = window_over(session, MemoryPreferences())
        window.show_page("today")
        window.show()
        app.processEvents()
        QTimer.singleShot(3000, app.quit)  # what the window puts off until it is seen
        app.exec()
        seconds = 62
        QTimer.singleShot(seconds * 1000, app.quit)
        before = time.process_time()
        app.exec()
        share = (time.process_time() - before) / seconds
        put_away(window)
    tell("idle share of one core", share, IDLE_BUDGET, f"{seconds} s, two heartbeats")


def put_away(window) -> None:
    """Stop the window's timers before its record is closed."""
    from PySide6.QtCore import QTimer

    for timer in window.findChildren(QTimer):
        timer.stop()
    window.close()


def best(call) -> float:
    """Return the quickest of ten calls, in seconds."""
    times = []
    for _ in range(10):
        begun = time.perf_counter()
        call()
        times.append(time.perf_counter() - begun)
    return min(times)


def tell(what: str, figure: float, budget: float, detail: str) -> None:
    """Print one line of the table."""
    verdict = "within" if figure <= budget else "OVER"
    line = f"{what:28} {figure:8.4g}  budget {budget:6.4g}  {verdict:6}  {detail}"
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
