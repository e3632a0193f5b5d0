"""What counts as a usable passphrase, and how it becomes bytes.

The rule is short enough to be said in one sentence: at least 12 characters, at least 5 of them
different. Nothing is trimmed: a leading or trailing space is part of the passphrase.
"""

from __future__ import annotations

import unicodedata

from companion.services.key_ports import PassphraseTooWeakError, PassphraseUnusableError

MIN_CHARACTERS = 12
MIN_DIFFERENT = 5
MAX_CHARACTERS = 1000


def check_new_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooWeakError or PassphraseUnusableError, or return quietly."""
    text = unicodedata.normalize("NFC", passphrase)
    if len(text) > MAX_CHARACTERS or any(_cannot_be_retyped(sign) for sign in text):
        raise PassphraseUnusableError
    if len(text) < MIN_CHARACTERS or len(set(text)) < MIN_DIFFERENT:
        raise PassphraseTooWeakError


def passphrase_bytes(passphrase: str) -> bytes:
    """Return the bytes to hash: the NFC form, so that é typed either way is the same.

    Signs that no keyboard produces are kept rather than refused, so that a wrong passphrase stays
    a wrong passphrase.
    """
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def passphrase_from_line(line: str) -> str:
    """Return a passphrase read from standard input: the line without its one line ending."""
    return line.removesuffix("\n").removesuffix("\r")


def _cannot_be_retyped(sign: str) -> bool:
    # Cc: control signs such as tab and line break; Cs: lone surrogates from broken input.
    return unicodedata.category(sign) in {"Cc", "Cs"}
