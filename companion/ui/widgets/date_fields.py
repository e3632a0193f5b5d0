"""Fields for dates and times, with the locale's order and a calendar to press days in."""

from __future__ import annotations

from datetime import date, time
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QDateTimeEdit, QTimeEdit, QWidget

from companion.ui import theme
from companion.ui.text import translate

_NO_DATE: Final = QDate(1900, 1, 1)
_CLICKED_IN: Final = "clickedIn"


class DateField(QDateEdit):
    """A date, typed or picked from a calendar; an optional one may stay empty."""

    changed = Signal()
    natural_width_px = 230

    def __init__(
        self,
        value: date | None,
        *,
        optional: bool = False,
        earliest: date | None = None,
        latest: date | None = None,
        suggested: date | None = None,
    ) -> None:
        super().__init__()
        _watch_clicks(self)
        self.optional = optional
        self._suggested = suggested or value or latest
        self.setCalendarPopup(True)
        # Right to left, Qt would reverse the order of day, month and year.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(translate("DateFormat", "d MMM yyyy"))
        self.setMinimumDate(_NO_DATE if optional or earliest is None else _qdate(earliest))
        if latest is not None:
            self.setMaximumDate(_qdate(latest))
        if optional:
            self.setSpecialValueText(translate("Fields", "No date"))
        self._dress_calendar()
        self.set_value(value)
        self.dateChanged.connect(self.changed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress_calendar()

    def _dress_calendar(self) -> None:
        """Give the calendar days large enough to press, and weekends no alarming red."""
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        now = theme.current()
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(now.colour("text"))
        quiet.setForeground(now.colour("text_muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setHeaderTextFormat(quiet)
        side = now.metrics.target_px
        calendar.setMinimumSize(side * 7 + theme.SPACE.l, side * 8 + theme.SPACE.l)

    def value(self) -> date | None:
        """Return the date, or None when an optional one is empty."""
        shown = self.date()
        if self.optional and shown == _NO_DATE:
            return None
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date | None) -> None:
        """Show another date; None empties an optional field."""
        self.setDate(_NO_DATE if value is None else _qdate(value))

    def problem(self) -> str:
        """Return an empty string: only dates can be typed."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.optional and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_value(None)
            return
        if self.value() is None and event.text().isdigit() and self._suggested is not None:
            self.set_value(self._suggested)
            self.setSelectedSection(QDateEdit.Section.DaySection)
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        _select_after_click(self, event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # One Tab leaves the field; Left and Right go through its parts. Qt's own way would
        # keep the keyboard inside a field that is empty.
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeField(QTimeEdit):
    """A time of day in the locale's own way."""

    changed = Signal()
    natural_width_px = 170

    def __init__(self, value: time) -> None:
        super().__init__()
        _watch_clicks(self)
        # Right to left, Qt would show 20:04 as 04:20.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.lineEdit().setTextMargins(theme.SPACE.m, 0, theme.SPACE.m, 0)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.set_value(value)
        self.timeChanged.connect(self.changed)

    def value(self) -> time:
        """Return the time, to the minute."""
        return time(self.time().hour(), self.time().minute())

    def set_value(self, value: time) -> None:
        """Show another time."""
        self.setTime(QTime(value.hour, value.minute))

    def problem(self) -> str:
        """Return an empty string: only times can be typed."""
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        _select_after_click(self, event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # One Tab leaves the field; Left and Right go through its parts. Qt's own way would
        # keep the keyboard inside a field that is empty.
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _watch_clicks(field: QDateTimeEdit) -> None:
    field.installEventFilter(field)
    field.lineEdit().installEventFilter(field)


def _select_after_click(field: QDateTimeEdit, event: QEvent) -> None:
    """Let whoever clicks type at once: Qt would only set the cursor into what is full already.

    The click that brings the focus selects the first part, a later one the part it hits.
    """
    if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
        field.setProperty(_CLICKED_IN, event.reason() == Qt.FocusReason.MouseFocusReason)
    elif event.type() == QEvent.Type.MouseButtonRelease and not field.lineEdit().hasSelectedText():
        first = field.sectionAt(0) if field.property(_CLICKED_IN) else field.currentSection()
        field.setProperty(_CLICKED_IN, False)
        field.setSelectedSection(first)


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
