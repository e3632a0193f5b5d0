"""Chooses a keyring that keeps secrets encrypted, from a short list of known ones.

The list is the safeguard: a plaintext, null or unknown backend is never created, whatever is
installed. A person's own choice in keyring's configuration is respected if it is on the list; if
it is not, there is no keyring here and the passphrase is asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from companion.services.key_ports import KeyringUnavailableError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_FREEDESKTOP = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
_ALLOWED_ON = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
_CHAINER = "keyring.backends.chainer.ChainerBackend"


def allowed_backends(platform: str = sys.platform) -> tuple[str, ...]:
    """Return the full class names of the backends that keep secrets encrypted on a platform."""
    return _ALLOWED_ON.get(platform, _FREEDESKTOP)


def safe_backend() -> KeyringBackend:
    """Return the best allowed keyring of this computer. KeyringUnavailableError when none is.

    Slow (it talks to the session bus) and possibly blocking: call it from a worker thread.
    """
    chosen = _chosen_by_person()
    if chosen is None:
        return _best_allowed()
    if class_path(chosen) not in allowed_backends():
        raise KeyringUnavailableError
    return chosen


def class_path(backend: KeyringBackend) -> str:
    """Return the full name of a backend's class, as keyring's own configuration writes it."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _chosen_by_person() -> KeyringBackend | None:
    """Return the backend named in the environment or in keyring's configuration file, if any.

    A chain is no choice of its own: its members are tried by rank like all others, and the chain
    would open a second keyring's window whenever the first does not know the secret.
    """
    core = import_module("keyring.core")
    chosen: KeyringBackend | None = core.load_env() or core.load_config()
    return None if chosen and class_path(chosen) == _CHAINER else chosen


def _best_allowed() -> KeyringBackend:
    """Return the working backend of the highest rank.

    keyring's own search remembers its first answer for good; this one asks anew, so a keyring that
    was started after the program is found when the person tries again.
    """
    ranked = [(rank, path) for path in allowed_backends() if (rank := _rank(path)) is not None]
    if not ranked:
        raise KeyringUnavailableError
    best: KeyringBackend = _class(max(ranked)[1])()
    return best


def _rank(path: str) -> float | None:
    """Return the rank the backend gives itself here, or None when it does not work here."""
    try:
        return float(_class(path).priority)
    except Exception:  # noqa: BLE001 - each backend has its own ways of not being there
        return None


def _class(path: str) -> type[KeyringBackend]:
    module, _, name = path.rpartition(".")
    found: type[KeyringBackend] = getattr(import_module(module), name)
    return found
