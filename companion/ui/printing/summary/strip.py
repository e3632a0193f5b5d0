"""The calendar strip of doses: a column a week, a square a treatment day, told by shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from companion.domain.diary import DayState, DiaryDay
from companion.ui.formats import format_date, weekday_name
from companion.ui.printing.blocks import line_pen, mirrored
from companion.ui.printing.paper_size import pt
from companion.ui.printing.summary import styles
from companion.ui.printing.type import BLACK, GREY, LINE
from companion.ui.text import right_to_left, translate

_PITCH = 9.4
_SMALL_PITCH = 7.8
_MANY_WEEKS = 32
_MONTH_HIGH = 13.0
_NAME_WIDE = 26.0
LONGEST_WEEKS = 53
_KEY_WIDE, _KEY_ROW = 326.0, 11.5


class Mark(StrEnum):
    """How a day is drawn; each is told apart by shape alone."""

    GIVEN = "given"
    PARTIAL = "partial"
    NOT_GIVEN = "not_given"
    UNKNOWN = "unknown"
    ON_HOLD = "on_hold"
    NOTHING = "nothing"


_MARKS = {
    DayState.GIVEN: Mark.GIVEN,
    DayState.PARTIAL: Mark.PARTIAL,
    DayState.MISSED: Mark.NOT_GIVEN,
    DayState.SKIPPED: Mark.NOT_GIVEN,
    DayState.UNKNOWN: Mark.UNKNOWN,
    DayState.NOT_LOGGED: Mark.UNKNOWN,
    DayState.ON_HOLD: Mark.ON_HOLD,
}


def mark_of(day: DiaryDay) -> Mark:
    """Return how a day is drawn."""
    return _MARKS.get(day.state, Mark.NOTHING)


def mark_words(mark: Mark) -> str:
    """Return what a mark means."""
    return {
        Mark.GIVEN: translate("Strip", "given"),
        Mark.PARTIAL: translate("Strip", "in part"),
        Mark.NOT_GIVEN: translate("Strip", "not given"),
        Mark.UNKNOWN: translate("Strip", "not confirmed"),
        Mark.ON_HOLD: translate("Strip", "on hold"),
        Mark.NOTHING: translate("Strip", "nothing planned"),
    }[mark]


class CalendarStrip:
    """Weeks from left to right, Monday on top, with months above and dose changes marked."""

    def __init__(self, days: Sequence[DiaryDay], changes: Sequence[date] = ()) -> None:
        self._days = tuple(days)
        first = self._days[0].day
        self._monday = first - timedelta(days=first.weekday())
        self._weeks = ((self._days[-1].day - self._monday).days // 7) + 1
        self._changes = frozenset(changes)
        self.marks = tuple(dict.fromkeys(mark_of(day) for day in self._days))

    @property
    def _usual(self) -> float:
        return _SMALL_PITCH if self._weeks <= _MANY_WEEKS else _PITCH

    @property
    def natural_points(self) -> float:
        """How wide the strip is with squares of the usual size, with room for its key."""
        return max(_NAME_WIDE + self._weeks * self._usual + 2, _KEY_WIDE)

    def height(self, width: float) -> float:
        """Return the height of seven days with the months and the key."""
        rows = self._key_places(width)[-1].y() + pt(_KEY_ROW)
        return pt(_MONTH_HIGH) + 7 * self._pitch(width) + pt(4) + rows

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw every day, the months, the names of the days and the key."""
        pitch = self._pitch(area.width())
        self._paint_names(painter, area, pitch)
        self._paint_months(painter, area, pitch)
        for day in self._days:
            cell = self._cell(day.day, area, pitch)
            _paint_mark(painter, cell, mark_of(day))
            if day.day in self._changes:
                _paint_change(painter, cell)
        self._paint_key(painter, area, pitch)

    def _pitch(self, width: float) -> float:
        room = (width - pt(_NAME_WIDE)) / max(self._weeks, 1)
        return min(room, pt(self._usual))

    def _cell(self, day: date, area: QRectF, pitch: float) -> QRectF:
        week, weekday = divmod((day - self._monday).days, 7)
        left = area.left() + pt(_NAME_WIDE) + week * pitch
        cell = QRectF(left, area.top() + pt(_MONTH_HIGH) + weekday * pitch, pitch, pitch)
        return mirrored(cell, area) if right_to_left() else cell

    def _paint_names(self, painter: QPainter, area: QRectF, pitch: float) -> None:
        painter.setFont(styles.LABEL.font())
        painter.setPen(QColor(GREY))
        for weekday in (0, 3, 6):
            top = area.top() + pt(_MONTH_HIGH) + weekday * pitch
            room = QRectF(area.left(), top, pt(_NAME_WIDE), pitch)
            _write(painter, room, weekday_name(weekday + 1, "short"), area)

    def _paint_months(self, painter: QPainter, area: QRectF, pitch: float) -> None:
        painter.setFont(styles.LABEL.font())
        painter.setPen(QColor(GREY))
        wide = painter.fontMetrics().horizontalAdvance("0000-00 ")
        free = area.left()
        for week in range(self._weeks):
            monday = self._monday + timedelta(weeks=week)
            first = next((d for n in range(7) if (d := monday + timedelta(days=n)).day == 1), None)
            left = area.left() + pt(_NAME_WIDE) + week * pitch
            if (first is None and week) or left < free or left + wide > area.right() + wide / 4:
                continue
            room = QRectF(left, area.top(), wide, pt(_MONTH_HIGH - 2))
            _write(painter, room, format_date(first or self._days[0].day, "month_short"), area)
            free = left + painter.fontMetrics().horizontalAdvance(
                format_date(first or self._days[0].day, "month_short") + "  "
            )

    def _paint_key(self, painter: QPainter, area: QRectF, pitch: float) -> None:
        """Draw what each mark means, in as many rows as it takes."""
        painter.setFont(styles.LABEL.font())
        top = area.top() + pt(_MONTH_HIGH) + 7 * pitch + pt(4)
        for place, (mark, words) in zip(self._key_places(area.width()), self._keys(), strict=True):
            box = QRectF(
                area.left() + place.x(), top + place.y(), pt(_SMALL_PITCH), pt(_SMALL_PITCH)
            )
            spot = mirrored(box, area) if right_to_left() else box
            if mark is None:
                _paint_change(painter, spot)
            else:
                _paint_mark(painter, spot, mark)
            painter.setPen(QColor(GREY))
            wide = painter.fontMetrics().horizontalAdvance(words) + pt(2)
            _write(painter, QRectF(box.right() + pt(3), box.top(), wide, box.height()), words, area)

    def _keys(self) -> list[tuple[Mark | None, str]]:
        """Return the marks that are drawn, None for a change of dose, with their words."""
        keys: list[tuple[Mark | None, str]] = [
            (mark, mark_words(mark)) for mark in Mark if mark in self.marks
        ]
        if any(day.day in self._changes for day in self._days):
            keys.append((None, translate("Strip", "dose changed")))
        return keys

    def _key_places(self, width: float) -> list[QPointF]:
        """Return where each key begins, row by row."""
        metrics = QFontMetricsF(styles.LABEL.font())
        places, x, y = [], 0.0, 0.0
        for _, words in self._keys():
            wide = pt(_PITCH + 9) + metrics.horizontalAdvance(words)
            if x and x + wide > width + pt(12):
                x, y = 0.0, y + pt(_KEY_ROW)
            places.append(QPointF(x, y))
            x += wide
        return places


