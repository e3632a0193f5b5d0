"""The last two weeks as a quiet strip of days, each with a sign, a letter and a full name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from companion.ui import icons, theme
from companion.ui.formats import format_date, weekday_name
from companion.ui.text import translate
from companion.ui.theme import SPACE, Role
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.buttons import PressableArea

DayState = Literal["given", "partial", "missed", "skipped", "unknown", "open", "not_due", "on_hold"]


@dataclass(frozen=True, slots=True)
class DayMark:
    """What one treatment day looks like in the strip."""

    day: date
    state: DayState
    is_today: bool = False
    note: str = ""
    """More for the tooltip and the screen reader, such as "20:05, left thigh"."""


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    ink: Role
    fill: Role | None
    edge: Role | None
    dashed: bool = False


_LOOKS: Final[dict[DayState, _Look]] = {
    "given": _Look("check", "accent_text", "accent_soft", None),
    "partial": _Look("circle-dashed", "accent_text", "accent_soft", "accent_text"),
    "missed": _Look("minus", "attention", None, "attention", dashed=True),
    "skipped": _Look("x", "text_muted", "hover", None),
    "unknown": _Look("circle-question-mark", "text_muted", None, "control_edge", dashed=True),
    "open": _Look("", "text", None, "control_edge"),
    "not_due": _Look("", "text_muted", "hover", None),
    "on_hold": _Look("hand", "text_muted", "hover", "control_edge"),
}
_BOX_PX: Final = 40
_ICON_PX: Final = 20
_RADIUS: Final = 11.0
# Two weeks in one row, else a row a week, else as many days as a narrow page has room for.
_ROWS_OF: Final = (14, 7, 5, 4, 3)


def state_words(state: DayState) -> str:
    """Return a day's state in words, as a screen reader says it."""
    words: dict[DayState, str] = {
        "given": translate("DayStrip", "given"),
        "partial": translate("DayStrip", "partly given"),
        "missed": translate("DayStrip", "missed"),
        "skipped": translate("DayStrip", "skipped"),
        "unknown": translate("DayStrip", "not known"),
        "open": translate("DayStrip", "not logged yet"),
        "not_due": translate("DayStrip", "no injection planned"),
        "on_hold": translate("DayStrip", "on hold, as the clinic said"),
    }
    return words[state]


class DayCell(PressableArea):
    """One day: letter and date above, a box with the state's sign below."""

    def __init__(self, mark: DayMark) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_mark(mark)

    def set_mark(self, mark: DayMark) -> None:
        """Show another day or state in the same place."""
        self.mark = mark
        name = translate(
            "DayStrip",
            "{day}, {state}",
            day=format_date(mark.day, "weekday"),
            state=state_words(mark.state),
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(mark.note)
        self.setToolTip("\n".join(part for part in (name, mark.note) if part))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = theme.current().metrics
        caption = metrics.text_px("small") + SPACE.s
        width = max(metrics.scaled(_BOX_PX), self._caption_width()) + SPACE.s
        return QSize(max(width, metrics.target_px), caption + metrics.scaled(_BOX_PX) + SPACE.s)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn as a whole
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = now.metrics.scaled(_BOX_PX)
        top = now.metrics.text_px("small") + SPACE.s
        caption = QRectF(0, 0, self.width(), top)
        painter.setFont(now.font("small", strong=self.mark.is_today))
        painter.setPen(now.colour("text" if self.mark.is_today else "text_muted"))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, self._caption())
        self._paint_box(painter, QRectF((self.width() - side) / 2, top + 4, side, side))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        now, look = theme.current(), _LOOKS[self.mark.state]
        open_today = self.mark.is_today and self.mark.state == "open"
        edge: Role | None = "accent_text" if open_today else look.edge
        painter.setBrush(self._fill(look))
        if edge is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            style = Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(now.colour(edge), 2, style))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        if look.icon:
            side = now.metrics.scaled(_ICON_PX)
            corner = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner, icons.pixmap(look.icon, look.ink, side))

    def _fill(self, look: _Look) -> QColor:
        now = theme.current()
        if self.underMouse() and look.fill != "accent_soft":
            return now.colour("hover")
        return now.colour(look.fill) if look.fill else QColor(Qt.GlobalColor.transparent)

    def _caption(self) -> str:
        letter = weekday_name(self.mark.day.isoweekday(), "narrow")
        return f"{letter} {self.mark.day.day}"

    def _caption_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._caption())


class DayStrip(QWidget):
    """A row of days, oldest first, or two rows of a week where there is no room for one.

    Tab enters the strip at its last day; the arrow keys, Home and End move in it.
    """

    day_clicked = Signal(object)
    """Sends the ``datetime.date`` of the day that was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[DayCell] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(SPACE.m)
        self._columns = _ROWS_OF[0]

    @property
    def cells(self) -> tuple[DayCell, ...]:
        """Return the day buttons, oldest first."""
        return tuple(self._cells)

    def set_days(self, marks: Sequence[DayMark]) -> None:
        """Show these days, oldest first; the focus stays where it was."""
        if len(marks) == len(self._cells):
            for cell, mark in zip(self._cells, marks, strict=True):
                cell.set_mark(mark)
            return
        focused = next((c.mark.day for c in self._cells if c.hasFocus()), None)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [self._cell(mark) for mark in marks]
        self._place()
        self._tab_stop_at(self._cells[-1] if self._cells else None)
        for cell in self._cells:
            if cell.mark.day == focused:
                self._focus(cell)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest() * _ROWS_OF[-1], super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = self._widest()
        columns = next((n for n in _ROWS_OF if n * widest <= self.width()), _ROWS_OF[-1])
        if columns != self._columns:
            self._columns = columns
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._target(event.key())
        if target is None:
            super().keyPressEvent(event)
        else:
            self._focus(self._cells[target])

    def _widest(self) -> int:
        return max((cell.sizeHint().width() for cell in self._cells), default=0)

    def _cell(self, mark: DayMark) -> DayCell:
        cell = DayCell(mark)
        cell.clicked.connect(lambda: self.day_clicked.emit(cell.mark.day))
        return cell

    def _place(self) -> None:
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // self._columns, index % self._columns)

    def _target(self, key: int) -> int | None:
        here = next((i for i, cell in enumerate(self._cells) if cell.hasFocus()), None)
        if here is None:
            return None
        later = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        last = len(self._cells) - 1
        moves = {
            int(Qt.Key.Key_Right): here + later,
            int(Qt.Key.Key_Left): here - later,
            int(Qt.Key.Key_Down): here + self._columns,
            int(Qt.Key.Key_Up): here - self._columns,
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }
        target = moves.get(key)
        return target if target is not None and 0 <= target <= last else None

    def _focus(self, cell: DayCell) -> None:
        self._tab_stop_at(cell)
        focus_on(cell)

    def _tab_stop_at(self, stop: DayCell | None) -> None:
        for cell in self._cells:
            policy = Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(policy)
