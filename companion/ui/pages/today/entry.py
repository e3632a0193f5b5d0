"""Opens the whole entry on a sheet, for another day, another outcome or a correction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from companion.domain.doses import DoseUnit
from companion.domain.injections import Injection, Outcome
from companion.domain.prescriptions import Prescription, line_on
from companion.services.injections import InjectionDraft, Recorded
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.models.choice import Choice, to_draft
from companion.ui.models.entry_history import history_lines
from companion.ui.models.record_options import RecordOptions
from companion.ui.models.today_words import zone_of
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.words import entry_words

Tell = Callable[[Recorded], None]


class EntryEditor:
    """Adds and changes diary lines of one person through the record sheet."""

    def __init__(
        self, parent: QWidget, desk: Desk, view: TodayView, words: FindingWords, tell: Tell
    ) -> None:
        self._parent, self._desk, self._view = parent, desk, view
        self._words, self._tell = words, tell
        self._use = desk.use

    def open_day(self, day: date, choice: Choice | None = None) -> None:
        """Show the line of a day to be changed, ask which one, or ask for a new one."""
        entries = self._use.record.injections.between(self._view.person.id, day, day)
        if not entries:
            self.add(day, Outcome.GIVEN, choice)
            return
        entry = entries[0] if len(entries) == 1 else self._ask_which(day, entries)
        if entry is not None:
            self.change(entry)

    def add(self, day: date, outcome: Outcome, choice: Choice | None = None) -> None:
        """Ask for a new line of that day and save it.

        Without a choice the day lies in the past: its spot counts as not remembered until
        one is chosen, and the usual time is shown.
        """
        new_id = self._use.record.new_id()
        if choice is None:
            draft, shown = self._past_draft(day, new_id), self._usual_time(day)
        else:
            now = self._use.clock.now()
            draft = to_draft(choice, self._view, new_id, Outcome.GIVEN, now)
            shown = choice.wall_time or _minute(self._view.now.time())
        draft = replace(draft, outcome=outcome, needles=draft.needles if outcome.injected else 0)
        self._ask(draft, shown, self._use.injections.record)

    def change(self, entry: Injection) -> None:
        """Show a saved line with its history, and save what is changed in it."""
        zone = ZoneInfo(entry.zone)
        at = entry.at and _minute(entry.at.astimezone(zone).time())
        self._ask(draft_of(entry), at or self._usual_time(entry.treatment_day), self._edit, entry)

    def _ask(
        self,
        draft: InjectionDraft,
        shown_time: time,
        attempt: Callable[[InjectionDraft, frozenset[str]], Recorded],
        entry: Injection | None = None,
    ) -> None:
        from companion.ui.dialogs.record_sheet import RecordSheet  # noqa: PLC0415 - on first use

        lines = self._use.record.journal.of_row(entry.id) if entry else ()
        sheet = RecordSheet(
            self._parent,
            self._options(draft),
            draft,
            attempt,
            self._words,
            shown_time=shown_time,
            history=history_lines(lines, self._view.carers, zone_of(self._view)),
        )
        if entry is not None:
            sheet.form.no_time.set_value(entry.outcome.injected and entry.at is None)
            sheet.add_button(
                translate("RecordSheet", "Take this entry back"),
                "danger",
                lambda: self._take_back(sheet, entry),
            )
        sheet.exec()
        if sheet.recorded is not None:
            self._tell(sheet.recorded)

    def _edit(self, draft: InjectionDraft, confirmed: frozenset[str]) -> Recorded:
        return self._use.injections.edit(draft, confirmed, by=self._by())

    def _ask_which(self, day: date, entries: tuple[Injection, ...]) -> Injection | None:
        from companion.ui.dialogs.day_sheet import DaySheet  # noqa: PLC0415 - on first use

        sheet = DaySheet(self._parent, day, entries, self._entry_words)
        sheet.exec()
        return sheet.chosen

    def _entry_words(self, entry: Injection) -> str:
        if not entry.outcome.injected:
            return entry.reason
        view = self._view
        carer = view.carers.get(entry.carer_id)
        return entry_words(entry, carer, view.sites.atlas, zone_of(view))

    def _take_back(self, sheet: QWidget, entry: Injection) -> None:
        by = self._by()
        done = save(
            sheet, self._words, lambda _: self._use.injections.take_back(entry, carer_id=by)
        )
        if done is not None:
            sheet.close()
            self._desk.notice(
                translate("Today", "The entry was taken back."),
                lambda: self._use.record.undo(done, carer_id=by),
            )

    def _by(self) -> str:
        return self._desk.by

    def _options(self, draft: InjectionDraft) -> RecordOptions:
        person, line = self._view.person, self._line_on(draft.treatment_day)
        carers = self._use.people.carers(left=True)
        return RecordOptions(
            person=person,
            dose=line.dose if line else None,
            likely_unit=self._likely_unit(),
            sites=self._view.sites,
            packs=tuple(
                (level.pack.id, pack_words(level.pack.lot, level.pack.product))
                for level in self._use.stock.packs(person.id)
            ),
            carers=tuple(c for c in carers if not c.left or c.id == draft.carer_id),
            needles=self._view.needles,
        )

    def _likely_unit(self) -> DoseUnit | None:
        """Return the unit every prescription of this person is written in, if it is one."""
        units = {line.dose.unit for line in self._use.prescriptions.of(self._view.person.id)}
        return units.pop() if len(units) == 1 else None

    def _past_draft(self, day: date, new_id: str) -> InjectionDraft:
        line = self._line_on(day)
        return InjectionDraft(
            id=new_id,
            person_id=self._view.person.id,
            treatment_day=day,
            outcome=Outcome.GIVEN,
            dose=line.dose if line else None,
            carer_id=self._by(),
        )

    def _usual_time(self, day: date) -> time:
        line = self._line_on(day)
        return line.usual_time if line else _minute(self._view.now.time())

    def _line_on(self, day: date) -> Prescription | None:
        return line_on(self._use.prescriptions.of(self._view.person.id), day)


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


def _minute(at: time) -> time:
    return at.replace(second=0, microsecond=0)
