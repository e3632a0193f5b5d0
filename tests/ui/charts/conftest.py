"""Charts drawn off screen, from the made-up family, in a style that needs no window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from companion.domain.growth.history import GrowthHistory
from companion.ui.charts.catalogue import draw_chart
from companion.ui.charts.chart import Chart, ChartKind, ChartOptions
from companion.ui.charts.edge_labels import EdgeLabels
from companion.ui.charts.label_layer import LabelLayer
from companion.ui.charts.legend_row import LegendRow
from companion.ui.charts.style import SCREEN_DPI, ChartStyle, screen_style


@dataclass(slots=True)
class Drawn:
    """A drawn figure and what it says about itself."""

    figure: Figure
    chart: Chart

    @property
    def main(self) -> Axes:
        """The large axes."""
        return self.figure.axes[0]

    @property
    def labels(self) -> LabelLayer:
        """The labels of the large axes."""
        return next(a for a in self.main.artists if isinstance(a, LabelLayer))

    @property
    def edge_names(self) -> list[str]:
        """The names of reference lines that are shown."""
        layers = (a for a in self.main.artists if isinstance(a, EdgeLabels))
        return [label.words for layer in layers for label in layer.shown]

    @property
    def key(self) -> list[str]:
        """The words of the key."""
        rows = (a for a in self.main.artists if isinstance(a, LegendRow))
        return [entry.words for row in rows for entry in row.entries]


Draw = Callable[..., Drawn]


@pytest.fixture
def draw(look: object) -> Draw:
    """Return a call that draws a chart of a size in pixels."""

    def drawn(
        history: GrowthHistory,
        kind: ChartKind,
        *,
        style: ChartStyle | None = None,
        size: tuple[int, int] = (720, 560),
        **options: object,
    ) -> Drawn:
        figure = Figure(figsize=(size[0] / SCREEN_DPI, size[1] / SCREEN_DPI), dpi=SCREEN_DPI)
        FigureCanvasAgg(figure)
        chosen = style or screen_style()
        chart = draw_chart(figure, kind, history, ChartOptions(**options), chosen)
        figure.canvas.draw()
        return Drawn(figure, chart)

    return drawn
