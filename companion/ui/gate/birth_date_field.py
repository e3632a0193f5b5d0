"""A date of birth as people say it: a day, a month by name, a year."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.ui.formats import format_date, month_name
from companion.ui.gate.composite import CompositeField
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.flow import FlowLayout

_DAY_PX: Final = 84
_MONTH_PX: Final = 210
_YEAR_PX: Final = 112
Parts = tuple[str, str, str]


class BirthDateField(CompositeField):
    """Three small fields in the order of the locale; months may be typed by number or name."""

    def __init__(self) -> None:
        super().__init__()
        self.day = _figures(2, translate("BirthDate", "Day"))
        months = [(str(number), f"{number} · {month_name(number)}") for number in range(1, 13)]
        self.month = ChoiceField([("", translate("BirthDate", "Month")), *months])
        self.month.setAccessibleName(translate("BirthDate", "Month"))
        self.year = _figures(4, translate("BirthDate", "Year"))
        row = FlowLayout(self, gap=SPACE.s)
        for part in _in_order(self.day, self.month, self.year):
            row.addWidget(part)
        for line in (self.day, self.year):
            line.textChanged.connect(self.changed)
        self.month.changed.connect(self.changed)
        self.setFocusProxy(_in_order(self.day, self.month, self.year)[0])
        self.mark_within(self.day, self.month, self.year)
        self.fit()

    @property
    def parts(self) -> Parts:
        """Return day, month and year as typed, for keeping what cannot be read yet."""
        return self.day.text(), self.month.value(), self.year.text()

    def set_parts(self, parts: Parts) -> None:
        """Show again what was typed."""
        self.day.setText(parts[0])
        self.month.set_value(parts[1])
        self.year.setText(parts[2])

    def value(self) -> date | None:
        """Return the date, or None while it is not a whole one."""
        day, month, year = (_number(part) for part in self.parts)
        if not (day and month and year) or len(self.year.text().strip()) < 4:
            return None
        try:
            return date(year, month, day)
        except ValueError:
            return None

    def set_value(self, value: date | None) -> None:
        """Show another date, or nothing."""
        parts = (
            ("", "", "") if value is None else (str(value.day), str(value.month), str(value.year))
        )
        self.set_parts(parts)

    def problem(self) -> str:
        """Return what keeps it from being a date, or an empty string."""
        day, month, year = self.parts
        example = format_date(date(2017, 5, 2))
        if not (day.strip() and month and year.strip()):
            return translate(
                "BirthDate", "Type day, month and year, such as {example}.", example=example
            )
        if len(year.strip()) < 4:
            return translate("BirthDate", "Type the year with four figures, such as 2017.")
        if self.value() is None:
            return translate(
                "BirthDate", "There is no such day in that month. Check day and month."
            )
        return ""

    def fit(self) -> None:
        """Give the parts their sizes at the text size in force."""
        self.fix_width(self.day, _DAY_PX)
        self.fix_width(self.month, _MONTH_PX)
        self.fix_width(self.year, _YEAR_PX)


def _figures(longest: int, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(longest)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return field


def _number(text: str) -> int:
    """Return the number of figures in any script, 0 where it is none."""
    figures = [unicodedata.decimal(sign, None) for sign in text.strip()]
    if not figures or any(figure is None for figure in figures):
        return 0
    return int("".join(str(figure) for figure in figures))


def _in_order(day: QLineEdit, month: ChoiceField, year: QLineEdit) -> tuple[QWidget, ...]:
    """Return the parts as the locale writes a date: 2 May 2017, May 2 2017, 2017 5 2."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    found = {"d": day, "M": month, "y": year}
    places = sorted(found, key=pattern.find)
    return tuple(found[letter] for letter in places)
