"""Details of a line put right; once something was recorded on it, its facts stay as they were."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion.domain.findings import cannot_be
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.prescriptions import PrescriptionDraft
from companion.ui.desk import Desk
from companion.ui.pages.settings.context import WithCatalogue
from companion.ui.pages.settings.line_answers import answers_of
from companion.ui.pages.settings.line_sheet import LineSheet
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner


class AmendSheet(LineSheet):
    """Corrects a line, or removes one that nothing was recorded on (``removed``)."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        context: WithCatalogue,
        person: Person,
        line: Prescription,
    ) -> None:
        title = translate("LineSheet", "Correct details")
        answers = answers_of(line, context.catalogue)
        super().__init__(parent, desk, context, person, title, answers)
        self._line = line
        self.removed = False
        self.end.set_value(line.end)
        self.reason.set_value(line.reason)
        self.region.set_value(line.region)
        self.indication.set_value(line.indication)
        self.locked = desk.use.prescriptions.is_used(line)
        self.lock_note = Banner(self._words.sentence(cannot_be("prescription_in_use")), "info")
        self.lock_note.setVisible(self.locked)
        self.body.insertWidget(0, self.lock_note)
        if self.locked:
            self._lock()
        self.save_button = self.add_button(translate("LineSheet", "Save"), "primary", self._save)
        if not self.locked:
            self.remove_button = self.add_button(
                translate("LineSheet", "Remove this line"), "secondary", self._remove
            )
        self.add_cancel()

    def _lock(self) -> None:
        step = self.step
        self.region.setEnabled(False)
        for field in (
            step.product,
            step.pack,
            step.strength,
            step.dose,
            step.rhythm,
            step.start,
        ):
            field.setEnabled(False)
        step.product.change.hide()
        step.time.setFocus()

    def _save(self) -> None:
        if not self._check():
            return
        draft = self._draft()
        changed = self._changed(draft)
        if changed == self._line:
            self.accept()
            return
        prescriptions = self._desk.use.prescriptions
        change = self._saver().save(
            lambda confirmed: prescriptions.amend(
                changed,
                confirmed,
                pack_unit=None if self.locked else draft.pack_unit,
                made_for=None if self.locked else draft.made_for,
            ),
            self.step.confirmed(),
        )
        if change is not None:
            self.change_id = change
            self.accept()

    def _changed(self, draft: PrescriptionDraft) -> Prescription:
        """Return the line with what was typed; locked facts are not even read from the form."""
        details = replace(
            self._line,
            usual_time=draft.usual_time,
            end=draft.end,
            prescriber=draft.prescriber,
            reason=draft.reason,
            pen_shows=draft.pen_shows,
            indication=draft.indication,
        )
        if self.locked:
            return details
        return replace(
            details,
            product=draft.product,
            product_id=draft.product_id,
            presentation=draft.presentation,
            presentation_id=draft.presentation_id,
            region=draft.region,
            dose=draft.dose,
            schedule=draft.schedule,
            start=draft.start,
        )

    def _remove(self) -> None:
        prescriptions, line = self._desk.use.prescriptions, self._line
        change = save(self, self._words, lambda _: prescriptions.withdraw(line))
        if change is not None:
            self.change_id, self.removed = change, True
            self.accept()
