"""The vault: one random data key, wrapped once for each way the record can be opened.

A vault is a frozen value; every change returns a new one. It holds no plaintext key, so it may be
saved beside the record and copied into every backup.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, replace
from uuid import uuid4

from companion.services.key_ports import (
    DATA_KEY_BYTES,
    DataKey,
    KeyringLostError,
    KeyTroubleError,
    RecoveryCode,
    SlotKind,
    SlotMissingError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from companion.system.passphrases import check_new_passphrase, passphrase_bytes
from companion.system.recovery_code import SECRET_BYTES, code_from_secret, secret_from_code
from companion.system.wrapping import (
    Argon2Cost,
    Wrapped,
    key_from_passphrase,
    key_from_random,
    new_salt,
    unwrap,
    wrap,
)

FORMAT = 1
KEYRING_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class Slot:
    """One way to open the vault; `cost` is set for a passphrase and for nothing else."""

    kind: SlotKind
    salt: bytes
    wrapped: Wrapped
    cost: Argon2Cost | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Vault:
    """A data key in its slots; `key_check` tells a wrong key from the right one."""

    vault_id: str
    key_check: bytes
    slots: tuple[Slot, ...] = ()

    def __repr__(self) -> str:
        return f"Vault({', '.join(sorted(self.kinds))})"

    @property
    def kinds(self) -> frozenset[SlotKind]:
        """The ways this vault can be opened."""
        return frozenset(slot.kind for slot in self.slots)

    def holds(self, key: DataKey) -> bool:
        """Tell whether this is the vault's own data key."""
        return hmac.compare_digest(self.key_check, _key_check(self.vault_id, key))

    def with_keyring(self, key: DataKey, secret: bytes) -> Vault:
        """Return the vault with a slot for the 32-byte secret kept in the computer's keyring."""
        if len(secret) != KEYRING_SECRET_BYTES:
            raise ValueError("A keyring secret has 32 bytes.")
        salt = new_salt()
        wrapping_key = key_from_random(secret, salt, SlotKind.KEYRING)
        return self._with_slot(key, SlotKind.KEYRING, salt, wrapping_key)

    def with_passphrase(
        self, key: DataKey, passphrase: str, cost: Argon2Cost | None = None
    ) -> Vault:
        """Return the vault with this passphrase in place of any earlier one.

        Raises PassphraseTooWeakError or PassphraseUnusableError.
        """
        check_new_passphrase(passphrase)
        salt, cost = new_salt(), cost or Argon2Cost()
        wrapping_key = key_from_passphrase(passphrase_bytes(passphrase), salt, cost)
        return self._with_slot(key, SlotKind.PASSPHRASE, salt, wrapping_key, cost)

    def with_new_recovery_code(self, key: DataKey) -> tuple[Vault, RecoveryCode]:
        """Return the vault with a fresh recovery code, and that code.

        An earlier code no longer opens the returned vault. It still opens copies of the vault
        made before, such as those inside older backups.
        """
        secret, salt = secrets.token_bytes(SECRET_BYTES), new_salt()
        wrapping_key = key_from_random(secret, salt, SlotKind.RECOVERY)
        vault = self._with_slot(key, SlotKind.RECOVERY, salt, wrapping_key)
        return vault, code_from_secret(secret)

    def without(self, kind: SlotKind) -> Vault:
        """Return the vault without that slot; the recovery slot can be replaced, never removed."""
        if kind is SlotKind.RECOVERY:
            raise ValueError("The recovery code can be replaced, not removed.")
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))

    def open_with_keyring(self, secret: bytes) -> DataKey:
        """Return the data key. KeyringLostError when the keyring holds another secret."""
        slot = self._slot(SlotKind.KEYRING)
        return self._open(
            slot, key_from_random(secret, slot.salt, SlotKind.KEYRING), KeyringLostError()
        )

    def open_with_passphrase(self, passphrase: str) -> DataKey:
        """Return the data key. WrongPassphraseError when it is another passphrase."""
        slot = self._slot(SlotKind.PASSPHRASE)
        cost = slot.cost or Argon2Cost()
        wrapping_key = key_from_passphrase(passphrase_bytes(passphrase), slot.salt, cost)
        return self._open(slot, wrapping_key, WrongPassphraseError())

    def open_with_recovery_code(self, typed: str) -> DataKey:
        """Return the data key. RecoveryCodeMistypedError or WrongRecoveryCodeError."""
        slot = self._slot(SlotKind.RECOVERY)
        wrapping_key = key_from_random(secret_from_code(typed), slot.salt, SlotKind.RECOVERY)
        return self._open(slot, wrapping_key, WrongRecoveryCodeError())

    def _slot(self, kind: SlotKind) -> Slot:
        for slot in self.slots:
            if slot.kind is kind:
                return slot
        raise SlotMissingError(kind)

    def _with_slot(
        self,
        key: DataKey,
        kind: SlotKind,
        salt: bytes,
        wrapping_key: bytes,
        cost: Argon2Cost | None = None,
    ) -> Vault:
        if not self.holds(key):
            raise ValueError("This data key belongs to another vault.")
        wrapped = wrap(key, wrapping_key, _bound_to(self.vault_id, kind, salt, cost))
        others = tuple(slot for slot in self.slots if slot.kind is not kind)
        return replace(self, slots=(*others, Slot(kind, salt, wrapped, cost)))

    def _open(self, slot: Slot, wrapping_key: bytes, otherwise: KeyTroubleError) -> DataKey:
        bound_to = _bound_to(self.vault_id, slot.kind, slot.salt, slot.cost)
        key = unwrap(slot.wrapped, wrapping_key, bound_to)
        if key is None:
            raise otherwise
        if not self.holds(key):
            raise VaultDamagedError
        return key


def new_vault() -> tuple[Vault, DataKey]:
    """Return a vault that has no slots yet, and its fresh data key."""
    key, vault_id = DataKey(secrets.token_bytes(DATA_KEY_BYTES)), uuid4().hex
    return Vault(vault_id, _key_check(vault_id, key)), key


def _key_check(vault_id: str, key: DataKey) -> bytes:
    # A keyed hash of a fixed text: it proves the key without giving away anything about it.
    text = f"companion vault {FORMAT} key check {vault_id}"
    return hmac.digest(key.raw(), text.encode(), hashlib.sha256)


def _bound_to(vault_id: str, kind: SlotKind, salt: bytes, cost: Argon2Cost | None) -> bytes:
    """Return what a slot's encryption is bound to: its vault, its format and its own header."""
    work = [cost.memory_kib, cost.passes, cost.lanes] if cost else []
    return json.dumps(["companion vault", FORMAT, vault_id, kind, salt.hex(), work]).encode()
