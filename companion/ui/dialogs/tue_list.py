"""The file of exemptions: as a card on a page, and as a sheet from anywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.people import Person
from companion.domain.tue import Exemption
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.dialogs.tue_sheet import TueSheet
from companion.ui.models.tue_words import detail_words, state_tone, state_words, title_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.pill import Pill
from companion.ui.widgets.rows import ChoiceRow, RowList
from companion.ui.widgets.sheet import Sheet


class TueCard(Card):
    """A person's exemptions, what ends soon first said, and the first step to another."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(translate("Tue", "Exemptions of {name}", name=person.name))
        self._window, self._desk, self._person = parent, desk, person
        self._holder = QWidget()
        self.add(self._holder)
        self.rows: list[ChoiceRow] = []
        self.new = Button(
            translate("Tue", "Write down an exemption…"), icon="plus", on_click=self.ask_new
        )
        row = FlowLayout()
        row.addWidget(self.new)
        self.add_layout(row)
        self._fill(QVBoxLayout(self._holder))

    def ask_new(self) -> None:
        """Ask for an exemption that is not on record."""
        self.ask(self._desk.use.tue.blank(self._person, carer_id=self._desk.by))

    def ask(self, exemption: Exemption) -> None:
        """Ask for the facts of an exemption and keep them."""
        learn = self._desk.use.learn
        papers = [(paper, learn.sources(paper)) for paper in learn.papers(self._person)]
        sheet = TueSheet(self._window.window(), exemption, papers)
        if exemption.id:
            sheet.add_button(
                translate("Tue", "Take it out of the file"),
                "danger",
                lambda: self._remove(sheet, exemption),
            )
        if sheet.exec():
            change = self._desk.use.tue.save(sheet.exemption(), carer_id=self._desk.by)
            self._desk.done(translate("Tue", "The exemption is kept."), change)

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        use = self._desk.use
        today = day_clock(self._person).today(use.clock.now())
        every, papers = use.tue.all(self._person), len(use.learn.papers(self._person))
        for exemption in use.tue.expiring(self._person.id, today):
            column.addWidget(Pill(_said(exemption, state_words(exemption, today)),
                                  state_tone(exemption, today)))  # fmt: skip
        listed = RowList()
        for exemption in every:
            row = ChoiceRow("", title_words(exemption), detail_words(exemption, today, papers))
            row.on_press(partial(self.ask, exemption))
            self.rows.append(row)
            listed.add(row)
        if every:
            column.addWidget(listed)
        else:
            column.addWidget(Label(translate("Tue", "None is on record."), "muted"))

    def _remove(self, sheet: TueSheet, exemption: Exemption) -> None:
        sheet.reject()
        change = self._desk.use.tue.remove(exemption, carer_id=self._desk.by)
        self._desk.done(translate("Tue", "Taken out of the file."), change)


class TueFileSheet(Sheet):
    """The card in a sheet of its own; it reads the record again after every change."""

    def __init__(self, parent: QWidget, desk: Desk, person: Person) -> None:
        super().__init__(parent, translate("Tue", "Exemptions for sport"), width=680)
        self._desk, self._person = desk, person
        self.card = TueCard(self, desk, person)
        self.add(self.card)
        self.add_cancel(translate("Tue", "Close"))
        desk.changed.connect(self._changed)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "exemption" not in kinds:
            return
        old, self.card = self.card, TueCard(self, self._desk, self._person)
        self.body.replaceWidget(old, self.card)
        old.hide()
        old.deleteLater()


def open_tue_file(parent: QWidget, desk: Desk) -> None:
    """Show the exemptions of the person whose diary is open."""
    if desk.person is not None:
        TueFileSheet(parent, desk, desk.person).exec()


def _said(exemption: Exemption, state: str) -> str:
    return translate("Tue", "{body}: {state}", body=exemption.body, state=state)
