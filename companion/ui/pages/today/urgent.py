"""What Today begins with while a card is open: the sentence, the number, and what was listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.cards import CardEpisode
from companion.domain.people import Person
from companion.domain.red_flags.rules import Tier
from companion.services.cards import CardsView
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.dialogs.symptom_cards import numbers_for
from companion.ui.models.card_words import (
    CardText,
    action_words,
    ask_first,
    card_text,
    card_tone,
    day_words,
    if_unsure,
    tier_icon,
    why_words,
)
from companion.ui.symptom_flow import CardFlow
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.page import Columns

Episodes = Sequence[CardEpisode]


class OpenCards(QWidget):
    """The cards that wait, in one block, and a line for each that goes on quietly."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.m)
        self.first_button: Button | None = None
        self.blocks: list[QWidget] = []

    def refresh(self, person: Person) -> bool:
        """Show a person's open cards; return whether one of them is urgent."""
        for block in self.blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self.blocks, self.first_button = [], None
        view = self._desk.use.cards.view(person)
        if view.waiting:
            self.blocks.append(self._block(person, view, view.waiting))
        self.blocks += [self._going_on(person, view, one) for one in view.going_on]
        for block in self.blocks:
            self._column.addWidget(block)
        self.setVisible(bool(self.blocks))
        return bool(view.urgent)

    def _block(self, person: Person, view: CardsView, episodes: Episodes) -> Card:
        card = Card(tone=card_tone(episodes[0].tier))
        card.add(
            Columns(self._text(view, episodes), self._numbers(view, episodes[0]), shares=(5, 3))
        )
        foot = FlowLayout(gap=SPACE.m)
        self._buttons(foot, person, episodes)
        card.add_layout(foot)
        return card

    def _text(self, view: CardsView, episodes: Episodes) -> QWidget:
        side, column = _column()
        if episodes[0].urgent:
            column.addWidget(Label(ask_first(), "heading"))
        texts = [(one, self._words(view, one)) for one in episodes]
        for title in dict.fromkeys(text.title for _, text in texts):
            mine = [(one, text) for one, text in texts if text.title == title]
            column.addWidget(_tier_title(mine[0][0].tier, title))
            for one, text in mine:
                self._add_why(column, view, one, text)
        column.addWidget(Label(if_unsure(), "strong"))
        column.addStretch(1)
        return side

    def _add_why(
        self, column: QVBoxLayout, view: CardsView, episode: CardEpisode, text: CardText
    ) -> None:
        column.addWidget(Label(why_words(text, episode, episode.day_number(view.today))))
        if text.extra:
            column.addWidget(Label(text.extra, "strong"))
        zone = day_clock(self._person(episode)).zone
        for action in view.actions_of(episode):
            column.addWidget(Label(action_words(action, zone), "small_muted"))

    def _numbers(self, view: CardsView, episode: CardEpisode) -> QWidget:
        side, column = _column()
        offered = self._desk.use.texts.guide().emergency.offered_text
        for number in numbers_for(episode.tier, view.contacts, offered):
            column.addWidget(number)
        column.addStretch(1)
        return side

    def _buttons(self, row: FlowLayout, person: Person, episodes: Episodes) -> None:
        flow = CardFlow(self.window(), self._desk, person)
        deed = Button(translate("Cards", "Note what was done…"))
        deed.on_press(lambda: flow.note_deed(episodes))
        read = Button(translate("Cards", "Read the card"), "quiet")
        read.on_press(lambda: flow.show_cards(episodes))
        row.addWidget(deed)
        row.addWidget(read)
        self.first_button = self.first_button or deed

    def _going_on(self, person: Person, view: CardsView, episode: CardEpisode) -> Banner:
        flow = CardFlow(self.window(), self._desk, person)
        zone = day_clock(person).zone
        since = day_words(episode, episode.day_number(view.today))
        done = [action_words(action, zone) for action in view.actions_of(episode)[-1:]]
        text = self._words(view, episode)
        title = translate("Cards", "{title} ({since})", title=text.title, since=since)
        banner = Banner("\n".join((text.why, *done)), "info", title=title)
        banner.add_action(translate("Cards", "Read the card"), lambda: flow.show_cards((episode,)))
        banner.add_action(translate("Cards", "It is over"), lambda: flow.end(episode))
        return banner

    def _words(self, view: CardsView, episode: CardEpisode) -> CardText:
        texts = self._desk.use.texts
        return card_text(texts.guide(), texts.article(), episode, view.contacts)

    def _person(self, episode: CardEpisode) -> Person:
        person = self._desk.use.people.get(episode.person_id)
        assert person is not None
        return person


def _tier_title(tier: Tier, title: str) -> QWidget:
    """Return what to do first, with the icon of its tier."""
    icon, role = tier_icon(tier)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, SPACE.xs, 0, 0)
    row.setSpacing(SPACE.s)
    row.addWidget(IconLabel(icon, role, 22), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(title, "strong"), 1)
    return holder


def _column() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.xs)
    return side, column
