"""One section of the Settings page: a heading, a sentence, its cards, and undo for all it does."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from companion.ui.desk import Desk
from companion.ui.finding_words import FindingWords
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.words import settings_words
from companion.ui.saving import save
from companion.ui.widgets.page import PageFrame

_WIDEST_PX = 1040


class Section(PageFrame):
    """A section is built when it is first shown and reads the record in ``refresh``.

    ``KINDS`` names the kinds of objects whose change makes it read again.
    """

    KINDS: ClassVar[frozenset[str]] = frozenset()

    def __init__(
        self, desk: Desk, context: SettingsContext, title: str, subtitle: str = ""
    ) -> None:
        super().__init__(title, subtitle, widest=_WIDEST_PX)
        self._desk, self._context = desk, context
        self._facts: object = None

    def refresh(self) -> None:
        """Read the record again and show it."""

    def first_stop(self) -> QWidget | None:
        """Return the widget at which the keyboard enters the section, None for none."""
        return None

    def _is_news(self, facts: object) -> bool:
        """Tell whether what is to be shown differs from what is shown.

        The window reads pages again as time passes; rows that stay keep the keyboard's focus.
        """
        if facts == self._facts:
            return False
        self._facts = facts
        return True

    def _finding_words(self) -> FindingWords:
        return settings_words(self._desk.use.clock.zone())

    def _tell(self, text: str, change_id: str) -> None:
        """Say what was done, with the way back."""
        self._desk.notice(text, lambda: self._undo(change_id))

    def _undo(self, change_id: str) -> None:
        by = self._desk.by
        save(
            self,
            self._finding_words(),
            lambda _: self._desk.use.record.undo(change_id, carer_id=by),
        )
