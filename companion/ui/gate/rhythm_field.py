"""How often: every day, on chosen weekdays, or once a week on one day."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout

from companion.domain.schedule import EVERY_DAY, Schedule, ScheduleKind, Weekday
from companion.ui.formats import first_day_of_week, weekday_name
from companion.ui.gate.composite import CompositeField
from companion.ui.gate.one_of import OneOf
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.weekdays_field import WeekdaysField

EVERY: Final = "every"
CHOSEN: Final = "chosen"
WEEKLY: Final = "weekly"
_OF_KIND: Final = {ScheduleKind.DAILY: EVERY, ScheduleKind.WEEKLY: WEEKLY}


class RhythmField(CompositeField):
    """Three ways to plan the week; what each needs appears below it."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = OneOf(
            [
                (EVERY, translate("Rhythm", "Every day")),
                (CHOSEN, translate("Rhythm", "Some weekdays")),
                (WEEKLY, translate("Rhythm", "Once a week")),
            ]
        )
        self.days = WeekdaysField()
        self.day = OneOf([(str(day), weekday_name(day, "short")) for day in _week()])
        for day in _week():
            self.day.button(str(day)).setAccessibleName(weekday_name(day))
        self._by_hand = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for part in (self.kind, self.days, self.day):
            column.addWidget(part)
        self.kind.changed.connect(self._kind_changed)
        self.days.changed.connect(self.changed)
        self.day.changed.connect(self.changed)
        self.setFocusProxy(self.kind)
        self._show_parts()

    def suggest(self, kind: ScheduleKind | None) -> None:
        """Choose what the product's label states, unless the person has chosen already."""
        if not self._by_hand:
            self.kind.set_value(_OF_KIND[kind] if kind else "")
            self._by_hand = False

    def value(self) -> Schedule | None:
        """Return the schedule, or None while it is not complete."""
        match self.kind.value():
            case "every":
                return EVERY_DAY
            case "chosen" if self.days.value():
                return Schedule(tuple(Weekday(day - 1) for day in self.days.value()))
            case "weekly" if self.day.value():
                return Schedule((Weekday(int(self.day.value()) - 1),), weekly=True)
        return None

    def problem(self) -> str:
        """Return what is still to be chosen, or an empty string."""
        if self.value() is not None:
            return ""
        match self.kind.value():
            case "chosen":
                return translate("Rhythm", "Choose at least one weekday.")
            case "weekly":
                return translate("Rhythm", "Choose the day of the week.")
        return translate("Rhythm", "Choose how often it is injected, as on the prescription.")

    def state(self) -> tuple[str, frozenset[int], str, bool]:
        """Return everything chosen, for keeping what is not complete yet."""
        return self.kind.value(), self.days.value(), self.day.value(), self._by_hand

    def restore(self, state: tuple[str, frozenset[int], str, bool]) -> None:
        """Show again what was chosen."""
        kind, days, day, by_hand = state
        self.kind.set_value(kind)
        self.days.set_value(days)
        self.day.set_value(day)
        self._by_hand = by_hand

    def _kind_changed(self) -> None:
        self._by_hand = True
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.days.setVisible(self.kind.value() == CHOSEN)
        self.day.setVisible(self.kind.value() == WEEKLY)


def _week() -> list[int]:
    first = first_day_of_week()
    return [(first - 1 + step) % 7 + 1 for step in range(7)]
