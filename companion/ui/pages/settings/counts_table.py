"""What a backup holds beside what the diary holds now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.pages.settings.backup_words import Counted
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.labels import Label, LabelRole


class CountsTable(QWidget):
    """A row for each kind of entry, a column for the backup and one for today."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, rows: Sequence[Counted]) -> None:
        """Show the counts; the words beside each figure carry them for screen readers."""
        self._put(0, 1, translate("Backup", "In the backup"), "small_muted")
        self._put(0, 2, translate("Backup", "Now"), "small_muted")
        for line, row in enumerate(rows, start=1):
            self._grid.addWidget(Label(row.name), line, 0)
            self._put(line, 1, _figure(row.in_backup), "strong")
            self._put(line, 2, _figure(row.now), "body")

    def _put(self, line: int, column: int, text: str, role: LabelRole) -> None:
        label = Label(text, role, wrap=False)
        self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignRight)


def _figure(count: int) -> str:
    return QLocale().toString(count)
