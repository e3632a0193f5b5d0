"""Blood pressure, own sliders and single values over time, with the dose steps below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FixedFormatter, FixedLocator

from companion.domain.body_measures import SLIDER_TOP
from companion.domain.growth.facts import GrowthFacts
from companion.services.body_measures import Pressure
from companion.ui.charts.chart import Chart, ChartPoint
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.label_layer import LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import dot, treatment_mark
from companion.ui.charts.spans import time_range, value_range
from companion.ui.charts.style import ChartStyle, prepare
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.formats import format_date
from companion.ui.models.body_words import pressure_words
from companion.ui.text import translate

_LONGEST_NAME = 16
_STRIP, _GAP = 0.78, 0.22
_LEAST_MMHG = 50.0


@dataclass(frozen=True, slots=True)
class ValuePoint:
    """One value with its day, its words, and the row it comes from."""

    day: date
    value: float
    words: str
    row_id: str


@dataclass(frozen=True, slots=True)
class SliderLine:
    """One slider's name and its ratings, oldest first, as day, value and row."""

    name: str
    ratings: tuple[tuple[date, int, str], ...]


def draw_pressure(
    figure: Figure, facts: GrowthFacts, readings: Sequence[Pressure], style: ChartStyle
) -> Chart:
    """Draw upper and lower figures, one stroke from one to the other for each reading."""
    shown = sorted(readings, key=lambda one: one.day)
    levels = [float(v) for one in shown for v in (one.systolic, one.diastolic) if v is not None]
    frame, time = _frame(figure, facts, [one.day for one in shown], style)
    frame.main.set_ylim(*value_range(levels, _LEAST_MMHG))
    chart = Chart(translate("Chart", "Blood pressure"), "mmHg")
    upper, lower = dot(style), dot(style, before=True)
    for one in shown:
        x = time.at(one.day)
        if one.diastolic is not None:
            frame.main.plot(
                [x, x], [one.diastolic, one.systolic], color=style.reference, linewidth=1.4
            )
            frame.main.plot([x], [one.diastolic], zorder=6, **lower)
        frame.main.plot([x], [one.systolic], zorder=6, **upper)
        chart.points.append(
            ChartPoint(frame.main, x, float(one.systolic), _reading_words(one), (one.id,))
        )
    _finish(frame, chart, facts, time, translate("Chart", "Blood pressure (mmHg)"))
    add_legend(
        frame,
        [
            Entry(translate("Chart", "upper figure"), upper),
            Entry(translate("Chart", "lower figure"), lower),
        ],
    )
    write_around(frame, chart, facts.person.name)
    return chart


def draw_sliders(
    figure: Figure, facts: GrowthFacts, lines: Sequence[SliderLine], style: ChartStyle
) -> Chart:
    """Draw each slider as a small line of its own from 0 to 10, one below the other."""
    days = [day for line in lines for day, _, _ in line.ratings]
    frame, time = _frame(figure, facts, days, style)
    frame.main.set_ylim(0, len(lines))
    chart = Chart(translate("Chart", "Own sliders, 0 to 10"))
    places = []
    for number, line in enumerate(reversed(lines)):
        places.append(number + 0.5)
        bottom = number + _GAP / 2
        edges = (bottom, bottom + _STRIP)
        frame.main.hlines(edges, *frame.main.get_xlim(), colors=style.hairline, linewidth=0.8)
        xs = [time.at(day) for day, _, _ in line.ratings]
        ys = [bottom + value / SLIDER_TOP * _STRIP for _, value, _ in line.ratings]
        frame.main.plot(xs, ys, linewidth=1.6, zorder=5, **dot(style))
        chart.points += [
            ChartPoint(frame.main, x, y, _rating_words(line.name, day, value), (row_id,))
            for x, y, (day, value, row_id) in zip(xs, ys, line.ratings, strict=True)
        ]
    frame.main.grid(visible=False, axis="y")
    frame.main.yaxis.set_major_locator(FixedLocator(places))
    names = [_short(line.name) for line in reversed(lines)]
    frame.main.yaxis.set_major_formatter(FixedFormatter(names))
    _finish(frame, chart, facts, time, "")
    chart.caption.append(
        translate(
            "Chart",
            "Thin lines are 0 and 10 of each slider. Personal notes for the visit: no test, no "
            "total, no comparison with others.",
        )
    )
    write_around(frame, chart, facts.person.name)
    return chart


def draw_values(
    figure: Figure,
    facts: GrowthFacts,
    names: tuple[str, str],
    values: Sequence[ValuePoint],
    style: ChartStyle,
) -> Chart:
    """Draw single values over time; ``names`` are the title and the name of the upright axis."""
    shown = sorted(values, key=lambda one: one.day)
    frame, time = _frame(figure, facts, [one.day for one in shown], style)
    low = min((one.value for one in shown), default=0.0)
    frame.main.set_ylim(*value_range([one.value for one in shown], from_zero=low >= 0))
    chart = Chart(names[0])
    xs, ys = [time.at(one.day) for one in shown], [one.value for one in shown]
    frame.main.plot(xs, ys, linewidth=1.6, zorder=5, **dot(style))
    chart.points += [
        ChartPoint(frame.main, x, one.value, one.words, (one.row_id,))
        for x, one in zip(xs, shown, strict=True)
    ]
    _finish(frame, chart, facts, time, names[1])
    write_around(frame, chart, facts.person.name)
    return chart


def _frame(
    figure: Figure, facts: GrowthFacts, days: Sequence[date], style: ChartStyle
) -> tuple[Frame, TimeAxis]:
    prepare()
    frame = make_frame(figure, style, right_em=1.4)
    time = TimeAxis(facts)
    frame.main.set_xlim(*time_range(days, time, facts.today))
    return frame, time


def _finish(frame: Frame, chart: Chart, facts: GrowthFacts, time: TimeAxis, y_name: str) -> None:
    layer = LabelLayer(frame.main, frame.style)
    for line in frame.main.lines:
        xs, ys = (np.asarray(data, dtype=float).tolist() for data in line.get_data())
        layer.keep_clear_of(xs, ys)
        if len(xs) > 1:
            layer.keep_clear_of_line(xs, ys)
    treatment_mark(frame, layer, facts, time)
    add_lanes(frame, chart, facts, time)
    time.dress(frame.main, frame.style.text_px)
    name_axes(frame, time.name, y_name)


def _reading_words(one: Pressure) -> str:
    return f"{pressure_words(one)} · {format_date(one.day, 'medium')}"


def _rating_words(name: str, day: date, value: int) -> str:
    return translate(
        "Chart", "{name}: {value} of 10 · {date}", name=name, value=value,
        date=format_date(day, "medium"),
    )  # fmt: skip


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
