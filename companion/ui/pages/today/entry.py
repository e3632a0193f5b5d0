"""Opens the whole entry on a sheet, for another day, another outcome or a correction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.injections import Injection, Outcome
from companion.domain.prescriptions import line_on
from companion.services.injections import InjectionDraft, Recorded
from companion.services.ports import JournalLine
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.dialogs.record_sheet import RecordOptions, RecordSheet
from companion.ui.finding_words import FindingWords
from companion.ui.formats import format_date, format_time
from companion.ui.models.choice import Choice, to_draft
from companion.ui.saving import save
from companion.ui.text import translate

Tell = Callable[[Recorded], None]


class EntryEditor:
    """Adds and changes diary lines of one person through the record sheet."""

    def __init__(
        self, parent: QWidget, desk: Desk, view: TodayView, words: FindingWords, tell: Tell
    ) -> None:
        self._parent, self._desk, self._view = parent, desk, view
        self._words, self._tell = words, tell
        self._use = desk.use

    def entries_on(self, day: date) -> tuple[Injection, ...]:
        """Return the lines of one treatment day."""
        return self._use.record.injections.between(self._view.person.id, day, day)

    def add(self, day: date, outcome: Outcome, choice: Choice | None = None) -> None:
        """Ask for a new line of that day and save it.

        Without a choice the day lies in the past: its spot counts as not remembered until
        one is chosen, and the usual time is shown.
        """
        new_id = self._use.record.new_id()
        now = self._use.clock.now()
        if choice is not None:
            draft = to_draft(choice, self._view, new_id, Outcome.GIVEN, now)
            shown = choice.wall_time or self._view.now.time().replace(second=0, microsecond=0)
        else:
            draft, shown = self._past_draft(day, new_id), self._usual_time(day)
        sheet = RecordSheet(
            self._parent, self._options(day), replace(draft, outcome=outcome), shown_time=shown
        )
        if sheet.exec() == QDialog.DialogCode.Accepted:
            self._save(sheet.draft(), self._use.injections.record)

    def change(self, entry: Injection) -> None:
        """Show a saved line with its history, and save what is changed in it."""
        sheet = RecordSheet(
            self._parent,
            self._options(entry.treatment_day),
            draft_of(entry),
            shown_time=self._shown_time(entry),
            history=self._history(entry),
        )
        sheet.no_time.set_value(entry.outcome.injected and entry.at is None)
        sheet.add_button(
            translate("RecordSheet", "Take this entry back"),
            "danger",
            lambda: self._take_back(sheet, entry),
        )
        if sheet.exec() == QDialog.DialogCode.Accepted:
            self._save(sheet.draft(), self._use.injections.edit)

    def _save(
        self, draft: InjectionDraft, call: Callable[[InjectionDraft, frozenset[str]], Recorded]
    ) -> None:
        recorded = save(self._parent, self._words, lambda confirmed: call(draft, confirmed))
        if recorded is not None:
            self._tell(recorded)

    def _take_back(self, sheet: RecordSheet, entry: Injection) -> None:
        carer = self._desk.carer
        by = carer.id if carer else ""
        done = save(
            sheet, self._words, lambda _: self._use.injections.take_back(entry, carer_id=by)
        )
        sheet.reject()
        if done is not None:
            self._desk.notice(
                translate("Today", "The entry was taken back."),
                lambda: self._use.record.undo(done, carer_id=by),
            )

    def _options(self, day: date) -> RecordOptions:
        person = self._view.person
        line = line_on(self._use.prescriptions.of(person.id), day)
        return RecordOptions(
            person=person,
            dose=line.dose if line else None,
            sites=self._view.sites,
            packs=tuple(
                (level.pack.id, pack_words(level.pack.lot, level.pack.product))
                for level in self._use.stock.packs(person.id)
            ),
            carers=self._use.people.carers(),
            needles=self._view.needles,
        )

    def _past_draft(self, day: date, new_id: str) -> InjectionDraft:
        line = line_on(self._use.prescriptions.of(self._view.person.id), day)
        carer = self._desk.carer
        return InjectionDraft(
            id=new_id,
            person_id=self._view.person.id,
            treatment_day=day,
            outcome=Outcome.GIVEN,
            dose=line.dose if line else None,
            carer_id=carer.id if carer else "",
        )

    def _usual_time(self, day: date) -> time:
        line = line_on(self._use.prescriptions.of(self._view.person.id), day)
        return line.usual_time if line else self._view.now.time().replace(second=0, microsecond=0)

    def _shown_time(self, entry: Injection) -> time:
        if entry.at is None:
            return self._usual_time(entry.treatment_day)
        return (
            entry.at.astimezone(ZoneInfo(self._view.person.zone))
            .time()
            .replace(second=0, microsecond=0)
        )

    def _history(self, entry: Injection) -> list[str]:
        lines = self._use.record.journal.of_row(entry.id)
        return [self._history_words(line) for line in lines]

    def _history_words(self, line: JournalLine) -> str:
        zone = ZoneInfo(self._view.person.zone)
        local = line.at.astimezone(zone)
        carer = self._view.carers.get(line.carer_id)
        who = carer.name if carer else translate("RecordSheet", "somebody")
        when = f"{format_date(local.date(), 'medium')}, {format_time(local)}"
        if line.before is None:
            return translate("RecordSheet", "Recorded {when} by {who}", when=when, who=who)
        if line.after is None:
            return translate("RecordSheet", "Taken back {when} by {who}", when=when, who=who)
        return translate("RecordSheet", "Changed {when} by {who}", when=when, who=who)


def draft_of(entry: Injection) -> InjectionDraft:
    """Return a saved line as a draft to be changed."""
    return InjectionDraft(
        id=entry.id,
        person_id=entry.person_id,
        treatment_day=entry.treatment_day,
        outcome=entry.outcome,
        at=entry.at,
        dose=entry.dose,
        site=entry.site,
        pack_id=entry.pack_id,
        needle_box_id=entry.needle_box_id,
        needles=entry.needles,
        carer_id=entry.carer_id,
        reason=entry.reason,
        note=entry.note,
    )


def pack_words(lot: str, product: str) -> str:
    """Return a pack as lists name it."""
    if not lot:
        return product
    return translate("Pack", "{product}, lot {lot}", product=product, lot=lot)
