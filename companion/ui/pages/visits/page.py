"""The Visits page: the next visit and its questions first, then what was and how it went."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.adherence import Adherence
from companion.domain.people import Person
from companion.domain.visits import last_visit
from companion.services.visits import VisitsView
from companion.ui.desk import Desk
from companion.ui.formats import format_date
from companion.ui.models.card_words import card_text, day_words
from companion.ui.pages.today.cards import KINDS as CARD_KINDS
from companion.ui.pages.visits.actions import VisitActions
from companion.ui.pages.visits.given import GivenCard
from companion.ui.pages.visits.next_visit import NextVisitCard
from companion.ui.pages.visits.past import PastCard
from companion.ui.pages.visits.questions import QuestionsCard
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import clear
from companion.ui.widgets.page import Columns, PageFrame
from companion.ui.widgets.rows import FactRow, RowList


class VisitsPage(PageFrame):
    """Before a visit: what to ask and print. After it: what the clinic said."""

    KINDS = frozenset(
        {"person", "carer", "visit", "visit_question", "injection", "prescription", *CARD_KINDS}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Visits", "Visits"))
        self._desk = desk
        self.summary = Button(
            translate("Visits", "Summary for the visit…"), "primary", icon="printer",
            on_click=self.open_summary,
        )  # fmt: skip
        self.plan = Button(translate("Visits", "Plan a visit…"), icon="plus", on_click=self._plan)
        self.add_action(self.summary)
        self.add_action(self.plan)
        self.next: NextVisitCard | None = None
        self.past: PastCard | None = None
        self.given: GivenCard | None = None
        self.questions = QuestionsCard(self._actions)
        near, main = _column()
        far, self._side = _column()
        self._top, self._below = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._below):
            part.setSpacing(SPACE.l)
        main.addLayout(self._top)
        main.addWidget(self.questions)
        main.addLayout(self._below)
        main.addStretch(1)
        self.add(Columns(near, far, shares=(3, 2)))
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Read the visits of the person whose diary is shown."""
        person = self._desk.person
        if person is None:
            return
        self.set_title(translate("Visits", "Visits"), person.name)
        view = self._desk.use.visits.view(person)
        actions = VisitActions(self.window(), self._desk, person)
        self.plan.setVisible(view.next is not None)
        # One primary button on the page: planning first, then the print, then what was said.
        waits = view.next is not None and view.next.day > view.today
        self.summary.set_kind("primary" if waits else "secondary")
        for layout in (self._top, self._below, self._side):
            clear(layout)
        self.next = NextVisitCard(view, actions)
        self._top.addWidget(self.next)
        self.questions.show_view(view, actions)
        self._show_kept(person, view)
        self._show_side(person, view, actions)

    def open_summary(self) -> None:
        """Choose what the summary holds, look at it, print or save it."""
        person = self._desk.person
        if person is None:
            return
        from companion.ui.dialogs.summary_sheet import (  # noqa: PLC0415 - seldom opened
            SummarySheet,
        )

        SummarySheet(self.window(), self._desk, person).exec()

    def _show_kept(self, person: Person, view: VisitsView) -> None:
        """List what the diary kept for the visit."""
        if not view.for_visit:
            return
        use = self._desk.use
        contacts = use.care_team.contacts(person)
        rows = RowList()
        for episode in view.for_visit:
            text = card_text(use.texts.guide(), use.texts.article(), episode, contacts)
            rows.add(
                FactRow(text.why, day_words(episode, episode.day_number(view.today)), role="muted")
            )
        card = Card(translate("Visits", "For discussion at the visit, from the diary"))
        card.add(rows)
        self._below.addWidget(card)

    def _show_side(self, person: Person, view: VisitsView, actions: VisitActions) -> None:
        stretches = self._stretches(person, view)
        self.given = GivenCard(stretches) if stretches else None
        if self.given is not None:
            self._side.addWidget(self.given)
        self.past = PastCard(view, actions)
        self._side.addWidget(self.past)
        self._side.addStretch(1)

    def _stretches(self, person: Person, view: VisitsView) -> list[tuple[str, Adherence]]:
        """Return counts since the last visit and over a month and a quarter, if any."""
        read = self._desk.use.adherence
        found = [
            (translate("Visits", "Last 30 days"), read.last_days(person, 30).counts),
            (translate("Visits", "Last 90 days"), read.last_days(person, 90).counts),
        ]
        before = last_visit(view.past, view.today)
        if before is not None:
            since = format_date(before.day, "medium")
            name = translate("Visits", "Since the visit of {date}", date=since)
            found.insert(0, (name, read.since(person, before.day).counts))
        return [(name, counts) for name, counts in found if counts.scheduled or counts.on_hold]

    def _actions(self) -> VisitActions | None:
        person = self._desk.person
        return None if person is None else VisitActions(self.window(), self._desk, person)

    def _plan(self) -> None:
        actions = self._actions()
        if actions is not None:
            actions.plan()


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.l)
    return holder, layout
