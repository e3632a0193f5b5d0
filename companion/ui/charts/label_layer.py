"""An artist that places its labels anew whenever the figure is drawn, at any size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from numpy.typing import NDArray

from companion.ui.charts.host import HostedArtist
from companion.ui.charts.placing import (
    EVERYWHERE,
    Box,
    Obstacles,
    Placed,
    Wanted,
    place,
    sampled,
    unbroken,
)
from companion.ui.charts.style import ChartStyle

_SAMPLE_PX = 7.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words for a place in data coordinates; labels of a lower rank are placed first."""

    text: str
    x: float
    y: float
    colour: str
    directions: Sequence[str] = EVERYWHERE
    strong: bool = False
    rank: int = 1


class LabelLayer(HostedArtist):
    """Labels of one axes that keep clear of each other, of its marks and of its lines."""

    def __init__(self, axes: Axes, style: ChartStyle) -> None:
        super().__init__(axes, style)
        self._labels: list[Label] = []
        self._marks: list[tuple[float, float]] = []
        self._lines: list[tuple[NDArray[np.float64], float]] = []
        self.placed: list[tuple[Label, Placed]] = []
        self.left_out: list[Label] = []
        self._drawn: list[tuple[Text, NDArray[np.float64]]] = []
        self._size: tuple[float, ...] = ()
        self.set_zorder(9)

    def add(self, label: Label) -> None:
        """Add a label; of one rank, those added first have the first choice."""
        self._labels.append(label)

    def keep_clear_of(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        """Keep labels off marks at these data coordinates."""
        self._marks += zip(xs, ys, strict=True)

    def keep_clear_of_line(
        self, xs: Sequence[float], ys: Sequence[float], *, thin: bool = False
    ) -> None:
        """Keep labels off the line through these data coordinates, where that is possible.

        A thin line disturbs a label less.
        """
        step = _SAMPLE_PX * (4 if thin else 1)
        self._lines.append((np.column_stack([xs, ys]).astype(float), step))

    def draw(self, renderer: RendererBase) -> None:
        """Draw the labels; places are worked out once for each size."""
        area, em = self.area(renderer), self.em_px(renderer)
        size = (area.x0, area.y0, area.x1, area.y1, em)
        if size != self._size:
            self._size = size
            self._place(renderer)
        for (_, spot), (text, anchor) in zip(self.placed, self._drawn, strict=True):
            self._draw_one(renderer, text, spot, anchor)

    def _place(self, renderer: RendererBase) -> None:
        """Find the places of all labels in the size at hand."""
        area, em = self.area(renderer), self.em_px(renderer)
        self._labels.sort(key=lambda label: label.rank)
        texts = [self._text(label) for label in self._labels]
        widths = [text.get_window_extent(renderer).width + 0.3 * em for text in texts]
        anchors = self._to_pixels([(label.x, label.y) for label in self._labels])
        wanted = [
            Wanted(width, 1.15 * em, float(x), float(y), label.directions)
            for label, width, (x, y) in zip(self._labels, widths, anchors, strict=True)
        ]
        bounds = Box(area.x0 + 2, area.y0 + 2, area.x1 - 2, area.y1 - 2)
        found = place(wanted, self._obstacles(em), bounds, 0.62 * em)
        self.placed, self._drawn, self.left_out = [], [], []
        for label, text, spot, anchor in zip(self._labels, texts, found, anchors, strict=True):
            if spot is None:
                self.left_out.append(label)
            else:
                self.placed.append((label, spot))
                self._drawn.append((text, anchor))

    def _text(self, label: Label) -> Text:
        text = self.text(0, 0, label.text, label.colour, 600 if label.strong else 400)
        text.set_horizontalalignment("center")
        return text

    def _draw_one(
        self, renderer: RendererBase, text: Text, spot: Placed, anchor: NDArray[np.float64]
    ) -> None:
        box = spot.box
        if spot.far:
            end_x = min(max(anchor[0], box.left), box.right)
            end_y = min(max(anchor[1], box.bottom), box.top)
            ends = ([anchor[0], end_x], [anchor[1], end_y])
            leader = Line2D(*ends, color=text.get_color(), linewidth=0.8)
            self.adopt(leader)
            leader.draw(renderer)
        if spot.crossed:
            self._draw_ground(renderer, box)
        text.set_position(((box.left + box.right) / 2, (box.bottom + box.top) / 2))
        text.draw(renderer)

    def _draw_ground(self, renderer: RendererBase, box: Box) -> None:
        """Quieten the lines below a label, so that it can be read."""
        em = self.em_px(renderer)
        ground = Rectangle(
            (box.left, box.bottom + 0.06 * em), box.right - box.left, box.top - box.bottom,
            facecolor=self.style.ground, alpha=0.72, linewidth=0,
        )  # fmt: skip
        self.adopt(ground)
        ground.draw(renderer)

    def _obstacles(self, em: float) -> Obstacles:
        pieces = [(piece, step) for line, step in self._lines for piece in unbroken(line)]
        lines = [sampled(self._to_pixels(piece), step) for piece, step in pieces]
        return Obstacles(
            spots=_spots(self._to_pixels(self._marks), em * 0.3),
            lines=np.vstack(lines) if lines else np.empty((0, 2)),
        )

    def _to_pixels(self, points: Any) -> NDArray[np.float64]:
        if not len(points):
            return np.empty((0, 2))
        turned: NDArray[np.float64] = self.host.transData.transform(np.asarray(points, dtype=float))
        return turned


def _spots(centres: NDArray[np.float64], radius: float) -> NDArray[np.float64]:
    """Return points on the rim and in the middle of each mark."""
    if not len(centres):
        return centres
    rim = [(0, 0), (radius, 0), (-radius, 0), (0, radius), (0, -radius)]
    return np.vstack([centres + np.array(offset) for offset in rim])
