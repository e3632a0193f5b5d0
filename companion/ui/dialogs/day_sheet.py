"""A day with several entries: which one is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from companion.domain.injections import Injection
from companion.ui.formats import format_date
from companion.ui.text import translate
from companion.ui.widgets.rows import ChoiceRow
from companion.ui.widgets.sheet import Sheet
from companion.ui.words import outcome_words


class DaySheet(Sheet):
    """Lists the entries of a day; ``chosen`` is the one that was pressed."""

    def __init__(
        self,
        parent: QWidget,
        day: date,
        entries: Sequence[Injection],
        words: Callable[[Injection], str],
    ) -> None:
        super().__init__(
            parent, format_date(day, "full"), translate("DaySheet", "Which entry do you mean?")
        )
        self.chosen: Injection | None = None
        self.rows = [self._row(entry, words(entry)) for entry in entries]
        for row in self.rows:
            self.add(row)
        self.add_cancel()

    def _row(self, entry: Injection, detail: str) -> ChoiceRow:
        on_click = partial(self._choose, entry)
        return ChoiceRow("", outcome_words(entry.outcome), detail, on_click=on_click)

    def _choose(self, entry: Injection) -> None:
        self.chosen = entry
        self.accept()
