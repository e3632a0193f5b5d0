"""Keyrings to open a vault with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from keyring.backend import KeyringBackend

from companion.system.keyring_store import KeyringStore
from tests.support.keyrings import MemoryKeyring, PromptingKeyring


@pytest.fixture
def memory() -> MemoryKeyring:
    """Return an empty keyring that works."""
    return MemoryKeyring()


@pytest.fixture
def prompting() -> Iterator[PromptingKeyring]:
    """Lend a keyring that waits for an answer, and answer it at the end of the test."""
    keyring = PromptingKeyring()
    yield keyring
    keyring.answer.set()


@pytest.fixture
def store_on() -> Callable[[KeyringBackend], KeyringStore]:
    """Return a maker of stores on a given backend."""
    return lambda backend: KeyringStore(choose=lambda: backend)
