"""The third step: who writes in the diary, which may be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt

from companion.domain.people import Figure, check_name
from companion.ui.finding_words import FindingWords
from companion.ui.gate.answers import Answers
from companion.ui.gate.step import Step, show_findings
from companion.ui.text import translate
from companion.ui.widgets.buttons import quiet_button
from companion.ui.widgets.fields import TextField


class CarerStep(Step):
    """One name, so that the diary can say who gave an injection."""

    def __init__(self, answers: Answers, words: FindingWords) -> None:
        super().__init__()
        self.title = translate("FirstStart", "And who are you?")
        self.text = translate(
            "FirstStart", "The diary then shows who gave an injection. You may leave this empty."
        )
        self._answers, self._words = answers, words
        self.name = self.form.add(
            TextField(answers.carer),
            translate("FirstStart", "Your name or initials (optional)"),
            help_text=translate("FirstStart", "Other carers can be added when they record."),
        )
        self.myself = quiet_button("", self._take_own_name, icon="user")
        self.form.add_widget(self.myself)
        self._offer_own_name()

    def value(self) -> str:
        """Return the name, empty when it was left out."""
        return self.name.value()

    def store(self) -> None:
        """Keep what is typed, so that it is there when the step is shown anew."""
        self._answers.carer = self.name.value()

    def check(self) -> bool:
        """Return whether one may go on; else say at the field what to do."""
        found = check_name(self.name.value()) if self.name.value() else ()
        return show_findings(self.form, self._words, found, {"name": self.name}, {})

    def focus(self) -> None:
        """Take the person to the first field."""
        self._offer_own_name()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer_own_name(self) -> None:
        """Spare an adult who injects without help from typing the name again."""
        who = self._answers.who
        self.myself.set_text(translate("FirstStart", "I am {name} myself", name=who.name))
        self.myself.setVisible(who.figure == Figure.ADULT.value and bool(who.name))

    def _take_own_name(self) -> None:
        self.name.set_value(self._answers.who.name)
