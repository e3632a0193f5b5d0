"""The next visit, large, and those planned after it."""

from __future__ import annotations

from companion.domain.visits import Visit
from companion.services.visits import VisitsView
from companion.ui.models.visit_words import distance_words, when_words, where_words
from companion.ui.pages.visits.actions import VisitActions
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, RowList


class NextVisitCard(Card):
    """Shows when and where, and what to do before and after."""

    def __init__(self, view: VisitsView, actions: VisitActions) -> None:
        super().__init__(translate("Visits", "Next visit"))
        self.back: Button | None = None
        self.change: Button | None = None
        if view.next is None:
            self.empty = EmptyState(
                "stethoscope",
                translate("Visits", "No visit is planned"),
                translate("Visits", "With a date here, reminders and the phone know it too."),
                action=translate("Visits", "Plan the next visit…"),
                on_click=actions.plan,
            )
            self.add(self.empty)
            return
        self._show(view.next, view, actions)
        self._later(view.upcoming[1:], view, actions)

    def _show(self, visit: Visit, view: VisitsView, actions: VisitActions) -> None:
        self.add(Label(when_words(visit), "title"))
        told = (distance_words(visit.day, view.today), where_words(visit))
        self.add(Label(" · ".join(part for part in told if part), "muted"))
        buttons = FlowLayout(gap=SPACE.s)
        if visit.day <= view.today:
            self.back = Button(
                translate("Visits", "Back from the visit…"), "primary",
                on_click=lambda: actions.come_back(visit, view),
            )  # fmt: skip
            buttons.addWidget(self.back)
        self.change = Button(translate("Visits", "Change…"), on_click=lambda: actions.open(visit))
        buttons.addWidget(self.change)
        self.add_layout(buttons)

    def _later(self, visits: tuple[Visit, ...], view: VisitsView, actions: VisitActions) -> None:
        if not visits:
            return
        self.add(RowList(*(_later_row(visit, view, actions) for visit in visits)))


def _later_row(visit: Visit, view: VisitsView, actions: VisitActions) -> ChoiceRow:
    told = (distance_words(visit.day, view.today), where_words(visit))
    detail = " · ".join(part for part in told if part)
    return ChoiceRow("", when_words(visit), detail, on_click=lambda: actions.open(visit))
