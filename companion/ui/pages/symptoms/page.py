"""The Symptoms page: open cards first, then the diary, and what else the team should know."""

from __future__ import annotations

from companion.domain.check_ins import DueCheckIn
from companion.ui.desk import Desk
from companion.ui.pages.symptoms.diary import DiaryTab
from companion.ui.pages.symptoms.others import OthersTab
from companion.ui.pages.today.cards import KINDS as CARD_KINDS
from companion.ui.pages.today.urgent import OpenCards
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.page import PageFrame
from companion.ui.widgets.segments import SegmentedSwitch

_DIARY, _OTHERS = "diary", "others"


class SymptomsPage(PageFrame):
    """Notes symptoms and readings; saving never waits for a card."""

    KINDS = frozenset({"person", "carer", "prescription", *CARD_KINDS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Symptoms", "Symptoms"))
        self._desk = desk
        self.note = Button(
            translate("Symptoms", "Note something…"), "primary", icon="plus", on_click=self._note
        )
        self.cards = OpenCards(desk)
        self.due = Banner("", "info")
        self._due_button = self.due.add_action("", self._check_in)
        self._due: DueCheckIn | None = None
        self.switch = SegmentedSwitch(
            [
                (_DIARY, translate("Symptoms", "Diary")),
                (_OTHERS, translate("Symptoms", "Holds, events, medicines, limits")),
            ]
        )
        self.diary, self.others = DiaryTab(desk), OthersTab(desk)
        self._sides = OneOf((self.diary, self.others))
        self.switch.changed.connect(self._show_side)
        self.add_action(self.note)
        for widget in (self.cards, self.due, self.switch, self._sides):
            self.add(widget)
        self.add_stretch()
        self.refresh()

    def refresh(self) -> None:
        """Read the shown side again."""
        person = self._desk.person
        if person is None:
            return
        self.set_title(translate("Symptoms", "Symptoms"), person.name)
        self.cards.refresh(person)
        due = self._desk.use.symptoms.due(person)
        self._due = due[0] if due else None
        self.due.setVisible(self._due is not None)
        if self._due is not None:
            self.due.set(
                translate(
                    "Symptoms",
                    "A check-in is due: {content}",
                    content=self._due.check_in.content,
                ),
                "info",
            )
            self._due_button.set_text(translate("Symptoms", "Answer it now…"))
        self._show_side(self.switch.value())

    def _show_side(self, side: str) -> None:
        person = self._desk.person
        if person is None:
            return
        shown = self.diary if side == _DIARY else self.others
        shown.show_person(person)
        self._sides.show_only(shown)

    def _note(self) -> None:
        flow = self._flow()
        if flow is not None:
            flow.note_something()

    def _check_in(self) -> None:
        flow = self._flow()
        if flow is not None and self._due is not None:
            flow.check_in(self._due)

    def _flow(self) -> CardFlow | None:
        person = self._desk.person
        return CardFlow(self.window(), self._desk, person) if person else None
