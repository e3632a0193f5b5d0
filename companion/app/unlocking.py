"""Opening the diary by what a person types, when the keyring does not open it."""

from __future__ import annotations

from collections.abc import Callable

from companion.app.by import By
from companion.app.stage import Stage
from companion.services.key_ports import DataKey, KeyKeeper, KeyringLostError, SlotKind
from companion.services.troubles import TroubleError
from companion.ui.desk import Desk
from companion.ui.gate.unlock import UnlockScreen
from companion.ui.text import translate
from companion.ui.trouble_words import trouble_sentence


class Unlocking:
    """Shows the screen that asks for passphrase or recovery code, and tries what was typed.

    ``opened`` gets the key and what opened it; ``remember`` tells whether the keyring shall
    open the diary again from now on.
    """

    def __init__(
        self,
        stage: Stage,
        keeper: KeyKeeper,
        *,
        opened: Callable[[DataKey, By], None],
        ask_keyring: Callable[[], None],
        all_lost: Callable[[], None],
    ) -> None:
        self._stage, self._keeper = stage, keeper
        self._opened, self._ask_keyring, self._all_lost = opened, ask_keyring, all_lost
        self._screen: UnlockScreen | None = None
        self.remember = False

    def show(self, slots: frozenset[SlotKind], error: TroubleError | None) -> None:
        """Show the ways in ``slots``, and the trouble that made them necessary."""
        lost = isinstance(error, KeyringLostError)
        self._stage.show(lambda: self._make(slots, error, offer_keyring=lost))

    def refuse(self, error: TroubleError) -> None:
        """Say on the screen shown what became of the keyring in the meantime."""
        if self._screen is not None:
            self._screen.refuse(error)

    def remember_where_asked(self, key: DataKey, desk: Desk) -> None:
        """Let the keyring open the diary again, where the person asked for it."""
        if not self.remember:
            return
        done = translate("Keys", "From now on the diary opens by itself on this computer.")
        job = self._stage.tasks.run(lambda _: self._keeper.add_keyring(key))
        job.succeeded.connect(lambda _: desk.notice(done))
        job.troubled.connect(lambda error: desk.notice(trouble_sentence(error)))

    def _make(
        self, slots: frozenset[SlotKind], error: TroubleError | None, *, offer_keyring: bool
    ) -> UnlockScreen:
        keeper = self._keeper
        screen = self._screen = UnlockScreen(
            slots,
            keeper.recovery_group_is_sound,
            trouble=error,
            look=self._stage.look,
            offer_keyring=offer_keyring,
        )

        def attempt(unlock: Callable[[], DataKey], by: By) -> None:
            self.remember = by is By.PASSPHRASE and screen.remember.value()
            job = self._stage.tasks.run(lambda _: unlock())
            job.succeeded.connect(lambda key: self._opened(key, by))
            job.troubled.connect(screen.refuse)

        screen.passphrase_given.connect(
            lambda typed: attempt(lambda: keeper.unlock_with_passphrase(typed), By.PASSPHRASE)
        )
        screen.code_given.connect(
            lambda typed: attempt(lambda: keeper.unlock_with_recovery_code(typed), By.CODE)
        )
        screen.keyring_wanted.connect(self._ask_keyring)
        screen.all_lost.connect(self._all_lost)
        return screen
