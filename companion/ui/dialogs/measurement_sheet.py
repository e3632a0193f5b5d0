"""The sizes of one occasion on one sheet: height and weight first, the rest below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from companion.domain.growth.entry import SizesDraft, mean_of
from companion.domain.measurements import Position, Setting
from companion.domain.people import Person, whole_years
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.formats import format_quantity
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import ChoiceField, DateField, DecimalField, NoteField, TextField
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

LYING_BEFORE_YEARS = 2
HEAD_BEFORE_YEARS = 5
GROWN_UP_YEARS = 18

Keep = Callable[[SizesDraft, frozenset[str]], str]


@dataclass(frozen=True, slots=True)
class SheetContext:
    """Whose sizes they are, what day it is, and how they are kept."""

    person: Person
    today: date
    words: FindingWords
    keep: Keep


class MeasurementSheet(Sheet):
    """Takes one occasion; ``change_id`` tells what was saved, ``wants_removal`` what was asked."""

    def __init__(
        self,
        parent: QWidget,
        context: SheetContext,
        draft: SizesDraft,
        history: list[str] | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Measure", "Measurement")
            if draft.replaces
            else translate("Measure", "New measurement"),
        )  # fmt: skip
        self._context, self._first = context, draft
        self.change_id: str | None = None
        self.wants_removal = False
        self.form = Form()
        self._build(draft)
        self.add(self.form)
        for number, line in enumerate(history or []):
            if number == 0:
                self.add(section_heading(translate("Measure", "History")))
            self.add(Label(line, "small_muted"))
        self.save_button = self.add_button(translate("Measure", "Save"), "primary", self._save)
        self.add_cancel()
        if draft.replaces:
            self.add_button(translate("Measure", "Take out"), "quiet", self._remove)
        self.height1.setFocus()

    def draft(self) -> SizesDraft:
        """Return the occasion as typed."""
        day = self.day.value()
        assert day is not None
        readings = (field.value() for field in (self.height1, self.height2, self.height3))
        return SizesDraft(
            person_id=self._first.person_id,
            day=day,
            setting=Setting(self.setting.value()),
            heights=tuple(reading for reading in readings if reading is not None),
            position=Position(self.position.value()),
            weight=self.weight.value(),
            sitting=self.sitting.value(),
            head=self.head.value(),
            waist=self.waist.value(),
            device=self.device.value(),
            measured_by=self.by.value(),
            note=self.note.value(),
            replaces=self._first.replaces,
        )

    def _build(self, draft: SizesDraft) -> None:
        cm, kg = translate("Unit", "cm"), translate("Unit", "kg")
        add = self.form.add
        self.day = add(DateField(draft.day), translate("Measure", "Day"))
        self.setting = add(
            ChoiceField(
                [
                    (Setting.CLINIC.value, translate("Measure", "At the clinic")),
                    (Setting.HOME.value, translate("Measure", "At home")),
                ],
                draft.setting.value,
            ),
            translate("Measure", "Where"),
            help_text=translate(
                "Measure", "Home and clinic are kept apart: their devices differ a little."
            ),
        )
        typed = [*draft.heights, None, None, None]
        self.height1 = add(DecimalField(typed[0]), translate("Measure", "Height"), unit=cm)
        self.height2 = add(
            DecimalField(typed[1]), translate("Measure", "Second reading"), unit=cm,
            help_text=translate("Measure", "If taken again; the mean is kept with the readings."),
        )  # fmt: skip
        self.height3 = add(DecimalField(typed[2]), translate("Measure", "Third reading"), unit=cm)
        self.mean = Label(role="muted")
        self.form.add_widget(self.mean)
        self.weight = add(DecimalField(draft.weight), translate("Measure", "Weight"), unit=kg)
        self.waist = add(DecimalField(draft.waist), translate("Measure", "Waist"), unit=cm)
        self.head = add(DecimalField(draft.head), translate("Measure", "Head"), unit=cm)
        self.sitting = add(
            DecimalField(draft.sitting), translate("Measure", "Sitting height"), unit=cm
        )
        self._build_how(draft)
        for field in (self.height1, self.height2, self.height3):
            field.changed.connect(self._show_mean)
        self.day.changed.connect(self._fit_age)
        self._show_mean()
        self._fit_age()

    def _build_how(self, draft: SizesDraft) -> None:
        add = self.form.add
        self.position = add(
            ChoiceField(
                [
                    (Position.STANDING.value, translate("Measure", "Standing")),
                    (Position.LYING.value, translate("Measure", "Lying")),
                ],
                draft.position.value,
            ),
            translate("Measure", "Measured"),
            help_text=translate("Measure", "Under 2 years, children are measured lying."),
        )
        self.device = add(TextField(draft.device), translate("Measure", "Device"))
        self.by = add(TextField(draft.measured_by), translate("Measure", "Measured by"))
        self.note = add(NoteField(draft.note, lines=2), translate("Measure", "Note"))

    def _fit_age(self) -> None:
        """Offer what is measured at the age of that day, and whatever was typed before."""
        day = self.day.value() or self._context.today
        years = whole_years(self._context.person.birth_date, day)
        offered = {
            self.head: years < HEAD_BEFORE_YEARS,
            self.waist: years >= GROWN_UP_YEARS,
            self.sitting: years < GROWN_UP_YEARS,
            self.position: years <= LYING_BEFORE_YEARS,
        }
        for field, fits in offered.items():
            typed = isinstance(field, DecimalField) and field.value() is not None
            self.form.show_row(field, visible=fits or typed)
        if not self._first.replaces and not self.height1.text():
            lying = years < LYING_BEFORE_YEARS
            self.position.set_value((Position.LYING if lying else Position.STANDING).value)

    def _show_mean(self) -> None:
        readings = [f.value() for f in (self.height1, self.height2, self.height3)]
        typed = tuple(reading for reading in readings if reading is not None)
        mean = mean_of(typed) if len(typed) > 1 else None
        self.mean.setVisible(mean is not None)
        if mean is not None:
            words = format_quantity(mean, translate("Unit", "cm"))
            self.mean.set_text(translate("Measure", "Mean: {mean}", mean=words))

    def _save(self) -> None:
        if not self.form.check():
            return
        fields: dict[str, QWidget] = {
            "day": self.day, "height": self.height1, "weight": self.weight, "head": self.head,
            "waist": self.waist, "sitting_height": self.sitting,
        }  # fmt: skip
        saver = FormSaver(self, self.form, self._context.words, fields)
        draft = self.draft()
        self.change_id = saver.save(lambda confirmed: self._context.keep(draft, confirmed))
        if self.change_id is not None:
            self.accept()

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()
