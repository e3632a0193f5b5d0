"""One profile, one window: a second start shows the first one's, also after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from companion.services.troubles import FolderDeniedError, FolderGoneError
from companion.system.single_instance import NotAnsweringError, SingleInstance, server_name

FIRST = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from companion.system.single_instance import NotAnsweringError, SingleInstance

    application = QCoreApplication([])
    instance = SingleInstance(Path(sys.argv[1]), lambda: print("came forward", flush=True))
    try:
        first = instance.acquire()
    except NotAnsweringError:
        sys.exit("no answer")
    print("first" if first else "second", flush=True)
    sys.exit(application.exec() if first else 0)
    """
)


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path / "companion.lock"


@pytest.fixture
def start(lock: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Lend a starter of programs; whatever still runs at the end is ended."""
    started: list[subprocess.Popen[str]] = []

    def run(path: Path = lock) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", FIRST, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_shows_the_first_window_and_leaves(start) -> None:
    first = start()
    assert says(first) == "first"
    for _ in range(2):
        second = start()
        assert says(second) == "second"
        assert second.wait(20) == 0
        assert says(first) == "came forward"


def test_a_start_after_a_kill_is_first_again_and_can_be_found(start) -> None:
    killed = start()
    assert says(killed) == "first"
    killed.send_signal(signal.SIGKILL)
    killed.wait(20)
    heir = start()
    assert says(heir) == "first"
    assert says(start()) == "second"
    assert says(heir) == "came forward"


def test_of_two_starts_at_once_one_is_first(start) -> None:
    both = [start(), start()]
    assert sorted(map(says, both)) == ["first", "second"]


def test_two_profiles_are_open_side_by_side(start, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert says(start()) == "first"
    assert says(start(tmp_path / "other" / "companion.lock")) == "first"


def test_a_first_window_that_hangs_keeps_its_record(start) -> None:
    first = start()
    assert says(first) == "first"
    first.send_signal(signal.SIGSTOP)
    second = start()
    assert second.wait(30) == 1
    assert second.stderr is not None
    assert "no answer" in second.stderr.read()
    first.send_signal(signal.SIGCONT)
    assert says(start()) == "second"


def kill_and_return_lock(start, lock: Path) -> list[str]:
    """Kill a first window and return the lines of the lock file it left behind."""
    killed = start()
    assert says(killed) == "first"
    killed.send_signal(signal.SIGKILL)
    killed.wait(20)
    return lock.read_text().splitlines()


def test_a_lock_whose_process_number_was_given_away_is_no_owner(start, lock: Path) -> None:
    lines = kill_and_return_lock(start, lock)
    lock.write_text("\n".join([str(os.getpid()), *lines[1:], ""]))
    assert says(start()) == "first"


def test_a_lock_that_came_with_a_copied_folder_is_no_owner(start, lock: Path) -> None:
    lines = kill_and_return_lock(start, lock)
    foreign = [lines[0], lines[1], "another-computer", "0" * 32, "0" * 32, ""]
    lock.write_text("\n".join(foreign))
    assert says(start()) == "first"


def test_releasing_lets_the_next_start_be_first(lock: Path, qapp) -> None:
    instance = SingleInstance(lock, lambda: None)
    assert instance.acquire()
    instance.release()
    instance.release()
    other = SingleInstance(lock, lambda: None)
    assert other.acquire()
    other.release()


@pytest.mark.parametrize("message", [b"shout\n", b"raise the window now", b"\0" * 4096])
def test_nonsense_on_the_socket_is_hung_up_on(lock: Path, qtbot, message: bytes) -> None:
    asked: list[bool] = []
    instance = SingleInstance(lock, lambda: asked.append(True))
    assert instance.acquire()
    caller = QLocalSocket()
    caller.connectToServer(server_name(lock))
    assert caller.waitForConnected(1000)
    with qtbot.waitSignal(caller.disconnected, timeout=5000):
        caller.write(message)
        caller.flush()
    assert asked == []
    instance.release()


def test_a_message_that_arrives_in_pieces_is_understood(lock: Path, qtbot) -> None:
    asked: list[bool] = []
    instance = SingleInstance(lock, lambda: asked.append(True))
    assert instance.acquire()
    caller = QLocalSocket()
    caller.connectToServer(server_name(lock))
    assert caller.waitForConnected(1000)
    caller.write(b"rai")
    caller.flush()
    qtbot.waitUntil(lambda: caller.bytesToWrite() == 0)
    caller.write(b"se\n")
    caller.flush()
    qtbot.waitUntil(lambda: asked == [True])
    instance.release()


def test_a_vanished_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderGoneError):
        SingleInstance(tmp_path / "gone" / "companion.lock", lambda: None).acquire()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a second account to act as"
)
def test_a_folder_of_another_account_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    open_folder = Path(f"/proc/self/fd/{os.open(tmp_path, os.O_RDONLY)}")
    os.seteuid(65534)
    try:
        with pytest.raises(FolderDeniedError):
            SingleInstance(open_folder / "companion.lock", lambda: None).acquire()
    finally:
        os.seteuid(0)
        os.close(int(open_folder.name))


def test_the_socket_is_named_per_profile_and_account_and_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one = server_name(tmp_path / "someone" / "companion.lock")
    assert one != server_name(tmp_path / "other" / "companion.lock")
    assert "someone" not in one.removeprefix(str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert server_name(tmp_path / "someone" / "companion.lock") != one


def test_the_socket_path_stays_short_enough_for_every_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path.joinpath(*["a-rather-long-folder-name"] * 8)
    deep.mkdir(parents=True)
    for runtime in (str(deep), str(tmp_path / "gone"), "relative", ""):
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        assert len(server_name(deep / "companion.lock")) < 30


def test_the_silence_of_the_first_says_what_to_do() -> None:
    assert "task list" in str(NotAnsweringError())
