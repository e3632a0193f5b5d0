"""What Today shows before there is anything to give: who, and then what is prescribed."""

from __future__ import annotations

from companion.ui.text import translate
from companion.ui.widgets.buttons import Pressed
from companion.ui.widgets.card import Card
from companion.ui.widgets.empty_state import EmptyState


def unprescribed_card(on_click: Pressed) -> Card:
    """Return the card that asks for a prescription."""
    return _first_step(
        translate("Today", "Nothing is prescribed yet"),
        translate("Today", "Enter the prescription as it is written, then Today shows it."),
        translate("Today", "Enter the prescription"),
        on_click,
    )


def nobody_card(on_click: Pressed) -> Card:
    """Return the card that asks for a person."""
    return _first_step(
        translate("Today", "Nobody is entered yet"),
        translate("Today", "Enter who the diary is for, then Today shows the next injection."),
        translate("Today", "Enter a person"),
        on_click,
    )


def _first_step(sentence: str, detail: str, action: str, on_click: Pressed) -> Card:
    card = Card()
    card.add(EmptyState("syringe", sentence, detail, action=action, on_click=on_click))
    return card
