"""Cards as they are read: each in full, with the number to call above them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.cards import CardEpisode
from companion.domain.care_team import CareContacts
from companion.domain.people import Person
from companion.domain.red_flags.rules import Tier
from companion.services.people import day_clock
from companion.ui.desk import Desk
from companion.ui.models.card_words import (
    CardText,
    ask_first,
    card_text,
    card_tone,
    contact_words,
    if_unsure,
    tier_icon,
    why_words,
)
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import announce
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.phone_number import PhoneNumber
from companion.ui.widgets.sheet import Sheet

_WIDTH_PX = 680
DEED, CALL = 2, 3


class CardView(Card):
    """What was listed at one tier, in full: why, what to do, and who says so."""

    def __init__(self, tier: Tier, texts: Sequence[tuple[CardText, str]]) -> None:
        super().__init__(tone=card_tone(tier))
        first = texts[0][0]
        self._add_head(tier, first.title)
        for text, why in texts:
            self.add(Label(why, "lead"))
            if text.extra:
                self.add(Label(text.extra, "strong"))
        what = first.what
        if tier.urgent and ask_first() not in what:
            what = f"{what} {ask_first()}"
        self.add(Label(what, "strong" if tier is Tier.EMERGENCY_NOW else "body"))
        for listed in dict.fromkeys(" ".join(text.listed) for text, _ in texts):
            self.add(Label(listed, "small_muted"))

    def _add_head(self, tier: Tier, title: str) -> None:
        icon, role = tier_icon(tier)
        head = QHBoxLayout()
        head.setSpacing(SPACE.m)
        head.addWidget(IconLabel(icon, role, 34 if tier is Tier.EMERGENCY_NOW else 26))
        head.addWidget(Label(title, "title" if tier is Tier.EMERGENCY_NOW else "heading"), 1)
        self.add_layout(head)


def numbers_for(tier: Tier, contacts: CareContacts, offered: str) -> list[PhoneNumber]:
    """Return the numbers that a tier asks to call, large, the first one first."""
    urgent, team = contacts.urgent_number, contacts.team_number
    if not tier.urgent:
        return [PhoneNumber(_whose(contacts, team, "care_team_daytime"), team, large=True)]
    emergency = PhoneNumber(
        contact_words("emergency"),
        contacts.emergency,
        large=True,
        note="" if contacts.emergency else offered,
    )
    advice = PhoneNumber(_whose(contacts, urgent, "care_team_urgent"), urgent, large=True)
    return [emergency, advice] if tier is Tier.EMERGENCY_NOW else [advice, emergency]


def _whose(contacts: CareContacts, number: str, kind: str) -> str:
    """Return whose number stands in for a kind that was not typed in."""
    kinds = (kind, "care_team_urgent", "care_team_daytime", "hospital")
    return contact_words(next((k for k in kinds if getattr(contacts, k) == number != ""), kind))


def number_row(numbers: Sequence[PhoneNumber]) -> QWidget:
    """Return numbers side by side, or below each other where they would have to be broken."""
    holder = QWidget()
    row = FlowLayout(holder, gap=SPACE.xl)
    for number in numbers:
        row.addWidget(number)
    return holder


class CardsSheet(Sheet):
    """Shows cards at once after saving; closing it leaves them on Today."""

    def __init__(
        self, parent: QWidget, desk: Desk, person: Person, episodes: Sequence[CardEpisode]
    ) -> None:
        ordered = sorted(episodes, key=lambda one: one.tier.order)
        super().__init__(parent, translate("Cards", "Please read this"), width=_WIDTH_PX)
        use = desk.use
        guide, article = use.texts.guide(), use.texts.article()
        contacts = use.care_team.contacts(person)
        today = day_clock(person).today(use.clock.now())
        numbers = numbers_for(ordered[0].tier, contacts, guide.emergency.offered_text)
        self.numbers = numbers
        self.add(number_row(numbers))
        self.cards = []
        for tier in dict.fromkeys(episode.tier for episode in ordered):
            texts = []
            for episode in (one for one in ordered if one.tier is tier):
                text = card_text(guide, article, episode, contacts)
                texts.append((text, why_words(text, episode, episode.day_number(today))))
            self.cards.append(CardView(tier, texts))
            self.add(self.cards[-1])
        self.add(Label(if_unsure(), "strong"))
        self.deed = self.add_button(
            translate("Cards", "Note what was done…"), "primary", lambda: self.done(DEED)
        )
        if not any(number.known for number in numbers):
            self.add_button(
                translate("Cards", "Type in the numbers…"), "secondary", lambda: self.done(CALL)
            )
        self.close_button = self.add_button(
            translate("Cards", "Close; it stays on Today"), "quiet", self.reject
        )
        announce(self, f"{guide.tiers[ordered[0].tier].title}. {if_unsure()}")
