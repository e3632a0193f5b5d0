"""The automatic backups, newest first, each of which can be opened and put back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.services.backups import Backup
from companion.ui.pages.settings.backup_words import moment_words, size_words
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import IconLabel, Label
from companion.ui.widgets.rows import RowButton, RowList

_FEW = 5


class BackupRow(RowButton):
    """Date and size · proven · chevron; pressing it opens the backup for a look."""

    def __init__(self, backup: Backup, zone: ZoneInfo) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE.s, 0, SPACE.s)
        row.setSpacing(SPACE.m)
        super().__init__(row)
        when = moment_words(backup.made, zone)
        detail = translate("Backup", "{size} · checked when it was made", size=_size(backup.path))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(when, "strong"))
        words.addWidget(Label(detail, "small_muted"))
        words.addStretch(1)
        row.addWidget(
            IconLabel("shield-check", "accent_text", 24), 0, Qt.AlignmentFlag.AlignVCenter
        )
        row.addLayout(words, 1)
        row.addWidget(IconLabel("chevron-right", "accent_text", 20))
        self.let_presses_through()
        self.setAccessibleName(translate("Backup", "Look into the backup of {when}", when=when))
        self.setAccessibleDescription(detail)


class BackupList(Card):
    """The newest few in sight, the others behind one button."""

    def __init__(self, open_backup: Callable[[Backup], object]) -> None:
        super().__init__(translate("Backup", "Automatic backups"))
        self._open = open_backup
        self._all = False
        self._facts: tuple[tuple[Backup, ...], ZoneInfo, bool] | None = None
        self.add(
            Label(
                translate(
                    "Backup",
                    "Made once a day while the program is in use; kept are the last 7 days, 5 "
                    "weeks and 12 months.",
                ),
                "muted",
            )
        )
        self.rows = RowList()
        self.none = Label(translate("Backup", "There is none yet."), "muted")
        self.more = Button("", "quiet", icon="chevron-down", on_click=self._show_all)
        self.add(self.rows)
        self.add(self.none)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_backups(self, backups: tuple[Backup, ...], zone: ZoneInfo) -> None:
        """Show these backups; nothing is touched where they are shown already."""
        facts = (backups, zone, self._all)
        if facts == self._facts:
            return
        self._facts = facts
        self.rows.clear()
        few = backups if self._all else backups[:_FEW]
        for backup in few:
            row = BackupRow(backup, zone)
            row.on_press(partial(self._open, backup))
            self.rows.add(row)
        self.none.setVisible(not backups)
        hidden = len(backups) - len(few)
        self.more.set_text(translate("Backup", "Show {n} older one(s)", n=hidden))
        self.more.setVisible(bool(hidden))

    def _show_all(self) -> None:
        self._all = True
        if self._facts is not None:
            backups, zone, _ = self._facts
            self.show_backups(backups, zone)


def _size(path: Path) -> str:
    try:
        return size_words(path.stat().st_size)
    except OSError:
        return translate("Backup", "file not found")
