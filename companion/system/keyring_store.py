"""Keeps one random secret per vault in the computer's keyring, without ever freezing the window.

Keyrings may ask the person something and wait for the answer, so every call runs in a thread of
its own and is given up after a time-out.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from companion.services.key_ports import (
    KeyringHungError,
    KeyringLockedError,
    KeyringLostError,
    KeyringUnavailableError,
)
from companion.services.troubles import TroubleError
from companion.system.keyring_backends import safe_backend

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

# What the keyring's own window shows; it says nothing about anybody's health.
SERVICE = "Companion diary"
TIMEOUT_SECONDS = 20.0

_LOCKED_NAMES = {"KeyringLocked", "LockedException", "PromptDismissedException"}

T = TypeVar("T")


class KeyringStore:
    """The computer's keyring, as far as this program uses it.

    `account` is the vault's id. `choose` returns the backend to use; it is asked anew each time.
    """

    def __init__(self, choose: Callable[[], KeyringBackend] = safe_backend) -> None:
        self._choose = choose
        self._asked: dict[str, Future[bytes]] = {}

    def require(self, timeout: float = TIMEOUT_SECONDS) -> None:
        """Return quietly when there is a keyring to use. KeyringTroubleError.

        The keyring itself is asked nothing, so that it opens no window of its own.
        """
        _wait(in_thread(self._choose), timeout)

    def fetch(self, account: str, timeout: float = TIMEOUT_SECONDS) -> bytes:
        """Return the kept secret.

        Raises KeyringLostError when the keyring answers and has none, KeyringUnavailableError,
        KeyringLockedError or KeyringHungError when it does not answer.
        """
        return _wait(self.fetch_in_background(account), timeout)

    def fetch_in_background(self, account: str) -> Future[bytes]:
        """Start to fetch the secret; the future gives what `fetch` returns or raises.

        While the keyring still waits for the person, asking again joins that wait: one window of
        the keyring is enough.
        """
        waiting = self._asked.get(account)
        if waiting:
            return waiting
        asked = self._asked[account] = in_thread(lambda: _kept(self._choose(), account))
        asked.add_done_callback(lambda _: self._asked.pop(account, None))
        return asked

    def store(self, account: str, secret: bytes, timeout: float = TIMEOUT_SECONDS) -> None:
        """Keep the secret and read it back. KeyringTroubleError unless it came back the same."""
        _wait(in_thread(lambda: _store(self._choose(), account, secret)), timeout)

    def forget(self, account: str, timeout: float = TIMEOUT_SECONDS) -> None:
        """Remove the secret, if there is one. KeyringTroubleError when it is still there after."""
        _wait(in_thread(lambda: _forget(self._choose(), account)), timeout)


def _kept(backend: KeyringBackend, account: str) -> bytes:
    text = backend.get_password(SERVICE, account)
    if text is None:
        raise KeyringLostError
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise KeyringLostError from error


def _store(backend: KeyringBackend, account: str, secret: bytes) -> None:
    backend.set_password(SERVICE, account, base64.b64encode(secret).decode())
    try:
        kept = _kept(backend, account)
    except KeyringLostError as error:
        raise KeyringUnavailableError from error
    if not hmac.compare_digest(kept, secret):
        raise KeyringUnavailableError


def _forget(backend: KeyringBackend, account: str) -> None:
    if backend.get_password(SERVICE, account) is None:
        return
    backend.delete_password(SERVICE, account)
    if backend.get_password(SERVICE, account) is not None:
        raise KeyringUnavailableError


def in_thread(work: Callable[[], T]) -> Future[T]:
    """Run `work` in a thread that does not keep the program alive.

    The future gives its result or a TroubleError; any other error came out of a keyring backend
    and is named by what it says about the keyring.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except TroubleError as error:
            future.set_exception(error)
        except Exception as error:  # noqa: BLE001 - backends let their libraries' errors through
            locked = type(error).__name__ in _LOCKED_NAMES
            named = KeyringLockedError() if locked else KeyringUnavailableError()
            named.__cause__ = error
            future.set_exception(named)

    Thread(target=run, name="keyring", daemon=True).start()
    return future


def _wait(future: Future[T], timeout: float) -> T:
    try:
        return future.result(timeout)
    except TimeoutError as error:
        raise KeyringHungError from error
