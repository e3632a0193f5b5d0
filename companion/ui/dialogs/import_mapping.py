"""Asks whose rows a file holds, which column means what, and how dates and figures are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.domain.import_plan import ImportFormat
from companion.domain.import_sheet import (
    DateOrder,
    LengthUnit,
    Sheet,
    SheetMapping,
    WeightUnit,
    guess_order,
)
from companion.domain.import_words import OF_LABS, OF_MEASUREMENTS, Meaning
from companion.domain.measurements import Setting
from companion.domain.people import Person
from companion.services.imports import ImportAnswers, Recognised, is_ready
from companion.ui.models.import_words import meaning_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.fields import ChoiceField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label, LabelRole

_NONE = ""
_FIRST = frozenset(
    {Meaning.DATE, Meaning.HEIGHT, Meaning.WEIGHT, Meaning.ANALYTE, Meaning.VALUE, Meaning.UNIT}
)
"""Asked for in every file; the others where the file has them, or when they are wanted."""
_SAMPLE_ROWS, _SAMPLE_COLUMNS = 3, 6


class MappingForm(QWidget):
    """The questions for one recognised file; ``answers`` is what was said so far."""

    changed = Signal()

    def __init__(self, found: Recognised, people: Sequence[Person], chosen: str) -> None:
        super().__init__()
        self._found = found
        self.form = Form()
        self.person = self.form.add(
            ChoiceField([(p.id, p.name) for p in people], chosen),
            translate("Import", "Whose rows these are"),
        )
        self.columns: dict[Meaning, ChoiceField] = {}
        self.more = Button(
            translate("Import", "Other columns…"), "quiet", icon="chevron-down",
            on_click=self._show_more,
        )  # fmt: skip
        self._all_columns = found.sheet is None
        if found.sheet is not None and found.mapping is not None:
            self._ask_sheet(found.sheet, found.mapping)
        else:
            self._ask_medicine()
        self.missing = Banner("", "attention")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        if found.sheet is not None:
            column.addWidget(_Sample(found.sheet))
        column.addWidget(self.missing)
        column.addWidget(self.form)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.form.changed.connect(self._refresh)
        self._refresh()

    @property
    def answers(self) -> ImportAnswers:
        """What was said so far."""
        answers = ImportAnswers(person_id=self.person.value())
        if self._found.sheet is None:
            return replace(answers, medicine=self.medicine.value())
        return replace(
            answers,
            format=self._format,
            mapping=self._mapping,
            setting=Setting(self.setting.value()),
        )

    @property
    def ready(self) -> bool:
        """Whether enough was said for the rows to be read."""
        mapping = self.answers.mapping
        return mapping is None or is_ready(mapping, self._format)

    def _ask_sheet(self, sheet: Sheet, guessed: SheetMapping) -> None:
        kind = self._found.format or ImportFormat.MEASUREMENTS
        self.kind = self.form.add(
            ChoiceField(
                [
                    (ImportFormat.MEASUREMENTS, translate("Import", "Measurements")),
                    (ImportFormat.LABS, translate("Import", "Laboratory results")),
                ],
                kind,
            ),
            translate("Import", "What the file holds"),
        )
        self._ask_column(sheet, guessed, Meaning.DATE)
        self._ask_order(guessed)
        for meaning in dict.fromkeys((*OF_MEASUREMENTS, *OF_LABS)):
            if meaning is not Meaning.DATE:
                self._ask_column(sheet, guessed, meaning)
        self._ask_writing(guessed)

    def _ask_column(self, sheet: Sheet, guessed: SheetMapping, meaning: Meaning) -> None:
        place = guessed.columns.get(meaning)
        names = [(_NONE, translate("Import", "not in this file")), *_column_names(sheet)]
        value = _NONE if place is None else str(place)
        self.columns[meaning] = self.form.add(ChoiceField(names, value), meaning_words(meaning))

    def _ask_order(self, guessed: SheetMapping) -> None:
        order = guessed.date_order.value if guessed.date_order else _NONE
        orders = [
            (DateOrder.YEAR_FIRST, translate("Import", "Year, month, day")),
            (DateOrder.DAY_FIRST, translate("Import", "Day, month, year")),
            (DateOrder.MONTH_FIRST, translate("Import", "Month, day, year")),
        ]
        asked = [] if order else [(_NONE, translate("Import", "Please choose"))]
        self.order = self.form.add(
            ChoiceField([*asked, *orders], order), translate("Import", "Dates are written")
        )

    def _ask_writing(self, guessed: SheetMapping) -> None:
        self.length = self.form.add(
            ChoiceField([(unit.value, _length_words(unit)) for unit in LengthUnit], guessed.length),
            translate("Import", "Heights are in"),
        )
        self.weight = self.form.add(
            ChoiceField([(unit.value, _weight_words(unit)) for unit in WeightUnit], guessed.weight),
            translate("Import", "Weights are in"),
        )
        self.sign = self.form.add(
            ChoiceField(
                [
                    (".", translate("Import", "Point: 118.2")),
                    (",", translate("Import", "Comma: 118,2")),
                ],
                "," if guessed.decimal_comma else ".",
            ),
            translate("Import", "Decimal sign"),
        )
        self.setting = self.form.add(
            ChoiceField(
                [
                    (Setting.HOME, translate("Import", "At home")),
                    (Setting.CLINIC, translate("Import", "In the clinic")),
                ],
                Setting.HOME,
            ),
            translate("Import", "Measured, where the file does not say it"),
        )

    def _ask_medicine(self) -> None:
        choices = [
            (name, translate("Import", "{name} (answered {n} time(s))", name=name, n=count))
            for name, count in self._found.medicines
        ]
        self.medicine = self.form.add(
            ChoiceField(choices, choices[0][0] if choices else ""),
            translate("Import", "Which medicine is the growth hormone"),
        )

    @property
    def _format(self) -> ImportFormat:
        return ImportFormat(self.kind.value())

    @property
    def _mapping(self) -> SheetMapping:
        shown = self._meanings()
        columns = {
            meaning: int(field.value())
            for meaning, field in self.columns.items()
            if meaning in shown and field.value() != _NONE
        }
        return SheetMapping(
            columns,
            self._order(columns),
            LengthUnit(self.length.value()),
            WeightUnit(self.weight.value()),
            decimal_comma=self.sign.value() == ",",
        )

    def _order(self, columns: dict[Meaning, int]) -> DateOrder | None:
        if self.order.value():
            return DateOrder(self.order.value())
        sheet, place = self._found.sheet, columns.get(Meaning.DATE)
        return guess_order(sheet.column(place)) if sheet and place is not None else None

    def _meanings(self) -> tuple[Meaning, ...]:
        return OF_LABS if self._format is ImportFormat.LABS else OF_MEASUREMENTS

    def _refresh(self) -> None:
        """Show the questions of the kind chosen, and what is still to be said."""
        if self._found.sheet is not None:
            shown = self._meanings()
            for meaning, field in self.columns.items():
                wanted = self._all_columns or meaning in _FIRST or field.value() != _NONE
                self.form.show_row(field, visible=meaning in shown and wanted)
            sizes = shown is OF_MEASUREMENTS
            has_weight = self.columns[Meaning.WEIGHT].value() != _NONE
            self.form.show_row(self.length, visible=sizes)
            self.form.show_row(self.weight, visible=sizes and has_weight)
            self.form.show_row(self.setting, visible=sizes)
        self.more.setVisible(not self._all_columns)
        self.missing.setVisible(not self.ready)
        if not self.ready:
            self.missing.set(self._missing_words(), "attention")
        self.changed.emit()

    def _show_more(self) -> None:
        self._all_columns = True
        self._refresh()

    def _missing_words(self) -> str:
        mapping = self._mapping
        if Meaning.DATE not in mapping.columns:
            return translate("Import", "Say which column holds the date.")
        if mapping.date_order is None:
            return translate(
                "Import",
                "The dates can be read in two ways. Say whether the day or the month comes first.",
            )
        if self._format is ImportFormat.LABS:
            return translate("Import", "Say which columns hold the test and its result.")
        return translate("Import", "Say which column holds a height or a weight.")


class _Sample(QWidget):
    """The first rows of a file as they stand there."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.xs)
        lines = [*([sheet.header] if sheet.header else []), *sheet.rows[:_SAMPLE_ROWS]]
        for line, cells in enumerate(lines):
            for place, cell in enumerate(cells[:_SAMPLE_COLUMNS]):
                role: LabelRole = "strong" if sheet.header and line == 0 else "small_muted"
                grid.addWidget(Label(_short(cell), role), line, place)


def _column_names(sheet: Sheet) -> list[tuple[str, str]]:
    return [(str(place), _name_of(sheet, place)) for place in range(sheet.width)]


def _name_of(sheet: Sheet, place: int) -> str:
    if place < len(sheet.header) and sheet.header[place]:
        return _short(sheet.header[place])
    first = next(iter(sheet.column(place)), "")
    return translate("Import", "Column {n}: {text}", n=place + 1, text=_short(first))


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:23]}…"


def _length_words(unit: LengthUnit) -> str:
    return {
        LengthUnit.CM: translate("Import", "centimetres"),
        LengthUnit.M: translate("Import", "metres"),
        LengthUnit.INCH: translate("Import", "inches, or feet and inches"),
    }[unit]


def _weight_words(unit: WeightUnit) -> str:
    return {
        WeightUnit.KG: translate("Import", "kilograms"),
        WeightUnit.G: translate("Import", "grams"),
        WeightUnit.POUND: translate("Import", "pounds"),
    }[unit]
