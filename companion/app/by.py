"""What opened the keys of a diary."""

from __future__ import annotations

from enum import Enum


class By(Enum):
    """The way that worked, which decides what is offered next."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way, not a passphrase
    CODE = "code"
