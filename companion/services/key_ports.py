"""What the layers above may ask of the keys, and the troubles they may answer with.

The record is encrypted with one random data key. The data key is never stored as such: the vault
keeps it wrapped in slots, and each slot opens with another secret.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Never, Protocol

from companion.services.troubles import TroubleError

if TYPE_CHECKING:
    from concurrent.futures import Future

DATA_KEY_BYTES = 32


class SlotKind(StrEnum):
    """The ways a vault can be opened."""

    KEYRING = "keyring"
    RECOVERY = "recovery"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot, not a passphrase


class DataKey:
    """The 32-byte key of the record; it never shows its value in text, logs or pickles."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != DATA_KEY_BYTES:
            raise ValueError("A data key has 32 bytes.")
        self._raw = bytes(raw)

    def raw(self) -> bytes:
        """Return the 32 key bytes."""
        return self._raw

    def hex(self) -> str:
        """Return the key as 64 hexadecimal digits, as a raw SQLCipher key is written."""
        return self._raw.hex()

    def __eq__(self, other: object) -> bool:
        import hmac  # noqa: PLC0415 - loads OpenSSL, after first paint

        return isinstance(other, DataKey) and hmac.compare_digest(self._raw, other._raw)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __reduce__(self) -> Never:
        raise TypeError("A data key cannot be pickled or copied.")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code written on paper that opens the record when all else is lost.

    `groups` are eight groups of five symbols, ready to be shown and read aloud.
    """

    groups: tuple[str, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """Return the whole code, groups joined by dashes; also what a QR code should hold."""
        return "-".join(self.groups)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What the first start needs: the key of the new record and the code to write down."""

    data_key: DataKey
    recovery_code: RecoveryCode


class KeyTroubleError(TroubleError):
    """The record's keys cannot be used as they are."""

    sentence = "The record could not be opened."


class WrongPassphraseError(KeyTroubleError):
    """The passphrase opens nothing here; the vault itself is sound."""

    sentence = "That passphrase does not open this record. Check capitals and the keyboard layout."


class PassphraseTooWeakError(KeyTroubleError):
    """The new passphrase is too short or repeats too few characters."""

    sentence = (
        "Choose at least 12 characters, with at least 5 different ones. Four unrelated words work "
        "well."
    )


class PassphraseUnusableError(KeyTroubleError):
    """The passphrase is far too long, or holds signs that cannot be typed again."""

    sentence = (
        "Choose a passphrase of at most 1,000 ordinary characters, without line breaks or other "
        "control signs."
    )


class WrongRecoveryCodeError(KeyTroubleError):
    """The code is well formed but belongs to another record, or a newer code replaced it."""

    sentence = (
        "This recovery code is complete but does not open this record. If a newer code was made, "
        "use the newest one."
    )


class RecoveryCodeMistypedError(WrongRecoveryCodeError):
    """The code holds a typing slip; `groups` lists the groups to look at, counted from 0."""

    sentence = "Part of the recovery code looks mistyped. Compare it with the paper once more."

    def __init__(self, groups: tuple[int, ...]) -> None:
        super().__init__()
        self.groups = groups


class SlotMissingError(KeyTroubleError):
    """The vault has no such slot; `kind` says which way of opening was tried."""

    sentence = "This record cannot be opened that way. Choose another way."

    def __init__(self, kind: SlotKind) -> None:
        super().__init__()
        self.kind = kind


class VaultMissingError(KeyTroubleError):
    """The key file is not there, although it should be."""

    sentence = (
        "The key file of this record is missing. Put it back from where it was, or restore a "
        "backup; backups carry their own copy."
    )


class VaultExistsError(KeyTroubleError):
    """There is a key file already; making new keys would lock the record for good."""

    sentence = "This folder already holds a record. Open it, or choose an empty folder."


class VaultDamagedError(KeyTroubleError):
    """The key file and its previous copy cannot be read; no key was derived from them."""

    sentence = "The key file of this record is damaged. Restore a backup; it carries its own copy."


class VaultNewerError(KeyTroubleError):
    """The key file was written by a newer program."""

    sentence = "This record was opened with a newer version. Install that version to open it."


