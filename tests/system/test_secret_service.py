"""The real Secret Service of a Linux desktop, on a session bus that only the test knows."""

from __future__ import annotations

import gc
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from companion.services.key_ports import (
    KeyringLockedError,
    KeyringLostError,
    KeyringUnavailableError,
)
from companion.system.keyring_backends import class_path, safe_backend
from companion.system.keyring_store import KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile

pytestmark = [
    pytest.mark.skipif(
        not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus-daemon and gnome-keyring-daemon, which only a Linux desktop has",
    ),
    # The keyring library leaves its bus connection to the garbage collector when it meets a lock.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
CHAINER = "keyring.backends.chainer.ChainerBackend"
NULL = "keyring.backends.null.Keyring"
FAIL = "keyring.backends.fail.Keyring"
UNKNOWN = "tests.support.keyrings.MemoryKeyring"
NOT_INSTALLED = "keyrings.alt.file.PlaintextKeyring"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty home with no display, so that no window of a keyring can open."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND", "GNOME_KEYRING_CONTROL"):
        monkeypatch.delenv(name, raising=False)
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.fixture
def start_keyring(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Lend a starter of the keyring daemon on a bus of its own; all end with the test."""
    with ExitStack() as running:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        running.callback(end, bus)
        assert bus.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())

        def start(*arguments: str) -> None:
            with waiting_for_its_name():
                daemon = subprocess.Popen(
                    ["gnome-keyring-daemon", "--foreground", "--components=secrets", *arguments],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
                running.callback(end, daemon)
                assert daemon.stdin is not None
                daemon.stdin.write(b"password")
                daemon.stdin.close()

        yield start
    gc.collect()  # here, where the library's forgotten connections are forgiven


def end(process: subprocess.Popen) -> None:
    """End a process that the test started."""
    process.terminate()
    process.communicate()


@contextmanager
def waiting_for_its_name() -> Iterator[None]:
    """Go on only when a keyring has taken its place on the bus."""
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    arrival = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    arrival.add_arg_condition(0, "org.freedesktop.secrets")
    with open_dbus_connection() as connection:
        Proxy(message_bus, connection, timeout=20).AddMatch(arrival)
        with connection.filter(arrival) as arrivals:
            yield
            connection.recv_until_filtered(arrivals, timeout=20)


@pytest.fixture
def keys(home: Path) -> ProfileKeys:
    return ProfileKeys(VaultFile(home / "keys.json"), home / "diary.db", KeyringStore())


def test_a_record_opens_by_the_keyring_until_the_keyring_is_reset(
    start_keyring, keys: ProfileKeys
) -> None:
    start_keyring("--unlock")
    made = keys.create(use_keyring=True)
    assert keys.unlock_with_keyring() == made.data_key
    assert keys.unlock_in_background().result(20) == made.data_key
    KeyringStore().forget(keys._file.load().vault_id)
    with pytest.raises(KeyringLostError):
        keys.unlock_with_keyring()
    keys.add_keyring(keys.unlock_with_recovery_code(made.recovery_code.text))
    assert keys.unlock_with_keyring() == made.data_key


def test_a_locked_keyring_is_called_locked(start_keyring, keys: ProfileKeys) -> None:
    import secretstorage

    start_keyring("--unlock")
    keys.create(use_keyring=True)
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()
    with pytest.raises(KeyringLockedError):
        keys.unlock_with_keyring()


def test_a_keyring_that_was_never_set_up_makes_no_record_and_leaves_no_file(
    start_keyring, keys: ProfileKeys
) -> None:
    start_keyring()
    with pytest.raises(KeyringUnavailableError):
        keys.create(use_keyring=True)
    assert not keys.exists()


def test_a_keyring_started_after_the_program_is_found(start_keyring, keys: ProfileKeys) -> None:
    with pytest.MonkeyPatch.context() as before:
        before.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
        with pytest.raises(KeyringUnavailableError):
            keys.create(use_keyring=True)
    start_keyring("--unlock")
    assert keys.create(use_keyring=True).data_key == keys.unlock_with_keyring()


@pytest.mark.parametrize("chosen", ["", CHAINER, SECRET_SERVICE])
def test_an_allowed_keyring_is_used_as_chosen(
    start_keyring, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    start_keyring("--unlock")
    if chosen:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    assert class_path(safe_backend()) == SECRET_SERVICE


@pytest.mark.parametrize("chosen", [NULL, FAIL, UNKNOWN, NOT_INSTALLED])
def test_a_keyring_off_the_list_is_not_used_and_not_replaced_in_silence(
    start_keyring, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    start_keyring("--unlock")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    with pytest.raises(KeyringUnavailableError):
        KeyringStore().fetch("one")


def test_a_choice_in_the_librarys_own_settings_is_respected(start_keyring, home: Path) -> None:
    start_keyring("--unlock")
    settings = home / "python_keyring/keyringrc.cfg"
    settings.parent.mkdir()
    settings.write_text(f"[backend]\ndefault-keyring={NULL}\n")
    with pytest.raises(KeyringUnavailableError):
        KeyringStore().fetch("one")
    settings.write_text(f"[backend]\ndefault-keyring={SECRET_SERVICE}\n")
    with pytest.raises(KeyringLostError):
        KeyringStore().fetch("one")
