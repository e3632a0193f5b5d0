"""Height for age: the reference, the target band, the person's heights, bone age, early birth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from matplotlib.figure import Figure

from companion.domain.growth.curves import size_curves
from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.terms import SizeMeasure
from companion.ui.charts.chart import Chart, ChartOptions, ChartPoint
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import own_points, treatment_mark
from companion.ui.charts.reference_lines import draw_reference
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.charts.words import reference_words, size_point_words
from companion.ui.formats import format_date, format_decimal, format_quantity
from companion.ui.text import translate

_BEFORE_YEARS, _AFTER_YEARS = 0.75, 1.25


def draw_height(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw height for age into an emptied figure."""
    facts = history.facts
    chart = Chart(
        translate("Chart", "Height for age"),
        translate("Chart", "Reference: {name}", name=reference_words(facts.reference)),
    )
    frame = make_frame(figure, style, right_em=3.4)
    layer = LabelLayer(frame.main, style)
    time = TimeAxis(facts, by_age=True)
    years = _years(history, options)
    frame.main.set_xlim(*years)
    span = draw_reference(frame, layer, facts, SizeMeasure.HEIGHT, years, sd_lines=options.sd_lines)
    entries = _target(frame, history, years)
    shown = [h for h in history.heights if years[0] <= h.years <= years[1]]
    _set_range(frame, span, [h.value for h in shown])
    entries = own_points(frame, layer, facts, shown, [h.value for h in shown], time) + entries
    entries += _corrected(frame, history) + _bone_ages(frame, layer, history, chart)
    chart.points += [
        ChartPoint(
            frame.main, h.years, h.value,
            size_point_words(facts, h, translate("Unit", "cm"), 1), h.ids,
        )
        for h in shown
    ]  # fmt: skip
    chart.points.sort(key=lambda point: point.x)
    treatment_mark(frame, layer, facts, time)
    add_lanes(frame, chart, facts, time)
    time.dress(frame.main, style.text_px)
    name_axes(frame, translate("Chart", "Age (years)"), translate("Chart", "Height (cm)"))
    add_legend(frame, entries)
    _say(chart, history, options, shown)
    write_around(frame, chart, facts.person.name)
    return chart


def _years(history: GrowthHistory, options: ChartOptions) -> tuple[float, float]:
    """Return the ages to show: around the person's own points, or the whole reference."""
    facts = history.facts
    span = facts.reference.span_days(facts.person.sex, SizeMeasure.HEIGHT) or (0.0, 0.0)
    first, last = span[0] / 365.25, max(span[1] / 365.25, 1.0)
    own = [h.years for h in history.heights if first <= h.years <= last]
    if options.whole or not own:
        return first, last
    own += [b.bone_years for b in history.bone_ages if b.height_cm is not None]
    low = max(math.floor((min(own) - _BEFORE_YEARS) * 2) / 2, first)
    return low, min(max(math.ceil((max(own) + _AFTER_YEARS) * 2) / 2, low + 3), last)


def _set_range(frame: Frame, span: tuple[float, float] | None, values: Sequence[float]) -> None:
    every = [*(span or ()), *values] or [50.0, 190.0]
    low, high = min(every), max(every)
    room = max((high - low) * 0.04, 2)
    frame.main.set_ylim(low - room, high + room)


def _target(frame: Frame, history: GrowthHistory, years: tuple[float, float]) -> list[Entry]:
    """Fill the range that leads to the target height, along the reference's own lines."""
    target, facts = history.target, history.facts
    if target is None:
        return []
    lines = (target.sds.low, target.sds.centre, target.sds.high)
    curves = size_curves(facts.reference, facts.person.sex, SizeMeasure.HEIGHT, lines, years)
    for curve in curves:
        low, centre, high = curve.values
        frame.main.fill_between(
            curve.years, low, high, facecolor=frame.style.target, linewidth=0, zorder=0.6
        )
        frame.main.plot(
            curve.years, centre, color=frame.style.target_text, linewidth=1, zorder=2.2,
            linestyle=(0, (1, 2)),
        )  # fmt: skip
    return [Entry(target_band_words(history), fill=frame.style.target)] if curves else []


