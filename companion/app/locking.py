"""Locks the open diary after a time without a touch, where a passphrase can open it again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from companion.services.key_ports import (
    DataKey,
    KeyKeeper,
    SlotKind,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from companion.services.preferences import LOCK_AFTER
from companion.services.troubles import TroubleError
from companion.ui.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.stage import Stage
    from companion.ui.gate.curtain import Curtain, LockDialog
    from companion.ui.gate.idle import IdleWatch

_MOST_MINUTES: Final = 240


class Locking(QObject):
    """The lock of an open diary.

    The record stays open and reminders go on; only what is shown is kept from other eyes. Every
    window is covered, not closed, so that nothing that was typed is lost.
    """

    def __init__(self, stage: Stage, keeper: KeyKeeper, key: DataKey) -> None:
        super().__init__(stage.window)
        self._stage, self._keeper, self._key = stage, keeper, key
        self._curtains: list[Curtain] = []
        self._shortcut = QShortcut(QKeySequence("Ctrl+L"), stage.window)
        self._shortcut.activated.connect(self.lock)
        self._dialog: LockDialog | None = None
        self._watch: IdleWatch | None = None

    @property
    def is_locked(self) -> bool:
        """Whether the diary is locked now."""
        return self._dialog is not None

    @property
    def possible(self) -> bool:
        """Whether a passphrase could open the diary again."""
        try:
            return SlotKind.PASSPHRASE in self._keeper.slots()
        except TroubleError:
            return False

    @property
    def minutes(self) -> int:
        """After how many minutes without a touch it locks; 0 for never."""
        chosen = self._stage.preferences.get(LOCK_AFTER)
        return min(int(chosen), _MOST_MINUTES) if chosen.isdecimal() else 0

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on, or never with 0."""
        self._stage.preferences.set(LOCK_AFTER, str(minutes))
        self.watch()

    def watch(self) -> None:
        """Begin to count the time without a touch, where that is wished and possible."""
        if not self.minutes:
            self.rest()
        elif not self.is_locked:
            self._watching().start(timedelta(minutes=self.minutes))

    def end(self) -> None:
        """Let go of the window, as when the diary is closed."""
        self.rest()
        self._shortcut.setEnabled(False)
        self.deleteLater()

    def rest(self) -> None:
        """Stop counting."""
        if self._watch is not None:
            self._watch.stop()

    def lock(self) -> bool:
        """Lock now; False where no passphrase is set that could open it again."""
        if self.is_locked or not self.possible:
            return self.is_locked
        from companion.ui.gate.curtain import (  # noqa: PLC0415 - not before the first page
            LockDialog,
            cover_everything,
        )
        from companion.ui.gate.unlock import UnlockScreen  # noqa: PLC0415 - as above

        self.rest()
        screen = UnlockScreen(
            self._keeper.slots() & {SlotKind.PASSPHRASE, SlotKind.RECOVERY},
            self._keeper.recovery_group_is_sound,
            title=translate("Lock", "The diary is locked"),
        )
        screen.lost.hide()
        screen.passphrase_given.connect(
            lambda typed: self._try(
                lambda: self._keeper.unlock_with_passphrase(typed), WrongPassphraseError
            )
        )
        screen.code_given.connect(
            lambda typed: self._try(
                lambda: self._keeper.unlock_with_recovery_code(typed), WrongRecoveryCodeError
            )
        )
        self._curtains = cover_everything()
        self._dialog = LockDialog(self._stage.window, screen)
        self._dialog.quit_wanted.connect(lambda: QApplication.exit(0))
        self._dialog.open()
        screen.focus()
        return True

    def _try(self, unlock: Callable[[], DataKey], wrong: type[TroubleError]) -> None:
        job = self._stage.tasks.run(lambda _: unlock())
        job.succeeded.connect(lambda key: self._open() if key == self._key else self._refuse(wrong))
        job.troubled.connect(self._refuse_with)

    def _refuse(self, wrong: type[TroubleError]) -> None:
        self._refuse_with(wrong())

    def _refuse_with(self, error: TroubleError) -> None:
        if self._dialog is not None:
            self._dialog.screen_shown.refuse(error)

    def _open(self) -> None:
        dialog, self._dialog = self._dialog, None
        for curtain in self._curtains:
            curtain.deleteLater()
            curtain.hide()
        self._curtains = []
        if dialog is not None:
            dialog.done(0)
            dialog.deleteLater()
        self.watch()

    def _left_alone(self) -> None:
        """Lock; while no passphrase could open it, go on counting until one is set."""
        if not self.lock():
            self.watch()

    def _watching(self) -> IdleWatch:
        if self._watch is None:
            from companion.ui.gate.idle import IdleWatch  # noqa: PLC0415 - only where wished

            self._watch = IdleWatch(self._stage.clock, self)
            self._watch.idle.connect(self._left_alone)
        return self._watch
