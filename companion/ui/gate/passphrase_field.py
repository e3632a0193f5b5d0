"""Typing a passphrase: hidden unless asked, kept to the letter, a new one typed twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.services.troubles import TroubleError
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.form import Form

_LONGEST = 1000


class PassphraseField(QLineEdit):
    """A passphrase, hidden while typed; blanks at its ends belong to it."""

    changed = Signal()
    natural_width_px = 460

    def __init__(self, value: str = "") -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_letters(shown=False)
        self.setText(value)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the passphrase exactly as typed."""
        return self.text()

    def problem(self) -> str:
        """Return a sentence while nothing is typed."""
        return "" if self.text() else translate("Passphrase", "Type the passphrase.")

    def show_letters(self, *, shown: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)


class NewPassphrase(QWidget):
    """A new passphrase, typed twice; ``check`` says at the field what to change."""

    changed = Signal()

    def __init__(self, check: Callable[[str], None], first: str = "", again: str = "") -> None:
        """Take the check that raises a TroubleError for a passphrase that will not do."""
        super().__init__()
        self._allowed = check
        self.form = Form()
        self.first = self.form.add(
            PassphraseField(first),
            translate("Passphrase", "New passphrase"),
            help_text=translate(
                "Passphrase", "At least 12 characters; four unrelated words work well."
            ),
        )
        self.again = self.form.add(
            PassphraseField(again), translate("Passphrase", "The same once more")
        )
        self.shown = CheckField(translate("Passphrase", "Show what I type"))
        self.shown.changed.connect(self._show_letters)
        self.form.add_widget(self.shown)
        self.form.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """Return the passphrase as typed first."""
        return self.first.value()

    def check(self) -> bool:
        """Return whether it can be used; else say at the field what to change."""
        if not self.form.row(self.first).check():
            self.first.setFocus(Qt.FocusReason.TabFocusReason)
            return False
        try:
            self._allowed(self.first.value())
        except TroubleError as error:
            self.form.set_error(self.first, trouble_sentence(error))
            return False
        if self.first.value() != self.again.value():
            self.form.set_error(
                self.again,
                translate("Passphrase", "The two are not the same. Type it once more."),
            )
            return False
        return True

    def _show_letters(self) -> None:
        for field in (self.first, self.again):
            field.show_letters(shown=self.shown.value())
