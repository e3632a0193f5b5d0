"""The real Secret Service of a Linux desktop, on a private session bus."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon, which only a Linux desktop has",
)

UNLOCKED = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
NO_COLLECTION = "gnome-keyring-daemon --start --components=secrets >/dev/null"

HEAD = """
from pathlib import Path
from companion.services.key_ports import KeyTroubleError, SlotKind
from companion.system.keyring_store import KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile

def outcome(work):
    try:
        return work()
    except KeyTroubleError as error:
        return type(error).__name__

folder = Path.home()
keys = ProfileKeys(VaultFile(folder / "keys.json"), folder / "diary.db", KeyringStore())
"""


def on_a_private_bus(home: Path, start: str, script: str) -> list[str]:
    """Run the script in a session of its own and return the lines it printed."""
    program = home / "script.py"
    program.write_text(HEAD + textwrap.dedent(script))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{start}; exec {sys.executable} {program}"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()


def test_a_record_opens_by_the_keyring_until_the_keyring_is_reset(tmp_path: Path) -> None:
    printed = on_a_private_bus(
        tmp_path,
        UNLOCKED,
        """
        made = keys.create(use_keyring=True)
        print(keys.unlock_with_keyring() == made.data_key)
        print(keys.unlock_in_background().result() == made.data_key)
        keys._keyring.forget(keys._file.load().vault_id)
        print(outcome(keys.unlock_with_keyring))
        again = keys.unlock_with_recovery_code(made.recovery_code.text)
        keys.add_keyring(again)
        print(keys.unlock_with_keyring() == made.data_key)
        """,
    )
    assert printed == ["True", "True", "KeyringLostError", "True"]


def test_a_locked_keyring_is_called_locked(tmp_path: Path) -> None:
    printed = on_a_private_bus(
        tmp_path,
        UNLOCKED,
        """
        import secretstorage
        keys.create(use_keyring=True)
        bus = secretstorage.dbus_init()
        secretstorage.get_default_collection(bus).lock()
        bus.close()
        print(outcome(keys.unlock_with_keyring))
        """,
    )
    assert printed == ["KeyringLockedError"]


def test_a_keyring_that_was_never_set_up_makes_no_record_and_leaves_no_file(tmp_path: Path) -> None:
    printed = on_a_private_bus(
        tmp_path,
        NO_COLLECTION,
        "print(outcome(lambda: keys.create(use_keyring=True)), keys.exists())",
    )
    assert printed == ["KeyringUnavailableError", "False"]


SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
CHAINER = "keyring.backends.chainer.ChainerBackend"
NULL = "keyring.backends.null.Keyring"
FAIL = "keyring.backends.fail.Keyring"
UNKNOWN = "tests.support.keyrings.MemoryKeyring"
MISSING = "keyrings.alt.file.PlaintextKeyring"


def test_only_an_allowed_keyring_is_chosen_whatever_is_configured(tmp_path: Path) -> None:
    """A configured keyring is taken if it is allowed; otherwise none is, in place of a worse."""
    settings = tmp_path / "config/python_keyring/keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    printed = on_a_private_bus(
        tmp_path,
        UNLOCKED,
        f"""
        import os
        from companion.system.keyring_backends import class_path
        def chosen():
            return outcome(lambda: class_path(KeyringStore()._choose()))
        print(chosen())
        for name in {[CHAINER, SECRET_SERVICE, NULL, FAIL, UNKNOWN]}:
            os.environ["PYTHON_KEYRING_BACKEND"] = name
            print(chosen())
        os.environ["PYTHON_KEYRING_BACKEND"] = "{MISSING}"
        print(outcome(lambda: KeyringStore().fetch("one")))
        del os.environ["PYTHON_KEYRING_BACKEND"]
        for name in {[SECRET_SERVICE, CHAINER, NULL]}:
            Path("{settings}").write_text("[backend]\\ndefault-keyring=" + name)
            print(chosen())
        """,
    )
    none = "KeyringUnavailableError"
    by_environment = [SECRET_SERVICE, SECRET_SERVICE, none, none, none, none]
    by_file = [SECRET_SERVICE, SECRET_SERVICE, none]
    assert printed == [SECRET_SERVICE, *by_environment, *by_file]
