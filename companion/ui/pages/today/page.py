"""The Today page: reads its view, and turns presses into calls of the use cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.injections import Outcome
from companion.domain.people import Figure, Person
from companion.services.settings import CHILD_VIEW, CODE_UNCHECKED
from companion.services.today import TodayView
from companion.ui.desk import Desk
from companion.ui.models.choice import Choice, follow, prefill, remaining, to_draft
from companion.ui.models.today_words import day_mark, greeting, subtitle, zone_of
from companion.ui.pages.today.cards import KINDS as CARD_KINDS
from companion.ui.pages.today.cards import AnythingNew, TodayCards
from companion.ui.pages.today.notices import Notices
from companion.ui.pages.today.recorder import RecorderCard
from companion.ui.pages.today.soon import SoonCard
from companion.ui.pages.today.travelling import travel_banner
from companion.ui.paper import open_paper, open_phone_calendar, phone_is_out_of_date
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button, IconButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_strip import DayMark, DayStrip
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import Columns, PageFrame

if TYPE_CHECKING:
    from companion.ui.finding_words import FindingWords
    from companion.ui.pages.today.actions import TodayActions
    from companion.ui.pages.today.earlier_heights import EarlierHeights
    from companion.ui.pages.today.entry import EntryEditor
    from companion.ui.pages.today.handover import HandoverCard


class TodayPage(PageFrame):
    """Answers without scrolling whose, what, where, from what, and whether it is done."""

    KINDS = frozenset(
        {
            "person", "carer", "prescription", "injection", "undone_injection", "pack",
            "needle_box", "needle_movement", "pack_movement", "site_plan", "site_rest",
            "site_finding", "setting", "visit", "stay", *CARD_KINDS,
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self._shown: TodayView | None = None
        self._heights_due = False
        # A timer of the page's own stops with the page. It waits longer than a double press takes,
        # since what comes into sight moves everything below it under the mouse.
        self._heights_timer = QTimer(self, singleShot=True)
        self._heights_timer.timeout.connect(self._show_heights)
        self._choice = self._prefilled = Choice()
        self._draft_id = ""
        self._marks: tuple[DayMark, ...] = ()
        self.cards = TodayCards(desk)
        self.anything_new = AnythingNew(desk)
        self.notices = Notices()
        self.heights: EarlierHeights | None = None
        self.recorder = RecorderCard()
        self.strip = DayStrip()
        self.soon = SoonCard()
        self.main = OneOf((self.recorder,))
        self._lay_out()
        self._connect()
        self.refresh()

    @cached_property
    def handover(self) -> HandoverCard:
        """The card of a day that is answered, made when one is first shown."""
        from companion.ui.pages.today.handover import (  # noqa: PLC0415 - on first use
            HandoverCard,
        )

        card = HandoverCard()
        card.edit_asked.connect(lambda: self._open_day(self._view.day.day))
        card.more_asked.connect(self._record_another)
        card.history_asked.connect(self._show_history)
        return card

    @cached_property
    def unprescribed(self) -> Card:
        """The card that asks for a prescription, made when it is first shown."""
        from companion.ui.pages.today.first_steps import (  # noqa: PLC0415 - on first use
            unprescribed_card,
        )

        return unprescribed_card(self._open_settings)

    @cached_property
    def nobody(self) -> Card:
        """The card that asks for a person, made when it is first shown."""
        from companion.ui.pages.today.first_steps import nobody_card  # noqa: PLC0415 - on first use

        return nobody_card(self._open_settings)

    def refresh(self) -> None:
        """Read the view again and show it; what was changed by hand on the card is kept."""
        person = self._desk.person
        for part in (self.notices, self.soon, self.weeks):
            part.setVisible(person is not None)
        record = self._desk.use.record
        self.child.setVisible(person is not None and bool(record.setting(CHILD_VIEW + person.id)))
        if person is None:
            self.cards.hide()
            if self.heights is not None:
                self.heights.hide()
            self.set_title(translate("Today", "Today"))
            self.main.show_only(self.nobody)
        else:
            self._show_person(person)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on the one button, so that Enter records."""
        super().showEvent(event)
        if self.cards.first_button is not None:
            self.cards.first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.main.shown is self.recorder:
            self.recorder.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look whether heights are missing once the page is seen."""
        super().paintEvent(event)
        if self._heights_due:
            self._heights_due = False
            self._heights_timer.start(2 * QApplication.doubleClickInterval())

    @property
    def _view(self) -> TodayView:
        assert self._shown is not None
        return self._shown

    def _show_person(self, person: Person) -> None:
        before, self._shown = self._shown, self._desk.use.today.view(person)
        view = self._shown
        self._prefill(before, view)
        self.set_title(greeting(view.now, view.today), subtitle(view))
        unchecked = bool(self._desk.use.record.setting(CODE_UNCHECKED))
        urgent = self.cards.refresh(person)
        self.recorder.button.set_kind("secondary" if urgent else "primary")
        self.anything_new.refresh(person)
        stale = phone_is_out_of_date(self._desk, person)
        self.notices.show_view(
            view,
            code_unchecked=unchecked,
            phone_out_of_date=stale,
            travel=travel_banner(self._desk, person),
        )
        self._show_main(view)
        self._heights_due = True
        self.update()
        self.soon.show_view(view)
        marks = tuple(day_mark(view, day) for day in view.strip)
        if marks != self._marks:
            self._marks = marks
            self.strip.set_days(marks)

    def _prefill(self, before: TodayView | None, view: TodayView) -> None:
        """Offer what fits now; only what somebody chose on this very card stays as it was."""
        fresh = prefill(view, self._desk.carer)
        if before is None or _is_another_record(before, view):
            self._choice = fresh
            self._draft_id = self._desk.use.record.new_id()
        else:
            self._choice = follow(self._choice, self._prefilled, fresh)
        self._prefilled = fresh

    def _show_main(self, view: TodayView) -> None:
        focused: QWidget | None = self.window().focusWidget()
        with_focus = focused is not None and self.main.isAncestorOf(focused)
        before, card = self.main.shown, self._filled_card(view)
        self.main.show_only(card)
        if with_focus and card is not before:
            self._take_focus(card)

    def _filled_card(self, view: TodayView) -> QWidget:
        if view.line is None and not view.day.entries:
            return self.unprescribed
        if view.day.state.waiting:
            self.recorder.show_choice(view, self._choice)
            return self.recorder
        self.handover.show_view(view)
        return self.handover

    def _take_focus(self, card: QWidget) -> None:
        """Let Enter record on the open card; elsewhere a hurried second Enter does nothing."""
        target = self.recorder.button if card is self.recorder else card
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self) -> None:
        view = self._view
        draft = to_draft(
            self._choice, view, self._draft_id, Outcome.GIVEN, self._desk.use.clock.now()
        )
        self._actions().record(draft)

    def _open_day(self, day: date) -> None:
        self._editor().open_day(day, self._choice if day == self._view.day.day else None)

    def _open_calendar(self) -> None:
        from companion.ui.dialogs.calendar_sheet import (  # noqa: PLC0415 - on first use
            CalendarSheet,
        )

        view = self._view
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
        from companion.ui.dialogs.fill_in_sheet import FillInSheet  # noqa: PLC0415 - on first use

        FillInSheet(self, self._view.gaps, self._actions().fill_in).exec()

    def _not_given(self, outcome: str) -> None:
        self._editor().add(self._view.day.day, Outcome(outcome), self._choice)

    def _record_another(self) -> None:
        view = self._view
        choice = replace(prefill(view, self._desk.carer), dose=remaining(view))
        self._editor().add(view.day.day, Outcome.GIVEN, choice)

    def _details(self) -> None:
        self._editor().add(self._view.day.day, Outcome.GIVEN, self._choice)

    def _pick(self, what: str) -> None:
        from companion.ui.pages.today.pickers import ChoicePickers  # noqa: PLC0415 - on first use

        before = self._choice
        pickers = ChoicePickers(self, self._desk, self._view, self._words())
        # Picking may save something, which brings the card up to date meanwhile.
        self._choice = follow(getattr(pickers, what)(before), before, self._choice)
        self.refresh()

    def _actions(self) -> TodayActions:
        from companion.ui.pages.today.actions import TodayActions  # noqa: PLC0415 - on first use

        return TodayActions(self, self._desk, self._view, self._words())

    def _editor(self) -> EntryEditor:
        from companion.ui.pages.today.entry import EntryEditor  # noqa: PLC0415 - on first use

        return EntryEditor(self, self._desk, self._view, self._words(), self._actions().tell)

    def _words(self) -> FindingWords:
        from companion.ui.finding_words import FindingWords  # noqa: PLC0415 - on first use

        view = self._view
        return FindingWords(view.sites.atlas, view.carers, zone_of(view))

    def _open_settings(self) -> None:
        self._desk.page_wanted.emit("settings")

    def _show_heights(self) -> None:
        """Ask for heights from before treatment, once a first injection was logged."""
        if self._desk.person is None:
            return
        view = self._view
        if self.heights is None:
            waiting = view.day.state.waiting or view.last is None
            if waiting or view.person.figure is not Figure.CHILD:
                return
            from companion.ui.pages.today.earlier_heights import (  # noqa: PLC0415 - after paint
                EarlierHeights,
            )

            self.heights = EarlierHeights(self._desk)
            self.add(self.heights)
        self.heights.show_view(view)

    def _show_history(self) -> None:
        self._desk.page_wanted.emit("prescriptions")

    def _open_child_view(self) -> None:
        from companion.ui.pages.child.window import open_child_view  # noqa: PLC0415 - on first use

        open_child_view(self, self._desk, self._view.person)

    def _lay_out(self) -> None:
        self.child = IconButton(
            "sun", translate("Today", "The page for the child"), role="accent_text",
            on_click=self._open_child_view,
        )  # fmt: skip
        self.add_action(self.child)
        self.add(self.cards)
        self.add(self.notices)
        self.add(Columns(self.main, self.soon, shares=(3, 1)), 1)
        self.calendar = Button(
            translate("Today", "Calendar…"), "quiet", icon="calendar-days",
            on_click=self._open_calendar,
        )  # fmt: skip
        self.weeks = Card(translate("Today", "Last two weeks"), trailing=self.anything_new)
        self.anything_new.add(self.calendar)
        self.weeks.add(self.strip)
        self.add(self.weeks)

    def _connect(self) -> None:
        self.recorder.given.connect(self._record)
        self.recorder.not_given.connect(self._not_given)
        self.recorder.where_asked.connect(lambda: self._pick("where"))
        self.recorder.pack_asked.connect(lambda: self._pick("pack"))
        self.recorder.by_asked.connect(lambda: self._pick("by"))
        self.recorder.dose_asked.connect(self._details)
        self.recorder.history_asked.connect(self._show_history)
        self.notices.answered.connect(lambda asked, yes: self._actions().answer(asked, yes))
        self.notices.fill_in_asked.connect(self._fill_in)
        self.notices.code_asked.connect(lambda: self._desk.page_wanted.emit("recovery"))
        self.notices.calendar_asked.connect(lambda: open_phone_calendar(self, self._desk))
        self.strip.day_clicked.connect(self._open_day)
        self.soon.packs_asked.connect(lambda: self._pick("pack"))
        self.soon.print_asked.connect(lambda: open_paper(self, self._desk))


def _is_another_record(before: TodayView, view: TodayView) -> bool:
    """Tell whether what is on the card no longer fits: another person, day, line or entry."""
    return (before.person.id, before.day.day, before.line, before.day.entries) != (
        view.person.id, view.day.day, view.line, view.day.entries,
    )  # fmt: skip
