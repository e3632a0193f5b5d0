"""Saves from a form: what cannot be is said at its field, what is doubtful is asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from companion.domain.findings import CannotBeError, ConfirmationNeededError, Finding
from companion.services.troubles import TroubleError
from companion.ui.finding_words import FindingWords
from companion.ui.saving import ask, explain
from companion.ui.text import translate
from companion.ui.trouble_words import show_trouble
from companion.ui.widgets.form import Form

T = TypeVar("T")


class FormSaver:
    """Runs an attempt to save and leads back to the fields that keep it from being saved.

    ``fields`` are by the findings' field names; a finding without a field of its own is said
    in a sheet over ``parent``.
    """

    def __init__(
        self, parent: QWidget, form: Form, words: FindingWords, fields: Mapping[str, QWidget]
    ) -> None:
        self._parent, self._form, self._words, self._fields = parent, form, words, fields

    def save(
        self, attempt: Callable[[frozenset[str]], T], confirmed: frozenset[str] = frozenset()
    ) -> T | None:
        """Return what the attempt returned, or None when nothing was saved.

        ``attempt`` is called with the codes confirmed so far; doubtful findings are asked about
        until they are confirmed or given up.
        """
        while True:
            try:
                return attempt(confirmed)
            except CannotBeError as error:
                self._say(error.findings)
                return None
            except ConfirmationNeededError as error:
                sentences = [self._words.sentence(finding) for finding in error.findings]
                if not ask(self._parent, sentences, translate("Saving", "Yes, save it")):
                    return None
                confirmed |= {finding.code for finding in error.findings}
            except TroubleError as error:
                show_trouble(self._parent, error, translate("Saving", "Not saved"))
                return None

    def _say(self, findings: tuple[Finding, ...]) -> None:
        placed = [finding for finding in findings if finding.field in self._fields]
        for finding in reversed(placed):  # the first one ends up with the focus
            self._form.set_error(self._fields[finding.field], self._words.sentence(finding))
        others = [self._words.sentence(f) for f in findings if f.field not in self._fields]
        if others:
            explain(self._parent, others)
