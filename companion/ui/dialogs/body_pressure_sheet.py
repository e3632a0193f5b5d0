"""One blood pressure reading on one sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.body_measures import Arm, BloodPressure, Posture
from companion.domain.measurements import Setting
from companion.services.body_measures import BodySaved
from companion.ui.dialogs.body_sheet import BodySheet
from companion.ui.finding_words import FindingWords
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import AnswerField
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    DecimalField,
    NoteField,
    TimeField,
)

Keep = Callable[[BloodPressure, frozenset[str]], BodySaved]


class PressureSheet(BodySheet[BodySaved]):
    """Takes a reading; ``saved`` tells what was kept, ``wants_removal`` what was asked for."""

    def __init__(
        self,
        parent: QWidget,
        words: FindingWords,
        row: BloodPressure,
        now: tuple[date, time],
        keep: Keep,
        *,
        history: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, translate("Body", "Blood pressure"), words, history=history)
        self._first, self._keep = row, keep
        self._build(row, *now)
        self.finish()
        self.systolic.setFocus()

    def row(self) -> BloodPressure:
        """Return the reading as typed; a figure that is missing counts as 0."""
        pulse = self.pulse.value()
        return replace(
            self._first,
            day=self.day.value() or self._first.day,
            systolic=_whole(self.systolic.value()),
            diastolic=_whole(self.diastolic.value()),
            pulse=None if pulse is None else round(pulse),
            taken=self.time.value() if self.knows_time.value() else None,
            arm=Arm(self.arm.value()),
            posture=Posture(self.posture.value()),
            setting=Setting(self.setting.value()),
            note=self.note.value(),
        )

    def attempt(self, confirmed: frozenset[str]) -> BodySaved:
        """Keep what is typed."""
        return self._keep(self.row(), confirmed)

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the findings' names."""
        return {
            "day": self.day, "systolic": self.systolic, "diastolic": self.diastolic,
            "pulse": self.pulse, "note": self.note,
        }  # fmt: skip

    def _build(self, row: BloodPressure, today: date, now: time) -> None:
        add, mmhg = self.form.add, "mmHg"
        self.systolic = add(
            DecimalField(_figure(row.systolic)), translate("Body", "Upper figure"), unit=mmhg
        )
        self.diastolic = add(
            DecimalField(_figure(row.diastolic)), translate("Body", "Lower figure"), unit=mmhg
        )
        self.pulse = add(
            DecimalField(_figure(row.pulse or 0)), translate("Body", "Pulse"),
            unit=translate("Unit", "a minute"),
        )  # fmt: skip
        self.day = add(DateField(row.day, latest=today), translate("Body", "Day"))
        knows = translate("Body", "I know the time")
        self.knows_time = add(CheckField(knows, row.taken is not None), knows)
        self.time = add(TimeField(row.taken or now), translate("Body", "Time"))
        self._build_how(row)
        self.knows_time.changed.connect(self._fit_time)
        self._fit_time()

    def _build_how(self, row: BloodPressure) -> None:
        add, not_noted = self.form.add, translate("Body", "Not noted")
        arms = [
            (Arm.LEFT.value, translate("Body", "Left")),
            (Arm.RIGHT.value, translate("Body", "Right")),
        ]
        self.arm = add(
            AnswerField(arms, row.arm.value, open_words=not_noted), translate("Body", "Arm")
        )
        postures = [
            (Posture.SEATED.value, translate("Body", "Sitting")),
            (Posture.LYING.value, translate("Body", "Lying")),
            (Posture.STANDING.value, translate("Body", "Standing")),
        ]
        self.posture = add(
            AnswerField(postures, row.posture.value, open_words=not_noted),
            translate("Body", "Measured"),
        )
        places = [
            (Setting.HOME.value, translate("Measure", "At home")),
            (Setting.CLINIC.value, translate("Measure", "At the clinic")),
        ]
        self.setting = add(ChoiceField(places, row.setting.value), translate("Measure", "Where"))
        self.note = add(NoteField(row.note, lines=2), translate("Body", "Note"))

    def _fit_time(self) -> None:
        self.form.show_row(self.time, visible=self.knows_time.value())


def _figure(value: int) -> Decimal | None:
    return Decimal(value) if value else None


def _whole(value: Decimal | None) -> int:
    return 0 if value is None else round(value)
