"""The keys of a profile, as the first start, the settings and a restore use them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from companion.services.key_ports import (
    DataKey,
    KeyKeeper,
    KeyringHungError,
    KeyringLostError,
    KeyringUnavailableError,
    PassphraseTooWeakError,
    PassphraseUnusableError,
    SlotKind,
    SlotMissingError,
    VaultDamagedError,
    VaultExistsError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from companion.system.keyring_store import SERVICE, KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from tests.support.keyrings import MemoryKeyring, PromptingKeyring

PASSPHRASE = "blue kettle on Tuesday"


def no_keyring() -> KeyringStore:
    def choose():
        raise KeyringUnavailableError

    return KeyringStore(choose)


@pytest.fixture
def keys_in(tmp_path: Path, memory: MemoryKeyring, store_on) -> Callable[..., KeyKeeper]:
    """Return a maker of profile keys in a named folder, on the memory keyring unless told."""

    def make(name: str = "profile", keyring: KeyringStore | None = None) -> KeyKeeper:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        return ProfileKeys(
            VaultFile(folder / "keys.json"), folder / "diary.db", keyring or store_on(memory)
        )

    return make


def test_a_first_start_with_a_keyring_opens_without_typing(keys_in) -> None:
    keys = keys_in()
    assert not keys.exists()
    made = keys.create(use_keyring=True)
    again = keys_in()
    assert again.exists()
    assert again.slots() == {SlotKind.KEYRING, SlotKind.RECOVERY}
    assert again.unlock_with_keyring() == made.data_key
    assert again.unlock_in_background().result(10) == made.data_key
    assert again.unlock_with_recovery_code(made.recovery_code.text) == made.data_key


def test_a_first_start_without_a_keyring_asks_for_a_passphrase(keys_in) -> None:
    keys = keys_in(keyring=no_keyring())
    with pytest.raises(KeyringUnavailableError):
        keys.create(use_keyring=True)
    assert not keys.exists()
    made = keys.create(use_keyring=False, passphrase=PASSPHRASE)
    assert keys.unlock_with_passphrase(PASSPHRASE) == made.data_key
    with pytest.raises(SlotMissingError):
        keys.unlock_with_keyring()


def test_keys_that_open_only_with_the_recovery_code_are_not_made(keys_in) -> None:
    with pytest.raises(ValueError, match="neither was chosen"):
        keys_in().create(use_keyring=False)


def test_a_weak_passphrase_makes_nothing(keys_in, memory: MemoryKeyring) -> None:
    keys = keys_in()
    with pytest.raises(PassphraseTooWeakError):
        keys.create(use_keyring=True, passphrase="short")
    assert not keys.exists()
    assert not memory.kept


def test_new_keys_never_take_the_place_of_others(keys_in, tmp_path: Path) -> None:
    keys = keys_in()
    keys.create(use_keyring=True)
    with pytest.raises(VaultExistsError):
        keys.create(use_keyring=True)
    (tmp_path / "profile/diary.db").write_bytes(b"a record")
    for copy in (tmp_path / "profile").glob("keys.json*"):
        copy.unlink()
    with pytest.raises(VaultMissingError, match="key file of this record is missing"):
        keys.create(use_keyring=True)


def test_a_keyring_that_was_reset_is_lost_and_can_be_added_again(
    keys_in, memory: MemoryKeyring
) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    memory.kept.clear()
    with pytest.raises(KeyringLostError):
        keys.unlock_with_keyring()
    with pytest.raises(KeyringLostError):
        keys.unlock_in_background().result(10)
    keys.add_keyring(keys.unlock_with_recovery_code(made.recovery_code.text))
    assert keys.unlock_with_keyring() == made.data_key


@pytest.mark.parametrize("wrong", ["A" * 43 + "=", "AAAA"])
def test_a_keyring_with_another_secret_is_lost_too(
    keys_in, memory: MemoryKeyring, wrong: str
) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    ((service, account),) = memory.kept
    memory.kept[service, account] = wrong
    with pytest.raises(KeyringLostError):
        keys.unlock_with_keyring()
    keys.add_keyring(made.data_key)
    assert keys.unlock_with_keyring() == made.data_key


def test_adding_the_keyring_to_one_copy_of_a_record_keeps_the_other_opening(keys_in) -> None:
    first = keys_in("first")
    made = first.create(use_keyring=True)
    second = keys_in("second")
    second.adopt(first.sealed())
    second.add_keyring(made.data_key)
    assert first.unlock_with_keyring() == second.unlock_with_keyring() == made.data_key


def test_a_keyring_that_keeps_silent_gives_way_to_the_passphrase(
    keys_in, prompting: PromptingKeyring, store_on
) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True, passphrase=PASSPHRASE)
    silent = keys_in(keyring=store_on(prompting))
    with pytest.raises(KeyringHungError):
        silent.unlock_with_keyring(timeout=0.01)
    assert silent.unlock_with_passphrase(PASSPHRASE) == made.data_key


def test_the_passphrase_can_be_set_changed_and_removed(keys_in) -> None:
    keys = keys_in()
    key = keys.create(use_keyring=True).data_key
    keys.set_passphrase(key, PASSPHRASE)
    keys.set_passphrase(key, "another passphrase")
    assert keys.unlock_with_passphrase("another passphrase") == key
    with pytest.raises(WrongPassphraseError):
        keys.unlock_with_passphrase(PASSPHRASE)
    keys.remove_slot(key, SlotKind.PASSPHRASE)
    assert keys.slots() == {SlotKind.KEYRING, SlotKind.RECOVERY}


def test_removing_the_keyring_slot_takes_the_secret_out_of_the_keyring(
    keys_in, memory: MemoryKeyring
) -> None:
    keys = keys_in()
    key = keys.create(use_keyring=True, passphrase=PASSPHRASE).data_key
    keys.remove_slot(key, SlotKind.KEYRING)
    assert not memory.kept
    assert keys.slots() == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}


def test_only_who_holds_the_key_changes_the_slots(keys_in) -> None:
    keys = keys_in()
    keys.create(use_keyring=True, passphrase=PASSPHRASE)
    stranger = DataKey(bytes(32))
    for attempt in (
        lambda: keys.remove_slot(stranger, SlotKind.PASSPHRASE),
        lambda: keys.set_passphrase(stranger, "another passphrase"),
        lambda: keys.new_recovery_code(stranger),
        lambda: keys.add_keyring(stranger),
    ):
        with pytest.raises(ValueError, match="another vault"):
            attempt()
    assert not keys.fits(stranger)


def test_an_old_recovery_code_opens_old_backups_only(keys_in, tmp_path: Path) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    backup = keys.sealed()
    fresh = keys.new_recovery_code(made.data_key)
    assert keys.unlock_with_recovery_code(fresh.text) == made.data_key
    with pytest.raises(WrongRecoveryCodeError):
        keys.unlock_with_recovery_code(made.recovery_code.text)
    (tmp_path / "profile/keys.json").unlink()  # the second copy takes over, and is no older
    with pytest.raises(WrongRecoveryCodeError):
        keys.unlock_with_recovery_code(made.recovery_code.text)
    in_backup = keys.read_sealed(backup)
    assert in_backup.unlock_with_recovery_code(made.recovery_code.text) == made.data_key


def test_a_backup_opens_on_another_computer_and_becomes_its_own(keys_in, store_on) -> None:
    here = keys_in("here")
    made = here.create(use_keyring=True, passphrase=PASSPHRASE)
    there = keys_in("there", store_on(MemoryKeyring()))
    backup = there.read_sealed(here.sealed())
    assert backup.slots() == set(SlotKind)
    assert backup.fits(made.data_key)
    with pytest.raises(KeyringLostError):
        backup.unlock_with_keyring()
    key = backup.unlock_with_passphrase(PASSPHRASE)
    there.adopt(here.sealed())
    there.add_keyring(key)
    assert there.unlock_with_keyring() == made.data_key


def test_restoring_an_own_backup_does_not_bring_back_a_retired_code(keys_in) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    backup = keys.sealed()
    keys.new_recovery_code(made.data_key)
    keys.adopt(backup)
    with pytest.raises(WrongRecoveryCodeError):
        keys.unlock_with_recovery_code(made.recovery_code.text)


def test_restoring_another_record_sets_the_present_keys_aside(keys_in, tmp_path: Path) -> None:
    keys, other = keys_in(), keys_in("other")
    mine, theirs = keys.create(use_keyring=True), other.create(use_keyring=True)
    keys.adopt(other.sealed())
    assert keys.unlock_with_recovery_code(theirs.recovery_code.text) == theirs.data_key
    (aside,) = (tmp_path / "profile").glob("keys.json.set-aside-*")
    kept = keys.read_sealed(aside.read_bytes())
    assert kept.unlock_with_recovery_code(mine.recovery_code.text) == mine.data_key


def test_a_restore_mends_a_damaged_or_missing_vault(keys_in, tmp_path: Path) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    backup = keys.sealed()
    for copy in ("keys.json", "keys.json.previous"):
        (tmp_path / "profile" / copy).write_bytes(b"torn")
    with pytest.raises(VaultDamagedError):
        keys.unlock_with_keyring()
    assert keys.exists()
    keys.adopt(backup)
    assert keys.unlock_with_keyring() == made.data_key


def test_a_damaged_backup_changes_nothing(keys_in) -> None:
    keys = keys_in()
    made = keys.create(use_keyring=True)
    for use in (keys.adopt, keys.read_sealed):
        with pytest.raises(VaultDamagedError):
            use(b"torn")
    assert keys.unlock_with_keyring() == made.data_key


def test_erasing_leaves_no_key_anywhere(keys_in, memory: MemoryKeyring, tmp_path: Path) -> None:
    keys, other = keys_in(), keys_in("other")
    keys.create(use_keyring=True)
    other.create(use_keyring=True)
    keys.adopt(other.sealed())
    keys.destroy()
    assert not list((tmp_path / "profile").iterdir())
    assert len(memory.kept) == 1  # the secret of the record that was set aside opens nothing now
    keys.destroy()
    assert not keys.exists()


def test_erasing_goes_on_when_the_keyring_keeps_silent(keys_in, tmp_path: Path) -> None:
    keys_in().create(use_keyring=True)
    keys_in(keyring=no_keyring()).destroy()
    assert not list((tmp_path / "profile").iterdir())


def test_typing_is_judged_as_it_goes(keys_in) -> None:
    keys = keys_in()
    groups = keys.create(use_keyring=True).recovery_code.groups
    assert keys.recovery_group_is_sound(3, groups[3].lower())
    assert not keys.recovery_group_is_sound(3, groups[4])
    keys.check_passphrase(PASSPHRASE)
    with pytest.raises(PassphraseUnusableError):
        keys.check_passphrase("with a\nline break")


def test_the_account_in_the_keyring_is_the_vaults_own(keys_in, memory: MemoryKeyring) -> None:
    keys_in("one").create(use_keyring=True)
    keys_in("two").create(use_keyring=True)
    assert {service for service, _ in memory.kept} == {SERVICE}
    assert len(memory.kept) == 2
