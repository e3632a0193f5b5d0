"""IGF-1 and dose steps among the growth charts: the chart of the Labs page, on the same axis."""

from __future__ import annotations

from matplotlib.figure import Figure

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.chart import Chart, ChartOptions
from companion.ui.charts.frame import make_frame, name_axes, write_around
from companion.ui.charts.lab_chart import LabChartData, draw_lab
from companion.ui.charts.label_layer import LabelLayer
from companion.ui.charts.lanes import add_lanes
from companion.ui.charts.marks import treatment_mark
from companion.ui.charts.spans import time_range
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.time_axis import TimeAxis
from companion.ui.text import translate


def draw_igf1(
    figure: Figure, history: GrowthHistory, options: ChartOptions, style: ChartStyle
) -> Chart:
    """Draw IGF-1 with the lab's own range above the dose steps into an emptied figure."""
    facts, series = history.facts, options.igf1
    title = translate("Chart", "IGF-1 and dose steps")
    if series is not None:
        chart = draw_lab(figure, LabChartData(facts, series), style, title)
        chart.caption.append(
            translate("Chart", "The band is the laboratory’s own range, no aim of treatment.")
        )
        return chart
    frame, time = make_frame(figure, style), TimeAxis(facts)
    frame.main.set_xlim(*time_range([facts.today], time, facts.today))
    chart = Chart(title)
    treatment_mark(frame, LabelLayer(frame.main, style), facts, time)
    add_lanes(frame, chart, facts, time)
    time.dress(frame.main, style.text_px)
    name_axes(frame, time.name, translate("Lab", "IGF-1"))
    chart.missing = translate("Chart", "No IGF-1 is noted yet. The Labs page takes results.")
    write_around(frame, chart, facts.person.name)
    return chart
