"""What a board is made of: its series and entries, a row to choose by, and a smaller chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from matplotlib.figure import Figure
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.ui import theme
from companion.ui.charts.canvas import ChartCanvas
from companion.ui.charts.chart import Chart
from companion.ui.charts.style import ChartStyle
from companion.ui.formats import format_date
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Pressed
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import RowButton

_CHART_HEIGHT: Final = 360


@dataclass(frozen=True, slots=True)
class BoardEntry:
    """One row of a series: its day, its figure, the rest, and what pressing it does."""

    row_id: str
    day: date
    value: str
    detail: str
    open: Pressed


@dataclass(frozen=True, slots=True)
class BoardSeries:
    """One series: its name and newest figure, how its chart is drawn, its entries newest first."""

    key: str
    name: str
    latest: str
    draw: Callable[[Figure, ChartStyle], Chart]
    entries: tuple[BoardEntry, ...]
    note: str = ""

    @property
    def when(self) -> str:
        """The day of the newest entry."""
        return format_date(self.entries[0].day, "medium")


class SeriesRow(RowButton):
    """A series to choose, with its newest figure; the chosen one stands on a soft ground."""

    def __init__(self, series: BoardSeries) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        super().__init__(row)
        self.key = series.key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(series.name, "strong"))
        below = " · ".join(part for part in (series.latest, series.when) if part)
        words.addWidget(Label(below, "small_muted"))
        row.addLayout(words, 1)
        self.let_presses_through()
        self.setAccessibleName(series.name)
        self.setAccessibleDescription(below)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._fill = "accent_soft" if self.isChecked() else None
        super().paintEvent(event)


class SmallCanvas(ChartCanvas):
    """A chart that leaves room for the list of entries below it."""

    def minimumSizeHint(self) -> QSize:
        scale = theme.current().metrics.text_scale
        return QSize(320, round(_CHART_HEIGHT * (0.2 + 0.8 * scale)))
