"""The numbers, large, with the fields to change them in the same place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.care_team import CONTACT_KINDS, CareContacts
from companion.ui.models.card_words import ask_first, contact_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.access import focus_on
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.fields import TextField
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label, LineLabel
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.phone_number import PhoneNumber

_FIRST = ("emergency", "care_team_urgent", "care_team_daytime")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class OfficialNumber:
    """An emergency number that a government or health service gives for this country."""

    number: str
    publisher: str


class NumbersCard(Card):
    """Shows whom to call; "Change the numbers" turns the same card into a form."""

    saved = Signal(object)

    def __init__(self, offered_text: str, official: OfficialNumber | None = None) -> None:
        super().__init__(tone="call")
        self._contacts = CareContacts("", "")
        self._offered = offered_text
        self.official = _official_button(official, self._take)
        self.numbers = {
            kind: PhoneNumber(contact_words(kind), large=kind in _FIRST) for kind in CONTACT_KINDS
        }
        self.change = Button("", icon="pencil", on_click=self.edit)
        self.fields: dict[str, TextField] = {}
        self._reading = self._reading_side()
        self._form = self._form_side()
        self._sides = OneOf((self._reading, self._form))
        self.add(self._sides)

    def show_contacts(self, contacts: CareContacts) -> None:
        """Show the numbers as they are on record."""
        self._contacts = contacts
        for kind, shown in self.numbers.items():
            number = getattr(contacts, kind)
            shown.set_number(number)
            shown.setVisible(bool(number) or kind in _FIRST)
        if not contacts.emergency:
            self.numbers["emergency"].set_number("", self._offered)
        none = not any(getattr(contacts, kind) for kind in CONTACT_KINDS)
        self.change.set_text(
            translate("WhenToCall", "Type in the numbers")
            if none
            else translate("WhenToCall", "Change the numbers")
        )
        self._sides.show_only(self._reading)

    def edit(self) -> None:
        """Turn the card into a form, with the focus in the first field."""
        for kind, field in self.fields.items():
            field.set_value(getattr(self._contacts, kind))
        self._sides.show_only(self._form)
        self.fields[_FIRST[0]].setFocus()
        # Once the form has its place, so that the first field is what is seen.
        QTimer.singleShot(0, self, lambda: focus_on(self.fields[_FIRST[0]]))

    def _take(self, number: str) -> None:
        """Put the official number into the field; it is kept when the family saves it."""
        self.fields[_FIRST[0]].set_value(number)
        self.fields[_FIRST[0]].setFocus()

    def _save(self) -> None:
        typed = {kind: field.value() for kind, field in self.fields.items()}
        self.saved.emit(replace(self._contacts, **typed))

    def _cancel(self) -> None:
        self.show_contacts(self._contacts)
        self.change.setFocus()

    def _reading_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        large = FlowLayout(gap=SPACE.xl)
        for kind in _FIRST:
            large.addWidget(self.numbers[kind])
        column.addLayout(large)
        others = FlowLayout(gap=SPACE.m)
        for kind in CONTACT_KINDS:
            if kind not in _FIRST:
                others.addWidget(self.numbers[kind])
        column.addLayout(others)
        foot = FlowLayout(gap=SPACE.m, spread=True)
        foot.addWidget(LineLabel(ask_first(), "strong"))
        foot.addWidget(self.change)
        column.addLayout(foot)
        return side

    def _form_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        form = Form()
        for kind in CONTACT_KINDS:
            help_text = self._offered if kind == "emergency" else ""
            self.fields[kind] = form.add(
                TextField(longest=_LONGEST), contact_words(kind), help_text=help_text
            )
            self.fields[kind].returnPressed.connect(self._save)
            if kind == _FIRST[0] and self.official is not None:
                form.add_widget(self.official)
        column.addWidget(form)
        column.addWidget(
            Label(
                translate(
                    "WhenToCall",
                    "Type them from the clinic’s papers. Nothing is filled in ready-made, and this "
                    "program never dials.",
                ),
                "muted",
            )
        )
        buttons = FlowLayout(gap=SPACE.s)
        self.save = Button(translate("WhenToCall", "Save the numbers"), "primary")
        self.save.on_press(self._save)
        buttons.addWidget(self.save)
        buttons.addWidget(Button(translate("Sheet", "Cancel"), "quiet", on_click=self._cancel))
        column.addLayout(buttons)
        return side


def _official_button(
    official: OfficialNumber | None, take: Callable[[str], None]
) -> QWidget | None:
    """Return the button that offers an official number; None where there is none to offer."""
    if official is None:
        return None
    words = translate(
        "WhenToCall",
        "Use {number} ({publisher})",
        number=official.number,
        publisher=official.publisher,
    )
    holder = QWidget()
    button = Button(words, on_click=lambda: take(official.number))
    FlowLayout(holder).addWidget(button)
    return holder
