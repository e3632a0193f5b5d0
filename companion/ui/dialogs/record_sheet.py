"""The whole entry on one sheet: for evenings filled in later, partial doses and corrections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from companion.domain.doses import Dose, DoseUnit
from companion.domain.injections import Outcome
from companion.domain.people import Carer, Person
from companion.services.injections import InjectionDraft
from companion.services.sites import SitesView
from companion.services.stock import BoxLevel
from companion.ui.dialogs.site_sheet import choose_site
from companion.ui.formats import format_date, format_decimal
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DecimalField,
    NoteField,
    TextField,
    TimeField,
)
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import outcome_words, site_words

_MOST_NEEDLES = 4


@dataclass(frozen=True, slots=True)
class RecordOptions:
    """What the sheet offers; ``dose`` is what the prescription of that day says."""

    person: Person
    dose: Dose | None
    sites: SitesView
    packs: tuple[tuple[str, str], ...]
    carers: tuple[Carer, ...]
    needles: BoxLevel | None


class RecordSheet(Sheet):
    """Edits one draft; ``draft()`` gives it back as typed."""

    def __init__(
        self,
        parent: QWidget,
        options: RecordOptions,
        draft: InjectionDraft,
        *,
        shown_time: time,
        title: str = "",
        history: list[str] | None = None,
    ) -> None:
        day = format_date(draft.treatment_day, "weekday")
        super().__init__(parent, title or day, day if title else "")
        self._options = options
        self._first = draft
        self._site = draft.site
        self._shown_time = shown_time
        self._build(draft, shown_time)
        self._show_for_outcome()
        for index, line in enumerate(history or []):
            if index == 0:
                self.add(section_heading(translate("RecordSheet", "History")))
            self.add(_history_line(line))
        self.save_button = self.add_button(
            translate("RecordSheet", "Save"), "primary", self._accept_when_read
        )
        self.add_cancel()

    def draft(self) -> InjectionDraft:
        """Return the draft as the sheet shows it."""
        outcome = self._outcome_value()
        injected = outcome.injected
        remembered = injected and not self.no_time.value()
        return replace(
            self._first,
            outcome=outcome,
            at=self._exact_time() if remembered else None,
            wall_time=self._typed_time() if remembered else None,
            dose=self._dose() if injected else None,
            site=self._site if injected else None,
            pack_id=self.pack.value() if injected else "",
            needle_box_id=self._options.needles.box.id if self._options.needles else "",
            needles=int(self.needles.value() or 0),
            carer_id=self.carer.value(),
            reason=self.reason.value(),
            note=self.note.value(),
        )

    def _build(self, draft: InjectionDraft, shown_time: time) -> None:
        form = Form()
        self.outcome = form.add(
            ChoiceField([(o.value, outcome_words(o)) for o in Outcome], draft.outcome.value),
            translate("RecordSheet", "What happened"),
        )
        self._prescribed = draft.dose or self._options.dose
        self.dose = form.add(
            DecimalField(self._prescribed.amount if self._prescribed else None),
            translate("RecordSheet", "Dose"),
            unit=self._prescribed.unit.value if self._prescribed else "",
        )
        self.time = form.add(TimeField(shown_time), translate("RecordSheet", "Time"))
        self.no_time = form.add(
            CheckField(translate("RecordSheet", "Time not remembered")),
            translate("RecordSheet", "Time not remembered"),
        )
        self.where = ChoiceRow(translate("RecordSheet", "Where"), on_click=self._ask_where)
        form.add_widget(self.where)
        self._show_site()
        self.pack = form.add(
            ChoiceField(
                [("", translate("RecordSheet", "Not noted")), *self._options.packs], draft.pack_id
            ),
            translate("RecordSheet", "Pen or cartridge"),
        )
        self.needles = form.add(
            ChoiceField(_needle_choices(), str(draft.needles)),
            translate("RecordSheet", "Needles used"),
            help_text=translate("RecordSheet", "Spoiled ones included"),
        )
        self.carer = form.add(
            ChoiceField(
                [
                    ("", translate("RecordSheet", "Not noted")),
                    *((c.id, f"{c.name} ({c.initials})") for c in self._options.carers),
                ],
                draft.carer_id,
            ),
            translate("RecordSheet", "By"),
        )
        self.reason = form.add(
            TextField(draft.reason, hint=translate("RecordSheet", "such as: felt ill, pen empty")),
            translate("RecordSheet", "Reason"),
        )
        self.note = form.add(NoteField(draft.note, lines=2), translate("RecordSheet", "Note"))
        self.form = form
        self.outcome.changed.connect(self._show_for_outcome)
        self.no_time.changed.connect(self._show_for_outcome)
        self.add(form)

    def _show_for_outcome(self) -> None:
        outcome = self._outcome_value()
        injected = outcome.injected
        for field in (self.dose, self.no_time, self.pack, self.needles):
            self.form.show_row(field, visible=injected)
        self.form.show_row(self.time, visible=injected and not self.no_time.value())
        self.where.setVisible(injected)
        self.form.show_row(self.reason, visible=outcome is not Outcome.GIVEN)

    def _accept_when_read(self) -> None:
        if not self.form.check():
            return
        if self._outcome_value().injected and self.dose.value() is None:
            self.form.set_error(self.dose, translate("RecordSheet", "Type how much was given."))
            return
        if self._outcome_value() is Outcome.PARTIAL and not self.reason.value():
            self.form.set_error(
                self.reason,
                translate("RecordSheet", "Say in a word or two why it was not all given."),
            )
            return
        self.accept()

    def _ask_where(self) -> None:
        answered, site = choose_site(self, self._options.person, self._options.sites, self._site)
        if answered:
            self._site = site
            self._show_site()

    def _show_site(self) -> None:
        self.where.set(site_words(self._options.sites.atlas, self._site))

    def _outcome_value(self) -> Outcome:
        return Outcome(self.outcome.value())

    def _dose(self) -> Dose | None:
        amount = self.dose.value()
        unit = self._prescribed.unit if self._prescribed else DoseUnit.MG
        return None if amount is None else Dose(amount, unit)

    def _exact_time(self) -> datetime | None:
        """Return the draft's own instant while the time shown was left as it is."""
        return self._first.at if self._first.at and not self._time_was_changed() else None

    def _typed_time(self) -> time | None:
        return None if self._exact_time() is not None else self.time.value()

    def _time_was_changed(self) -> bool:
        return self.time.value() != self._shown_time


def _history_line(line: str) -> QWidget:
    return Label(line, "small_muted")


def _needle_choices() -> list[tuple[str, str]]:
    return [(str(count), format_decimal(count)) for count in range(_MOST_NEEDLES + 1)]
