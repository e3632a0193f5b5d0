"""A small chart of doses over time: steps as prescribed, with products, gaps and holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.formats import format_date, month_name
from companion.ui.pages.prescriptions.dose_lanes import Bar, DoseLane, DoseSpan
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import describe

_LANE_PX: Final = 96
_LEAST_WIDTH_PX: Final = 280
_LINE_PX: Final = 2.5
_MONTHS_UP_TO_DAYS: Final = 500


class DoseChart(QWidget):
    """Draws the steps; the whole of it is also told in words for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._span: DoseSpan | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_span(self, span: DoseSpan) -> None:
        """Draw other doses."""
        self._span = span
        describe(self, translate("Prescriptions", "Dose over time"), spoken(span))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lanes = len(self._span.lanes) if self._span else 1
        each = theme.current().metrics.scaled(_LANE_PX) + 2 * self._line()
        return QSize(_LEAST_WIDTH_PX * 2, lanes * each + self._line() + SPACE.s)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH_PX, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Time runs from left to right on every chart of the program.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        foot = self.height() - self._line() - SPACE.xs
        each = foot / len(self._span.lanes)
        self._paint_holds(painter, foot)
        for number, lane in enumerate(self._span.lanes):
            self._paint_lane(painter, lane, QRectF(0, number * each, self.width(), each))
        self._paint_time(painter, foot)

    def _line(self) -> int:
        return theme.current().metrics.text_px("small") + SPACE.s

    def _x(self, day: date) -> float:
        assert self._span is not None
        whole = max((self._span.last - self._span.first).days, 1)
        return 2 + (self.width() - 4) * (day - self._span.first).days / whole

    def _paint_holds(self, painter: QPainter, foot: float) -> None:
        now = theme.current()
        assert self._span is not None
        painter.setPen(Qt.PenStyle.NoPen)
        for since, until in self._span.holds:
            box = QRectF(self._x(since), 0, max(self._x(until) - self._x(since), 3), foot)
            painter.fillRect(box, now.colour("hover"))
            painter.fillRect(box, QBrush(now.colour("control_edge"), Qt.BrushStyle.BDiagPattern))

    def _paint_lane(self, painter: QPainter, lane: DoseLane, area: QRectF) -> None:
        now, line = theme.current(), self._line()
        painter.setFont(now.font("small"))
        painter.setPen(now.colour("text_muted"))
        painter.drawText(area.adjusted(2, 0, 0, 0), _TOP_LEFT, lane.title)
        base = area.bottom() - 1
        room = area.height() - 2 * line - SPACE.s
        painter.setPen(QPen(now.colour("hairline"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        before: Bar | None = None
        free = 0.0
        for bar in lane.bars:
            top = base - room * float(bar.amount / lane.top)
            self._paint_bar(painter, bar, top, base)
            free = self._paint_words(painter, bar, top, free)
            if before is not None and before.product != bar.product:
                self._paint_switch(painter, self._x(bar.start), area.top() + line, base)
            before = bar

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float, base: float) -> None:
        now = theme.current()
        left, right = self._x(bar.start), max(self._x(bar.stop), self._x(bar.start) + 2)
        fill = now.colour("accent_soft")
        fill.setAlphaF(0.75)
        painter.fillRect(QRectF(left, top, right - left, base - top), fill)
        painter.setPen(QPen(now.colour("accent"), _LINE_PX))
        painter.drawLine(QPointF(left, top), QPointF(right, top))
        painter.setPen(QPen(now.colour("accent"), 1))
        painter.drawLine(QPointF(left, top), QPointF(left, base))

    def _paint_words(self, painter: QPainter, bar: Bar, top: float, free: float) -> float:
        """Write a dose above its step where there is room; return from where the next may stand.

        The last step is the one that is looked for, so its words may begin before it.
        """
        assert self._span is not None
        now, left = theme.current(), self._x(bar.start) + SPACE.xs
        painter.setPen(now.colour("text"))
        painter.setFont(now.font("small", strong=True))
        width = painter.fontMetrics().horizontalAdvance(bar.words)
        running = bar.stop == self._span.last
        if running:
            left = min(left, self.width() - width - 2.0)
        if left < free or (not running and left + width > self._x(bar.stop)):
            return free
        words = QRectF(left, top - self._line() - 1, width + 2, self._line())
        painter.drawText(words, _BOTTOM_LEFT, bar.words)
        return left + width + SPACE.s

    def _paint_switch(self, painter: QPainter, x: float, top: float, base: float) -> None:
        painter.setPen(QPen(theme.current().colour("text_muted"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, top), QPointF(x, base))

    def _paint_time(self, painter: QPainter, foot: float) -> None:
        now = theme.current()
        painter.setFont(now.font("small"))
        painter.setPen(now.colour("text_muted"))
        free = 0.0
        for day, words in self._marks():
            x = self._x(day)
            width = painter.fontMetrics().horizontalAdvance(words)
            if x < free or x + width > self.width():
                continue
            painter.drawLine(QPointF(x, foot), QPointF(x, foot + 4))
            painter.drawText(QRectF(x + 3, foot, width + 4, self._line()), _TOP_LEFT, words)
            free = x + width + SPACE.l

    def _marks(self) -> Iterator[tuple[date, str]]:
        """Yield the first of each year, or of each month where that is all there is."""
        assert self._span is not None
        first, last = self._span.first, self._span.last
        by_month = (last - first).days < _MONTHS_UP_TO_DAYS
        for year in range(first.year, last.year + 1):
            for month in range(1, 13) if by_month else (1,):
                day = date(year, month, 1)
                if first <= day <= last:
                    named = month == 1 or not by_month
                    yield day, str(year) if named else month_name(month, "short")


_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_BOTTOM_LEFT = (
    Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)


def spoken(span: DoseSpan) -> str:
    """Return the chart in words: each dose with the day it began."""
    parts = [
        translate(
            "Prescriptions", "{dose} from {date}", dose=bar.words, date=format_date(bar.start)
        )
        for lane in span.lanes
        for bar in lane.bars
    ]
    return ". ".join(parts)