def _write(painter: QPainter, room: QRectF, words: str, area: QRectF) -> None:
    far = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
    place = mirrored(room, area) if right_to_left() else room
    along = far | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, along | Qt.TextFlag.TextDontClip, words)


def _paint_mark(painter: QPainter, cell: QRectF, mark: Mark) -> None:
    """Draw one day: dark when given, open otherwise, each open one with a sign of its own."""
    air = cell.width() * 0.1
    box = cell.adjusted(air, air, -air, -air)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(0.7, GREY))
    match mark:
        case Mark.NOTHING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LINE))
            painter.drawEllipse(box.center(), pt(0.7), pt(0.7))
        case Mark.GIVEN:
            painter.fillRect(box, QColor(GREY))
        case Mark.PARTIAL:
            half = QPolygonF([box.bottomLeft(), box.topLeft(), box.bottomRight()])
            painter.drawRect(box)
            painter.setBrush(QColor(GREY))
            painter.drawPolygon(half)
        case Mark.NOT_GIVEN:
            painter.setPen(line_pen(1.1, BLACK))
            painter.drawRect(box)
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        case Mark.UNKNOWN:
            pen = line_pen(0.7, GREY)
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawRect(box)
            painter.setPen(QColor(BLACK))
            painter.setFont(styles.LABEL.font())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, "?")
        case Mark.ON_HOLD:
            middle = box.center().y()
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))


def _paint_change(painter: QPainter, cell: QRectF) -> None:
    """Draw a white wedge in the corner of the day from which another dose holds."""
    painter.setPen(line_pen(0.5, BLACK))
    painter.setBrush(QColor("#ffffff"))
    side = cell.width() * 0.62
    corner = QPolygonF(
        [cell.topLeft(), cell.topLeft() + QPointF(side, 0), cell.topLeft() + QPointF(0, side)]
    )
    painter.drawPolygon(corner)
