"""The first growth chart against a bare Matplotlib canvas, redraws, and a start without NumPy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from statistics import median
from time import process_time

from companion.domain.growth.history import GrowthHistory, read_history
from companion.ui.charts.chart import ChartKind, ChartOptions
from tests.benchmarks.figures import Figure
from tests.benchmarks.timing import run_python
from tests.support.growing import background, facts, size

FIRST_BUDGET, REDRAW_BUDGET_MS = 1.3, 60
_LINES = 12

_WINDOW = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(900, 640)
"""
_BARE = f"""{_WINDOW}
start = time.perf_counter()
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
import numpy as np
figure = Figure(dpi=100)
canvas = FigureCanvasQTAgg(figure)
axes = figure.add_subplot()
x = np.linspace(3, 10, 84)
for number in range({_LINES}):
    axes.plot(x, x * 3 + number, label=str(number))
axes.set_xlabel("x"); axes.set_ylabel("y"); axes.legend()
axes.plot(x[::4], x[::4], "o")
window.setCentralWidget(canvas); window.show(); app.processEvents(); canvas.draw()
app.processEvents()
print(time.perf_counter() - start)
"""
_OURS = f"""{_WINDOW}
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


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield the first chart against a bare one, and the redraw of every chart at 20 years."""
    pairs = [(float(run_python(_OURS)), float(run_python(_BARE))) for _ in range(2 if quick else 9)]
    ours, bare = (1000 * median(column) for column in zip(*pairs, strict=True))
    yardstick = f"a bare canvas with {_LINES} lines"
    yield Figure("first growth chart", ours, "ms", FIRST_BUDGET, yardstick, bare)
    history = months(20)
    for kind in ChartKind:
        spent = redraw_ms(kind, history, 5 if quick else 15)
        yield Figure(f"{kind.value} chart drawn again, 20 years", spent, "ms", REDRAW_BUDGET_MS)


def months(years: int) -> GrowthHistory:
    """Return a child measured every month for some years."""
    rows = [
        size(date(2018 + m // 12, m % 12 + 1, 5).isoformat(), round(76 + 0.6 * m, 1))
        for m in range(12 * years)
    ]
    return read_history(facts(rows, today=date(2038, 6, 1), background=background()))


def redraw_ms(kind: ChartKind, history: GrowthHistory, rounds: int) -> float:
    """Return the processor's milliseconds of a redraw, in the window's usual size."""
    from PySide6.QtWidgets import QApplication

    from companion.ui.charts.canvas import ChartCanvas
    from companion.ui.charts.catalogue import draw_chart
    from companion.ui.theme import ThemeManager

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    ThemeManager(app).use("light")
    canvas = ChartCanvas()
    canvas.resize(620, 520)
    canvas.show_chart(lambda f, s: draw_chart(f, kind, history, ChartOptions(), s))
    canvas.draw()
    return median(_processor_ms(canvas.draw) for _ in range(rounds))


def _processor_ms(call: Callable[[], object]) -> float:
    """Return the processor's milliseconds, which other programs do not stretch as much."""
    begun = process_time()
    call()
    return 1000 * (process_time() - begun)
