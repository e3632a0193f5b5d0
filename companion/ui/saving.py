"""Saves with questions: impossible values are explained, doubtful ones are confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.findings import CannotBeError, ConfirmationNeededError
from companion.services.troubles import TroubleError
from companion.ui.finding_words import FindingWords
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.sheet import Sheet

T = TypeVar("T")


def save(
    parent: QWidget, words: FindingWords, attempt: Callable[[frozenset[str]], T], action: str = ""
) -> T | None:
    """Run ``attempt`` with the codes confirmed so far until it is saved or given up.

    ``attempt`` is called first with no code confirmed; each doubtful finding is asked about
    once. Returns what the attempt returned, or None when nothing was saved. ``action``
    names the button that confirms.
    """
    confirmed: frozenset[str] = frozenset()
    while True:
        try:
            return attempt(confirmed)
        except CannotBeError as error:
            explain(parent, [words.sentence(finding) for finding in error.findings])
            return None
        except ConfirmationNeededError as error:
            sentences = [words.sentence(finding) for finding in error.findings]
            if not ask(parent, sentences, action):
                return None
            confirmed |= {finding.code for finding in error.findings}
        except TroubleError as error:
            show_trouble(parent, error, translate("Saving", "Not saved"))
            return None


def explain(parent: QWidget, sentences: list[str]) -> None:
    """Say what has to be changed before it can be saved."""
    sheet = Sheet(parent, translate("Saving", "Please check this first"))
    for sentence in sentences:
        sheet.add(Banner(sentence, "attention"))
    sheet.add_button(translate("Saving", "Go back"), "primary", sheet.accept)
    sheet.exec()


def ask(parent: QWidget, sentences: list[str], action: str = "") -> bool:
    """Ask whether doubtful input is right; going back is the answer that has the focus."""
    sheet = Sheet(parent, translate("Saving", "Is this right?"))
    for sentence in sentences:
        sheet.add(Banner(sentence, "attention"))
    sheet.add_button(action or translate("Saving", "Yes, record it"), "secondary", sheet.accept)
    back = sheet.add_cancel(translate("Saving", "Go back"))
    back.setFocus()
    return sheet.exec() == QDialog.DialogCode.Accepted
