"""Sheets for what happens beside symptoms: events, medicines, the clinic's limits, holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.holds import TreatmentHold
from companion.domain.red_flags.content import Situation
from companion.domain.situations import Medicine, MedicineKind, PersonalLimits
from companion.ui.models.symptom_words import medicine_kind_words
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import PickField
from companion.ui.widgets.fields import (
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
    TextField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 660


class SituationSheet(Sheet):
    """Asks which event, on which day, and for a note."""

    def __init__(self, parent: QWidget, offered: Sequence[Situation], today: date) -> None:
        super().__init__(parent, translate("Situation", "What happened?"), width=_WIDTH_PX)
        self.form = Form()
        self.what = self.form.add(
            PickField([(one.id, one.event) for one in offered]), translate("Situation", "Event")
        )
        self.day = self.form.add(DateField(today, latest=today), translate("Situation", "Day"))
        self.words = self.form.add(NoteField(lines=2), translate("Situation", "Note"))
        self.add(self.form)
        self.add_button(translate("Situation", "Save"), "primary", self._accept_when_read)
        self.add_cancel()

    def _accept_when_read(self) -> None:
        if self.form.check():
            self.accept()


class MedicineSheet(Sheet):
    """Asks for a medicine as on its pack, and from when to when."""

    def __init__(self, parent: QWidget, medicine: Medicine) -> None:
        super().__init__(parent, translate("Medicine", "Another medicine"), width=_WIDTH_PX)
        self._first = medicine
        self.form = Form()
        self.name = self.form.add(TextField(medicine.name), translate("Medicine", "Name"))
        self.kind = self.form.add(
            ChoiceField(
                [(kind.value, medicine_kind_words(kind)) for kind in MedicineKind],
                medicine.kind.value,
            ),
            translate("Medicine", "What it is"),
        )
        self.since = self.form.add(
            DateField(medicine.since, optional=True), translate("Medicine", "Taken since")
        )
        self.until = self.form.add(
            DateField(medicine.until, optional=True), translate("Medicine", "Last day")
        )
        self.words = self.form.add(NoteField(medicine.note, lines=2), translate("Medicine", "Note"))
        self.add(self.form)
        self.add_button(translate("Medicine", "Save"), "primary", self._accept_when_read)
        self.add_cancel()

    def medicine(self) -> Medicine:
        """Return the medicine as typed."""
        return replace(
            self._first,
            name=self.name.value(),
            kind=MedicineKind(self.kind.value()),
            since=self.since.value(),
            until=self.until.value(),
            note=self.words.value(),
        )

    def _accept_when_read(self) -> None:
        since, until = self.since.value(), self.until.value()
        if not self.name.value():
            self.form.set_error(self.name, translate("Finding", "Type the name as on the pack."))
        elif since and until and until < since:
            self.form.set_error(
                self.until, translate("Medicine", "The last day comes before the first.")
            )
        else:
            self.accept()


class LimitsSheet(Sheet):
    """Asks for limits as the clinic gave them; every one may stay empty."""

    def __init__(self, parent: QWidget, limits: PersonalLimits, today: date) -> None:
        super().__init__(
            parent,
            translate("Limits", "Limits the clinic gave"),
            translate("Limits", "Only what the clinic told you. Empty means that none was given."),
            width=_WIDTH_PX,
        )
        self._first = limits
        form = self.form = Form()
        self.unit = form.add(
            ChoiceField([("mmol/L", "mmol/L"), ("mg/dL", "mg/dL")], limits.glucose_unit),
            translate("Limits", "Glucose unit"),
        )
        self.glucose_urgent = form.add(
            DecimalField(limits.glucose_urgent),
            translate("Limits", "Above this glucose, get advice the same day"),
        )
        self.glucose_call = form.add(
            DecimalField(limits.glucose_call),
            translate("Limits", "Above this glucose, tell the team"),
        )
        self.systolic = form.add(
            DecimalField(limits.systolic),
            translate("Limits", "Above this upper blood pressure, tell the team"), unit="mmHg",
        )  # fmt: skip
        self.diastolic = form.add(
            DecimalField(limits.diastolic),
            translate("Limits", "Above this lower blood pressure, tell the team"), unit="mmHg",
        )  # fmt: skip
        self.weight = form.add(
            DecimalField(limits.weight_gain_kg),
            translate("Limits", "With more weight gained than this, tell the team"), unit="kg",
        )  # fmt: skip
        days = limits.weight_gain_days
        self.days = form.add(
            ChoiceField(
                [("", translate("Limits", "Not said")), *((str(n), str(n)) for n in range(1, 29))],
                str(days or ""),
            ),
            translate("Limits", "within this many days"),
        )
        self.given_by = form.add(TextField(limits.given_by), translate("Limits", "Who gave them"))
        self.given_on = form.add(
            DateField(limits.given_on, optional=True, latest=today), translate("Limits", "When")
        )
        self.add(form)
        self.add_button(translate("Limits", "Save"), "primary", self._accept_when_read)
        self.add_cancel()

    def limits(self) -> PersonalLimits:
        """Return the limits as typed."""
        return replace(
            self._first,
            glucose_unit=self.unit.value(),
            glucose_urgent=self.glucose_urgent.value(),
            glucose_call=self.glucose_call.value(),
            systolic=self.systolic.value(),
            diastolic=self.diastolic.value(),
            weight_gain_kg=self.weight.value(),
            weight_gain_days=int(self.days.value()) if self.days.value() else None,
            given_by=self.given_by.value(),
            given_on=self.given_on.value(),
        )

    def _accept_when_read(self) -> None:
        if self.form.check():
            self.accept()


class HoldSheet(Sheet):
    """Asks what the clinic said about a pause: from when, until when, who, why."""

    def __init__(self, parent: QWidget, hold: TreatmentHold) -> None:
        super().__init__(
            parent,
            translate("Hold", "On hold, as the clinic said"),
            translate("Hold", "Only the clinic puts treatment on hold. Write down what they said."),
            width=_WIDTH_PX,
        )
        self._first = hold
        self.form = Form()
        self.since = self.form.add(DateField(hold.since), translate("Hold", "From"))
        self.until = self.form.add(
            DateField(hold.until, optional=True),
            translate("Hold", "Last day of the hold"),
            help_text=translate("Hold", "Leave it empty until the clinic says when it ends."),
        )
        self.said_by = self.form.add(
            TextField(hold.said_by), translate("Hold", "Who at the clinic said so")
        )
        self.why = self.form.add(NoteField(hold.why, lines=2), translate("Hold", "Why"))
        self.add(self.form)
        self.add_button(translate("Hold", "Save"), "primary", self._accept_when_read)
        self.add_cancel()

    def hold(self) -> TreatmentHold:
        """Return the hold as typed."""
        return replace(
            self._first,
            since=self.since.value() or self._first.since,
            until=self.until.value(),
            said_by=self.said_by.value(),
            why=self.why.value(),
        )

    def _accept_when_read(self) -> None:
        since, until = self.since.value(), self.until.value()
        if not self.said_by.value():
            self.form.set_error(
                self.said_by,
                translate(
                    "Finding",
                    "Type who at the clinic said so; only the clinic puts treatment on hold.",
                ),
            )
        elif since and until and until < since:
            self.form.set_error(
                self.until, translate("Medicine", "The last day comes before the first.")
            )
        else:
            self.accept()
