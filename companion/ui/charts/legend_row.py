"""The key of a chart: a row of marks and words above it that wraps when it must."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from companion.ui.charts.host import HostedArtist
from companion.ui.charts.style import ChartStyle
from companion.ui.charts.widths import width_em

ROW_EM = 1.55
_MARK_EM, _SPACE_EM = 1.9, 1.1


@dataclass(frozen=True, slots=True)
class Entry:
    """One key: the properties of its line or fill, and its words."""

    words: str
    line: dict[str, Any] | None = None
    fill: str = ""


class LegendRow(HostedArtist):
    """Draws the entries from the left above an axes; ``rows`` is how many lines they take."""

    def __init__(self, axes: Axes, style: ChartStyle, entries: list[Entry]) -> None:
        super().__init__(axes, style)
        self.entries = entries

    def rows(self, width_px: float) -> int:
        """Return how many rows the entries take in a width in screen pixels."""
        return len(self._flow(width_px / self.style.text_px)) if self.entries else 0

    def draw(self, renderer: RendererBase) -> None:
        """Draw marks and words."""
        area, em = self.area(renderer), self.em_px(renderer)
        lines = self._flow(area.width / em)
        for number, line in enumerate(lines):
            y = area.y1 + (0.95 + (len(lines) - 1 - number) * ROW_EM) * em
            for entry, left in line:
                self._draw_mark(renderer, entry, area.x0 + left * em, y, em)
                place = area.x0 + (left + _MARK_EM) * em
                self.text(place, y, entry.words, self.style.muted).draw(renderer)

    def _draw_mark(
        self, renderer: RendererBase, entry: Entry, x: float, y: float, em: float
    ) -> None:
        mark: Artist
        if entry.line is None:
            mark = Rectangle((x, y - 0.3 * em), 1.4 * em, 0.6 * em, facecolor=entry.fill, lw=0)
        else:
            mark = Line2D([x, x + 0.7 * em, x + 1.4 * em], [y, y, y], markevery=[1], **entry.line)
        self.adopt(mark)
        mark.draw(renderer)

    def _flow(self, room_em: float) -> list[list[tuple[Entry, float]]]:
        """Return the entries by row, each with its left edge in text heights."""
        lines: list[list[tuple[Entry, float]]] = [[]]
        left = 0.0
        for entry in self.entries:
            wide = _MARK_EM + width_em(entry.words)
            if lines[-1] and left + wide > room_em:
                lines.append([])
                left = 0.0
            lines[-1].append((entry, left))
            left += wide + _SPACE_EM
        return lines
