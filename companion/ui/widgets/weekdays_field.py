"""A choice of weekdays as seven buttons, in the order the person's calendar has them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.formats import first_day_of_week, weekday_name
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import PressableButton
from companion.ui.widgets.flow import FlowLayout


class WeekdaysField(QWidget):
    """Seven buttons that stay down while their day is chosen; 1 is Monday, 7 is Sunday."""

    changed = Signal()

    def __init__(self, value: Iterable[int] = range(1, 8)) -> None:
        super().__init__()
        self._days: dict[int, PressableButton] = {}
        row = FlowLayout(self, gap=SPACE.xs)
        for day in _week():
            button = PressableButton()
            button.setProperty("kind", "toggle")
            button.setCheckable(True)
            button.setText(weekday_name(day, "short"))
            button.setAccessibleName(weekday_name(day))
            button.setToolTip(weekday_name(day))
            button.toggled.connect(self.changed)
            row.addWidget(button)
            self._days[day] = button
        self.set_value(value)
        self.setFocusProxy(self._days[first_day_of_week()])

    def value(self) -> frozenset[int]:
        """Return the days chosen."""
        return frozenset(day for day, button in self._days.items() if button.isChecked())

    def set_value(self, value: Iterable[int]) -> None:
        """Choose these days and no others."""
        chosen = set(value)
        for day, button in self._days.items():
            button.setChecked(day in chosen)

    def problem(self) -> str:
        """Return an empty string: any days can be chosen."""
        return ""


def _week() -> list[int]:
    first = first_day_of_week()
    return [(first - 1 + step) % 7 + 1 for step in range(7)]
