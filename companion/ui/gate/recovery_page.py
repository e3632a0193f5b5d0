"""The recovery page: holds the paper against the lock, or makes a new code."""

from __future__ import annotations

from companion.services.troubles import TroubleError
from companion.ui.gate.code_fields import CodeFields
from companion.ui.gate.key_ways import KeyWays
from companion.ui.gate.keys_panel import show_new_code
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import primary_button, secondary_button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.form import Form
from companion.ui.widgets.labels import Label
from companion.ui.widgets.page import WIDEST_READING_PX, PageFrame


class RecoveryPage(PageFrame):
    """Types the whole code from paper against the record's lock; nothing shows the code again."""

    KINDS = frozenset({"setting"})

    def __init__(self, ways: KeyWays) -> None:
        super().__init__(
            translate("Recovery", "Recovery code"),
            translate(
                "Recovery",
                "It opens the diary and its backups when the keyring or the passphrase is lost. "
                "Only your paper has it; the program cannot show it again.",
            ),
            widest=WIDEST_READING_PX,
        )
        self._ways = ways
        self.said = Banner("", "info")
        self.add(self.said)
        self.add(self._paper_card())
        self.add_stretch()
        self._show_state()

    def refresh(self) -> None:
        """Show again whether the code was checked."""
        self._show_state()

    def _paper_card(self) -> Card:
        card = Card(translate("Recovery", "Does the paper open the diary?"))
        self.form = Form()
        self.code = self.form.add(
            CodeFields(self._ways.group_is_sound),
            translate("Recovery", "Type the whole code from your paper"),
        )
        card.add(self.form)
        self.check = primary_button(translate("Recovery", "Check the code"), self._check)
        self.new = secondary_button(
            translate("Recovery", "I have no paper: make a new code…"), self._new_code
        )
        buttons = FlowLayout()
        buttons.addWidget(self.check)
        buttons.addWidget(self.new)
        card.add_layout(buttons)
        card.add(
            Label(
                translate(
                    "Recovery",
                    "A new code takes the place of the old one. Backups made before still open "
                    "with the old one.",
                ),
                "small_muted",
            )
        )
        return card

    def _check(self) -> None:
        if not self.form.check():
            return
        try:
            opens = self._ways.code_opens(self.code.text())
        except TroubleError as error:
            self.form.set_error(self.code, trouble_sentence(error))
            return
        if not opens:
            self.form.set_error(self.code, _wrong_code())
            return
        self._ways.code_checked()
        self.code.clear()
        self._say(translate("Recovery", "This code opens the diary. Keep the paper safe."))
        self._show_state()

    def _new_code(self) -> None:
        if show_new_code(self, self._ways):
            self._say(translate("Recovery", "The new code is on paper and was checked."))
        self.refresh()

    def _say(self, text: str) -> None:
        self.said.set(text, "info")
        self.said.show()

    def _show_state(self) -> None:
        if self._ways.code_unchecked:
            self.said.set(
                translate("Recovery", "The recovery code has not been checked yet."), "attention"
            )
            self.said.show()


def _wrong_code() -> str:
    return translate(
        "Recovery",
        "This code is complete, but it is not the one of this diary. If a newer one was made, "
        "use that paper, or make a new code.",
    )
