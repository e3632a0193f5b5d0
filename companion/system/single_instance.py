"""Makes sure that one profile is open in one window only: a second start shows the first one's.

A lock file says who is first; a local socket carries the request to come forward. The lock is what
counts: after a kill the socket's leftover file is removed only by the process that holds the lock.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from companion.services.troubles import FolderDeniedError, FolderGoneError, TroubleError

_RAISE = b"raise\n"
_DONE = b"done\n"
_ATTEMPTS = 4
_LOCK_WAIT_MS = 300
_ANSWER_WAIT_MS = 1000
_LONGEST_SOCKET_PATH = 100  # macOS allows 104 bytes, Linux 108


class NotAnsweringError(TroubleError):
    """The profile is open in a process that does not answer."""

    sentence = (
        "This record is already open, but its window does not answer. Wait a moment, or end the "
        "program from the system's task list, and start again."
    )


class SingleInstance:
    """The right to be the one window of a profile.

    `on_raise` is called, from Qt's event loop, when a second start asks the window to come
    forward.
    """

    def __init__(self, lock_path: Path, on_raise: Callable[[], None]) -> None:
        self._path = lock_path
        self._on_raise = on_raise
        self._lock = QLockFile(str(lock_path))
        # Zero: a lock never grows stale by age, only when the process that took it is gone.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Return True when this process is the first; else have the first come forward.

        Raises NotAnsweringError when the first is there but silent, FolderGoneError or
        FolderDeniedError when there can be no lock at all.
        """
        for _ in range(_ATTEMPTS):
            if self._take_lock():
                return True
            if _ask_to_raise(server_name(self._path)):
                return False
        # Nobody answers. The system's own lock on the file tells a silent owner from one that is
        # gone and whose process number another program has been given since.
        if self._lock.removeStaleLockFile() and self._take_lock():
            return True
        raise NotAnsweringError

    def release(self) -> None:
        """Give the right up; the next start is the first again."""
        if self._server:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _take_lock(self) -> bool:
        if self._lock.tryLock(_LOCK_WAIT_MS):
            self._listen()
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        folder = self._path.parent
        raise FolderDeniedError(folder) if folder.is_dir() else FolderGoneError(folder)

    def _listen(self) -> None:
        """Open the socket; without one a second start finds nobody, and the record stays safe."""
        name = server_name(self._path)
        QLocalServer.removeServer(name)
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def _answer(self) -> None:
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(len(_RAISE))
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= len(_RAISE):
                socket.abort()
            return
        asked = socket.readLine(len(_RAISE) + 1).data() == _RAISE
        if asked:
            socket.write(_DONE)
            socket.flush()
        socket.disconnectFromServer()
        if asked:
            self._on_raise()


def server_name(lock_path: Path) -> str:
    """Return the name of the profile's socket: one per account and profile, short, and opaque.

    It lies in the account's own runtime folder where the system has one.
    """
    account = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    digest = hashlib.sha256(f"{account}|{lock_path.resolve()}".encode()).hexdigest()
    name = f"companion-{digest[:16]}"
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    usable = runtime.is_absolute() and runtime.parent.is_dir()
    return str(runtime) if usable and len(os.fsencode(runtime)) <= _LONGEST_SOCKET_PATH else name


def _ask_to_raise(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    try:
        return (
            socket.waitForConnected(_ANSWER_WAIT_MS)
            and socket.write(_RAISE) == len(_RAISE)
            and socket.waitForReadyRead(_ANSWER_WAIT_MS)
            and socket.readAll().data() == _DONE
        )
    finally:
        socket.abort()
