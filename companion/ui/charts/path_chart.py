"""Velocity against height SDS: a person's path through time, from slow and short to steady."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from companion.domain.growth.facts import TURNER_REFERENCE, GrowthFacts
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.intervals import SDS_FROM_MONTHS
from companion.domain.growth.phases import growth_path, on_treatment
from companion.domain.growth.velocity_path import PathPoint
from companion.ui.charts.chart import Chart, ChartOptions, ChartPoint
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.height_chart import target_band_words
from companion.ui.charts.ink import Ink
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import dot
from companion.ui.charts.path_words import missing_velocity_words
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.words import (
    PlainTicks,
    assumed_puberty_words,
    reference_words,
    sds_words,
    velocity_reference_words,
    velocity_words,
)
from companion.ui.formats import format_decimal
from companion.ui.text import translate

_LEAST_WIDE, _LEAST_HIGH = 2.0, 5.0


class Spot(NamedTuple):
    """One interval on the chart."""

    x: float
    y: float
    half: float
    point: PathPoint
    treated: bool


def draw_path(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw velocity against height SDS into an emptied figure."""
    facts = history.facts
    size = reference_words(facts.reference)
    speed = velocity_reference_words(facts.velocity_reference)
    chart = Chart(
        translate("Chart", "Growth velocity against height SDS"),
        translate("Chart", "Height: {size} · velocity: {speed}", size=size, speed=speed),
    )
    frame = make_frame(figure, style, right_em=1.6)
    layer = LabelLayer(frame.main, style)
    path = growth_path(facts, history.heights, include_home=options.home)
    spots = _spots(facts, path, options)
    _set_range(frame, spots, history, options)
    entries = _ground(frame, layer, history, options)
    _draw_spots(frame, layer, facts, spots, options)
    _start(frame, layer, history, spots)
    chart.points = [ChartPoint(frame.main, s.x, s.y, _spot_words(facts, s)) for s in spots]
    frame.main.xaxis.set_major_formatter(PlainTicks())
    name_axes(
        frame,
        translate("Chart", "Height SDS at mid-interval ({name})", name=size),
        translate("Chart", "Velocity (cm/yr)")
        if options.in_cm
        else translate("Chart", "Velocity SDS ({name})", name=speed),
    )
    if not options.in_cm:
        frame.main.yaxis.set_major_formatter(PlainTicks())
    add_legend(frame, _keys(style, spots, facts, options) + entries)
    _say(chart, history, options, spots)
    write_around(frame, chart, facts.person.name)
    return chart


def _spots(facts: GrowthFacts, path: Sequence[PathPoint], options: ChartOptions) -> list[Spot]:
    """Return what can be drawn, in the order of mid-interval."""
    spots = []
    for point in path:
        velocity = point.velocity
        if point.height_sds is None or (point.hollow and not options.shared):
            continue
        treated = on_treatment(velocity.interval, facts.treatment_start)
        assert velocity.margin is not None
        if options.in_cm and velocity.cm_per_year is not None:
            spots.append(
                Spot(point.height_sds, velocity.cm_per_year, velocity.margin, point, treated)
            )
        elif velocity.sds is not None and velocity.spread:
            half = velocity.margin / velocity.spread
            spots.append(Spot(point.height_sds, velocity.sds, half, point, treated))
    middle = [(s.point.velocity.interval.midpoint_years or 0.0, s) for s in spots]
    return [spot for _, spot in sorted(middle, key=lambda pair: pair[0])]


def _set_range(
    frame: Frame, spots: Sequence[Spot], history: GrowthHistory, options: ChartOptions
) -> None:
    target = history.target
    xs = [s.x for s in spots] or [-2.5, 0.0]
    if target is not None:
        xs += [max(target.sds.low, min(xs) - 1), min(target.sds.low + 0.7, max(xs) + 1.1)]
    ys = [y for s in spots for y in (s.y - s.half, s.y + s.half)]
    ys += [0.0, *_ticks(spots)] if options.in_cm else [-2.0, 2.0]
    frame.main.set_xlim(*_padded(min(xs), max(xs), 0.35, _LEAST_WIDE))
    low, high = _padded(min(ys), max(ys), 0.55, _LEAST_HIGH)
    frame.main.set_ylim(max(low, 0.0) if options.in_cm and min(ys) >= 0 else low, high)


def _padded(low: float, high: float, room: float, least: float) -> tuple[float, float]:
    more = max((least - (high - low)) / 2, 0.0) + room
    return low - more, high + more


