"""Past visits: what the clinic said, in the family's words."""

from __future__ import annotations

from companion.domain.visits import Visit
from companion.services.visits import VisitsView
from companion.ui.formats import format_date
from companion.ui.models.visit_words import where_words
from companion.ui.pages.visits.actions import VisitActions
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import ChoiceRow, RowList

_AT_FIRST = 4


class PastCard(Card):
    """The last visits, newest first; each opens to be changed."""

    def __init__(self, view: VisitsView, actions: VisitActions, *, most: int = _AT_FIRST) -> None:
        super().__init__(translate("Visits", "Past visits"))
        self._view, self._actions = view, actions
        self.rows: list[ChoiceRow] = []
        self._list = RowList()
        if not view.past:
            self.add(Label(translate("Visits", "None is written down yet."), "muted"))
        self.add(self._list)
        self._earlier = Button(
            translate("Visits", "Show earlier visits"), "quiet", on_click=self._show_all
        )
        self._show(most)
        self.add(self._earlier)

    def _show(self, most: int) -> None:
        self._list.clear()
        self.rows = [self._row(visit) for visit in self._view.past[:most]]
        for row in self.rows:
            self._list.add(row)
        self._earlier.setVisible(len(self._view.past) > most)

    def _show_all(self) -> None:
        self._show(len(self._view.past))

    def _row(self, visit: Visit) -> ChoiceRow:
        said = [where_words(visit), visit.decided]
        if visit.next_tests:
            said.append(translate("Visits", "Next tests: {tests}", tests=visit.next_tests))
        return ChoiceRow(
            "",
            format_date(visit.day, "medium"),
            "\n".join(part for part in said if part),
            on_click=lambda: self._actions.open(visit, self._view.answered_at(visit)),
        )
