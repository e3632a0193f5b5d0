"""Height SDS over age, with dose steps and the doses given per quarter on the same axis."""

from __future__ import annotations

import math

from matplotlib.figure import Figure
from matplotlib.ticker import MultipleLocator

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.chart import Chart, ChartOptions, ChartPoint
from companion.ui.charts.edge_labels import EdgeLabel, EdgeLabels
from companion.ui.charts.frame import Frame, add_legend, make_frame, name_axes, write_around
from companion.ui.charts.height_chart import target_band_words
from companion.ui.charts.label_layer import Label, LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.legend_row import Entry
from companion.ui.charts.marks import own_points, treatment_mark
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.charts.words import PlainTicks, reference_words, size_point_words
from companion.ui.formats import format_decimal
from companion.ui.text import translate

_JOIN_YEARS = 5.0


def draw_sds(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw height SDS over age into an emptied figure."""
    facts = history.facts
    chart = Chart(
        translate("Chart", "Height SDS over age"),
        translate("Chart", "Reference: {name}", name=reference_words(facts.reference)),
    )
    frame = make_frame(figure, style, right_em=4.2)
    layer = LabelLayer(frame.main, style)
    time = TimeAxis(facts, by_age=True)
    shown = [h for h in history.heights if h.sds is not None]
    values = [h.sds for h in shown if h.sds is not None]
    _set_range(frame, history, [h.years for h in shown], values)
    entries = _ground(frame, history)
    entries = own_points(frame, layer, facts, shown, values, time) + entries
    chart.points += [
        ChartPoint(
            frame.main, h.years, z,
            size_point_words(facts, h, translate("Unit", "cm"), 1), h.ids,
        )
        for h, z in zip(shown, values, strict=True)
    ]  # fmt: skip
    treatment_mark(frame, layer, facts, time)
    _mark_join(frame, layer, history)
    add_lanes(frame, chart, facts, time, options.quarters)
    time.dress(frame.main, style.text_px)
    frame.main.yaxis.set_major_locator(MultipleLocator(1 if _spread(frame) > 2.5 else 0.5))
    frame.main.yaxis.set_major_formatter(PlainTicks())
    name = reference_words(facts.reference)
    name_axes(
        frame, translate("Chart", "Age (years)"),
        translate("Chart", "Height SDS ({name})", name=name),
    )  # fmt: skip
    add_legend(frame, entries)
    _say(chart, history, options)
    write_around(frame, chart, facts.person.name)
    return chart


def _set_range(
    frame: Frame, history: GrowthHistory, years: list[float], values: list[float]
) -> None:
    ages = years or [2.0, 18.0]
    low = math.floor((min(ages) - 0.4) * 2) / 2
    frame.main.set_xlim(max(low, 0.0), max(math.ceil((max(ages) + 0.8) * 2) / 2, low + 3))
    levels = [*(values or [-3.0]), 0.3]
    if history.target is not None:
        levels += [history.target.sds.centre, history.target.sds.low]
    frame.main.set_ylim(min(levels) - 0.4, max(levels) + 0.4)


def _spread(frame: Frame) -> float:
    low, high = frame.main.get_ylim()
    return high - low


def _ground(frame: Frame, history: GrowthHistory) -> list[Entry]:
    """Draw the median, ±2 SD and the target range across."""
    axes, style = frame.main, frame.style
    left, right = axes.get_xlim()
    low, high = axes.get_ylim()
    entries = []
    target = history.target
    if target is not None:
        top, bottom = min(target.sds.high, high), max(target.sds.low, low)
        axes.fill_between(
            [left, right], bottom, top, facecolor=style.target, linewidth=0, zorder=0.5
        )
        if low < target.sds.centre < high:
            axes.plot(
                [left, right], [target.sds.centre] * 2, color=style.target_text, linewidth=1,
                linestyle=(0, (1, 2)), zorder=1.5,
            )  # fmt: skip
        entries.append(Entry(target_band_words(history), fill=style.target))
    labels = []
    for level, rank in ((0.0, 0), (-2.0, 1), (2.0, 2)):
        if low < level < high:
            axes.plot(
                [left, right], [level] * 2, color=style.reference, zorder=2,
                linewidth=1.7 if level == 0 else 0.9,
            )  # fmt: skip
            words = (
                translate("Chart", "median")
                if level == 0
                else translate("Chart", "{sds} SD", sds=format_decimal(level, signed=True))
            )
            labels.append(EdgeLabel(words, level, rank))
    EdgeLabels(axes, style, labels)
    return entries


def _mark_join(frame: Frame, layer: LabelLayer, history: GrowthHistory) -> None:
    """Mark where WHO 2007 takes over from WHO 2006: the SDS itself steps there."""
    left, right = frame.main.get_xlim()
    if history.facts.reference.id != "who" or not left < _JOIN_YEARS < right:
        return
    style = frame.style
    frame.main.axvline(_JOIN_YEARS, color=style.reference, linewidth=0.8, dashes=(4, 3), zorder=1)
    top = frame.main.get_ylim()[1]
    words = translate("Chart", "{one} | {other}", one="WHO 2006", other="WHO 2007")
    layer.add(Label(words, _JOIN_YEARS, top, style.muted, ("sw", "se"), rank=2))


def _say(chart: Chart, history: GrowthHistory, options: ChartOptions) -> None:
    if options.quarters:
        chart.caption.append(
            translate(
                "Chart",
                "Given: doses given of those scheduled in each quarter; hatched: not confirmed.",
            )
        )
    if history.facts.reference.id == "who":
        chart.caption.append(
            translate(
                "Chart",
                "At 5 years WHO 2007 takes over from WHO 2006; a short child’s SDS moves a little "
                "there without any growth.",
            )
        )
    if not chart.points:
        chart.missing = (
            translate("Chart", "No height is noted yet. One is enough for this chart.")
            if not history.heights
            else translate(
                "Chart", "{name} has no SDS for this age. The heights stand in the table.",
                name=reference_words(history.facts.reference),
            )
        )  # fmt: skip
