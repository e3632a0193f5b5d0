"""The fourth step: how the diary opens from now on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.services.key_ports import (
    KeyringHungError,
    KeyringLockedError,
    KeyringTroubleError,
)
from companion.services.troubles import TroubleError
from companion.ui.gate.answers import KeyAnswers
from companion.ui.gate.passphrase_field import NewPassphrase
from companion.ui.gate.ports import Founding
from companion.ui.gate.step import Step
from companion.ui.tasks import Tasks
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.fields import CheckField
from companion.ui.widgets.labels import Label


class KeysStep(Step):
    """The computer's keyring where there is one, a passphrase where not or as well."""

    def __init__(self, answers: KeyAnswers, founding: Founding, tasks: Tasks) -> None:
        super().__init__()
        self.title = translate("FirstStart", "How shall the diary open?")
        self.text = translate(
            "FirstStart",
            "The diary is encrypted, and only its key opens it. This computer’s keyring can keep "
            "the key, so that the diary opens by itself while you are logged in; a passphrase "
            "opens it too.",
        )
        self._answers, self._founding, self._tasks = answers, founding, tasks
        self._asked = False
        self.looking = Label(
            translate("FirstStart", "Looking for this computer’s keyring…"), "muted"
        )
        self.trouble = Banner("", "attention")
        self.again = self.trouble.add_action(translate("FirstStart", "Look again"), self.look)
        self.by_keyring = CheckField(translate("FirstStart", "Open by itself on this computer"))
        self.with_passphrase = CheckField(translate("FirstStart", "Also open with a passphrase"))
        self.passphrase = NewPassphrase(
            founding.check_passphrase, answers.passphrase, answers.again
        )
        self.given = Label(
            translate("FirstStart", "The passphrase handed over at the start will open it.")
        )
        parts = (self.looking, self.trouble, self.by_keyring, self.with_passphrase)
        for part in (*parts, self.passphrase, self.given):
            self.form.add_widget(part)
        self.by_keyring.set_value(bool(answers.by_keyring))
        self.with_passphrase.set_value(answers.with_passphrase)
        self._show(self.given if founding.passphrase_given else self.looking)
        for box in (self.by_keyring, self.with_passphrase):
            box.changed.connect(self._show_fields)

    @property
    def use_keyring(self) -> bool:
        """Whether the computer's keyring shall open the diary."""
        return not self.by_keyring.isHidden() and self.by_keyring.value()

    @property
    def new_passphrase(self) -> str | None:
        """Return the passphrase to be set, None without one."""
        return None if self.passphrase.isHidden() else self.passphrase.value()

    def look(self) -> None:
        """Look for the keyring, beside the window; what is found appears by itself."""
        self._show(self.looking)
        job = self._tasks.run(lambda _: self._founding.probe_keyring())
        job.succeeded.connect(self._found)
        job.troubled.connect(self._not_found)

    def refuse(self, error: TroubleError) -> None:
        """Say why the keys could not be made, and offer the ways that are left."""
        if isinstance(error, KeyringTroubleError):
            self._not_found(error)
        else:
            self._tell(error)

    def store(self) -> None:
        """Keep what is typed, so that it is there when the step is shown anew."""
        answers = self._answers
        if not self.by_keyring.isHidden():
            answers.by_keyring = self.by_keyring.value()
        answers.with_passphrase = self.with_passphrase.value()
        answers.passphrase = self.passphrase.first.value()
        answers.again = self.passphrase.again.value()

    def check(self) -> bool:
        """Return whether one may go on; else say at the field what to do."""
        if self._founding.passphrase_given:
            return True
        if not self.looking.isHidden():
            return False
        return self.passphrase.isHidden() or self.passphrase.check()

    def focus(self) -> None:
        """Take the person to the first field."""
        if not self._asked and not self._founding.passphrase_given:
            self._asked = True
            self.look()
        shown = (self.by_keyring, self.passphrase)
        target = next((part for part in shown if part.isVisibleTo(self)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _found(self, _: object) -> None:
        self.by_keyring.set_value(self._answers.by_keyring is not False)
        self._show(self.by_keyring, self.with_passphrase)
        self._show_fields()
        self.by_keyring.setFocus(Qt.FocusReason.TabFocusReason)

    def _not_found(self, error: TroubleError) -> None:
        self._show(self.trouble, self.passphrase)
        self.trouble.set(_about_keyring(error), "info")
        self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, error: TroubleError) -> None:
        self.trouble.set(trouble_sentence(error), "attention")
        self.trouble.show()
        self.again.hide()

    def _show_fields(self) -> None:
        alone = not self.by_keyring.value()
        self.with_passphrase.setVisible(not alone)
        self.passphrase.setVisible(alone or self.with_passphrase.value())

    def _show(self, *parts: QWidget) -> None:
        every = (
            self.looking, self.trouble, self.by_keyring, self.with_passphrase, self.passphrase,
            self.given,
        )  # fmt: skip
        self.again.show()
        for part in every:
            part.setVisible(part in parts)


def _about_keyring(error: TroubleError) -> str:
    """Return what is the matter with the keyring, and that a passphrase does as well.

    The sentences of the errors name ways to open a diary that does not exist yet.
    """
    if isinstance(error, KeyringLockedError):
        return translate(
            "FirstStart",
            "The computer’s keyring is locked. Unlock it and look again, or use a passphrase.",
        )
    if isinstance(error, KeyringHungError):
        return translate(
            "FirstStart",
            "The computer’s keyring did not answer. Look for its window and look again, or use a "
            "passphrase.",
        )
    return translate(
        "FirstStart",
        "This computer offers no keyring that keeps secrets safely, so a passphrase opens the "
        "diary.",
    )
