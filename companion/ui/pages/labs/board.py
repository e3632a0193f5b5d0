"""A board of series: a list to choose from, the chosen one's chart, and its entries below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from companion.ui.charts.chart import ChartPoint
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.pages.growth.saving import DrawingSaver, offer_ways_out
from companion.ui.pages.labs.board_parts import BoardSeries, SeriesRow, SmallCanvas
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on, on_checked, set_checked
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.page import Columns
from companion.ui.widgets.rows import ChoiceRow, RowList

_AT_FIRST: Final = 12
_SIDE_BY_SIDE_FROM: Final = 900
_FILE_NAME: Final = "chart"


class SeriesBoard(QWidget):
    """Shows one series at a time; ``chosen`` tells that another was chosen."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, list_title: str) -> None:
        super().__init__()
        self._desk = desk
        self.series: tuple[BoardSeries, ...] = ()
        self.rows: dict[str, SeriesRow] = {}
        self.entry_rows: list[ChoiceRow] = []
        self._current = ""
        self._most = _AT_FIRST
        self._group = QButtonGroup(self)
        self._list = Card(list_title)
        self._names = QVBoxLayout()
        self._names.setSpacing(SPACE.xs)
        self._list.add_layout(self._names)
        self._list.add_stretch()
        self.heading = Label(role="heading")
        self.canvas = SmallCanvas()
        self.caption = Label(role="small_muted")
        self.entries = RowList()
        self.earlier = Button(
            translate("Labs", "Show earlier entries"), "quiet", on_click=self._show_earlier
        )
        self.save_button = Button(
            translate("Labs", "Save or print…"), "quiet", icon="printer",
            on_click=self._show_ways_out,
        )  # fmt: skip
        self._lay_out()
        self.canvas.point_opened.connect(self._open_point)

    @property
    def current(self) -> str:
        """The key of the series that is shown."""
        return self._current

    def show_series(self, series: Sequence[BoardSeries]) -> None:
        """Show other series; the one shown before stays chosen while it is there."""
        held = self._names_focused()
        self.series = tuple(series)
        known = [one.key for one in self.series]
        if self._current not in known:
            self._current = known[0] if known else ""
            self._most = _AT_FIRST
        self._fill_list()
        if held and self._current in self.rows:
            focus_on(self.rows[self._current])
        self._draw()

    def choose(self, key: str) -> None:
        """Show another series."""
        if key == self._current or key not in self.rows:
            return
        self._current, self._most = key, _AT_FIRST
        self.rows[key].setChecked(True)
        self._draw()
        self.chosen.emit(key)

    def _press(self, key: str) -> None:
        """Show a series; where its chart stands below the list, go there."""
        self.choose(key)
        above = self.parentWidget()
        while above is not None and not self._columns.is_side_by_side():
            content = above.widget() if isinstance(above, QScrollArea) else None
            if isinstance(above, QScrollArea) and content is not None:
                top = self._chart.mapTo(content, self._chart.rect().topLeft())
                above.verticalScrollBar().setValue(top.y())
                return
            above = above.parentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down the list with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._names_focused():
            super().keyPressEvent(event)
            return
        keys = [one.key for one in self.series]
        there = keys[(keys.index(self._current) + step) % len(keys)]
        focus_on(self.rows[there])
        self.choose(there)

    def _draw(self) -> None:
        shown = next((one for one in self.series if one.key == self._current), None)
        if shown is None:
            return
        chart = self.canvas.show_chart(shown.draw)
        self.heading.set_text(shown.name)
        caption = " ".join(part for part in (*chart.caption, shown.note) if part)
        self.caption.set_text(caption)
        self.caption.setVisible(bool(caption))
        self._fill_entries(shown)

    def _fill_list(self) -> None:
        clear(self._names)
        self.rows = {}
        for one in self.series:
            row = SeriesRow(one)
            set_checked(row, one.key == self._current)
            row.on_press(partial(self._press, one.key))
            on_checked(row, partial(self.choose, one.key))
            self.rows[one.key] = row
            self._group.addButton(row)
            self._names.addWidget(row)

    def _fill_entries(self, shown: BoardSeries) -> None:
        self.entries.clear()
        self.entry_rows = []
        for entry in shown.entries[: self._most]:
            detail = " · ".join(part for part in (str(entry.day.year), entry.detail) if part)
            day = format_date(entry.day, "day_short")
            row = ChoiceRow(day, entry.value, detail, on_click=entry.open)
            self.entry_rows.append(row)
            self.entries.add(row)
        self.earlier.setVisible(len(shown.entries) > self._most)

    def _show_earlier(self) -> None:
        self._most += _AT_FIRST * 4
        shown = next(one for one in self.series if one.key == self._current)
        self._fill_entries(shown)

    def _open_point(self, point: ChartPoint) -> None:
        shown = next(one for one in self.series if one.key == self._current)
        entry = next((one for one in shown.entries if one.row_id in point.ids), None)
        if entry is not None:
            entry.open()

    def saver(self) -> DrawingSaver:
        """Return what writes the chart that is shown to a file or to paper."""
        shown = next(one for one in self.series if one.key == self._current)
        return DrawingSaver(self, shown.draw, _FILE_NAME)

    def _show_ways_out(self) -> None:
        offer_ways_out(self.save_button, self.saver(), self._desk)

    def _names_focused(self) -> bool:
        return any(row.hasFocus() for row in self.rows.values())

    def _lay_out(self) -> None:
        self._chart = chart = Card()
        head = FlowLayout(gap=SPACE.s, spread=True)
        head.addWidget(self.heading)
        head.addWidget(self.save_button)
        chart.add_layout(head)
        chart.add(self.canvas)
        chart.add(self.caption)
        chart.add_hairline()
        chart.add(self.entries)
        chart.add(self.earlier)
        chart.add_stretch()
        self._columns = columns = Columns(
            self._list, chart, shares=(4, 9), side_by_side_from=_SIDE_BY_SIDE_FROM
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)