def _ticks(spots: Sequence[Spot]) -> list[float]:
    """Return the reference mean at each spot's own age."""
    return [s.point.velocity.expected for s in spots if s.point.velocity.expected is not None]


def _ground(
    frame: Frame, layer: LabelLayer, history: GrowthHistory, options: ChartOptions
) -> list[Entry]:
    """Draw the target band upright, and the reference's mean and ±1 SD across."""
    axes, style = frame.main, frame.style
    low_x, high_x = axes.get_xlim()
    low_y, high_y = axes.get_ylim()
    entries = []
    target = history.target
    if target is not None and target.sds.low < high_x:
        left, right = max(target.sds.low, low_x), min(target.sds.high, high_x)
        axes.fill_between(
            [left, right], low_y, high_y, facecolor=style.target, linewidth=0, zorder=0.5
        )
        entries.append(Entry(target_band_words(history), fill=style.target))
    if not options.in_cm:
        axes.fill_between(
            [low_x, high_x], -1, 1, facecolor=style.reference, alpha=0.16, linewidth=0, zorder=0.6
        )
        axes.plot([low_x, high_x], [0, 0], color=style.reference, linewidth=1.6, zorder=1.5)
        words = translate("Chart", "mean velocity for age, ±1 SD")
        layer.add(Label(words, high_x, -0.5, style.muted, ("w", "nw", "sw"), rank=2))
        layer.keep_clear_of_line([low_x, high_x], [0, 0])
    return entries


def _draw_spots(
    frame: Frame,
    layer: LabelLayer,
    facts: GrowthFacts,
    spots: Sequence[Spot],
    options: ChartOptions,
) -> None:
    """Draw bands, path and marks, the ages first where points are solid."""  # fmt: skip
    style, ink = frame.style, Ink(frame.main)
    for spot in spots:
        light = _is_light(spot)
        ink.stroke(
            [spot.x] * 2, [spot.y - spot.half, spot.y + spot.half], zorder=3,
            color=_colour(style, spot, facts), linewidth=0.8 if light else 1.5,
            alpha=0.5 if light else 0.75,
        )  # fmt: skip
        if options.in_cm and spot.point.velocity.expected is not None:
            _own_tick(frame, spot, ink)
    _path(frame, layer, facts, spots, ink)
    for spot in spots:
        light = _is_light(spot)
        look = dot(style, before=not spot.treated and facts.treatment_start is not None)
        look |= {"markersize": look["markersize"] * (0.8 if light else 1.45)}
        if light:
            look |= {"markerfacecolor": style.ground}
        ink.dot(spot.x, spot.y, zorder=7 if light else 8, **look)
    ink.flush()
    layer.keep_clear_of([s.x for s in spots], [s.y for s in spots])
    for spot in spots:
        layer.keep_clear_of_line([spot.x] * 2, [spot.y - spot.half, spot.y + spot.half], thin=True)
    for spot in sorted(spots, key=_is_light):
        if not _is_light(spot) or len(spots) <= 14:
            layer.add(_age_label(style, spot))


def _age_label(style: ChartStyle, spot: Spot) -> Label:
    years = spot.point.velocity.interval.midpoint_years or 0.0
    words = translate("Chart", "{years} y", years=format_decimal(years, places=1))
    light = _is_light(spot)
    directions = ("ne", "e", "sw", "nw", "w", "se", "n", "s")
    return Label(
        words, spot.x, spot.y, style.muted if light else style.text, directions, strong=not light
    )


def _own_tick(frame: Frame, spot: Spot, ink: Ink) -> None:
    """Draw the reference's mean at the spot's own age, tied to the spot by a thin line."""
    expected = spot.point.velocity.expected
    assert expected is not None
    low, high = frame.main.get_xlim()
    half = (high - low) * 0.012
    colour = frame.style.muted
    ink.stroke(
        [spot.x - half, spot.x + half], [expected] * 2, color=colour, linewidth=2.2, zorder=4
    )
    ink.stroke(
        [spot.x] * 2, [expected, spot.y], color=colour, linewidth=0.7, linestyle=":", zorder=2
    )


