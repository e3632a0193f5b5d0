"""The calendar: a month at a time, as far back as the diary goes, never into the future."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from companion.ui.dialogs.calendar_sheet import CalendarSheet
from companion.ui.widgets.day_strip import DayMark
from tests.support.hands import key, press, seen, settle
from tests.support.house import shown

TODAY = date(2026, 3, 12)
asked: list[tuple[date, date]] = []


def marks(first: date, last: date) -> list[DayMark]:
    asked.append((first, last))
    days = range((last - first).days + 1)
    return [DayMark(first + timedelta(days=n), "given") for n in days]


@pytest.fixture
def calendar(qtbot, look) -> CalendarSheet:
    asked.clear()
    sheet = CalendarSheet(None, TODAY, marks)
    shown(qtbot, sheet, (700, 700))
    settle()
    return sheet


def first_row(sheet: CalendarSheet) -> list[int]:
    """Return the days of the first line, from the near side."""
    top = min(cell.y() for cell in sheet.cells)
    return [cell.mark.day.day for cell in sheet.cells if cell.y() == top]


def test_it_opens_on_this_month_up_to_today(calendar: CalendarSheet) -> None:
    assert asked == [(date(2026, 3, 1), TODAY)]
    assert len(calendar.cells) == 12
    assert not calendar.later.isEnabled()


def test_it_goes_back_over_new_year_and_forward_again(calendar: CalendarSheet) -> None:
    for _ in range(3):
        press(calendar, "Earlier month")
    assert asked[-1] == (date(2025, 12, 1), date(2025, 12, 31))
    assert len(calendar.cells) == 31
    press(calendar, "Later month")
    assert asked[-1][0] == date(2026, 1, 1)


def test_a_leap_february_is_whole(calendar: CalendarSheet) -> None:
    for _ in range(25):
        press(calendar, "Earlier month")
    assert asked[-1] == (date(2024, 2, 1), date(2024, 2, 29))
    assert [cell.mark.day.day for cell in calendar.cells] == list(range(1, 30))


def test_the_first_week_starts_where_the_calendar_of_the_country_starts_it(
    calendar: CalendarSheet,
) -> None:
    assert first_row(calendar) == [1], "1 March 2026 is a Sunday, which ends a British week"


def test_a_day_is_chosen_with_the_keyboard(calendar: CalendarSheet) -> None:
    calendar.cells[4].setFocus()
    key(calendar, Qt.Key.Key_Return)
    assert calendar.chosen == date(2026, 3, 5)
    assert not calendar.isVisible()


def test_closing_chooses_nothing(calendar: CalendarSheet) -> None:
    press(calendar, "Close")
    assert calendar.chosen is None
    assert seen(calendar) == ""
