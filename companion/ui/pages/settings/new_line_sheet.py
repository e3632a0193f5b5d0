"""A new prescription line: from a date on, ending what ran before, never changing the past."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.doses import Dose, DoseUnit
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.domain.schedule import EVERY_DAY, ONE_DAY
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.models.changes import newest_change
from companion.ui.models.timeline import Effects, blocking_words, effects, ending_words
from companion.ui.pages.settings.context import WithCatalogue
from companion.ui.pages.settings.line_answers import answers_after
from companion.ui.pages.settings.line_sheet import LineSheet
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner

_NO_DOSE = Dose(Decimal(0), DoseUnit.MG)


class NewLineSheet(LineSheet):
    """Says while it is filled in which line ends for it, and which stands in its way."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        context: WithCatalogue,
        person: Person,
        previous: Prescription | None,
    ) -> None:
        title = (
            translate("LineSheet", "New dose or product")
            if previous
            else translate("LineSheet", "What is prescribed")
        )
        today = day_clock(person).today(desk.use.clock.now())
        answers = answers_after(previous, today, context.catalogue)
        super().__init__(parent, desk, context, person, title, answers)
        self._lines = desk.use.prescriptions.of(person.id)
        self._kept: Prescription | None = None
        if previous is not None:
            self.region.set_value(previous.region)
            self.indication.set_value(previous.indication)
        self.ends = Banner("", "info")
        self.blocked = Banner("", "attention")
        self.end_before = self.blocked.add_action("", self._end_before)
        self.body.insertWidget(0, self.ends)
        self.body.insertWidget(1, self.blocked)
        for field in (self.step.product, self.step.rhythm, self.step.start, self.end):
            field.changed.connect(self._show_effects)
        self.save_button = self.add_button(
            translate("LineSheet", "Save as prescribed"), "primary", self._save
        )
        self.add_cancel()
        self._show_effects()
        self.step.focus()

    @property
    def kept(self) -> Prescription:
        """The line as saved; only after the sheet was accepted."""
        assert self._kept is not None
        return self._kept

    def _save(self) -> None:
        if not self._check():
            return
        prescriptions, person, draft = self._desk.use.prescriptions, self._person, self._draft()
        kept = self._saver().save(
            lambda confirmed: prescriptions.add(
                person, draft, end_previous=True, confirmed=confirmed
            ),
            self.step.confirmed(),
        )
        if kept is not None:
            self._kept = kept
            self.change_id = newest_change(self._desk.use.record, kept.id)
            self.accept()

    def _show_effects(self) -> None:
        found = self._effects()
        start = self.step.start.value() or self._today
        ends, blocked = (
            ending_words(found.ending, start, self._today),
            blocking_words(found.blocking),
        )
        self.ends.set(ends, "info")
        self.ends.setVisible(bool(ends))
        self.blocked.set(blocked, "attention")
        self.blocked.setVisible(bool(blocked))
        later = [line.start for line in found.blocking if line.start > start]
        self.end_before.setVisible(bool(later))
        if later:
            day = format_date(min(later) - ONE_DAY, "medium")
            self.end_before.set_text(translate("LineSheet", "End this one on {day}", day=day))

    def _effects(self) -> Effects:
        step = self.step
        product = step.product.value()
        line = Prescription(
            "",
            self._person.id,
            product.name if product else "",
            step.dose.value() or _NO_DOSE,
            step.rhythm.value() or EVERY_DAY,
            step.time.value(),
            step.start.value() or self._today,
            self.end.value(),
        )
        return effects(line, self._lines)

    def _end_before(self) -> None:
        start = self.step.start.value() or self._today
        later = [line.start for line in self._effects().blocking if line.start > start]
        if later:
            self.end.set_value(min(later) - ONE_DAY)
