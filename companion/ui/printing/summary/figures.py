"""Blocks that draw: a chart as vectors, and the days of one symptom as a small bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from matplotlib.figure import Figure
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from companion.domain.summary.choices import Period
from companion.ui.charts.on_paper import paint_figure
from companion.ui.charts.style import ChartStyle
from companion.ui.printing.blocks import line_pen, mirrored
from companion.ui.printing.paper_size import pt
from companion.ui.printing.type import BLACK, GREY, LINE
from companion.ui.text import right_to_left

Draw = Callable[[Figure, ChartStyle], object]


class ChartBlock:
    """A chart as high as asked for, in points, and as wide as there is room."""

    def __init__(self, draw: Draw, style: ChartStyle, points: float) -> None:
        self._draw = draw
        self.style, self.points = style, points

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the height asked for."""
        return pt(self.points)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the chart with lines and letters."""
        paint_figure(painter, area, lambda figure: self._draw(figure, self.style))


class DaysBar:
    """The days of a period on which something was noted, as dots on a line.

    ``changes`` are drawn as upright ticks: the days on which the dose changed.
    """

    def __init__(
        self, period: Period, days: Sequence[date], changes: Sequence[date], *, goes_on: bool
    ) -> None:
        self._period, self._days = period, tuple(days)
        self._changes, self._goes_on = tuple(changes), goes_on

    def height(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """Return the height of a line of words."""
        return pt(11)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the period, its dose changes, and the days."""
        middle = area.center().y()
        painter.setPen(line_pen(0.6, LINE))
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
        painter.setPen(line_pen(0.9, GREY))
        for day in self._changes:
            if self._period.holds(day):
                x = self._x(day, area)
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self._goes_on and self._days:
            painter.setPen(line_pen(2.2, BLACK))
            end = self._x(self._period.last, area)
            painter.drawLine(QPointF(self._x(self._days[-1], area), middle), QPointF(end, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BLACK))
        for day in self._days:
            painter.drawEllipse(QPointF(self._x(day, area), middle), pt(2.2), pt(2.2))

    def _x(self, day: date, area: QRectF) -> float:
        span = max(self._period.days - 1, 1)
        along = min(max((day - self._period.first).days / span, 0.0), 1.0)
        place = QRectF(area.left() + along * area.width(), area.top(), 0, area.height())
        return (mirrored(place, area) if right_to_left() else place).left()