def target_band_words(history: GrowthHistory) -> str:
    """Return what the target band is called."""
    if history.target is not None and history.target.syndrome:
        return translate("Chart", "parents’ heights, syndrome not considered")
    return translate("Chart", "parents’ target range")


def _corrected(frame: Frame, history: GrowthHistory) -> list[Entry]:
    """Draw gestation-corrected ages as crosses beside the dots at the age in years."""
    points = [(h.corrected_years, h) for h in history.heights if h.corrected_years is not None]
    if not points:
        return []
    colour = frame.style.after
    for corrected, height in points:
        frame.main.plot(
            [corrected, height.years], [height.value] * 2, color=colour, linewidth=0.9, zorder=4
        )
    look: dict[str, Any] = {
        "marker": "+",
        "markersize": frame.style.pt * 0.9,
        "color": colour,
        "linestyle": "none",
    }
    frame.main.plot([x for x, _ in points], [h.value for _, h in points], zorder=6, **look)
    return [Entry(translate("Chart", "age counted from the due date"), look)]


def _bone_ages(
    frame: Frame, layer: LabelLayer, history: GrowthHistory, chart: Chart
) -> list[Entry]:
    """Draw each bone age as a cross at its height, joined to the age in years."""
    style = frame.style
    look: dict[str, Any] = {
        "marker": "x", "markersize": style.pt * 0.75, "markeredgewidth": 2.0, "color": style.bone,
        "linestyle": "none",
    }  # fmt: skip
    drawn = [b for b in history.bone_ages if b.height_cm is not None]
    for bone in drawn:
        assert bone.height_cm is not None
        line = ([bone.bone_years, bone.years], [bone.height_cm] * 2)
        frame.main.plot(*line, color=style.bone, linewidth=1.1, linestyle=(0, (4, 2)), zorder=4)
        frame.main.plot([bone.bone_years], [bone.height_cm], zorder=6, **look)
        layer.keep_clear_of([bone.bone_years], [bone.height_cm])
        layer.keep_clear_of_line(*line)
        words = translate("Chart", "{years} y", years=format_decimal(bone.row.years))
        layer.add(Label(words, bone.bone_years, bone.height_cm, style.bone, ("w", "nw", "sw", "n")))
        name = translate(
            "Chart",
            "Bone age {bone} y on {date}, {difference} y from the age; height {height}",
            bone=format_decimal(bone.row.years),
            date=format_date(bone.row.day),
            difference=format_decimal(bone.difference, places=1, signed=True),
            height=format_quantity(round(bone.height_cm, 1), translate("Unit", "cm")),
        )
        chart.points.append(
            ChartPoint(frame.main, bone.bone_years, bone.height_cm, name, (bone.row.id,))
        )
    return [Entry(translate("Chart", "bone age"), look)] if drawn else []


def _say(
    chart: Chart, history: GrowthHistory, options: ChartOptions, shown: Sequence[object]
) -> None:
    """Write the notes below the chart and what is missing."""
    name = reference_words(history.facts.reference)
    chart.caption.append(
        translate("Chart", "Lines: {name}, whole SD.", name=name)
        if options.sd_lines
        else translate("Chart", "Lines: {name}, nine centiles from 0.4 to 99.6.", name=name)
    )
    if history.target is not None:
        cm = history.target.cm
        chart.caption.append(
            translate(
                "Chart",
                "Target height {centre} ({low} to {high}): mean of the parents’ heights, shifted "
                "for sex (Tanner).",
                centre=format_quantity(cm.centre, translate("Unit", "cm"), places=1),
                low=format_decimal(cm.low, places=1),
                high=format_decimal(cm.high, places=1),
            )
        )
    if not history.heights:
        chart.missing = translate("Chart", "No height is noted yet. One is enough for this chart.")
    elif not shown:
        chart.missing = translate(
            "Chart", "{name} has no lines for this age. The heights stand in the table.", name=name
        )
