"""What our own artists share: the axes they belong to, and text heights in pixels."""

from __future__ import annotations

from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from companion.ui.charts.style import ChartStyle


class HostedArtist(Artist):
    """An artist that works out its places in pixels whenever it is drawn."""

    def __init__(self, axes: Axes, style: ChartStyle) -> None:
        super().__init__()
        self.host = axes
        self.style = style
        self._texts: dict[tuple[str, str, int], Text] = {}
        self.set_in_layout(False)
        self.set_clip_on(False)
        axes.add_artist(self)

    def em_px(self, renderer: RendererBase) -> float:
        """Return the height of text in the pixels of a renderer."""
        pixels: Any = renderer.points_to_pixels(self.style.pt)
        return float(pixels)

    def area(self, renderer: RendererBase) -> Bbox:
        """Return the axes' rectangle in the pixels of a renderer."""
        return self.host.get_window_extent(renderer)

    def adopt(self, artist: Artist) -> None:
        """Make an artist that is drawn by hand part of the figure."""
        artist.set_figure(self.host.figure)

    def text(self, x: float, y: float, words: str, colour: str, weight: int = 400) -> Text:
        """Return words to be drawn by hand at a place in pixels, right away: equal words are one.

        Finding fonts for new words takes longer than drawing them, so they are kept.
        """
        key = (words, colour, weight)
        if key not in self._texts:
            made = Text(0, 0, words, color=colour, fontsize=self.style.pt, fontweight=weight)
            made.set_verticalalignment("center_baseline")
            self.adopt(made)
            self._texts[key] = made
        self._texts[key].set_position((x, y))
        return self._texts[key]
