"""The keys of one profile: vault file and keyring brought together behind the services' port."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from companion.services.key_ports import (
    DataKey,
    KeyKeeper,
    KeyringLostError,
    KeyringTroubleError,
    LockedKeys,
    NewKeys,
    RecoveryCode,
    SlotKind,
    SlotMissingError,
    VaultDamagedError,
    VaultExistsError,
    VaultMissingError,
)
from companion.system.keyring_store import TIMEOUT_SECONDS, KeyringStore, in_thread
from companion.system.passphrases import check_new_passphrase
from companion.system.recovery_code import group_is_sound
from companion.system.vault import KEYRING_SECRET_BYTES, Vault, new_vault
from companion.system.vault_file import VaultFile
from companion.system.vault_format import vault_from_bytes, vault_to_bytes


@dataclass(frozen=True, slots=True)
class LockedVault:
    """A vault and the keyring that may open it."""

    vault: Vault
    keyring: KeyringStore

    def slots(self) -> frozenset[SlotKind]:
        """Return the ways this vault can be opened."""
        return self.vault.kinds

    def fits(self, key: DataKey) -> bool:
        """Tell whether this vault wraps the given data key."""
        return self.vault.holds(key)

    def unlock_with_keyring(self, timeout: float = TIMEOUT_SECONDS) -> DataKey:
        """Return the data key. SlotMissingError before the keyring is even asked."""
        if SlotKind.KEYRING not in self.vault.kinds:
            raise SlotMissingError(SlotKind.KEYRING)
        return self.vault.open_with_keyring(self.keyring.fetch(self.vault.vault_id, timeout))

    def unlock_with_passphrase(self, passphrase: str) -> DataKey:
        """Return the data key. WrongPassphraseError, SlotMissingError."""
        return self.vault.open_with_passphrase(passphrase)

    def unlock_with_recovery_code(self, code: str) -> DataKey:
        """Return the data key. RecoveryCodeMistypedError, WrongRecoveryCodeError."""
        return self.vault.open_with_recovery_code(code)


class ProfileKeys(KeyKeeper):
    """The keys of one profile.

    `record` is the encrypted database: where it exists without a vault, no new keys are made, for
    they would take the place of the ones that are missing.
    """

    def __init__(self, file: VaultFile, record: Path, keyring: KeyringStore) -> None:
        self._file = file
        self._record = record
        self._keyring = keyring

    def exists(self) -> bool:
        """Tell whether this profile has a vault, be it a damaged one."""
        return self._file.exists()

    def slots(self) -> frozenset[SlotKind]:
        """Return the ways the record can be opened. VaultMissingError and the like."""
        return self._locked().slots()

    def fits(self, key: DataKey) -> bool:
        """Tell whether this is the data key of this profile."""
        return self._locked().fits(key)

    def create(self, *, use_keyring: bool, passphrase: str | None = None) -> NewKeys:
        """Make the keys of a new record and save the vault.

        Nothing is saved unless everything asked for worked. Raises VaultExistsError,
        VaultMissingError (a record without its vault), KeyringTroubleError, and for the
        passphrase PassphraseTooWeakError or PassphraseUnusableError.
        """
        if not use_keyring and passphrase is None:
            raise ValueError("A record opens daily by keyring or passphrase; neither was chosen.")
        if self._file.exists():
            raise VaultExistsError
        if self._record.exists():
            raise VaultMissingError
        vault, key = new_vault()
        vault, code = vault.with_new_recovery_code(key)
        if passphrase is not None:
            vault = vault.with_passphrase(key, passphrase)
        if use_keyring:
            vault = self._enrolled(vault, key, TIMEOUT_SECONDS)
        self._file.save(vault)
        return NewKeys(key, code)

    def unlock_with_keyring(self, timeout: float = TIMEOUT_SECONDS) -> DataKey:
        """Return the data key by the keyring. KeyringTroubleError, SlotMissingError."""
        return self._locked().unlock_with_keyring(timeout)

    def unlock_in_background(self) -> Future[DataKey]:
        """Ask the keyring from a worker thread; the future gives the key or a TroubleError."""
        return in_thread(self.unlock_with_keyring)

    def unlock_with_passphrase(self, passphrase: str) -> DataKey:
        """Return the data key. WrongPassphraseError, SlotMissingError."""
        return self._locked().unlock_with_passphrase(passphrase)

    def unlock_with_recovery_code(self, code: str) -> DataKey:
        """Return the data key. RecoveryCodeMistypedError, WrongRecoveryCodeError."""
        return self._locked().unlock_with_recovery_code(code)

    def add_keyring(self, key: DataKey, timeout: float = TIMEOUT_SECONDS) -> None:
        """Let this computer's keyring open the record from now on. KeyringTroubleError."""
        self._change(lambda vault: self._enrolled(vault, key, timeout))

    def set_passphrase(self, key: DataKey, passphrase: str) -> None:
        """Set or change the passphrase. PassphraseTooWeakError, PassphraseUnusableError."""
        self._change(lambda vault: vault.with_passphrase(key, passphrase))

    def remove_slot(self, key: DataKey, kind: SlotKind) -> None:
        """Stop the record from opening by keyring or passphrase; the recovery code stays."""
        vault = self._file.load()
        if not vault.holds(key):
            raise ValueError("This data key belongs to another vault.")
        self._file.save(vault.without(kind))
        if kind is SlotKind.KEYRING:
            self._forget_in_keyring(vault.vault_id)

    def new_recovery_code(self, key: DataKey) -> RecoveryCode:
        """Replace the recovery code; the old one still opens backups made before."""
        vault, code = self._file.load().with_new_recovery_code(key)
        self._file.save(vault)
        return code

    def check_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseTooWeakError or PassphraseUnusableError, or return quietly."""
        check_new_passphrase(passphrase)

    def recovery_group_is_sound(self, index: int, typed: str) -> bool:
        """Tell while the person types whether group `index` (from 0) can be right."""
        return group_is_sound(index, typed)

    def sealed(self) -> bytes:
        """Return the vault as bytes to be put inside a backup; it holds no plaintext key."""
        return vault_to_bytes(self._file.load())

    def read_sealed(self, sealed: bytes) -> LockedKeys:
        """Read the vault inside a backup. VaultDamagedError, VaultNewerError."""
        return LockedVault(vault_from_bytes(sealed), self._keyring)

    def adopt(self, sealed: bytes) -> None:
        """Make the vault of a restored backup this profile's own, setting an unlike one aside.

        An older copy of this profile's own vault changes nothing: its slots may be retired.
        """
        vault = vault_from_bytes(sealed)
        present = self._vault_if_sound()
        if present and present.vault_id == vault.vault_id:
            return
        if present:
            self._file.set_aside()
        self._file.save(vault)

    def destroy(self) -> None:
        """Remove every wrapped key of this profile: what is left of its record is unreadable."""
        vault = self._vault_if_sound()
        self._file.destroy()
        if vault:
            self._forget_in_keyring(vault.vault_id)

    def _vault_if_sound(self) -> Vault | None:
        try:
            return self._file.load()
        except (VaultMissingError, VaultDamagedError):
            return None

    def _locked(self) -> LockedVault:
        return LockedVault(self._file.load(), self._keyring)

    def _change(self, change: Callable[[Vault], Vault]) -> None:
        self._file.save(change(self._file.load()))

    def _enrolled(self, vault: Vault, key: DataKey, timeout: float) -> Vault:
        """Return the vault with a keyring slot, using the secret that is there already if any.

        A new secret would lock out another copy of this vault that relies on the old one, and a
        kill before the vault is saved would leave the two apart.
        """
        try:
            secret = self._keyring.fetch(vault.vault_id, timeout)
        except KeyringLostError:
            secret = b""
        if len(secret) != KEYRING_SECRET_BYTES:
            secret = secrets.token_bytes(KEYRING_SECRET_BYTES)
            self._keyring.store(vault.vault_id, secret, timeout)
        return vault.with_keyring(key, secret)

    def _forget_in_keyring(self, account: str) -> None:
        # Without its slot the secret opens nothing here, so a silent keyring is no reason to stop.
        with suppress(KeyringTroubleError):
            self._keyring.forget(account)
