"""Every chart by its kind: what it is called, whom it suits, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from matplotlib.figure import Figure

from companion.domain.growth.history import GrowthHistory
from companion.domain.growth.sizes import GROWN_UP_YEARS
from companion.ui.charts.chart import Chart, ChartKind, ChartOptions
from companion.ui.charts.height_chart import draw_height
from companion.ui.charts.igf1_chart import draw_igf1
from companion.ui.charts.path_chart import draw_path
from companion.ui.charts.sds_chart import draw_sds
from companion.ui.charts.size_chart import draw_bmi, draw_waist, draw_weight
from companion.ui.charts.style import ChartStyle, prepare
from companion.ui.charts.velocity_chart import draw_velocity

Draw = Callable[[Figure, GrowthHistory, ChartOptions, ChartStyle], Chart]

_DRAW: dict[ChartKind, Draw] = {
    ChartKind.HEIGHT: draw_height,
    ChartKind.VELOCITY: draw_velocity,
    ChartKind.PATH: draw_path,
    ChartKind.SDS: draw_sds,
    ChartKind.WEIGHT: draw_weight,
    ChartKind.BMI: draw_bmi,
    ChartKind.WAIST: draw_waist,
    ChartKind.IGF1: draw_igf1,
}


def draw_chart(
    figure: Figure,
    kind: ChartKind,
    history: GrowthHistory,
    options: ChartOptions,
    style: ChartStyle,
) -> Chart:
    """Empty a figure, draw a chart into it, and return its words and points."""  # fmt: skip
    prepare()
    return _DRAW[kind](figure, history, options, style)


def first_kind(history: GrowthHistory) -> ChartKind:
    """Return the chart that a person's page opens with."""
    facts = history.facts
    grown_up = facts.years(facts.today) >= GROWN_UP_YEARS
    return ChartKind.WEIGHT if grown_up and history.weights else ChartKind.HEIGHT
