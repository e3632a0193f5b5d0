"""Wraps the data key for one slot and unwraps it again.

A wrapping key is derived from the slot's secret and encrypts the data key with AES-256-GCM. The
slot's own header (kind, salt, cost), the vault's id and the format version are authenticated with
it, so a slot cannot be moved to another vault or be given other parameters.
Sources: HKDF RFC 5869, Argon2id RFC 9106 (section 4, second choice: 64 MiB, 3 passes, 4 lanes).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from companion.services.key_ports import DataKey

SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = 48  # 32 bytes of key and 16 of authentication tag
_WRAPPING_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """The work one passphrase guess costs: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_bearable(self) -> bool:
        """Tell whether any computer can pay this; a hostile file must not ask for 64 GiB."""
        return (
            8 * 1024 <= self.memory_kib <= 256 * 1024
            and 1 <= self.passes <= 10
            and 1 <= self.lanes <= 16
        )


@dataclass(frozen=True, slots=True, repr=False)
class Wrapped:
    """A data key under a wrapping key: 12 bytes of nonce, 48 bytes of ciphertext with its tag."""

    nonce: bytes
    ciphertext: bytes


def new_salt() -> bytes:
    """Return 16 fresh random bytes for one slot."""
    return secrets.token_bytes(SALT_BYTES)


def key_from_random(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """Derive a wrapping key from a secret that is random already (HKDF-SHA256)."""
    kdf = HKDF(SHA256(), _WRAPPING_KEY_BYTES, salt, f"companion vault {purpose}".encode())
    return kdf.derive(secret)


def key_from_passphrase(passphrase: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    """Derive a wrapping key from a secret that can be guessed (Argon2id, a fifth of a second)."""
    kdf = Argon2id(
        salt=salt,
        length=_WRAPPING_KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(passphrase)


def wrap(data_key: DataKey, wrapping_key: bytes, bound_to: bytes) -> Wrapped:
    """Encrypt the data key; `bound_to` must be given again to unwrap it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Wrapped(nonce, AESGCM(wrapping_key).encrypt(nonce, data_key.raw(), bound_to))


def unwrap(wrapped: Wrapped, wrapping_key: bytes, bound_to: bytes) -> DataKey | None:
    """Return the data key, or None when the wrapping key or `bound_to` is not the right one."""
    try:
        raw = AESGCM(wrapping_key).decrypt(wrapped.nonce, wrapped.ciphertext, bound_to)
    except InvalidTag:
        return None
    return DataKey(raw)
