"""Weight, BMI and waist over time, on the reference where it has lines for them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from matplotlib.figure import Figure

from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.sizes import SizePoint
from companion.domain.growth.terms import SizeMeasure
from companion.ui.charts.chart import Chart, ChartKind, ChartOptions, ChartPoint
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.label_layer import LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.marks import own_points, treatment_mark
from companion.ui.charts.reference_lines import draw_reference
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.charts.words import reference_words, size_point_words
from companion.ui.text import translate

_LEAST_SPAN = {ChartKind.WEIGHT: 12.0, ChartKind.BMI: 5.0, ChartKind.WAIST: 14.0}
_MEASURES = {ChartKind.WEIGHT: SizeMeasure.WEIGHT, ChartKind.BMI: SizeMeasure.BMI}


def draw_weight(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw weight over time."""
    return _draw(figure, history, options, style, ChartKind.WEIGHT)


def draw_bmi(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw body mass index over time."""
    return _draw(figure, history, options, style, ChartKind.BMI)


def draw_waist(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw waist over time."""
    return _draw(figure, history, options, style, ChartKind.WAIST)


def points_of(history: GrowthHistory, kind: ChartKind) -> tuple[SizePoint, ...]:
    """Return the points of weight, BMI or waist."""
    return {
        ChartKind.WEIGHT: history.weights,
        ChartKind.BMI: history.bmis,
        ChartKind.WAIST: history.waists,
    }[kind]


def _titles(kind: ChartKind) -> tuple[str, str, str]:
    """Return title, unit and name of the upright axis."""
    words: dict[ChartKind, Callable[[], tuple[str, str, str]]] = {
        ChartKind.WEIGHT: lambda: (
            translate("Chart", "Weight"), translate("Unit", "kg"), translate("Chart", "Weight (kg)")
        ),
        ChartKind.BMI: lambda: (
            translate("Chart", "Body mass index"),
            translate("Unit", "kg/m²"),
            translate("Chart", "BMI (kg/m²)"),
        ),
        ChartKind.WAIST: lambda: (
            translate("Chart", "Waist"), translate("Unit", "cm"), translate("Chart", "Waist (cm)")
        ),
    }  # fmt: skip
    return words[kind]()


def _draw(
    figure: Figure,
    history: GrowthHistory,
    options: ChartOptions,
    style: ChartStyle,
    kind: ChartKind,
) -> Chart:
    facts = history.facts
    title, unit, y_name = _titles(kind)
    points = points_of(history, kind)
    frame = make_frame(figure, style, right_em=3.4)
    layer = LabelLayer(frame.main, style)
    time = TimeAxis(facts)
    span, subtitle = None, ""
    frame.main.set_xlim(*_times(points, time))
    measure = _MEASURES.get(kind)
    if time.by_age and measure is not None:
        years = frame.main.get_xlim()
        span = draw_reference(frame, layer, facts, measure, years, sd_lines=options.sd_lines)
    if span is not None:
        subtitle = translate("Chart", "Reference: {name}", name=reference_words(facts.reference))
    chart = Chart(title, subtitle)
    values = [p.value for p in points]
    _set_range(frame, span, values, kind)
    entries = own_points(frame, layer, facts, points, values, time)
    chart.points += [
        ChartPoint(frame.main, time.at(p.day), p.value, size_point_words(facts, p, unit, 1), p.ids)
        for p in points
    ]
    treatment_mark(frame, layer, facts, time)
    add_lanes(frame, chart, facts, time, options.quarters)
    time.dress(frame.main, style.text_px)
    name_axes(frame, time.name, y_name)
    add_legend(frame, entries)
    _say(chart, history, points, measure, covered=span is not None, by_age=time.by_age)
    write_around(frame, chart, facts.person.name)
    return chart  # fmt: skip


def _times(points: Sequence[SizePoint], time: TimeAxis) -> tuple[float, float]:
    places = [time.at(p.day) for p in points]
    if not places:
        return (2.0, 18.0) if time.by_age else (2024.0, 2026.0)
    if not time.by_age:
        return min(places) - 0.12, max(*places, min(places) + 0.5) + 0.12
    low = max(math.floor((min(places) - 0.5) * 2) / 2, 0.0)
    return low, max(math.ceil((max(places) + 0.75) * 2) / 2, low + 3)


def _set_range(
    frame: Frame, span: tuple[float, float] | None, values: Sequence[float], kind: ChartKind
) -> None:
    """Show all lines and values over a range that does not make small changes look large."""
    every = [*(span or ()), *values] or [0.0, 100.0]
    low, high = min(every), max(every)
    room = max((_LEAST_SPAN[kind] - (high - low)) / 2, (high - low) * 0.08)
    frame.main.set_ylim(max(low - room, 0.0), high + room)


def _say(
    chart: Chart,
    history: GrowthHistory,
    points: Sequence[SizePoint],
    measure: SizeMeasure | None,
    *,
    covered: bool,
    by_age: bool,
) -> None:
    """Write why there are no lines, and what is missing."""  # fmt: skip
    if by_age and measure is not None and not covered and points:
        name = reference_words(history.facts.reference)
        chart.caption.append(
            translate("Chart", "{name} has no lines of this kind at this age.", name=name)
        )
    if points:
        return
    chart.missing = (
        translate("Chart", "A BMI needs a weight and a height of the same day.")
        if measure is SizeMeasure.BMI
        else translate("Chart", "Nothing of this kind is noted yet. One entry is enough.")
    )
