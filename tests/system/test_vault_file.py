"""The vault on disk opens after a kill at any moment, with the old content or the new."""

import hashlib
import json
import signal
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from companion.services.key_ports import (
    VaultDamagedError,
    VaultMissingError,
    VaultNewerError,
    WrongRecoveryCodeError,
)
from companion.services.troubles import FolderGoneError
from companion.system.files import sweep_unfinished
from companion.system.vault import new_vault
from companion.system.vault_file import VaultFile
from companion.system.vault_format import vault_to_bytes

SECRET = bytes(range(32))


def vault_with_keyring():
    vault, key = new_vault()
    return vault.with_keyring(key, SECRET), key


def previous(file: VaultFile) -> Path:
    return file.path.with_name("keys.json.previous")


@pytest.fixture
def file(tmp_path: Path) -> VaultFile:
    return VaultFile(tmp_path / "keys.json")


def test_a_saved_vault_is_loaded_again_and_private(file: VaultFile) -> None:
    vault, key = vault_with_keyring()
    assert not file.exists()
    file.save(vault)
    assert file.exists()
    assert file.load().open_with_keyring(SECRET) == key
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(previous(file).stat().st_mode) == 0o600
    assert sorted(file.path.parent.iterdir()) == [file.path, previous(file)]


def test_no_file_is_called_missing(file: VaultFile) -> None:
    with pytest.raises(VaultMissingError, match="backups carry their own copy"):
        file.load()


def test_a_vanished_folder_is_not_called_a_missing_vault(tmp_path: Path) -> None:
    file = VaultFile(tmp_path / "unplugged" / "keys.json")
    with pytest.raises(FolderGoneError, match="Plug the drive in"):
        file.load()
    with pytest.raises(FolderGoneError):
        file.exists()


def test_a_torn_file_falls_back_to_the_second_copy(file: VaultFile) -> None:
    vault, key = vault_with_keyring()
    file.save(vault)
    file.path.write_bytes(file.path.read_bytes()[:100])
    assert file.load().open_with_keyring(SECRET) == key


def test_a_lost_file_falls_back_to_the_second_copy(file: VaultFile) -> None:
    vault, key = vault_with_keyring()
    file.save(vault)
    file.path.unlink()
    assert file.exists()
    assert file.load().open_with_keyring(SECRET) == key


def test_saving_over_a_torn_file_sets_the_torn_one_aside(file: VaultFile) -> None:
    vault, key = vault_with_keyring()
    file.save(vault)
    file.path.write_bytes(b"torn")
    file.save(vault.with_keyring(key, bytes(32)))
    assert file.load().open_with_keyring(bytes(32)) == key
    (aside,) = file.path.parent.glob("keys.json.damaged-*")
    assert aside.read_bytes() == b"torn"


def test_two_torn_copies_are_called_damaged(file: VaultFile) -> None:
    file.path.write_bytes(b"torn")
    previous(file).write_bytes(b"")
    assert file.exists()
    with pytest.raises(VaultDamagedError):
        file.load()


def test_a_newer_vault_is_neither_bypassed_nor_overwritten(file: VaultFile) -> None:
    vault, _ = vault_with_keyring()
    file.save(vault)
    digest = hashlib.sha256(b'[2,{"made":"later"}]').hexdigest()
    newer = json.dumps({"format": 2, "sha256": digest, "body": {"made": "later"}}).encode()
    file.path.write_bytes(newer)
    with pytest.raises(VaultNewerError):
        file.load()
    with pytest.raises(VaultNewerError):
        file.save(vault)
    assert file.path.read_bytes() == newer


def test_an_old_recovery_code_opens_no_copy_after_saving(file: VaultFile) -> None:
    vault, key = new_vault()
    vault, old = vault.with_new_recovery_code(key)
    file.save(vault)
    changed, new = vault.with_new_recovery_code(key)
    file.save(changed)
    for copy in (file, VaultFile(previous(file))):
        assert copy.load().open_with_recovery_code(new.text) == key
        with pytest.raises(WrongRecoveryCodeError):
            copy.load().open_with_recovery_code(old.text)


def test_a_vault_set_aside_can_still_be_opened(file: VaultFile) -> None:
    vault, key = vault_with_keyring()
    file.save(vault)
    file.set_aside()
    (aside,) = file.path.parent.glob("keys.json.set-aside-*")
    assert VaultFile(aside).load().open_with_keyring(SECRET) == key


def test_destroying_leaves_no_copy(file: VaultFile) -> None:
    vault, _ = vault_with_keyring()
    file.save(vault)
    file.set_aside()
    file.destroy()
    assert not list(file.path.parent.iterdir())
    file.destroy()


SAVER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from companion.system.vault import new_vault
    from companion.system.vault_file import VaultFile

    file = VaultFile(Path(sys.argv[1]))
    vault = file.load()
    print("saving", flush=True)
    for turn in range(1_000_000):
        file.save(vault)
        print(turn, flush=True)
    """
)


def kill_while_saving(path: Path, after_lines: int) -> int:
    """Start a process that saves without end, kill it, and return how many saves it had ended."""
    process = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    ended = 0
    for line in process.stdout:
        ended += line != "saving\n"
        if ended >= after_lines:
            break
    process.send_signal(signal.SIGKILL)
    with process.stdout:
        ended += len(process.stdout.readlines())
    assert process.wait() == -signal.SIGKILL
    return ended


def survive_kills(file: VaultFile, kills: int) -> None:
    vault, key = vault_with_keyring()
    file.save(vault)
    for kill in range(kills):
        kill_while_saving(file.path, after_lines=kill % 7)
        assert file.load().open_with_keyring(SECRET) == key
        assert file.path.read_bytes() == vault_to_bytes(vault)
        assert sweep_unfinished(file.path.parent) <= 1
        assert not list(file.path.parent.glob("*.damaged-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_while_saving_leaves_a_vault_that_opens(file: VaultFile) -> None:
    survive_kills(file, kills=6)


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_hundred_kills_while_saving_leave_a_vault_that_opens(file: VaultFile) -> None:
    survive_kills(file, kills=100)
