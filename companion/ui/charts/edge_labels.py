"""Names of reference lines at the right edge, thinned out where they would run together."""

from __future__ import annotations

from typing import NamedTuple

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase

from companion.ui.charts.host import HostedArtist
from companion.ui.charts.style import ChartStyle

_LEAST_APART_EM = 1.05


class EdgeLabel(NamedTuple):
    """The words for a height in data coordinates; a lower ``rank`` is dropped later."""

    words: str
    y: float
    rank: int


class EdgeLabels(HostedArtist):
    """Writes names beside an axes and leaves out those for which there is no room."""

    def __init__(self, axes: Axes, style: ChartStyle, labels: list[EdgeLabel]) -> None:
        super().__init__(axes, style)
        self.labels = labels
        self.shown: list[EdgeLabel] = []

    def draw(self, renderer: RendererBase) -> None:
        """Draw the names that fit."""
        area, em = self.area(renderer), self.em_px(renderer)
        taken: list[float] = []
        self.shown = []
        for label in sorted(self.labels, key=lambda one: one.rank):
            y = float(self.host.transData.transform((0, label.y))[1])
            inside = area.y0 - em * 0.2 <= y <= area.y1 + em * 0.2
            if inside and all(abs(y - other) >= _LEAST_APART_EM * em for other in taken):
                taken.append(y)
                self.shown.append(label)
                words = self.text(area.x1 + 0.35 * em, y, label.words, self.style.muted)
                words.draw(renderer)
