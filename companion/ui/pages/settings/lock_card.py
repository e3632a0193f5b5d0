"""When the open diary locks, where a passphrase can open it again."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from companion.ui.gate.ports import DiaryLock
from companion.ui.text import translate
from companion.ui.theme import SPACE
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.card import Card, section_heading
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.labels import Label
from companion.ui.widgets.segments import SegmentedSwitch

_MINUTES: Final = ("0", "2", "5", "15", "30", "60")


class LockCard(Card):
    """Never or after some minutes, and a button that locks at once; hidden where nothing locks."""

    def __init__(self, lock: DiaryLock | None) -> None:
        super().__init__()
        self._lock = lock
        self.add(section_heading(translate("Lock", "Lock when left alone")))
        self.why = Label(role="muted")
        self.add(self.why)
        self.after = SegmentedSwitch(_choices(), "0")
        self.after.setAccessibleName(translate("Lock", "Lock when left alone"))
        self.after.changed.connect(self._choose)
        self.add(self.after)
        self.now = Button(translate("Lock", "Lock now (Ctrl+L)"), on_click=self._lock_now)
        foot = QWidget()
        FlowLayout(foot, gap=SPACE.s).addWidget(self.now)
        self.add(foot)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, and whether it can be."""
        self.setVisible(self._lock is not None)
        if self._lock is None:
            return
        possible = self._lock.possible
        self.after.setEnabled(possible)
        self.now.setEnabled(possible)
        chosen = str(self._lock.minutes if possible else 0)
        self.after.set_value(chosen if chosen in _MINUTES else "0")
        self.why.set_text(
            translate(
                "Lock",
                "After so long without a key or a touch everything is covered until the "
                "passphrase is typed. What you were writing stays; reminders go on.",
            )
            if possible
            else translate("Lock", "Set a passphrase first: it opens the diary again.")
        )

    def _choose(self, minutes: str) -> None:
        if self._lock is not None:
            self._lock.set_minutes(int(minutes))

    def _lock_now(self) -> None:
        if self._lock is not None:
            self._lock.lock()


def _choices() -> list[tuple[str, str]]:
    never = translate("Lock", "Never")
    return [
        (minutes, translate("Lock", "{n} min", n=int(minutes)) if int(minutes) else never)
        for minutes in _MINUTES
    ]
