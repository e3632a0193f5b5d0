"""The whole entry on one sheet: for evenings filled in later, partial doses and corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from companion.services.injections import InjectionDraft, Recorded
from companion.ui.dialogs.record_fields import RecordForm
from companion.ui.dialogs.site_sheet import choose_site
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.formats import format_date
from companion.ui.models.record_options import RecordOptions
from companion.ui.text import translate
from companion.ui.widgets.card import section_heading
from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import site_words

Attempt = Callable[[InjectionDraft, frozenset[str]], Recorded]


class RecordSheet(Sheet):
    """Edits one draft and saves it by ``attempt``; it closes only once that worked.

    ``recorded`` is what was saved, None after a cancel. ``shown_time`` stands in the time
    field; while it is left alone the draft keeps its own exact instant.
    """

    def __init__(
        self,
        parent: QWidget,
        options: RecordOptions,
        draft: InjectionDraft,
        attempt: Attempt,
        words: FindingWords,
        *,
        shown_time: time,
        history: Sequence[str] = (),
    ) -> None:
        super().__init__(parent, format_date(draft.treatment_day, "full"))
        self.recorded: Recorded | None = None
        self._options, self._first = options, draft
        self._attempt, self._words = attempt, words
        self._site = draft.site
        self._shown_time = shown_time
        self.form = RecordForm(options, draft, shown_time, self._ask_where)
        self._show_site()
        self.add(self.form)
        if history:
            self.add(section_heading(translate("RecordSheet", "History")))
        for line in history:
            self.add(Label(line, "small_muted"))
        self.save_button = self.add_button(translate("RecordSheet", "Save"), "primary", self._save)
        self.add_cancel()

    def draft(self) -> InjectionDraft:
        """Return the draft as the sheet shows it."""
        form = self.form
        outcome = form.chosen_outcome()
        injected = outcome.injected
        remembered = injected and not form.no_time.value()
        exact = self._exact_time()
        needles = int(form.needles.value() or 0)
        return replace(
            self._first,
            outcome=outcome,
            at=exact if remembered else None,
            wall_time=form.time.value() if remembered and exact is None else None,
            dose=form.chosen_dose() if injected else None,
            site=self._site if injected else None,
            pack_id=form.pack.value() if injected else "",
            needle_box_id=self._box_id() if needles else "",
            needles=needles,
            carer_id=form.carer.value(),
            reason=form.reason.value(),
            note=form.note.value(),
        )

    def _save(self) -> None:
        if not self.form.is_whole():
            return
        draft = self.draft()
        self.recorded = self._saver().save(lambda confirmed: self._attempt(draft, confirmed))
        if self.recorded is not None:
            self.accept()

    def _saver(self) -> FormSaver:
        form = self.form
        fields: dict[str, QWidget] = {
            "dose": form.dose,
            "at": form.time,
            "reason": form.reason,
            "note": form.note,
            "needles": form.needles,
        }
        return FormSaver(self, form, self._words, fields)

    def _box_id(self) -> str:
        """Return the box the needles came from: an entry's own, else the one in use."""
        box = self._options.needles
        return self._first.needle_box_id or (box.box.id if box else "")

    def _ask_where(self) -> None:
        answered, site = choose_site(self, self._options.person, self._options.sites, self._site)
        if answered:
            self._site = site
            self._show_site()

    def _show_site(self) -> None:
        self.form.where.set(site_words(self._options.sites.atlas, self._site))

    def _exact_time(self) -> datetime | None:
        """Return the draft's own instant while the time shown was left as it is."""
        return self._first.at if self.form.time.value() == self._shown_time else None
