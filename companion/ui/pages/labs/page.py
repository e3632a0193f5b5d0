"""The Labs page: laboratory results, body measures, and what is due."""

from __future__ import annotations

from companion.ui.desk import Desk
from companion.ui.pages.labs.body import BodyTab
from companion.ui.pages.labs.due import DueTab
from companion.ui.pages.labs.results import ResultsTab
from companion.ui.pages.today.cards import KINDS as CARD_KINDS
from companion.ui.text import translate
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import PageFrame
from companion.ui.widgets.segments import SegmentedSwitch

_RESULTS, _BODY, _DUE = "results", "body", "due"


class LabsPage(PageFrame):
    """Keeps what laboratories and meters say, and shows what is due; it gives no verdict."""

    KINDS = frozenset(
        {
            "person", "carer", "lab_result", "blood_pressure", "diary_slider", "slider_note",
            "clinic_score", "bone_density", "monitoring_note", "measurement", "bone_age",
            "prescription", "injection", "visit", "puberty_stage", "growth_background",
            *CARD_KINDS,
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Labs", "Labs"))
        self._desk = desk
        self.add_button = Button("", "primary", icon="plus", on_click=self._add)
        self.switch = SegmentedSwitch(
            [
                (_RESULTS, translate("Labs", "Results")),
                (_BODY, translate("Labs", "Body measures")),
                (_DUE, translate("Labs", "What is due")),
            ]
        )
        self.results, self.body_tab, self.due = ResultsTab(desk), BodyTab(desk), DueTab(desk)
        self._sides = OneOf((self.results, self.body_tab, self.due))
        self.switch.changed.connect(self.show_side)
        self.add_action(self.add_button)
        self.add(self.switch)
        self.add(self._sides)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Read the shown side again."""
        person = self._desk.person
        if person is not None:
            self.set_title(translate("Labs", "Labs"), person.name)
            self.show_side(self.switch.value())

    def show_side(self, side: str) -> None:
        """Show one of the three sides: results, body or due."""
        person = self._desk.person
        if person is None:
            return
        self.switch.set_value(side)
        sides: dict[str, ResultsTab | BodyTab | DueTab] = {
            _RESULTS: self.results, _BODY: self.body_tab, _DUE: self.due,
        }  # fmt: skip
        shown = sides[side]
        words = {
            _RESULTS: translate("Labs", "Add a result…"),
            _BODY: translate("Labs", "Add a measure…"),
            _DUE: translate("Labs", "The clinic asked for…"),
        }
        self.add_button.set_text(words[side])
        shown.show_person(person)
        self._sides.show_only(shown)

    def _add(self) -> None:
        side = self.switch.value()
        if side == _RESULTS:
            self.results.add_result()
        elif side == _DUE:
            self.due.add_date()
        else:
            below = self.add_button.rect().bottomLeft()
            self.body_tab.offer(self.add_button.mapToGlobal(below))
