"""The ways an open diary can be opened next time, and how they are changed."""

from __future__ import annotations

from companion.services.key_ports import (
    DataKey,
    KeyKeeper,
    RecoveryCode,
    SlotKind,
    WrongRecoveryCodeError,
)
from companion.services.ports import Record
from companion.services.settings import CODE_UNCHECKED

_YES = "1"


class KeyWays:
    """The keys of an open record together with what the record remembers about its code.

    ``keyring_works`` is False while the keyring is known to have failed at this start.
    """

    def __init__(
        self, keeper: KeyKeeper, key: DataKey, record: Record, *, keyring_works: bool = True
    ) -> None:
        self._keeper, self._key, self._record = keeper, key, record
        self.keyring_works = keyring_works

    def slots(self) -> frozenset[SlotKind]:
        """Return the ways there are. TroubleError."""
        return self._keeper.slots()

    def add_keyring(self) -> None:
        """Let this computer's keyring open the diary; for a worker. KeyringTroubleError."""
        self._keeper.add_keyring(self._key)
        self.keyring_works = True

    def check_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseTooWeakError or PassphraseUnusableError, or return quietly."""
        self._keeper.check_passphrase(passphrase)

    def set_passphrase(self, passphrase: str) -> None:
        """Set or change the passphrase; for a worker. TroubleError."""
        self._keeper.set_passphrase(self._key, passphrase)

    @property
    def code_unchecked(self) -> bool:
        """Whether the code on paper was never checked."""
        return bool(self._record.setting(CODE_UNCHECKED))

    def new_code(self) -> RecoveryCode:
        """Replace the recovery code. TroubleError.

        It counts as unchecked before it exists: a kill between the two leaves a notice too many.
        """
        before = self._record.setting(CODE_UNCHECKED)
        self._record.set_setting(CODE_UNCHECKED, _YES)
        try:
            return self._keeper.new_recovery_code(self._key)
        except BaseException:
            self._record.set_setting(CODE_UNCHECKED, before)
            raise

    def code_checked(self) -> None:
        """Remember that the code on paper was checked."""
        self._record.set_setting(CODE_UNCHECKED, "")

    def group_is_sound(self, index: int, typed: str) -> bool:
        """Tell whether group ``index``, counted from 0, can be right."""
        return self._keeper.recovery_group_is_sound(index, typed)

    def code_opens(self, typed: str) -> bool:
        """Tell whether a code opens the record. TroubleError."""
        return code_opens(self._keeper, typed)


def code_opens(keeper: KeyKeeper, typed: str) -> bool:
    """Tell whether a code opens a record; a mistyped one does not. TroubleError."""
    try:
        keeper.unlock_with_recovery_code(typed)
    except WrongRecoveryCodeError:
        return False
    return True
