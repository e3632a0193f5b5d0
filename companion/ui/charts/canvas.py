"""The canvas a chart stands on: points named on hover and by the arrow keys, redrawn by theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy

from companion.ui import theme
from companion.ui.charts.chart import Chart, ChartPoint
from companion.ui.charts.style import SCREEN_DPI, ChartStyle, screen_style
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.theme.metrics import RADIUS_SMALL
from companion.ui.widgets.access import announce, describe

DrawInto = Callable[[Figure, ChartStyle], Chart]

_REACH_PX: Final = 26
_RING_PX: Final = 11
_WIDEST_BUBBLE: Final = 0.72
_LEAST_HEIGHT: Final = 500


class ChartCanvas(FigureCanvasQTAgg):
    """Shows one chart. The ring and the bubble are painted over it, so moving costs no redraw."""

    point_chosen = Signal(object)
    point_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(Figure(dpi=SCREEN_DPI))  # type: ignore[no-untyped-call]
        self._draw_into: DrawInto | None = None
        self.chart: Chart | None = None
        self.current: int | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fit()

    def show_chart(self, draw_into: DrawInto) -> Chart:
        """Draw a chart now and again whenever the theme changes; return what it says."""
        self._draw_into = draw_into
        return self._redraw()

    def focus_on_rows(self, ids: set[str]) -> None:
        """Put the ring on the point that was made of one of these rows, if it is shown."""
        for number, point in enumerate(self._points()):
            if ids.intersection(point.ids):
                self._go_to(number, tell=False)
                return
        self._go_to(None, tell=False)

    def point_place(self, point: ChartPoint) -> QPointF:
        """Return where a point is on the widget, in device-independent pixels."""
        x, y = point.axes.transData.transform((point.x, point.y))
        ratio = self.device_pixel_ratio
        return QPointF(x / ratio, self.height() - y / ratio)

    def minimumSizeHint(self) -> QSize:
        scale = theme.current().metrics.text_scale
        return QSize(320, round(_LEAST_HEIGHT * (0.2 + 0.8 * scale)))

    def sizeHint(self) -> QSize:
        return QSize(760, self.minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # type: ignore[no-untyped-call]
        shown = self._hovered if self._hovered is not None else self._kept()
        points = self._points()
        if shown is None or shown >= len(points):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.point_place(points[shown])
        painter.setPen(QPen(theme.current().colour("focus"), 2.5))
        painter.drawEllipse(place, _RING_PX, _RING_PX)
        self._paint_bubble(painter, place, points[shown].name)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        last = len(self._points()) - 1
        key = Qt.Key(event.key())
        if last < 0:
            event.ignore()
        elif key in steps:
            here = self.current if self.current is not None else (-1 if steps[key] > 0 else 0)
            self._go_to((here + steps[key]) % (last + 1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go_to(0 if key == Qt.Key.Key_Home else last)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.point_opened.emit(self._points()[self.current])
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(self._nearest(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._nearest(event.position())
        if number is not None:
            self.point_opened.emit(self._points()[number])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - any way out will do
        self._hover(None)

    def enterEvent(self, event: QEvent) -> None:
        """Let the first movement say where the mouse is."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._draw_into is not None:
            self._fit()
            self._redraw()

    def _redraw(self) -> Chart:
        assert self._draw_into is not None
        self.chart = self._draw_into(self.figure, screen_style())
        self.current = self._hovered = None
        describe(
            self, self.chart.title,
            translate(
                "Chart", "{n} point(s). The arrow keys go from point to point.",
                n=len(self.chart.points),
            ),
        )  # fmt: skip
        self.draw_idle()  # type: ignore[no-untyped-call]
        return self.chart

    def _fit(self) -> None:
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()

    def _points(self) -> list[ChartPoint]:
        return self.chart.points if self.chart is not None else []

    def _kept(self) -> int | None:
        return self.current

    def _nearest(self, spot: QPointF) -> int | None:
        """Return the point closest to a place and within reach of it."""
        places = [self.point_place(point) for point in self._points()]
        gaps = [(QPointF(p - spot).manhattanLength(), i) for i, p in enumerate(places)]
        gap, number = min(gaps, default=(_REACH_PX + 1, -1))
        return number if gap <= _REACH_PX else None

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def _go_to(self, number: int | None, *, tell: bool = True) -> None:
        if number == self.current:
            return
        self.current = number
        self.update()
        if number is not None and tell:
            point = self._points()[number]
            announce(self, point.name)
            self.point_chosen.emit(point)

    def _paint_bubble(self, painter: QPainter, place: QPointF, words: str) -> None:
        now = theme.current()
        painter.setFont(now.font("small"))
        widest = self.width() * _WIDEST_BUBBLE
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        text = painter.boundingRect(QRectF(0, 0, widest, 1000), flags, words)
        box = text.adjusted(-SPACE.m, -SPACE.s, SPACE.m, SPACE.s)
        box.moveTo(0, 0)
        left = min(max(place.x() - box.width() / 2, 2), self.width() - box.width() - 2)
        top = place.y() - box.height() - _RING_PX - SPACE.s
        if top < 2:
            top = min(place.y() + _RING_PX + SPACE.s, self.height() - box.height() - 2)
        box.moveTo(left, top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.palette.text))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        painter.setPen(QColor(now.palette.ground))
        inner = box.adjusted(SPACE.m, SPACE.s, -SPACE.m, -SPACE.s)
        painter.drawText(inner, flags, words)
