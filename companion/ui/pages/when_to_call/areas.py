"""One card for each body area: what is noticed, how soon to call, and who says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.article import Article
from companion.domain.red_flags.call_list import BodyArea, CallItem
from companion.ui.models.call_words import title_words
from companion.ui.models.card_words import (
    area_words,
    article_words,
    leaflet_words,
    own_choice_words,
    pill_tone,
    step_words,
)
from companion.ui.theme import SPACE
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.pill import Pill


class AreaCard(Card):
    """The lines of one body area, the most urgent first."""

    def __init__(self, area: BodyArea, items: Sequence[CallItem], article: Article) -> None:
        super().__init__(area_words(area))
        for index, item in enumerate(items):
            if index:
                self.add_hairline()
            self.add(CallLine(item, article))


class CallLine(QWidget):
    """One line: the words in plain type, the tiers as pills, the sources small."""

    def __init__(self, item: CallItem, article: Article) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(Label(title_words(item), "strong"))
        pills = FlowLayout(gap=SPACE.s)
        for step in item.tiers:
            pills.addWidget(Pill(step_words(step), pill_tone(step.tier)))
        column.addLayout(pills)
        for text in (*item.lines, item.hint, *item.extra):
            if text:
                column.addWidget(Label(text))
        column.addWidget(Label(source_words(item, article), "small_muted"))


def source_words(item: CallItem, article: Article) -> str:
    """Return who lists it and what the article says to do."""
    parts = [article.actions[item.actions[0]]] if item.actions else []
    if item.article and not parts:
        parts.append(article_words())
    if item.leaflet:
        parts.append(leaflet_words())
    if item.own or not parts:
        parts.append(own_choice_words())
    return " ".join((*parts, *item.notes))
