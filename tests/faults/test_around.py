"""Everything around the files: keyrings, a second process, sleep, clocks that jump, no memory."""

from __future__ import annotations

import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from companion.domain.injections import Injection
from companion.services.errors import RecordBusyError
from companion.services.key_ports import (
    KeyringHungError,
    KeyringLockedError,
    KeyringLostError,
    KeyringTroubleError,
    KeyringUnavailableError,
    SlotKind,
)
from companion.system.keyring_store import KeyringStore
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from tests.faults.conftest import NewHome
from tests.faults.deeds import DEEDS
from tests.faults.home import PASSPHRASE, Home, evenings, record_evening
from tests.faults.ledger import note
from tests.faults.process import doing
from tests.support.keyrings import MemoryKeyring, PromptingKeyring, RefusingKeyring

RECORD = DEEDS["record"]


@pytest.fixture
def home(tmp_path: Path, empty_home: Home) -> Home:
    """Return an empty diary."""
    return empty_home.copied_to(tmp_path / "diary")


def keys_on(home: Home, keyring: object) -> ProfileKeys:
    store = KeyringStore(choose=lambda: keyring)
    return ProfileKeys(VaultFile(home.paths.vault), home.paths.database, store)


def wrong_secret(keyring: MemoryKeyring) -> MemoryKeyring:
    keyring.kept = dict.fromkeys(keyring.kept, "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU=")
    return keyring


KEYRINGS = {
    "lost its secret": (lambda _: MemoryKeyring(), KeyringLostError),
    "holds another secret": (wrong_secret, KeyringLostError),
    "is locked": (lambda _: RefusingKeyring(KeyringLocked("locked")), KeyringLockedError),
    "has no collection": (lambda _: RefusingKeyring(InitError("none")), KeyringTroubleError),
    "is not there": (lambda _: RefusingKeyring(NoKeyringError("none")), KeyringUnavailableError),
    "refuses": (lambda _: RefusingKeyring(RuntimeError("no")), KeyringTroubleError),
}


@pytest.mark.parametrize("habit", KEYRINGS)
def test_a_keyring_that_cannot_help_is_named_and_the_passphrase_opens(
    habit: str, home: Home
) -> None:
    sound = MemoryKeyring()
    keys_on(home, sound).add_keyring(home.key)
    assert keys_on(home, sound).unlock_with_keyring() == home.key
    spoil, expected = KEYRINGS[habit]
    spoiled = keys_on(home, spoil(sound))
    with pytest.raises(expected) as refused:
        spoiled.unlock_with_keyring()
    assert SlotKind.KEYRING in spoiled.slots(), "a keyring in trouble is no reason to forget it"
    assert spoiled.unlock_with_passphrase(PASSPHRASE) == home.key
    note(f"keyring {habit}", "open", f"{type(refused.value).__name__}; the passphrase opens")


def test_a_keyring_whose_window_waits_does_not_hold_the_program(home: Home) -> None:
    sound = MemoryKeyring()
    keys_on(home, sound).add_keyring(home.key)
    waiting = PromptingKeyring()
    waiting.kept, waiting.answer = sound.kept, Event()
    keys = keys_on(home, waiting)
    with pytest.raises(KeyringHungError):
        keys.unlock_with_keyring(timeout=0.05)
    assert keys.unlock_with_passphrase(PASSPHRASE) == home.key
    waiting.answer.set()
    assert keys.unlock_with_keyring() == home.key
    note("keyring waits for its window", "open", "KeyringHungError; opens once answered")


def test_two_processes_that_record_at_once_lose_nothing(home: Home) -> None:
    with doing(RECORD, home, 1) as one, doing(RECORD, home, 1001) as other:
        for doer in (one, other):
            doer.go(25)
        said = [doer.hear() for _ in range(25) for doer in (one, other)]
    assert all(word.isdigit() for word in said)
    home.check_whole()
    with home.opened() as session:
        assert evenings(session) == [*range(1, 26), *range(1001, 1026)]
    note("two processes", "record", "acknowledged and kept", 50)


def test_a_process_asleep_in_the_middle_goes_on_where_it_was(home: Home) -> None:
    with doing(RECORD, home) as doer:
        doer.go(10)
        assert doer.hear() == "1"
        doer.process.send_signal(signal.SIGSTOP)
        with home.opened() as session:
            try:
                record_evening(session, 500)
                meanwhile = True
            except RecordBusyError:
                meanwhile = False  # it fell asleep with the pen in its hand
        doer.process.send_signal(signal.SIGCONT)
        while doer.last < 10:
            assert doer.hear()
    with home.opened() as session:
        assert evenings(session) == [*range(1, 11), *([500] if meanwhile else [])]
    note("suspend", "record", "acknowledged and kept", 10)


@pytest.mark.parametrize(
    "jump", ["1970", "a day back", "a day on", "2099"], ids=lambda jump: jump.replace(" ", "-")
)
def test_a_clock_that_jumps_changes_nothing_that_is_on_record(jump: str, home: Home) -> None:
    with home.opened() as session:
        for number in range(1, 4):
            record_evening(session, number)
        before = session.record.all(Injection)
        clock, now = home.clock, home.clock.now()
        clock.set_to(
            {
                "1970": datetime(1970, 1, 1, tzinfo=UTC),
                "a day back": now - timedelta(days=1),
                "a day on": now + timedelta(days=1),
                "2099": datetime(2099, 1, 1, tzinfo=UTC),
            }[jump]
        )
        assert session.record.all(Injection) == before
        clock.set_to(now + timedelta(minutes=1))
        change = record_evening(session, 4)
        session.use.injections.undo(change)
        assert evenings(session) == [1, 2, 3]
        assert session.record.all(Injection) == before
    note(f"clock jumps: {jump}", "record, undo", "nothing changed")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_an_import_without_memory_brings_nothing_in(new_home: NewHome) -> None:
    import resource

    deed = DEEDS["import"]
    home = new_home(deed)
    with doing(deed, home) as doer:
        doer.go()
        assert doer.hear() == "1"
        pages = int(Path(f"/proc/{doer.process.pid}/statm").read_text().split()[0])
        room = pages * resource.getpagesize() + 256 * 1024
        resource.prlimit(doer.process.pid, resource.RLIMIT_AS, (room, room))
        doer.go(40)
        doer.process.stdin.close()
        doer.hear_out()
        ended = doer.process.returncode
        doer.process.returncode = 0  # a fault of the computer's is no fault of the program
    assert deed.done(home) == -1, "all of an import or none of it"
    note("no memory", "import", "ended" if ended else "went on", 1)
