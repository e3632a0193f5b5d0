"""The groups of a code in even lines: four beside each other, or two, or one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_IN_A_LINE: Final = (4, 2, 1)


class GroupGrid(QWidget):
    """Lays its widgets in as many columns as there is room for, so that no line is odd."""

    def __init__(self, widgets: Sequence[QWidget], gap: int) -> None:
        super().__init__()
        self._widgets, self._gap = tuple(widgets), gap
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap // 2)
        self._place(_IN_A_LINE[0])

    def minimumSizeHint(self) -> QSize:
        """Return room for one column; more is used where it is given."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        cell = self._widest() + self._gap
        fitting = (columns for columns in _IN_A_LINE if columns * cell - self._gap <= width)
        return next(fitting, 1)

    def _widest(self) -> int:
        return max(min(w.sizeHint().width(), w.maximumWidth()) for w in self._widgets)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns)
        for column in range(_IN_A_LINE[0] + 1):
            self._grid.setColumnStretch(column, int(column == columns))
        self.updateGeometry()
