"""Noting something seen or felt on the skin."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from companion.domain.sites.findings import FindingKind
from companion.ui.finding_words import FindingWords
from companion.ui.form_saving import FormSaver
from companion.ui.text import translate
from companion.ui.widgets.fields import ChoiceField, DecimalField, NoteField
from companion.ui.widgets.form import Form
from companion.ui.widgets.sheet import Sheet

Keep = Callable[[FindingKind, Decimal | None, str], str]


class FindingSheet(Sheet):
    """Asks what it is, how large, and for a note; the spot then rests until it is gone.

    ``keep`` saves the kind, the size in cm and the note and returns the change; the sheet
    stays open until that worked, then ``change_id`` holds it.
    """

    def __init__(self, parent: QWidget, place: str, keep: Keep, words: FindingWords) -> None:
        super().__init__(parent, translate("FindingSheet", "What do you see or feel?"), place)
        self.change_id = ""
        self._keep, self._words = keep, words
        self.form = Form()
        self.kind = self.form.add(
            ChoiceField([(kind.value, finding_words(kind)) for kind in FindingKind]),
            translate("FindingSheet", "Finding"),
            help_text=translate("FindingSheet", "This spot is left out until it is gone."),
        )
        self.width_cm = self.form.add(
            DecimalField(longest=5), translate("FindingSheet", "Size across"), unit="cm"
        )
        self.note = self.form.add(NoteField(lines=2), translate("FindingSheet", "Note"))
        self.add(self.form)
        self.add_button(translate("FindingSheet", "Save"), "primary", self._finish)
        self.add_cancel()

    def _finish(self) -> None:
        if not self.form.check():
            return
        kind, size, note = FindingKind(self.kind.value()), self.width_cm.value(), self.note.value()
        saver = FormSaver(self, self.form, self._words, {"size": self.width_cm})
        change = saver.save(lambda _: self._keep(kind, size, note))
        if change is not None:
            self.change_id = change
            self.accept()


def finding_words(kind: FindingKind) -> str:
    """Return a skin finding in plain words."""
    words = {
        FindingKind.DENT: translate("Finding kind", "Dent or hollow"),
        FindingKind.LUMP: translate("Finding kind", "Lump or firm patch"),
        FindingKind.BRUISE: translate("Finding kind", "Bruise"),
        FindingKind.REDNESS: translate("Finding kind", "Redness or itch"),
        FindingKind.INFECTION: translate("Finding kind", "Spreading redness, heat or pus"),
        FindingKind.PAIN: translate("Finding kind", "Pain"),
    }
    return words[kind]


def what_to_do(kind: FindingKind) -> str:
    """Return what the content says to do about a finding."""
    words = {
        FindingKind.DENT: translate(
            "Finding kind", "Leave this spot out and tell the team at the next contact."
        ),
        FindingKind.LUMP: translate("Finding kind", "Rest this area and tell the team."),
        FindingKind.BRUISE: translate(
            "Finding kind", "Rest it until it is gone; ask the team if it does not fade."
        ),
        FindingKind.REDNESS: translate(
            "Finding kind",
            "Keep an eye on it. Hives all over, a swollen face or trouble breathing is an "
            "emergency: call for help.",
        ),
        FindingKind.INFECTION: translate("Finding kind", "Contact a clinician the same day."),
        FindingKind.PAIN: translate("Finding kind", "Rest it and tell the team if it stays."),
    }
    return words[kind]
