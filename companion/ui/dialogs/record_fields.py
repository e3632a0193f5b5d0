"""The rows of a diary line's form: what happened, how much, when, where, from what, by whom."""

from __future__ import annotations

from datetime import time

from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Outcome
from companion.services.injections import InjectionDraft
from companion.ui.formats import format_decimal
from companion.ui.models.record_options import RecordOptions
from companion.ui.text import translate
from companion.ui.widgets.buttons import Pressed
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DecimalField,
    NoteField,
    TextField,
    TimeField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.words import outcome_words, unit_words

_MOST_NEEDLES = 4


class RecordForm(Form):
    """Shows the rows that fit the outcome chosen."""

    def __init__(
        self,
        options: RecordOptions,
        draft: InjectionDraft,
        shown_time: time,
        on_where: Pressed,
    ) -> None:
        super().__init__()
        self._needles_before = str(draft.needles)
        self._was_injected = draft.outcome.injected
        self.outcome = self.add(
            ChoiceField([(o.value, outcome_words(o)) for o in Outcome], draft.outcome.value),
            translate("RecordSheet", "What happened"),
        )
        self._add_dose(options, draft)
        self.time = self.add(TimeField(shown_time), translate("RecordSheet", "Time"))
        self.no_time = self.add(
            CheckField(translate("RecordSheet", "Time not remembered")),
            translate("RecordSheet", "Time not remembered"),
        )
        self.where = ChoiceRow(translate("RecordSheet", "Where"), on_click=on_where)
        self.add_widget(self.where)
        self._add_stock(options, draft)
        self._add_words(options, draft)
        self.outcome.changed.connect(self.fit)
        self.no_time.changed.connect(self.fit)
        self.fit()

    def chosen_outcome(self) -> Outcome:
        """Return what happened."""
        return Outcome(self.outcome.value())

    def chosen_dose(self) -> Dose | None:
        """Return the amount in the unit of the prescription, or in the one chosen for it."""
        amount = self.dose.value()
        unit = self._fixed_unit or DoseUnit(self.unit.value() or DoseUnit.MG)
        return None if amount is None else Dose(amount, unit)

    def fit(self) -> None:
        """Show the rows that belong to the outcome."""
        outcome = self.chosen_outcome()
        injected = outcome.injected
        if injected is not self._was_injected:
            self._was_injected = injected
            # Whoever injected nothing took no needle, unless they say so.
            self.needles.set_value(self._needles_before if injected else "0")
        for field in (self.dose, self.no_time, self.pack):
            self.show_row(field, visible=injected)
        self.show_row(self.unit, visible=injected and self._fixed_unit is None)
        self.show_row(self.time, visible=injected and not self.no_time.value())
        self.where.setVisible(injected)
        self.show_row(self.reason, visible=outcome is not Outcome.GIVEN)

    def is_whole(self) -> bool:
        """Return whether all that this outcome needs is there; else say what is missing."""
        if not self.check():
            return False
        outcome = self.chosen_outcome()
        if outcome.injected and self.dose.value() is None:
            self.set_error(self.dose, translate("RecordSheet", "Type how much was given."))
            return False
        if outcome.injected and self._fixed_unit is None and not self.unit.value():
            self.set_error(self.unit, translate("RecordSheet", "Choose the unit on the pen."))
            return False
        if outcome is Outcome.PARTIAL and not self.reason.value():
            self.set_error(
                self.reason,
                translate("RecordSheet", "Say in a word or two why it was not all given."),
            )
            return False
        return True

    def _add_dose(self, options: RecordOptions, draft: InjectionDraft) -> None:
        known = draft.dose or options.dose
        self._fixed_unit = known.unit if known else None
        # What was not injected has no amount yet; what is prescribed is the likely one then.
        amount = draft.dose or (None if draft.outcome.injected else options.dose)
        self.dose = self.add(
            DecimalField(amount.amount if amount else None),
            translate("RecordSheet", "Dose"),
            unit=unit_words(known.unit) if known else "",
        )
        self.unit = self.add(
            ChoiceField(
                [
                    ("", translate("RecordSheet", "Choose…")),
                    *((unit.value, unit_words(unit)) for unit in DoseUnit),
                ],
                options.likely_unit.value if options.likely_unit else "",
            ),
            translate("RecordSheet", "Unit"),
        )

    def _add_stock(self, options: RecordOptions, draft: InjectionDraft) -> None:
        not_noted = ("", translate("RecordSheet", "Not noted"))
        self.pack = self.add(
            ChoiceField([not_noted, *options.packs], draft.pack_id),
            translate("RecordSheet", "Pen or cartridge"),
        )
        most = max(_MOST_NEEDLES, draft.needles)
        self.needles = self.add(
            ChoiceField([(str(n), format_decimal(n)) for n in range(most + 1)], str(draft.needles)),
            translate("RecordSheet", "Needles used"),
            help_text=translate("RecordSheet", "Spoiled ones included"),
        )
        counted = options.needles is not None or bool(draft.needle_box_id)
        self.show_row(self.needles, visible=counted)

    def _add_words(self, options: RecordOptions, draft: InjectionDraft) -> None:
        not_noted = ("", translate("RecordSheet", "Not noted"))
        carers = [(carer.id, f"{carer.name} ({carer.initials})") for carer in options.carers]
        self.carer = self.add(
            ChoiceField([not_noted, *carers], draft.carer_id), translate("RecordSheet", "By")
        )
        self.reason = self.add(
            TextField(draft.reason, hint=translate("RecordSheet", "such as: felt ill, pen empty")),
            translate("RecordSheet", "Reason"),
        )
        self.note = self.add(NoteField(draft.note, lines=2), translate("RecordSheet", "Note"))
