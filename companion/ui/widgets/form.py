"""One builder for form rows: label, buddy, names for screen readers, help, unit and error."""

from __future__ import annotations

from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce, describe, focus_on
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import CheckField, DateField, DecimalField
from companion.ui.widgets.labels import IconLabel, Label, restyle


class _Readable(Protocol):
    def problem(self) -> str: ...


class _HasChanged(Protocol):
    @property
    def changed(self) -> SignalInstance: ...


FieldT = TypeVar("FieldT", bound=QWidget)


class FormRow(QWidget):
    """A labelled field with its unit, a line of help, and a line that says what to put right."""

    def __init__(self, field: QWidget, label: str, *, help_text: str = "", unit: str = "") -> None:
        super().__init__()
        self.field = field
        self._name = _spoken_name(label, unit)
        self._help_text = help_text
        self._reading = Label(role="small_muted")
        self._error = Label(role="attention")
        self._error_line = _error_line(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        if not isinstance(field, CheckField):
            self._add_label(column, label)
        column.addLayout(self._field_line(unit))
        if help_text:
            column.addWidget(Label(help_text, "small_muted"))
        column.addWidget(self._reading)
        column.addWidget(self._error_line)
        self._reading.hide()
        self.clear_error()
        self._limit_width()
        cast("_HasChanged", field).changed.connect(self._on_changed)

    @property
    def error(self) -> str:
        """Return the error shown, or an empty string."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Say below the field what to put right, on screen and to screen readers."""
        self._error.set_text(sentence)
        self._error_line.setVisible(bool(sentence))
        self._mark(invalid=bool(sentence))
        describe(self.field, self._name, " ".join(p for p in (sentence, self._help_text) if p))

    def clear_error(self) -> None:
        """Take the error away."""
        self.set_error("")

    def check(self) -> bool:
        """Show what the field itself cannot read, and return whether it can be read."""
        problem = cast("_Readable", self.field).problem()
        self.set_error(problem)
        return not problem

    def _add_label(self, column: QVBoxLayout, label: str) -> None:
        name = Label(label, "strong")
        name.setBuddy(self.field)
        column.addWidget(name)

    def _field_line(self, unit: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(self.field, 100)
        if unit:
            line.addWidget(QLabel(unit))
        if isinstance(self.field, DateField) and self.field.optional:
            clear = IconButton("x", translate("Form", "Clear {name}", name=self._name))
            clear.on_press(lambda: cast("DateField", self.field).set_value(None))
            line.addWidget(clear)
        line.addStretch(1)
        return line

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit_width()

    def _limit_width(self) -> None:
        natural = getattr(self.field, "natural_width_px", None)
        if natural is not None:
            self.field.setMaximumWidth(theme.current().metrics.scaled(natural))

    def _on_changed(self) -> None:
        self.clear_error()
        if isinstance(self.field, DecimalField):
            reading = self.field.reading()
            self._reading.set_text(reading)
            self._reading.setVisible(bool(reading))

    def _mark(self, *, invalid: bool) -> None:
        if bool(self.field.property("invalid")) != invalid:
            self.field.setProperty("invalid", invalid)
            restyle(self.field)


class Form(QWidget):
    """Rows below each other; ``add`` returns the field so that it can be kept by name."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.l)

    def add(self, field: FieldT, label: str, *, help_text: str = "", unit: str = "") -> FieldT:
        """Add a row for a field and return the field."""
        row = FormRow(field, label, help_text=help_text, unit=unit)
        self._rows.append(row)
        self._column.addWidget(row)
        cast("_HasChanged", field).changed.connect(self.changed)
        return field

    def add_section(self, title: str) -> None:
        """Add a heading for the rows that follow."""
        self._column.addWidget(section_heading(title))

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is not a field, such as a banner."""
        self._column.addWidget(widget)

    def row(self, field: QWidget) -> FormRow:
        """Return the row of a field that was added. Raises LookupError for a stranger."""
        for row in self._rows:
            if row.field is field:
                return row
        raise LookupError("This field is not part of the form.")

    def show_row(self, field: QWidget, *, visible: bool) -> None:
        """Show or hide a whole row."""
        self.row(field).setVisible(visible)

    def set_error(self, field: QWidget, sentence: str) -> None:
        """Say what to put right in one field, and take the person there."""
        row = self.row(field)
        row.set_error(sentence)
        self._go_to(row)

    def check(self) -> bool:
        """Return whether every visible field can be read; go to the first that cannot."""
        wrong = [row for row in self._rows if not row.isHidden() and not row.check()]
        if wrong:
            self._go_to(wrong[0])
        return not wrong

    def _go_to(self, row: FormRow) -> None:
        focus_on(row.field)
        announce(row.field, row.error)


def _spoken_name(label: str, unit: str) -> str:
    return f"{label} ({unit})" if unit else label


def _error_line(error: Label) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.xs)
    icon = IconLabel("circle-alert", "attention", 18)
    icon.setContentsMargins(0, 3, 0, 0)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(error, 1)
    return line
