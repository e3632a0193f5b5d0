"""The first growth chart against a bare Matplotlib canvas, redraws, and a start without NumPy.

Run it by hand; it prints each figure with its budget and ends with 1 when one is not kept::

    python -m tests.benchmarks.bench_growth_charts
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from statistics import median
from time import process_time

from companion.domain.growth.history import GrowthHistory, read_history
from tests.support.growing import background, facts, size

FIRST_BUDGET = 1.3
REDRAW_BUDGET_MS = 60.0
ROUNDS = 5
LATE = ("numpy", "matplotlib")

_WINDOW = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(900, 640)
"""
_BARE = (
    _WINDOW
    + """
start = time.perf_counter()
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
import numpy as np
figure = Figure(dpi=100)
canvas = FigureCanvasQTAgg(figure)
axes = figure.add_subplot()
x = np.linspace(3, 10, 84)
for number in range({lines}):
    axes.plot(x, x * 3 + number, label=str(number))
axes.set_xlabel("x"); axes.set_ylabel("y"); axes.legend()
axes.plot(x[::4], x[::4], "o")
window.setCentralWidget(canvas); window.show(); app.processEvents(); canvas.draw()
app.processEvents()
print(time.perf_counter() - start)
"""
)
_OURS = (
    _WINDOW
    + """
from companion.ui.theme import ThemeManager
ThemeManager(app).use("light")
from tests.benchmarks.bench_growth_charts import months
start = time.perf_counter()
history = months(3)
from companion.ui.charts.canvas import ChartCanvas
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
canvas = ChartCanvas()
canvas.show_chart(lambda f, s: draw_chart(f, ChartKind.HEIGHT, history, ChartOptions(), s))
window.setCentralWidget(canvas); window.show(); app.processEvents(); canvas.draw()
app.processEvents()
print(time.perf_counter() - start)
"""
)
_START = (
    _WINDOW
    + """
from companion.app.sessions import demo_session
from companion.system.preferences import MemoryPreferences
from companion.ui.desk import Desk
from companion.ui.main_window import MainWindow
from companion.ui.page_list import rail_pages
with demo_session() as session:
    desk = Desk(session.use, session.changes, MemoryPreferences())
    shown = MainWindow(desk, rail_pages())
    shown.show_page("today")
    shown.show(); app.processEvents()
    print(",".join(name for name in ("numpy", "matplotlib") if name in sys.modules))
"""
)


def months(years: int) -> GrowthHistory:
    """Return a child measured every month for some years."""
    rows = [
        size(date(2018 + m // 12, m % 12 + 1, 5).isoformat(), round(76 + 0.6 * m, 1))
        for m in range(12 * years)
    ]
    return read_history(facts(rows, today=date(2038, 6, 1), background=background()))


def run(code: str) -> str:
    """Run a piece of a program by itself and return what it prints last."""
    done = subprocess.run(  # our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def first_chart() -> float:
    """Return how many times longer our first chart takes than a bare one with as many lines."""
    bare = _BARE.format(lines=12)
    pairs = [(float(run(_OURS)), float(run(bare))) for _ in range(ROUNDS)]
    return median(ours / theirs for ours, theirs in pairs)


def redraws() -> dict[str, tuple[float, float]]:
    """Return for each chart the milliseconds of a redraw at 20 years and at one year."""
    from PySide6.QtWidgets import QApplication

    from companion.ui.charts.canvas import ChartCanvas
    from companion.ui.charts.catalogue import draw_chart
    from companion.ui.charts.chart import ChartKind, ChartOptions
    from companion.ui.theme import ThemeManager

    app = QApplication.instance() or QApplication([])
    ThemeManager(app).use("light")  # type: ignore[arg-type]
    found = {}
    for kind in ChartKind:
        times = []
        for years in (20, 1):
            canvas, history = ChartCanvas(), months(years)
            canvas.resize(620, 520)
            canvas.show_chart(
                lambda f, s, k=kind, h=history: draw_chart(f, k, h, ChartOptions(), s)
            )
            canvas.draw()
            times.append(median(_timed(canvas.draw) for _ in range(15)))
        found[kind.value] = (times[0], times[1])
    return found


def _timed(call: object) -> float:
    """Return the processor's milliseconds, which other programs on the machine do not stretch."""
    start = process_time()
    call()  # type: ignore[operator]
    return (process_time() - start) * 1000


def say(line: str) -> None:
    """Write one line of the result."""
    sys.stdout.write(line + "\n")


def main() -> int:
    """Print every figure with its budget; return 1 when one is not kept."""
    kept = True
    ratio = first_chart()
    kept &= ratio <= FIRST_BUDGET
    say(f"first chart: {ratio:.2f} × a bare canvas (budget {FIRST_BUDGET})")
    for kind, (long, short) in redraws().items():
        kept &= long <= REDRAW_BUDGET_MS
        say(f"redraw {kind}: {long:.0f} ms at 20 years, {short:.0f} at one ({REDRAW_BUDGET_MS:g})")
    early = run(_START)
    kept &= not early
    say(f"loaded before the first chart: {early or 'neither NumPy nor Matplotlib'}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
