"""The Today page: reads its view, and turns presses into calls of the use cases."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from companion.domain.injections import Injection, Outcome, UndoneInjection
from companion.services.injections import InjectionDraft, Recorded
from companion.services.settings import CODE_UNCHECKED
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.dialogs.calendar_sheet import CalendarSheet
from companion.ui.dialogs.fill_in_sheet import FillInSheet
from companion.ui.finding_words import FindingWords
from companion.ui.models.choice import Choice, prefill, to_draft
from companion.ui.models.today_words import day_mark, greeting, subtitle, zone_of
from companion.ui.pages.today.entry import EntryEditor
from companion.ui.pages.today.handover import HandoverCard
from companion.ui.pages.today.notices import Notices
from companion.ui.pages.today.pickers import ChoicePickers
from companion.ui.pages.today.recorder import RecorderCard
from companion.ui.pages.today.soon import SoonCard
from companion.ui.saving import save
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_strip import DayMark, DayStrip
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import Columns, PageFrame
from companion.ui.words import dose_words, region_only_words


class TodayPage(PageFrame):
    """Answers without scrolling whose, what, where, from what, and whether it is done."""

    KINDS = frozenset(
        {
            "person", "carer", "prescription", "injection", "undone_injection", "pack",
            "needle_box", "needle_movement", "pack_movement", "site_plan", "site_rest",
            "site_finding", "setting",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self._view: TodayView | None = None
        self._choice = Choice()
        self._draft_id = ""
        self._marks: tuple[DayMark, ...] = ()
        self.notices = Notices()
        self.recorder = RecorderCard()
        self.handover = HandoverCard()
        self.empty = Card()
        self.strip = DayStrip()
        self.soon = SoonCard()
        self.main = OneOf((self.recorder, self.handover, self.empty))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the view again and show it; what was changed by hand on the card is kept."""
        person = self._desk.person
        if person is None:
            return
        before, self._view = self._view, self._desk.use.today.view(person)
        view = self._view
        if before is None or not self._draft_id or _is_another_record(before, view):
            self._start_choice(view)
        self.set_title(greeting(view.now, view.today), subtitle(view))
        unchecked = bool(self._desk.use.record.setting(CODE_UNCHECKED))
        self.notices.show_view(view, code_unchecked=unchecked)
        self._show_main(view)
        self.soon.show_view(view)
        marks = tuple(day_mark(view, day) for day in view.strip)
        if marks != self._marks:
            self._marks = marks
            self.strip.set_days(marks)

    def showEvent(self, event: object) -> None:
        """Put the focus on the one button, so that Enter records."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.main.shown is self.recorder:
            self.recorder.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_choice(self, view: TodayView) -> None:
        self._choice = prefill(view, self._desk.carer)
        self._draft_id = self._desk.use.record.new_id()

    def _show_main(self, view: TodayView) -> None:
        if view.line is None and not view.day.entries:
            self.main.show_only(self.empty)
        elif view.day.state.waiting:
            self.recorder.show_choice(view, self._choice)
            self.main.show_only(self.recorder)
        else:
            self.handover.show_view(view)
            self.main.show_only(self.handover)

    def _record(self) -> None:
        view = self._view
        assert view is not None
        draft = to_draft(
            self._choice, view, self._draft_id, Outcome.GIVEN, self._desk.use.clock.now()
        )
        self._save(draft)

    def _save(self, draft: InjectionDraft) -> Recorded | None:
        recorded = save(
            self,
            self._words(),
            lambda confirmed: self._desk.use.injections.record(draft, confirmed),
        )
        if recorded is not None:
            self._tell(recorded)
        return recorded

    def _tell(self, recorded: Recorded) -> None:
        words = self._recorded_words(recorded.injection)
        self._desk.notice(words, lambda: self._undo(recorded.change_id))

    def _recorded_words(self, entry: Injection) -> str:
        view = self._view
        assert view is not None
        if not entry.outcome.injected or entry.dose is None:
            return translate("Today", "Noted for {name}.", name=view.person.name)
        return translate(
            "Today",
            "Recorded for {name}: {dose}, {where}.",
            name=view.person.name,
            dose=dose_words(entry.dose),
            where=region_only_words(view.sites.atlas, entry.site),
        )

    def _undo(self, change_id: str) -> None:
        carer = self._desk.carer
        save(
            self,
            self._words(),
            lambda _: self._desk.use.injections.undo(change_id, carer_id=carer.id if carer else ""),
        )

    def _answer(self, question: UndoneInjection, injected: bool) -> None:
        carer = self._desk.carer
        save(
            self,
            self._words(),
            lambda _: self._desk.use.injections.answer(
                question, injected=injected, carer_id=carer.id if carer else ""
            ),
        )

    def _open_day(self, day: date) -> None:
        editor = self._editor()
        entries = editor.entries_on(day)
        if entries:
            editor.change(entries[-1])
        else:
            editor.add(day, Outcome.GIVEN)

    def _open_calendar(self) -> None:
        view = self._view
        assert view is not None
        sheet = CalendarSheet(
            self,
            view.today,
            lambda first, last: [
                day_mark(view, day) for day in self._desk.use.today.days(view.person, first, last)
            ],
        )
        if sheet.exec() and sheet.chosen is not None:
            self._open_day(sheet.chosen)

    def _fill_in(self) -> None:
        view = self._view
        assert view is not None
        sheet = FillInSheet(self, view.gaps)
        if not sheet.exec() or not sheet.outcomes():
            return
        drafts = [self._gap_draft(view, day, o) for day, o in sheet.outcomes().items()]
        recorded = save(
            self,
            self._words(),
            lambda confirmed: self._desk.use.injections.record_many(drafts, confirmed),
        )
        if recorded:
            change_id = recorded[0].change_id
            self._desk.notice(
                translate("Today", "Filled in {n} evening(s).", n=len(recorded)),
                lambda: self._undo(change_id),
            )

    def _gap_draft(self, view: TodayView, day: date, outcome: Outcome) -> InjectionDraft:
        carer = self._desk.carer
        planned = next((d.line for d in view.strip if d.day == day), None)
        return InjectionDraft(
            id=self._desk.use.record.new_id(),
            person_id=view.person.id,
            treatment_day=day,
            outcome=outcome,
            dose=planned.dose if planned and outcome.injected else None,
            carer_id=carer.id if carer else "",
        )

    def _not_given(self, outcome: str) -> None:
        view = self._view
        assert view is not None
        self._editor().add(view.day.day, Outcome(outcome), self._choice)

    def _change_entry(self) -> None:
        view = self._view
        assert view is not None
        if view.day.entries:
            self._editor().change(view.day.entries[-1])

    def _record_another(self) -> None:
        view = self._view
        assert view is not None
        self._editor().add(view.day.day, Outcome.GIVEN)

    def _details(self) -> None:
        view = self._view
        assert view is not None
        self._editor().add(view.day.day, Outcome.GIVEN, self._choice)

    def _pick(self, what: str) -> None:
        view = self._view
        assert view is not None
        pickers = ChoicePickers(self, self._desk, view)
        self._choice = getattr(pickers, what)(self._choice)
        self.refresh()

    def _editor(self) -> EntryEditor:
        view = self._view
        assert view is not None
        return EntryEditor(self, self._desk, view, self._words(), self._tell)

    def _words(self) -> FindingWords:
        view = self._view
        assert view is not None
        return FindingWords(view.sites.atlas, view.carers, zone_of(view))

    def _lay_out(self) -> None:
        self.empty.add(
            EmptyState(
                "syringe",
                translate("Today", "Nothing is prescribed yet"),
                translate("Today", "Enter the prescription as it is written, then Today shows it."),
                action=translate("Today", "Enter the prescription"),
                on_click=lambda: self._desk.page_wanted.emit("settings"),
            )
        )
        self.add(self.notices)
        self.add(Columns(self.main, self.soon, shares=(3, 1)), 1)
        self.calendar = Button(
            translate("Today", "Calendar…"), "quiet", icon="calendar-days",
            on_click=self._open_calendar,
        )  # fmt: skip
        weeks = Card(translate("Today", "Last two weeks"), trailing=self.calendar)
        weeks.add(self.strip)
        self.add(weeks)

    def _connect(self) -> None:
        self.recorder.given.connect(self._record)
        self.recorder.not_given.connect(self._not_given)
        self.recorder.where_asked.connect(lambda: self._pick("where"))
        self.recorder.pack_asked.connect(lambda: self._pick("pack"))
        self.recorder.by_asked.connect(lambda: self._pick("by"))
        self.recorder.dose_asked.connect(self._details)
        self.handover.edit_asked.connect(self._change_entry)
        self.handover.more_asked.connect(self._record_another)
        self.notices.answered.connect(self._answer)
        self.notices.fill_in_asked.connect(self._fill_in)
        self.notices.code_asked.connect(lambda: self._desk.page_wanted.emit("recovery"))
        self.strip.day_clicked.connect(self._open_day)
        self.soon.packs_asked.connect(lambda: self._pick("supplies"))


def _is_another_record(before: TodayView, view: TodayView) -> bool:
    """Tell whether what is on the card no longer fits: another person, day, line or entry."""
    return (before.person.id, before.day.day, before.line, before.day.entries) != (
        view.person.id, view.day.day, view.line, view.day.entries,
    )  # fmt: skip
