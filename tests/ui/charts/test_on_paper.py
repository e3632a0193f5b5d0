"""Charts on paper are what Matplotlib itself draws, as lines and letters of the page."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import ChartKind, ChartOptions
from companion.ui.charts.on_paper import paint_figure
from companion.ui.charts.style import SCREEN_DPI, colour_print_style, grey_print_style, prepare
from companion.ui.theme import ThemeManager
from tests.benchmarks.bench_growth_charts import months

WIDE, HIGH = 700, 320
STYLE = replace(colour_print_style(), paper=False)


@pytest.fixture(scope="module")
def history() -> GrowthHistory:
    """Return a child measured every month for three years."""
    prepare()
    return months(3)


def painted(draw) -> NDArray[np.uint8]:
    """Return a figure painted by Qt, as an array of pixels."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    units = 72 * 20 / SCREEN_DPI
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(1 / units, 1 / units)
    paint_figure(painter, QRectF(0, 0, WIDE * units, HIGH * units), draw)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(HIGH, image.bytesPerLine())
    return rows[:, : WIDE * 3].reshape(HIGH, WIDE, 3).copy()


def drawn(draw) -> NDArray[np.uint8]:
    """Return the same figure as Matplotlib draws it."""
    figure = Figure(figsize=(WIDE / SCREEN_DPI, HIGH / SCREEN_DPI), dpi=SCREEN_DPI)
    canvas = FigureCanvasAgg(figure)
    draw(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:, :, :3]


def coarse(picture: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how light each eight by eight pixels are."""
    high, wide = HIGH // 8, WIDE // 8
    cut = picture[: high * 8, : wide * 8].mean(axis=2)
    return cut.reshape(high, 8, wide, 8).mean(axis=(1, 3))


def chart(history: GrowthHistory, kind: ChartKind, style=STYLE):
    return lambda figure: draw_chart(figure, kind, history, ChartOptions(), style)


@pytest.mark.parametrize("kind", [ChartKind.HEIGHT, ChartKind.VELOCITY, ChartKind.WEIGHT])
def test_it_is_the_picture_that_matplotlib_draws(
    look: ThemeManager, history: GrowthHistory, kind: ChartKind
) -> None:
    ours = painted(chart(history, kind)).astype(int)
    theirs = drawn(chart(history, kind)).astype(int)
    # Each eight by eight pixels are as dark: letters of another renderer differ by a hair.
    apart = np.abs(coarse(ours) - coarse(theirs))
    assert apart.mean() < 3
    assert np.quantile(apart, 0.98) < 30
    assert (theirs < 250).any(axis=2).mean() > 0.02, "there is something to compare"


def test_lines_end_at_the_edge_of_the_axes(look: ThemeManager) -> None:
    def draw(figure: Figure) -> None:
        axes = figure.add_axes((0.25, 0.25, 0.5, 0.5))
        axes.axis("off")
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)
        axes.plot([-5, 5], [-5, 5], color="#000000", linewidth=6)

    dark = (painted(draw) < 128).all(axis=2)
    assert dark[HIGH // 4 : 3 * HIGH // 4, WIDE // 4 : 3 * WIDE // 4].any()
    dark[HIGH // 4 : 3 * HIGH // 4, WIDE // 4 : 3 * WIDE // 4] = False
    assert not dark.any()


def test_greys_have_no_colour(look: ThemeManager, history: GrowthHistory) -> None:
    style = replace(grey_print_style(), paper=False)
    picture = painted(chart(history, ChartKind.HEIGHT, style)).astype(int)
    assert (picture.max(axis=2) - picture.min(axis=2)).max() <= 2


def test_a_bare_chart_has_ticks_where_doses_change_and_no_lanes(
    look: ThemeManager, history: GrowthHistory
) -> None:
    figure, bare = Figure(), Figure()
    chart(history, ChartKind.WEIGHT)(figure)
    chart(history, ChartKind.WEIGHT, replace(STYLE, bare=True))(bare)
    assert len(bare.axes) == 1
    assert len(bare.axes) <= len(figure.axes)
    assert not bare.axes[0].get_xlabel()
