"""One laboratory test over time, with the laboratory's own range and the dose steps below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from matplotlib.figure import Figure

from companion.domain.growth.facts import GrowthFacts
from companion.domain.lab_series import LabSeries
from companion.domain.labs import Bound, LabResult
from companion.ui.charts.chart import Chart, ChartPoint
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.label_layer import LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import treatment_mark
from companion.ui.charts.spans import time_range, value_range
from companion.ui.charts.style import ChartStyle, prepare
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.formats import format_date
from companion.ui.models.lab_words import (
    analyte_words,
    place_words,
    range_words,
    sds_as_given,
    value_words,
)
from companion.ui.text import translate

_SHAPES = ("o", "s", "D", "^", "v", "P")


@dataclass(frozen=True, slots=True)
class LabChartData:
    """What is drawn: whose results, and what else is said about each (by its id)."""

    facts: GrowthFacts
    series: LabSeries
    more: Callable[[LabResult], Sequence[str]] = lambda _: ()


def draw_lab(figure: Figure, data: LabChartData, style: ChartStyle, title: str = "") -> Chart:
    """Draw a test's results over time into an emptied figure; ``title`` instead of its name."""
    prepare()
    facts, series = data.facts, data.series
    frame = make_frame(figure, style, right_em=1.4)
    layer = LabelLayer(frame.main, style)
    time = TimeAxis(facts)
    frame.main.set_xlim(*time_range([r.day for r in series.results], time, facts.today))
    frame.main.set_ylim(*value_range(_levels(series)))
    name = analyte_words(series.analyte, series.name)
    chart = Chart(title or name, ", ".join(series.units))
    band = _band(frame, series, time)
    entries = [*_points(frame, layer, series, time), *band]
    chart.points += [
        ChartPoint(frame.main, time.at(r.day), float(r.value), _words(r, data.more(r)), (r.id,))
        for r in series.results
    ]
    treatment_mark(frame, layer, facts, time)
    add_lanes(frame, chart, facts, time)
    time.dress(frame.main, style.text_px)
    name_axes(frame, time.name, f"{name} ({series.unit})" if series.unit else name)
    add_legend(frame, entries)
    _say(chart, series)
    write_around(frame, chart, facts.person.name)
    return chart


def _levels(series: LabSeries) -> list[float]:
    figures = [figure for r in series.results for figure in (r.value, r.low, r.high)]
    return [float(figure) for figure in figures if figure is not None]


def _band(frame: Frame, series: LabSeries, time: TimeAxis) -> list[Entry]:
    """Draw each result's own range from half-way before it to half-way after it."""
    left, right = frame.main.get_xlim()
    bottom, top = frame.main.get_ylim()
    places = [time.at(r.day) for r in series.results]
    edges = [left, *((a + b) / 2 for a, b in pairwise(places)), right]
    drawn = False
    spans = list(zip(series.results, edges, edges[1:], strict=False))
    for (low, high), group in groupby(spans, key=lambda span: (span[0].low, span[0].high)):
        run = list(group)
        if low is None and high is None:
            continue
        drawn = True
        frame.main.fill_between(
            [run[0][1], run[-1][2]],
            bottom if low is None else float(low),
            top if high is None else float(high),
            facecolor=frame.style.target, linewidth=0, zorder=0.5,
        )  # fmt: skip
    return [Entry(translate("Chart", "the lab’s own range"), fill=frame.style.target)] * drawn


def _points(frame: Frame, layer: LabelLayer, series: LabSeries, time: TimeAxis) -> list[Entry]:
    """Draw the points of each assay with a mark of its own, joined within the assay only."""
    entries = []
    for number, assay in enumerate(series.assays):
        look = _look(frame.style, number)
        rows = [r for r in series.results if r.assay.strip() == assay]
        xs, ys = [time.at(r.day) for r in rows], [float(r.value) for r in rows]
        frame.main.plot(xs, ys, color=look["color"], linewidth=1.6, zorder=4)
        layer.keep_clear_of(xs, ys)
        if len(xs) > 1:
            layer.keep_clear_of_line(xs, ys)
        exact = [i for i, r in enumerate(rows) if r.bound is Bound.EXACT]
        frame.main.plot(
            [xs[i] for i in exact], [ys[i] for i in exact], linestyle="none", zorder=6, **look
        )
        _limits(frame, rows, xs, ys, look)
        one = len(series.assays) == 1
        named = assay or translate("Chart", "assay not named")
        entries.append(Entry(translate("Chart", "result") if one else named, look))
    return entries


def _limits(
    frame: Frame, rows: Sequence[LabResult], xs: list[float], ys: list[float], look: dict[str, Any]
) -> None:
    """Draw results that are only limits as open arrows to the side they may lie on."""
    for bound, shape in ((Bound.BELOW, "v"), (Bound.ABOVE, "^")):
        at = [i for i, r in enumerate(rows) if r.bound is bound]
        open_look = look | {"marker": shape, "markerfacecolor": frame.style.ground}
        frame.main.plot(
            [xs[i] for i in at], [ys[i] for i in at], linestyle="none", zorder=6, **open_look
        )


def _look(style: ChartStyle, number: int) -> dict[str, Any]:
    colour = (style.after, style.bone, style.before)[number % 3]
    return {
        "marker": _SHAPES[number % len(_SHAPES)],
        "markersize": style.px(style.text_px * 0.58),
        "markerfacecolor": colour,
        "markeredgecolor": colour,
        "markeredgewidth": 1.4,
        "color": colour,
    }


def _words(result: LabResult, more: Sequence[str]) -> str:
    parts = [
        value_words(result),
        format_date(result.day, "medium"),
        place_words(result),
        range_words(result.low, result.high),
        sds_as_given(result),
        *more,
        result.assay,
    ]
    return " · ".join(part for part in parts if part)


def _say(chart: Chart, series: LabSeries) -> None:
    if len(series.assays) > 1:
        chart.caption.append(
            translate(
                "Chart",
                "Each assay has a mark of its own and is not joined to another: assays do not "
                "always agree.",
            )
        )
    if len(series.units) > 1:
        chart.caption.append(
            translate("Chart", "{units} give the same figure.", units=" = ".join(series.units))
        )
    if series.elsewhere:
        chart.caption.append(
            translate(
                "Chart", "Results in another unit, {n} in all, stand on a chart of their own.",
                n=series.elsewhere,
            )
        )  # fmt: skip
    if any(r.bound is not Bound.EXACT for r in series.results):
        chart.caption.append(
            translate("Chart", "Open arrows: the laboratory gave a limit, not a figure.")
        )
