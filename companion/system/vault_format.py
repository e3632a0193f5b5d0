"""Writes a vault as bytes and reads it back, believing nothing it reads.

The outer shape, `{"format": n, "sha256": "…", "body": {…}}`, is the same in every version to come:
a damaged file is told from a newer one before anything inside is looked at. The checksum finds
accidents; tampering is found by the authenticated encryption of the slots.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any, TypeVar, cast

from companion.services.key_ports import SlotKind, VaultDamagedError, VaultNewerError
from companion.system.vault import FORMAT, Slot, Vault
from companion.system.wrapping import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, Argon2Cost, Wrapped

MAX_BYTES = 64 * 1024
_KEY_CHECK_BYTES = 32
_VAULT_ID_DIGITS = 32

T = TypeVar("T")


def vault_to_bytes(vault: Vault) -> bytes:
    """Return the vault as a line of JSON, ready for a file or a backup."""
    body = {
        "vault": vault.vault_id,
        "key_check": _encode(vault.key_check),
        "slots": [_slot_to_json(slot) for slot in vault.slots],
    }
    envelope = {"format": FORMAT, "sha256": _checksum(FORMAT, body), "body": body}
    return json.dumps(envelope, separators=(",", ":")).encode() + b"\n"


def vault_from_bytes(data: bytes) -> Vault:
    """Return the vault written in `data`. VaultDamagedError, VaultNewerError."""
    try:
        return _read_vault(_checked_body(data))
    except (ValueError, RecursionError) as error:
        raise VaultDamagedError from error


def _checked_body(data: bytes) -> dict[str, Any]:
    _insist(len(data) <= MAX_BYTES)
    envelope = _exactly(json.loads(data), dict)
    version, body = _field(envelope, "format", int), _field(envelope, "body", dict)
    expected = _checksum(version, body)
    _insist(hmac.compare_digest(expected.encode(), _field(envelope, "sha256", str).encode()))
    if version > FORMAT:
        raise VaultNewerError
    _insist(version == FORMAT)
    return body


def _read_vault(body: dict[str, Any]) -> Vault:
    vault_id, slots = _field(body, "vault", str), _field(body, "slots", list)
    _insist(len(vault_id) == _VAULT_ID_DIGITS)
    read = tuple(_read_slot(_exactly(slot, dict)) for slot in slots)
    _insist(len({slot.kind for slot in read}) == len(read))
    return Vault(vault_id, _decode(body, "key_check", _KEY_CHECK_BYTES), read)


def _read_slot(entry: dict[str, Any]) -> Slot:
    kind = SlotKind(_field(entry, "kind", str))
    wrapped = Wrapped(_decode(entry, "nonce", NONCE_BYTES), _decode(entry, "key", WRAPPED_BYTES))
    cost = _read_cost(entry) if kind is SlotKind.PASSPHRASE else None
    return Slot(kind, _decode(entry, "salt", SALT_BYTES), wrapped, cost)


def _read_cost(entry: dict[str, Any]) -> Argon2Cost:
    cost = Argon2Cost(*(_field(entry, name, int) for name in ("memory_kib", "passes", "lanes")))
    _insist(cost.is_bearable())
    return cost


def _slot_to_json(slot: Slot) -> dict[str, object]:
    entry: dict[str, object] = {
        "kind": slot.kind,
        "salt": _encode(slot.salt),
        "nonce": _encode(slot.wrapped.nonce),
        "key": _encode(slot.wrapped.ciphertext),
    }
    if slot.cost:
        cost = slot.cost
        entry |= {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}
    return entry


def _checksum(version: int, body: dict[str, Any]) -> str:
    canonical = json.dumps([version, body], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _encode(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _decode(entry: dict[str, Any], name: str, size: int) -> bytes:
    data = base64.b64decode(_field(entry, name, str), validate=True)
    _insist(len(data) == size)
    return data


def _field(entry: dict[str, Any], name: str, kind: type[T]) -> T:
    return _exactly(entry.get(name), kind)


def _exactly(value: object, kind: type[T]) -> T:
    # Not isinstance: true and false would pass for numbers.
    _insist(type(value) is kind)
    return cast("T", value)


def _insist(condition: bool) -> None:
    if not condition:
        raise ValueError("The vault is not written as it should be.")