def _path(
    frame: Frame, layer: LabelLayer, facts: GrowthFacts, spots: Sequence[Spot], ink: Ink
) -> None:
    """Draw the way from each solid spot to the next, hollow ones in between, with arrow heads."""
    for one, other in pairwise(spots):
        crossing = one.treated is not other.treated and facts.treatment_start is not None
        colour = frame.style.after if other.treated else _colour(frame.style, other, facts)
        ink.stroke(
            [one.x, other.x], [one.y, other.y], color=colour, zorder=5,
            linewidth=1.6 if crossing else 2.4, linestyle=(0, (3, 2)) if crossing else "-",
        )  # fmt: skip
        layer.keep_clear_of_line([one.x, other.x], [one.y, other.y])
        if _far_enough(frame, one, other):
            frame.main.add_patch(_arrow(frame, one, other, colour))


def _far_enough(frame: Frame, one: Spot, other: Spot) -> bool:
    """Tell whether there is room for an arrow head between two spots."""
    left, right = frame.main.get_xlim()
    low, high = frame.main.get_ylim()
    return math.hypot((other.x - one.x) / (right - left), (other.y - one.y) / (high - low)) > 0.04


def _arrow(frame: Frame, one: Spot, other: Spot, colour: str) -> FancyArrowPatch:
    """Return an arrow head in the middle of a piece of the path."""
    x, y = (one.x + other.x) / 2, (one.y + other.y) / 2
    dx, dy = (other.x - one.x) * 0.02, (other.y - one.y) * 0.02
    return FancyArrowPatch(
        (x - dx, y - dy), (x + dx, y + dy), arrowstyle="-|>", color=colour, zorder=5.5,
        mutation_scale=frame.style.pt * 1.5, shrinkA=0, shrinkB=0, linewidth=0,
    )  # fmt: skip


def _start(frame: Frame, layer: LabelLayer, history: GrowthHistory, spots: Sequence[Spot]) -> None:
    """Name the piece of the path on which treatment started."""
    for one, other in pairwise(spots):
        if not one.treated and other.treated and history.facts.treatment_start:
            x, y = one.x + (other.x - one.x) * 0.3, one.y + (other.y - one.y) * 0.3
            words = translate("Chart", "treatment starts")
            layer.add(Label(words, x, y, frame.style.before, ("e", "se", "w", "nw", "ne"), rank=0))


def _is_light(spot: Spot) -> bool:
    return spot.point.hollow or spot.point.velocity.interval.months < SDS_FROM_MONTHS


def _colour(style: ChartStyle, spot: Spot, facts: GrowthFacts) -> str:
    return style.after if spot.treated or facts.treatment_start is None else style.before


def _spot_words(facts: GrowthFacts, spot: Spot) -> str:
    height = sds_words(spot.x, reference_words(facts.reference))
    return translate(
        "Chart", "Height {height} · velocity {velocity}", height=height,
        velocity=velocity_words(facts, spot.point.velocity),
    )  # fmt: skip


def _keys(
    style: ChartStyle, spots: Sequence[Spot], facts: GrowthFacts, options: ChartOptions
) -> list[Entry]:
    keys = []
    started = facts.treatment_start is not None
    if any(not s.treated for s in spots) and started:
        keys.append(Entry(translate("Chart", "before treatment"), dot(style, before=True)))
    if any(s.treated or not started for s in spots):
        words = translate("Chart", "on treatment") if started else translate("Chart", "velocity")
        keys.append(Entry(words, dot(style)))
    if any(_is_light(s) for s in spots):
        look = dot(style) | {"markerfacecolor": style.ground, "markersize": style.pt * 0.46}
        keys.append(
            Entry(
                translate("Chart", "shares months or provisional")
                if options.in_cm
                else translate("Chart", "shares months"),
                look,
            )
        )
    if options.in_cm and _ticks(spots):
        look = {"color": style.muted, "linewidth": 2.2}
        keys.append(Entry(translate("Chart", "mean at that age"), look))
    return keys


def _say(
    chart: Chart, history: GrowthHistory, options: ChartOptions, spots: Sequence[Spot]
) -> None:
    facts = history.facts
    chart.caption += [
        translate(
            "Chart",
            "One point for each interval, in the order of time along the arrows, with the age at "
            "its middle; the upright line is the 95 % band from measurement error. Faster growth "
            "in the first 6–12 months, then steadier, is the usual pattern.",
        ),
        assumed_puberty_words(facts.velocity_reference),
    ]
    if facts.reference.id == TURNER_REFERENCE:
        chart.caption.append(translate("Chart", "No target band is drawn on the Turner reference."))
    if not spots:
        chart.missing = missing_velocity_words(history, for_sds=not options.in_cm)
