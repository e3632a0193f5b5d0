"""A vault read from bytes is the vault that was written, or a named trouble: nothing between."""

import base64
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.services.key_ports import (
    DataKey,
    KeyTroubleError,
    SlotKind,
    VaultDamagedError,
    VaultNewerError,
)
from companion.system.vault import Vault, new_vault
from companion.system.vault_format import vault_from_bytes, vault_to_bytes
from companion.system.wrapping import Argon2Cost

SECRET = bytes(range(32))
PASSPHRASE = "blue kettle on Tuesday"


def make_vault() -> tuple[Vault, DataKey, str]:
    vault, key = new_vault()
    vault, code = vault.with_new_recovery_code(key)
    cost = Argon2Cost(memory_kib=8 * 1024, passes=1, lanes=1)
    return vault.with_keyring(key, SECRET).with_passphrase(key, PASSPHRASE, cost), key, code.text


VAULT, KEY, CODE = make_vault()
WRITTEN = vault_to_bytes(VAULT)


def resealed(change: Any = None, version: int = 1) -> bytes:
    """Return the written vault with its body changed and the checksum made to fit again."""
    body = json.loads(WRITTEN)["body"]
    if change:
        change(body)
    canonical = json.dumps([version, body], sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return json.dumps({"format": version, "sha256": digest, "body": body}).encode()


def slot(body: dict[str, Any], kind: SlotKind) -> dict[str, Any]:
    return next(entry for entry in body["slots"] if entry["kind"] == kind)


def test_a_vault_survives_writing_and_reading() -> None:
    read = vault_from_bytes(WRITTEN)
    assert read == VAULT
    assert read.open_with_keyring(SECRET) == KEY
    assert read.open_with_passphrase(PASSPHRASE) == KEY
    assert read.open_with_recovery_code(CODE) == KEY


def test_the_written_form_holds_no_secret() -> None:
    hidden = [KEY.raw(), SECRET, PASSPHRASE.encode(), CODE.encode(), CODE.replace("-", "").encode()]
    for secret in hidden:
        assert secret not in WRITTEN
        assert secret.hex().encode() not in WRITTEN
        assert base64.b64encode(secret).rstrip(b"=") not in WRITTEN


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80, 0xFF], ids=hex)
def test_every_damaged_byte_is_noticed(mask: int) -> None:
    for at in range(len(WRITTEN) - 1):  # the last byte is the line end, which carries nothing
        damaged = bytearray(WRITTEN)
        damaged[at] ^= mask
        with pytest.raises(VaultDamagedError):
            vault_from_bytes(bytes(damaged))


@given(st.integers(0, len(WRITTEN) - 2))
def test_a_file_cut_short_is_noticed(length: int) -> None:
    with pytest.raises(VaultDamagedError, match="Restore a backup"):
        vault_from_bytes(WRITTEN[:length])


@given(st.binary(max_size=400))
def test_any_garbage_is_a_named_trouble(data: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        vault_from_bytes(data)


@pytest.mark.parametrize(
    "data",
    [b"[" * 60_000, b'{"format":' + b"9" * 5000 + b"}", b"\xff\xfe", b" " * 70_000, b"[1]", b"NaN"],
    ids=["deep", "long number", "not text", "too large", "no object", "nan"],
)
def test_hostile_json_is_a_named_trouble(data: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        vault_from_bytes(data)


def test_a_newer_vault_is_refused_by_name_not_called_damaged() -> None:
    with pytest.raises(VaultNewerError, match="newer version"):
        vault_from_bytes(resealed(version=2))


CHANGES = {
    "no vault id": lambda body: body.pop("vault"),
    "short vault id": lambda body: body.update(vault="abc"),
    "slots not a list": lambda body: body.update(slots={}),
    "slot not an object": lambda body: body["slots"].append("keyring"),
    "slot twice": lambda body: body["slots"].append(body["slots"][0]),
    "unknown kind": lambda body: body["slots"][0].update(kind="fingerprint"),
    "kind not text": lambda body: body["slots"][0].update(kind=1),
    "salt too short": lambda body: body["slots"][0].update(salt="AAAA"),
    "salt not base-64": lambda body: body["slots"][0].update(salt="é" * 24),
    "key check too short": lambda body: body.update(key_check="AAAA"),
    "64 GiB": lambda body: slot(body, SlotKind.PASSPHRASE).update(memory_kib=64 * 2**20),
    "no memory": lambda body: slot(body, SlotKind.PASSPHRASE).update(memory_kib=8),
    "a million passes": lambda body: slot(body, SlotKind.PASSPHRASE).update(passes=10**6),
    "no lanes": lambda body: slot(body, SlotKind.PASSPHRASE).update(lanes=0),
    "lanes true": lambda body: slot(body, SlotKind.PASSPHRASE).update(lanes=True),
    "passes half": lambda body: slot(body, SlotKind.PASSPHRASE).update(passes=1.0),
    "no cost": lambda body: slot(body, SlotKind.PASSPHRASE).pop("passes"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_well_sealed_but_impossible_vault_is_refused(change: Any) -> None:
    with pytest.raises(VaultDamagedError):
        vault_from_bytes(resealed(change))


@pytest.mark.parametrize("version", [0, -1])
def test_a_format_that_never_was_is_damage(version: int) -> None:
    with pytest.raises(VaultDamagedError):
        vault_from_bytes(resealed(version=version))


def test_resealing_without_a_change_gives_the_vault_back() -> None:
    assert vault_from_bytes(resealed()) == VAULT


@given(st.sampled_from(["salt", "nonce", "key"]), st.integers(0, 15), st.integers(1, 255))
def test_tampering_with_a_fresh_checksum_never_gives_a_wrong_key(
    name: str, at: int, mask: int
) -> None:
    def change(body: dict[str, Any]) -> None:
        entry = slot(body, SlotKind.KEYRING)
        raw = bytearray(base64.b64decode(entry[name]))
        raw[at % len(raw)] ^= mask
        entry[name] = base64.b64encode(raw).decode()

    forged = vault_from_bytes(resealed(change))
    with pytest.raises(KeyTroubleError):
        forged.open_with_keyring(SECRET)
    assert forged.open_with_recovery_code(CODE) == KEY


@pytest.mark.parametrize("name", ["vault", "key_check"])
def test_another_identity_or_key_check_opens_nothing(name: str) -> None:
    stranger = json.loads(vault_to_bytes(new_vault()[0]))["body"][name]
    forged = vault_from_bytes(resealed(lambda body: body.update({name: stranger})))
    with pytest.raises(KeyTroubleError):
        forged.open_with_keyring(SECRET)
    with pytest.raises(KeyTroubleError):
        forged.open_with_recovery_code(CODE)
