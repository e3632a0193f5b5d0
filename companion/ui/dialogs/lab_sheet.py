"""One laboratory result on one sheet, as it stands on the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtWidgets import QWidget

from companion.domain.lab_guide import Analyte, LabGuide
from companion.domain.labs import CUSTOM, GLUCOSE, Fasting, LabResult
from companion.domain.people import Person
from companion.services.labs import LabSaved
from companion.ui.dialogs.lab_fields import BoundedField, ReportedField
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.models.lab_words import analyte_words, other_way_words
from companion.ui.models.symptom_words import answer_words
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import AnswerField
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    NoteField,
    TextField,
    TimeField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet

_OTHER_UNIT = "other"
_USUAL_TIME = time(8, 30)
_LONGEST_NAME, _LONGEST_UNIT = 60, 20
Keep = Callable[[LabResult, frozenset[str]], LabSaved]


@dataclass(frozen=True, slots=True)
class LabContext:
    """Whose result it is, what can be chosen, and how it is kept."""

    person: Person
    today: date
    guide: LabGuide
    words: FindingWords
    keep: Keep


class LabSheet(Sheet):
    """Takes one result; ``saved`` tells what was kept.

    ``wants_removal`` and ``wants_next`` tell what else was asked for.
    """

    def __init__(
        self,
        parent: QWidget,
        context: LabContext,
        result: LabResult,
        *,
        history: Sequence[str] = (),
    ) -> None:
        changing = bool(history)
        super().__init__(
            parent,
            translate("Lab", "Result") if changing else translate("Lab", "New result"),
            translate("Lab", "As it stands on the report; nothing is converted."),
        )
        self._context, self._first = context, result
        self.saved: LabSaved | None = None
        self.wants_removal = self.wants_next = False
        self.form = Form()
        self._build(result)
        self.add(self.form)
        for number, line in enumerate(history):
            if number == 0:
                self.add(section_heading(translate("Lab", "History")))
            self.add(Label(line, "small_muted"))
        self.save_button = self.add_button(translate("Lab", "Save"), "primary", self._save)
        if not changing:
            self.next_button = self.add_button(
                translate("Lab", "Save, and the next one"), "secondary", self._save_and_next
            )
        self.add_cancel()
        if changing:
            self.add_button(translate("Lab", "Take out"), "quiet", self._remove)
        self.value.setFocus()

    def typed(self) -> LabResult:
        """Return the result as typed; a figure that is missing counts as 0."""
        analyte, value = self.analyte.value(), self.value.value()
        return replace(
            self._first,
            day=self.day.value() or self._first.day,
            analyte=analyte,
            name=self.name.value() if analyte == CUSTOM else "",
            value=self._first.value if value is None else value,
            bound=self.value.bound(),
            unit=self._unit(),
            low=self.low.value(),
            high=self.high.value(),
            lab_sds=self.sds.value(),
            assay=self.assay.value(),
            laboratory=self.laboratory.value(),
            fasting=self._fasting(),
            taken=self.time.value() if self.knows_time.value() else None,
            called_high=self.called_high.value() if analyte in GLUCOSE else "",
            note=self.note.value(),
        )

    def _build(self, result: LabResult) -> None:
        add = self.form.add
        self.analyte = add(ChoiceField(self._tests(), result.analyte), translate("Lab", "Test"))
        self.name = add(
            TextField(result.name, longest=_LONGEST_NAME), translate("Lab", "Name of the test")
        )
        self.day = add(
            DateField(result.day, latest=self._context.today),
            translate("Lab", "Day the blood was taken"),
        )
        shown = result.value if result.value or result.bound else None
        self.value = add(
            BoundedField(shown, result.bound), translate("Lab", "Result"),
            help_text=translate("Lab", "A limit is typed with its sign, such as < 15."),
        )  # fmt: skip
        self.unit = add(ChoiceField(), translate("Lab", "Unit"))
        self.own_unit = add(
            TextField(longest=_LONGEST_UNIT), translate("Lab", "Unit as on the report")
        )
        self.other_way = Label(role="muted")
        self.form.add_widget(self.other_way)
        self.called_high = add(
            AnswerField(_yes_no(), result.called_high.replace("not_sure", "")),
            translate("Symptom", "Is this high for you, or has your team called it high?"),
        )
        self._build_range(result)
        self._build_sample(result)
        self._fit(result.unit)
        self.analyte.changed.connect(lambda: self._fit(""))
        for field in (self.unit, self.value):
            field.changed.connect(self._fit_unit)

    def _build_range(self, result: LabResult) -> None:
        add, form = self.form.add, self.form
        form.add_section(translate("Lab", "The lab’s own range"))
        self.low = add(
            ReportedField(result.low), translate("Lab", "From"),
            help_text=translate("Lab", "Leave one side empty where the report gives only one."),
        )  # fmt: skip
        self.high = add(ReportedField(result.high), translate("Lab", "To"))
        self.sds = add(ReportedField(result.lab_sds), translate("Lab", "SDS, if the lab gave one"))
        self.assay = add(TextField(result.assay), translate("Lab", "Assay, if it is named"))
        self.laboratory = add(TextField(result.laboratory), translate("Lab", "Laboratory"))

    def _build_sample(self, result: LabResult) -> None:
        add = self.form.add
        self.form.add_section(translate("Lab", "The blood sample"))
        self.fasting = add(
            AnswerField(_yes_no(), result.fasting.value, open_words=translate("Lab", "Not noted")),
            translate("Lab", "Taken fasting?"),
        )
        knows = translate("Lab", "I know the time it was taken")
        self.knows_time = add(CheckField(knows, result.taken is not None), knows)
        self.time = add(
            TimeField(result.taken or _USUAL_TIME), translate("Lab", "Time it was taken")
        )
        self.note = add(NoteField(result.note, lines=2), translate("Lab", "Note"))
        self.knows_time.changed.connect(self._fit_time)
        self._fit_time()

    def _tests(self) -> list[tuple[str, str]]:
        known = [(one.id, analyte_words(one.id)) for one in self._context.guide.analytes]
        return [*known, (CUSTOM, translate("Lab", "Another test…"))]

    def _fit(self, unit: str) -> None:
        """Offer what belongs to the chosen test."""
        test = self._test()
        self.form.show_row(self.name, visible=test is None)
        units = [(one.unit, one.unit) for one in test.units] if test else []
        known = test is not None and (not unit or test.unit(unit) is not None)
        chosen = (unit or (units[0][0] if units else "")) if known else _OTHER_UNIT
        self.unit.set_choices([*units, (_OTHER_UNIT, translate("Lab", "Another unit…"))], chosen)
        self.form.show_row(self.unit, visible=test is not None)
        if not known:
            self.own_unit.set_value(unit)
        self.form.show_row(self.called_high, visible=self.analyte.value() in GLUCOSE)
        asks = test is not None and test.asks_fasting
        self.form.show_row(self.fasting, visible=asks or self._fasting() is not Fasting.NOT_SAID)
        self._fit_unit()

    def _fit_unit(self) -> None:
        self.form.show_row(self.own_unit, visible=self._test() is None or self._typed_unit())
        words = ""
        if self.value.value() is not None:
            words = other_way_words(self._context.guide, self.typed())
        self.other_way.set_text(words)
        self.other_way.setVisible(bool(words))

    def _fit_time(self) -> None:
        self.form.show_row(self.time, visible=self.knows_time.value())

    def _test(self) -> Analyte | None:
        return self._context.guide.analyte(self.analyte.value())

    def _typed_unit(self) -> bool:
        return self.unit.value() == _OTHER_UNIT

    def _unit(self) -> str:
        typed = self._test() is None or self._typed_unit()
        return self.own_unit.value() if typed else self.unit.value()

    def _fasting(self) -> Fasting:
        return Fasting(self.fasting.value())

    def _save(self) -> None:
        if self.value.value() is None and not self.value.problem():
            self.form.set_error(self.value, translate("Lab", "Type the figure on the report."))
            return
        if not self.form.check():
            return
        unit = self.own_unit if self._test() is None or self._typed_unit() else self.unit
        fields: dict[str, QWidget] = {
            "day": self.day, "value": self.value, "unit": unit, "name": self.name,
            "high": self.high, "lab_sds": self.sds, "note": self.note,
        }  # fmt: skip
        saver = FormSaver(self, self.form, self._context.words, fields)
        result = self.typed()
        self.saved = saver.save(lambda confirmed: self._context.keep(result, confirmed))
        if self.saved is not None:
            self.accept()

    def _save_and_next(self) -> None:
        self.wants_next = True
        self._save()
        self.wants_next = self.saved is not None

    def _remove(self) -> None:
        self.wants_removal = True
        self.accept()


def _yes_no() -> list[tuple[str, str]]:
    return [("yes", answer_words("yes")), ("no", answer_words("no"))]
