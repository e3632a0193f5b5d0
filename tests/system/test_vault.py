"""A vault opens by each of its slots with the right secret, and by nothing else."""

import copy
import dataclasses
import pickle
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.services.key_ports import (
    DataKey,
    KeyringLostError,
    KeyTroubleError,
    PassphraseTooWeakError,
    RecoveryCodeMistypedError,
    SlotKind,
    SlotMissingError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from companion.system.recovery_code import code_from_secret
from companion.system.vault import Slot, Vault, new_vault
from companion.system.wrapping import Argon2Cost, Wrapped

QUICK = Argon2Cost(memory_kib=8 * 1024, passes=1, lanes=1)
SECRET = bytes(range(32))
PASSPHRASE = "  blue kettle on Tuesday "


@pytest.fixture(scope="module")
def full() -> tuple[Vault, DataKey, str]:
    """Return a vault with all three slots, its key and its recovery code."""
    vault, key = new_vault()
    vault, code = vault.with_new_recovery_code(key)
    vault = vault.with_keyring(key, SECRET).with_passphrase(key, PASSPHRASE, QUICK)
    return vault, key, code.text


def test_every_slot_gives_the_same_key(full) -> None:
    vault, key, code = full
    assert vault.kinds == set(SlotKind)
    assert vault.open_with_keyring(SECRET) == key
    assert vault.open_with_passphrase(PASSPHRASE) == key
    assert vault.open_with_recovery_code(code.lower().replace("-", " ")) == key


def test_two_vaults_share_nothing() -> None:
    (one, one_key), (other, other_key) = new_vault(), new_vault()
    assert one_key != other_key
    assert one.vault_id != other.vault_id
    assert one.key_check != other.key_check


def test_wrong_secrets_are_told_apart(full) -> None:
    vault, _, code = full
    with pytest.raises(KeyringLostError, match="recovery code or passphrase"):
        vault.open_with_keyring(bytes(32))
    with pytest.raises(WrongPassphraseError, match="keyboard layout"):
        vault.open_with_passphrase(PASSPHRASE.strip())
    with pytest.raises(WrongRecoveryCodeError, match="newest one"):
        vault.open_with_recovery_code(code_from_secret(bytes(20)).text)
    with pytest.raises(RecoveryCodeMistypedError) as caught:
        vault.open_with_recovery_code(code[:-1])
    assert caught.value.groups == (7,)


@settings(max_examples=30)
@given(st.text(max_size=40))
def test_no_other_passphrase_opens(full, other: str) -> None:
    vault, _, _ = full
    with pytest.raises(WrongPassphraseError):
        vault.open_with_passphrase(other)


def test_a_passphrase_typed_with_combining_accents_is_the_same() -> None:
    vault, key = new_vault()
    vault = vault.with_passphrase(key, "caf\N{LATIN SMALL LETTER E WITH ACUTE} by the river", QUICK)
    assert vault.open_with_passphrase("cafe\N{COMBINING ACUTE ACCENT} by the river") == key


def test_a_weak_new_passphrase_is_refused_and_changes_nothing(full) -> None:
    vault, key, _ = full
    with pytest.raises(PassphraseTooWeakError, match="at least 12 characters"):
        vault.with_passphrase(key, "short", QUICK)
    assert vault.open_with_passphrase(PASSPHRASE) == key


def test_changing_the_passphrase_retires_the_old_one(full) -> None:
    vault, key, _ = full
    changed = vault.with_passphrase(key, "another passphrase", QUICK)
    assert changed.open_with_passphrase("another passphrase") == key
    assert len(changed.slots) == len(vault.slots)
    with pytest.raises(WrongPassphraseError):
        changed.open_with_passphrase(PASSPHRASE)


def test_a_new_recovery_code_retires_the_old_one_but_not_in_older_copies(full) -> None:
    vault, key, old_code = full
    changed, new_code = vault.with_new_recovery_code(key)
    assert changed.open_with_recovery_code(new_code.text) == key
    with pytest.raises(WrongRecoveryCodeError):
        changed.open_with_recovery_code(old_code)
    assert vault.open_with_recovery_code(old_code) == key


@pytest.mark.parametrize("kind", [SlotKind.KEYRING, SlotKind.PASSPHRASE])
def test_a_removed_slot_is_gone_and_the_others_still_open(full, kind: SlotKind) -> None:
    vault, key, code = full
    smaller = vault.without(kind)
    assert smaller.kinds == set(SlotKind) - {kind}
    assert smaller.open_with_recovery_code(code) == key
    openers = {
        SlotKind.KEYRING: lambda: smaller.open_with_keyring(SECRET),
        SlotKind.PASSPHRASE: lambda: smaller.open_with_passphrase(PASSPHRASE),
    }
    with pytest.raises(SlotMissingError) as caught:
        openers[kind]()
    assert caught.value.kind is kind


def test_the_recovery_code_cannot_be_removed(full) -> None:
    vault, _, _ = full
    with pytest.raises(ValueError, match="replaced, not removed"):
        vault.without(SlotKind.RECOVERY)


def test_a_key_of_another_record_cannot_be_wrapped(full) -> None:
    vault, _, _ = full
    _, stranger = new_vault()
    assert not vault.holds(stranger)
    with pytest.raises(ValueError, match="another vault"):
        vault.with_keyring(stranger, SECRET)


def test_secrets_of_the_wrong_size_are_refused(full) -> None:
    vault, key, _ = full
    with pytest.raises(ValueError, match="32 bytes"):
        vault.with_keyring(key, b"short")
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")


def with_slot(vault: Vault, kind: SlotKind, **changes: object) -> Vault:
    slots = [dataclasses.replace(s, **changes) if s.kind is kind else s for s in vault.slots]
    return dataclasses.replace(vault, slots=tuple(slots))


def slot_of(vault: Vault, kind: SlotKind) -> Slot:
    return next(slot for slot in vault.slots if slot.kind is kind)


def test_a_slot_of_another_vault_opens_nothing(full) -> None:
    vault, _, _ = full
    other, other_key = new_vault()
    borrowed = slot_of(other.with_keyring(other_key, SECRET), SlotKind.KEYRING)
    forged = with_slot(vault, SlotKind.KEYRING, salt=borrowed.salt, wrapped=borrowed.wrapped)
    with pytest.raises(KeyringLostError):
        forged.open_with_keyring(SECRET)


def test_a_whole_foreign_vault_under_this_key_check_is_called_damaged(full) -> None:
    vault, _, _ = full
    other, other_key = new_vault()
    other = other.with_keyring(other_key, SECRET)
    forged = dataclasses.replace(other, key_check=vault.key_check)
    with pytest.raises(VaultDamagedError):
        forged.open_with_keyring(SECRET)


def test_a_slot_cannot_pass_for_another_kind_or_cost(full) -> None:
    vault, _, _ = full
    cheaper = dataclasses.replace(QUICK, passes=2)
    with pytest.raises(WrongPassphraseError):
        with_slot(vault, SlotKind.PASSPHRASE, cost=cheaper).open_with_passphrase(PASSPHRASE)
    recovery = slot_of(vault, SlotKind.RECOVERY)
    recast = dataclasses.replace(
        vault, slots=(dataclasses.replace(recovery, kind=SlotKind.KEYRING),)
    )
    with pytest.raises(KeyringLostError):
        recast.open_with_keyring(SECRET)


@given(st.integers(0, 47), st.integers(0, 7))
def test_one_flipped_bit_in_a_wrapped_key_never_gives_a_key(full, at: int, bit: int) -> None:
    vault, _, _ = full
    wrapped = slot_of(vault, SlotKind.KEYRING).wrapped
    flipped = bytearray(wrapped.ciphertext)
    flipped[at] ^= 1 << bit
    forged = with_slot(vault, SlotKind.KEYRING, wrapped=Wrapped(wrapped.nonce, bytes(flipped)))
    with pytest.raises(KeyTroubleError):
        forged.open_with_keyring(SECRET)


def test_no_secret_shows_in_any_description(full) -> None:
    vault, key, code = full
    shown = f"{vault!r} {key!r} {key} {vault.slots!r} {slot_of(vault, SlotKind.RECOVERY).wrapped!r}"
    for hidden in (key.hex(), repr(key.raw()), code, SECRET.hex(), PASSPHRASE.strip()):
        assert hidden not in shown


def test_a_data_key_can_be_neither_copied_nor_pickled_nor_hashed(full) -> None:
    _, key, _ = full
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(key)
    with pytest.raises(TypeError, match="cannot be pickled"):
        copy.copy(key)
    with pytest.raises(TypeError, match="unhashable"):
        hash(key)
    assert key != key.raw()


def test_the_usual_cost_makes_guessing_slow_and_opening_quick() -> None:
    vault, key = new_vault()
    vault = vault.with_passphrase(key, PASSPHRASE)
    assert slot_of(vault, SlotKind.PASSPHRASE).cost == Argon2Cost(64 * 1024, 3, 4)
    started = time.perf_counter()
    assert vault.open_with_passphrase(PASSPHRASE) == key
    assert 0.02 < time.perf_counter() - started < 10
