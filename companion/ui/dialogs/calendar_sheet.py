"""A month of treatment days to look back on and fill in."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from companion.ui.formats import first_day_of_week, format_date
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.day_strip import DayCell, DayMark
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

ReadDays = Callable[[date, date], Sequence[DayMark]]


class CalendarSheet(Sheet):
    """Shows one month at a time; ``chosen`` is the day that was pressed."""

    def __init__(self, parent: QWidget, today: date, read: ReadDays) -> None:
        super().__init__(parent, translate("Calendar", "Calendar"), width=640)
        self._today, self._read = today, read
        self._month = today.replace(day=1)
        self.chosen: date | None = None
        self.cells: list[DayCell] = []
        self.title = Label(role="heading")
        self.earlier = IconButton(
            "chevron-left", translate("Calendar", "Earlier month"), on_click=lambda: self._step(-1)
        )
        self.later = IconButton(
            "chevron-right", translate("Calendar", "Later month"), on_click=lambda: self._step(1)
        )
        header = QHBoxLayout()
        header.addWidget(self.earlier)
        header.addWidget(self.title, 1)
        header.addWidget(self.later)
        self.body.addLayout(header)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.xs)
        self._grid.setVerticalSpacing(SPACE.s)
        self.body.addLayout(self._grid)
        self.add_cancel(translate("Calendar", "Close"))
        self._show_month()

    def _step(self, months: int) -> None:
        index = self._month.year * 12 + self._month.month - 1 + months
        self._month = date(index // 12, index % 12 + 1, 1)
        self._show_month()

    def _show_month(self) -> None:
        for cell in self.cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        last = self._month.replace(day=monthrange(self._month.year, self._month.month)[1])
        self.title.set_text(format_date(self._month, "month"))
        self.cells = [self._cell(mark) for mark in self._read(self._month, min(last, self._today))]
        offset = (self._month.isoweekday() - first_day_of_week()) % 7
        for index, cell in enumerate(self.cells):
            self._grid.addWidget(cell, (index + offset) // 7, (index + offset) % 7)
        self.later.setEnabled(last < self._today)

    def _cell(self, mark: DayMark) -> DayCell:
        cell = DayCell(mark)
        cell.on_press(lambda: self._choose(mark.day))
        return cell

    def _choose(self, day: date) -> None:
        self.chosen = day
        self.accept()
