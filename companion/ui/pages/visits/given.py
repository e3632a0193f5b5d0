"""Injections given of those planned, with the denominator; nowhere else and never a score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.adherence import Adherence
from companion.ui.models.visit_words import apart_words, given_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label
from companion.ui.widgets.rows import RowList


class GivenCard(Card):
    """Counts over stretches of the diary, each with its name."""

    def __init__(self, stretches: Sequence[tuple[str, Adherence]]) -> None:
        super().__init__(translate("Visits", "Injections given"))
        self.add(RowList(*(_row(name, counts) for name, counts in stretches)))
        self.add(
            Label(
                translate(
                    "Visits",
                    "For discussion at the visit. “Not confirmed” is neither given nor missed.",
                ),
                "small_muted",
            )
        )


def _row(name: str, counts: Adherence) -> QWidget:
    row = QWidget()
    words = QVBoxLayout(row)
    words.setContentsMargins(0, SPACE.s, 0, SPACE.s)
    words.setSpacing(2)
    words.addWidget(Label(name, "muted"))
    words.addWidget(Label(given_words(counts), "strong"))
    apart = apart_words(counts)
    if apart:
        words.addWidget(Label(apart, "small_muted"))
    return row
