"""The visit summary of two pages with its figures against bare Matplotlib, and over many years.

Run it alone with ``python -m tests.benchmarks.bench_summary``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time

from companion.app.sessions import Session, demo_session
from tests.benchmarks.figures import Cost, Figure
from tests.benchmarks.long_record import opened, write_long_record
from tests.benchmarks.timing import run_python

BUDGET_S, RATIO_BUDGET = 1.5, 4.0
_SINCE = date(2026, 5, 1)
_CHARTS = 3
"""Height, velocity and IGF-1; the fourth figure, the calendar strip, is drawn without axes."""

_BARE = f"""
import os, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from io import BytesIO
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.figure import Figure
import numpy as np
def charts():
    for number in range({_CHARTS}):
        figure = Figure(figsize=(7, 3))
        FigureCanvasPdf(figure)
        axes = figure.add_subplot()
        x = np.linspace(3, 10, 84)
        for line in range(12):
            axes.plot(x, x * 3 + line, label=str(line))
        axes.legend()
        figure.savefig(BytesIO(), format="pdf")
charts()
start = time.process_time()
charts()
print(time.process_time() - start)
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """Processor seconds of one summary: reading the record, setting the pages, writing the PDF."""

    reading: float
    setting: float
    writing: float
    pages: int

    @property
    def whole(self) -> float:
        """The seconds of all three."""
        return self.reading + self.setting + self.writing


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield the summary of half a year, against its budget and against bare charts."""
    rounds = 3 if quick else 9
    with demo_session() as session:
        spent = [one_summary(session, _SINCE) for _ in range(rounds + 1)][1:]
    assert {one.pages for one in spent} == {2}
    whole = median(one.whole for one in spent)
    bare = median(float(run_python(_BARE)) for _ in range(1 if quick else 5))
    yield Figure("visit summary, 2 pages with 4 figures", whole, "s", BUDGET_S)
    yield Figure(
        "visit summary, 2 pages with 4 figures", 1000 * whole, "ms", RATIO_BUDGET,
        f"{_CHARTS} bare Matplotlib charts as PDF", 1000 * bare,
    )  # fmt: skip
    for name in ("reading", "setting", "writing"):
        part = median(getattr(one, name) for one in spent)
        yield Figure(f"visit summary, {name}", 1000 * part, "ms", None)


def costs(*, quick: bool) -> Iterator[Cost]:
    """Yield the summary of the last half year over records of many years."""
    found: dict[int, float] = {}
    for years in (1, 20) if quick else (1, 5, 20, 50):
        with tempfile.TemporaryDirectory() as name:
            folder = write_long_record(Path(name) / "record", years)
            with opened(folder) as session:
                one_summary(session, _SINCE)
                found[years] = 1000 * one_summary(session, _SINCE).whole
    yield Cost("visit summary of half a year", "ms", found)


def one_summary(session: Session, since: date) -> Spent:
    """Return what one summary of the first person costs."""
    from PySide6.QtWidgets import QApplication

    from companion.domain.initials import suggest_initials
    from companion.domain.summary.choices import Block, SummaryChoices
    from companion.ui.printing.paper_size import PaperSize
    from companion.ui.printing.pdf import pdf_bytes
    from companion.ui.printing.summary.document import SummaryWish, lay_out_summary

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert app is not None
    use, person = session.use, session.use.people.all()[0]
    usual = frozenset(Block(b.id) for b in use.texts.visit_plan().blocks if b.ticked)
    begun = process_time()
    summary = use.summaries.make(person, SummaryChoices(usual, since))
    read = process_time()
    wish = SummaryWish(summary, use.texts, use.sites.atlas_of(person.id), usual, PaperSize.A4)
    pages = lay_out_summary(wish, suggest_initials(person.name))
    laid_out = process_time()
    pdf_bytes(pages)
    return Spent(read - begun, laid_out - read, process_time() - laid_out, len(pages.pages))


if __name__ == "__main__":
    from tests.benchmarks.__main__ import main

    sys.exit(main(["summary", *sys.argv[1:]]))