class KeyringTroubleError(KeyTroubleError):
    """The computer's keyring cannot help; passphrase and recovery code still do."""

    sentence = "The computer's keyring cannot be used. Open the record another way."


class KeyringUnavailableError(KeyringTroubleError):
    """There is no keyring, or none that keeps secrets encrypted."""

    sentence = (
        "This computer offers no keyring that keeps secrets safely. Use your passphrase or "
        "recovery code."
    )


class KeyringLockedError(KeyringTroubleError):
    """The keyring stayed locked; the question to unlock it was closed or refused."""

    sentence = (
        "The computer's keyring is locked. Unlock it and try again, or use your passphrase or "
        "recovery code."
    )


class KeyringHungError(KeyringTroubleError):
    """The keyring did not answer in time; it may be waiting behind another window."""

    sentence = (
        "The computer's keyring did not answer. Look for its window and try again, or use your "
        "passphrase or recovery code."
    )


class KeyringLostError(KeyringTroubleError):
    """The keyring answers but no longer holds this record's secret, or holds another one.

    This never means a new user: the record is there and opens another way.
    """

    sentence = (
        "The computer's keyring no longer holds the secret of this record. The record itself is "
        "safe: open it with your recovery code or passphrase."
    )


class LockedKeys(Protocol):
    """A vault that can be opened: the profile's own, or the copy inside a backup."""

    def slots(self) -> frozenset[SlotKind]:
        """Return the ways this vault can be opened."""
        ...

    def fits(self, key: DataKey) -> bool:
        """Tell whether this vault wraps the given data key."""
        ...

    def unlock_with_keyring(self, timeout: float = ...) -> DataKey:
        """Return the data key by the keyring; `timeout` in seconds. KeyringTroubleError."""
        ...

    def unlock_with_passphrase(self, passphrase: str) -> DataKey:
        """Return the data key by the passphrase (takes a fifth of a second)."""
        ...

    def unlock_with_recovery_code(self, code: str) -> DataKey:
        """Return the data key by the recovery code, typed in any reasonable manner."""
        ...


class KeyKeeper(LockedKeys, Protocol):
    """The keys of one profile: made once, opened at each start, changed from the settings."""

    def exists(self) -> bool:
        """Tell whether this profile has a vault, be it a damaged one."""
        ...

    def create(self, *, use_keyring: bool, passphrase: str | None = None) -> NewKeys:
        """Make the keys of a new record and save the vault. VaultExistsError when there is one."""
        ...

    def unlock_in_background(self) -> Future[DataKey]:
        """Ask the keyring from a worker thread; the future gives the key or a KeyTroubleError."""
        ...

    def add_keyring(self, key: DataKey, timeout: float = ...) -> None:
        """Let this computer's keyring open the record from now on."""
        ...

    def set_passphrase(self, key: DataKey, passphrase: str) -> None:
        """Set or change the passphrase. PassphraseTooWeakError, PassphraseUnusableError."""
        ...

    def remove_slot(self, key: DataKey, kind: SlotKind) -> None:
        """Stop the record from opening by keyring or passphrase; the recovery code stays."""
        ...

    def new_recovery_code(self, key: DataKey) -> RecoveryCode:
        """Replace the recovery code; the old one still opens backups made before."""
        ...

    def check_passphrase(self, passphrase: str) -> None:
        """Raise what is wrong with a new passphrase, or return quietly."""
        ...

    def recovery_group_is_sound(self, index: int, typed: str) -> bool:
        """Tell while the person types whether group `index` (from 0) can be right."""
        ...

    def sealed(self) -> bytes:
        """Return the vault as bytes to be put inside a backup; it holds no plaintext key."""
        ...

    def read_sealed(self, sealed: bytes) -> LockedKeys:
        """Read the vault found inside a backup, without touching this profile's own."""
        ...

    def adopt(self, sealed: bytes) -> None:
        """Make the vault of a restored backup this profile's own, setting an unlike one aside.

        An older copy of this profile's own vault changes nothing: its slots may be retired.
        """
        ...

    def destroy(self) -> None:
        """Remove every wrapped key of this profile: what is left of its record is unreadable."""
        ...
