"""Noting what was done about cards: whom they called, when, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtWidgets import QWidget

from companion.domain.cards import CardEpisode, Deed
from companion.ui.models.card_words import deed_words, if_unsure
from companion.ui.text import translate
from companion.ui.widgets.answer_fields import LongCheckField
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import ChoiceField, NoteField, TextField, TimeField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

_CALLED = {Deed.REACHED, Deed.SEEN, Deed.NO_ANSWER}


class DeedSheet(Sheet):
    """Asks once for all cards that wait; a card whose box is cleared goes on waiting."""

    def __init__(
        self, parent: QWidget, cards: Sequence[tuple[CardEpisode, str]], now: time
    ) -> None:
        super().__init__(parent, translate("Deed", "What was done?"))
        self._cards = tuple(cards)
        self.form = Form()
        self.deed = self.form.add(
            ChoiceField(
                [
                    ("", translate("Deed", "Choose…")),
                    *((deed.value, deed_words(deed)) for deed in Deed),
                ]
            ),
            translate("Deed", "What was done"),
        )
        self.whom = self.form.add(
            TextField(hint=translate("Deed", "such as: the nurse on call")),
            translate("Deed", "Who was called, or who saw you"),
        )
        self.time = self.form.add(TimeField(now), translate("Deed", "When"))
        self.outcome = self.form.add(
            NoteField(lines=3),
            translate("Deed", "What they said"),
            help_text=translate(
                "Deed", "For the diary and the visit: also what they said about the injection."
            ),
        )
        self.boxes = [
            self.form.add(LongCheckField(words, value=True), words) for _, words in self._cards
        ]
        for (_, _words), box in zip(self._cards, self.boxes, strict=True):
            self.form.show_row(box, visible=len(self._cards) > 1)
        self.stays = Banner(
            translate("Deed", "The card stays on Today. {unsure}", unsure=if_unsure()), "call"
        )
        self.form.add_widget(self.stays)
        self.add(self.form)
        self.deed.changed.connect(self._show_for_deed)
        self._show_for_deed()
        self.save_button = self.add_button(
            translate("Deed", "Save"), "primary", self._accept_when_read
        )
        self.add_cancel()

    def chosen(self) -> tuple[CardEpisode, ...]:
        """Return the cards that this was about."""
        pairs = zip(self._cards, self.boxes, strict=True)
        return tuple(episode for (episode, _), box in pairs if box.value())

    def value(self) -> Deed | None:
        """Return what was done; None before it was chosen: nothing is settled by default."""
        return Deed(self.deed.value()) if self.deed.value() else None

    def _show_for_deed(self) -> None:
        deed = self.value()
        called = deed in _CALLED
        self.form.show_row(self.whom, visible=called)
        self.form.show_row(self.time, visible=called)
        self.stays.setVisible(deed is not None and not deed.settles)

    def _accept_when_read(self) -> None:
        if self.value() is None:
            self.form.set_error(self.deed, translate("Deed", "Choose what was done."))
            return
        if self.value() is Deed.OTHER and not self.outcome.value():
            self.form.set_error(
                self.outcome, translate("Deed", "Say in a few words what was done instead.")
            )
            return
        self.accept()
