"""What the pages and chores cost as the record grows from one year to fifty."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

from companion.app.backup_wiring import backups_over
from companion.app.sessions import Session
from companion.domain.people import Person
from companion.ui.charts.chart import ChartKind
from tests.benchmarks.bench_growth_charts import redraw_ms
from tests.benchmarks.figures import Cost, Figure
from tests.benchmarks.long_record import opened, write_long_record
from tests.benchmarks.timing import milliseconds, percentile_95, usual_ms
from tests.benchmarks.windows import press_given, shown_window

PRESS_BUDGET_MS, GROWTH_BUDGET = 50, 1.5
_OPEN, _TODAY, _PRESS, _SLOWEST = (
    "open the record", "Today page, read again", "press Given to painted, median",
    "press Given to painted, p95",
)  # fmt: skip
_HISTORY, _QUARTERS, _CHART, _BACKUP = (
    "growth worked out", "doses given by quarter", "velocity against height SDS, drawn",
    "backup, written and proven",
)  # fmt: skip


def measure(*, quick: bool) -> Iterator[Figure]:
    """Yield the press of Given at 20 years, and page and chart at 20 years against one."""
    one, twenty = at_years(1, quick=quick), at_years(20, quick=quick)
    yield Figure("press Given to painted, p95, 20 years", twenty[_SLOWEST], "ms", PRESS_BUDGET_MS)
    for what in (_TODAY, _CHART):
        yield Figure(
            f"{what}, 20 years", twenty[what], "ms", GROWTH_BUDGET, "at one year", one[what]
        )


def costs(*, quick: bool) -> Iterator[Cost]:
    """Yield every cost by years."""
    by_years = {
        years: at_years(years, quick=quick) for years in ((1, 20) if quick else (1, 5, 20, 50))
    }
    for what in by_years[1]:
        yield Cost(what, "ms", {years: found[what] for years, found in by_years.items()})


@cache
def at_years(years: int, *, quick: bool) -> dict[str, float]:
    """Return the milliseconds of each thing over a record of so many years."""
    rounds = 5 if quick else 15
    with tempfile.TemporaryDirectory() as name:
        folder = write_long_record(Path(name) / "record", years)
        found = {_OPEN: median(milliseconds(lambda: _open(folder)) for _ in range(rounds))}
        with opened(folder) as session:
            found |= _today(session, presses=10 if quick else 60)
            found |= _growth(session, rounds)
            found[_BACKUP] = _back_up(session, folder, 1 if quick else 3)
    return found


def _open(folder: Path) -> None:
    with opened(folder):
        pass


def _today(session: Session, presses: int) -> dict[str, float]:
    with shown_window(session) as (app, window):
        page = window.show_page("today")
        read = usual_ms(page.refresh, 15)
        times = [press_given(app, session, window) for _ in range(presses + 2)][2:]
    return {_TODAY: read, _PRESS: median(times), _SLOWEST: percentile_95(times)}


def _growth(session: Session, rounds: int) -> dict[str, float]:
    growth, person = session.use.growth, session.record.all(Person)[0]
    return {
        _HISTORY: usual_ms(lambda: growth.history(person), rounds),
        _QUARTERS: usual_ms(lambda: growth.quarters(person), rounds),
        _CHART: redraw_ms(ChartKind.PATH, growth.history(person), rounds),
    }


def _back_up(session: Session, folder: Path, rounds: int) -> float:
    session.paths.backups.mkdir(exist_ok=True)
    backups = backups_over(session)
    return median(
        milliseconds(lambda: backups.make(folder / "copy.growthbackup")) for _ in range(rounds)
    )
