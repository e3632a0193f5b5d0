"""Velocity over age: each yearly figure over its own interval, with its error, on the reference."""

from __future__ import annotations

import math
from collections.abc import Sequence

from matplotlib.figure import Figure

from companion.domain.growth.curves import VELOCITY_LINES, velocity_curves
from companion.domain.growth.facts import GrowthFacts
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.intervals import SDS_FROM_MONTHS
from companion.domain.growth.phases import (
    growth_path,
    heights_for_velocity,
    on_treatment,
    phase_velocities,
)
from companion.domain.growth.velocity_path import PathPoint
from companion.ui.charts.chart import Chart, ChartOptions, ChartPoint
from companion.ui.charts.edge_labels import EdgeLabel, EdgeLabels
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.ink import Ink
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import dot, treatment_mark
from companion.ui.charts.path_words import missing_velocity_words
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.charts.words import (
    assumed_puberty_words,
    velocity_reference_words,
    velocity_words,
)
from companion.ui.formats import format_decimal
from companion.ui.text import translate

_RANKS = (3, 2, 0, 2, 3)


def draw_velocity(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw velocity over age into an emptied figure."""
    facts = history.facts
    chart = Chart(
        translate("Chart", "Growth velocity over age"),
        translate(
            "Chart", "Reference: {name}", name=velocity_reference_words(facts.velocity_reference)
        ),
    )
    frame = make_frame(figure, style, right_em=4.2)
    layer = LabelLayer(frame.main, style)
    time = TimeAxis(facts, by_age=True)
    path = growth_path(facts, history.heights, include_home=options.home)
    shown = [p for p in path if options.shared or not p.hollow]
    years = _years(facts, shown, whole=options.whole)
    frame.main.set_xlim(*years)
    _reference(frame, facts, years)
    ink = Ink(frame.main)
    for point in sorted(shown, key=lambda p: not p.hollow):
        _bar(frame, layer, facts, point, chart, ink)
    ink.flush()
    chart.points.sort(key=lambda p: p.x)
    _set_range(frame, shown)
    treatment_mark(frame, layer, facts, time)
    add_lanes(frame, chart, facts, time)
    time.dress(frame.main, style.text_px)
    name_axes(frame, translate("Chart", "Age (years)"), translate("Chart", "Velocity (cm/yr)"))
    add_legend(frame, _keys(style, shown, facts))
    _say(chart, history, options, shown)
    write_around(frame, chart, facts.person.name)
    return chart


def _ends(facts: GrowthFacts, point: PathPoint) -> tuple[float, float]:
    interval = point.velocity.interval
    return facts.years(interval.start.day), facts.years(interval.end.day)


def _years(facts: GrowthFacts, points: Sequence[PathPoint], *, whole: bool) -> tuple[float, float]:
    first, last = facts.velocity_reference.span_years(facts.person.sex)
    ends = [end for point in points for end in _ends(facts, point)]
    if whole or not ends:
        return min([first, *ends]), max([last, *ends])
    low = math.floor((min(ends) - 0.4) * 2) / 2
    return max(low, 0.0), max(math.ceil((max(ends) + 0.8) * 2) / 2, low + 3)


def _reference(frame: Frame, facts: GrowthFacts, years: tuple[float, float]) -> None:
    """Fill ±1 and ±2 SD and draw the mean of the reference."""
    style = frame.style
    curves = velocity_curves(facts.velocity_reference, facts.person.sex, VELOCITY_LINES, years)
    if curves.years.size < 2:
        return
    low2, low1, mean, high1, high2 = curves.values
    axes = frame.main
    axes.fill_between(curves.years, low2, high2, facecolor=style.band[1], linewidth=0, zorder=0.5)
    axes.fill_between(curves.years, low1, high1, facecolor=style.band[0], linewidth=0, zorder=0.6)
    for line in (low2, low1, high1, high2):
        axes.plot(curves.years, line, color=style.reference, linewidth=0.6, zorder=1.5)
    axes.plot(curves.years, mean, color=style.reference, linewidth=1.7, zorder=2)
    names = [
        translate("Chart", "mean") if not z
        else translate("Chart", "{sds} SD", sds=format_decimal(z, signed=True))
        for z in VELOCITY_LINES
    ]  # fmt: skip
    labels = [
        EdgeLabel(name, float(line[-1]), rank)
        for name, line, rank in zip(names, curves.values, _RANKS, strict=True)
    ]
    if curves.years[-1] >= years[1] - 0.5:
        EdgeLabels(axes, style, labels)


def _bar(
    frame: Frame, layer: LabelLayer, facts: GrowthFacts, point: PathPoint, chart: Chart, ink: Ink
) -> None:
    """Draw one velocity: a bar over its interval, its band, and its figure where it is solid."""
    velocity, style = point.velocity, frame.style
    assert velocity.cm_per_year is not None
    assert velocity.margin is not None
    start, end = _ends(facts, point)
    middle, rate, margin = (start + end) / 2, velocity.cm_per_year, velocity.margin
    treated = on_treatment(velocity.interval, facts.treatment_start)
    colour = style.after if treated or facts.treatment_start is None else style.before
    light = velocity.interval.months < SDS_FROM_MONTHS or point.hollow
    axes, provisional = frame.main, velocity.interval.months < SDS_FROM_MONTHS
    width, alpha, thin = (2.0, 0.55, 0.8) if light else (5.0, 1.0, 1.6)
    ink.stroke(
        [start, end], [rate, rate], color=colour, linewidth=width, alpha=alpha, zorder=5,
        solid_capstyle="butt", linestyle=(0, (3, 1.5)) if provisional else "-",
    )  # fmt: skip
    ends = (rate - margin, rate + margin)
    ink.stroke([middle] * 2, ends, color=colour, linewidth=thin, zorder=6)
    look = dot(style, before=not treated and facts.treatment_start is not None)
    cap = {"marker": "_", "markersize": style.px(6 if light else 10), "markeredgewidth": thin}
    for y in ends:
        ink.dot(middle, y, color=colour, zorder=6, **cap)
    if light:
        look |= {"markerfacecolor": style.ground, "markersize": look["markersize"] * 0.8}
    ink.dot(middle, rate, zorder=7, **look)
    chart.points.append(
        ChartPoint(
            axes, middle, rate, velocity_words(facts, velocity),
        )
    )  # fmt: skip
    layer.keep_clear_of([middle], [rate])
    layer.keep_clear_of_line([start, end], [rate, rate])
    layer.keep_clear_of_line([middle, middle], [rate - margin, rate + margin], thin=True)
    if not point.hollow:
        words = format_decimal(rate, places=1)
        directions = ("ne", "nw", "se", "sw", "n", "s", "e", "w")
        layer.add(Label(words, middle, rate, style.text, directions, strong=True))


def _set_range(frame: Frame, points: Sequence[PathPoint]) -> None:
    high = frame.main.get_ylim()[1]
    bands = [p.velocity.band for p in points if p.velocity.band]
    lows, highs = [b[0] for b in bands], [b[1] for b in bands]
    bottom = min([0.0, *lows])
    frame.main.set_ylim(bottom - (0.4 if bottom < 0 else 0), max([high, *(h + 0.6 for h in highs)]))


def _keys(style: ChartStyle, points: Sequence[PathPoint], facts: GrowthFacts) -> list[Entry]:
    start = facts.treatment_start
    keys = []
    for before, words in (
        (True, translate("Chart", "before treatment")),
        (False, translate("Chart", "on treatment") if start else translate("Chart", "velocity")),
    ):
        if any((not on_treatment(p.velocity.interval, start) and bool(start)) is before
               for p in points):  # fmt: skip
            look = dot(style, before=before) | {"linewidth": 4.0, "solid_capstyle": "butt"}
            keys.append(Entry(words, look))
    if any(p.hollow for p in points):
        look = dot(style) | {"markerfacecolor": style.ground, "alpha": 0.7, "linewidth": 2.0}
        keys.append(Entry(translate("Chart", "shares months"), look))
    if any(p.velocity.interval.months < SDS_FROM_MONTHS for p in points):
        look = dot(style) | {"markerfacecolor": style.ground, "alpha": 0.7, "linewidth": 2.0}
        keys.append(
            Entry(translate("Chart", "provisional, under 10.5 months"), look | {"linestyle": "--"})
        )
    return keys


def _say(
    chart: Chart, history: GrowthHistory, options: ChartOptions, shown: Sequence[PathPoint]
) -> None:
    facts = history.facts
    name = velocity_reference_words(facts.velocity_reference)
    chart.caption += [
        translate(
            "Chart",
            "Each bar spans its interval; the upright line is the 95 % band from measurement "
            "error. Grey: {name}, mean, ±1 and ±2 SD for a whole year.",
            name=name,
        ),
        assumed_puberty_words(facts.velocity_reference),
    ]
    used = heights_for_velocity(history.heights, include_home=options.home)
    short = sum(v.interval.too_short for v in phase_velocities(facts, used))
    if short:
        chart.caption.append(
            translate(
                "Chart", "{n} interval(s) under 6 months: too short for a yearly figure.", n=short
            )
        )
    if not shown:
        chart.missing = missing_velocity_words(history)
