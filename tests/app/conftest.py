"""The window over real profiles, for tests of what lies between starting and Today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.system.clock import FixedClock
from companion.ui import languages
from companion.ui.theme import ThemeManager
from tests.support.keyrings import MemoryKeyring
from tests.support.program import PASSPHRASE, Program, Start, answer_first_start


@pytest.fixture(scope="session")
def themes(qapp: QApplication) -> ThemeManager:
    """Return the one theme manager of this run of the tests."""
    return ThemeManager(qapp)


@pytest.fixture
def memory() -> MemoryKeyring:
    """Return an empty keyring that works."""
    return MemoryKeyring()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder for a profile, not there yet."""
    return tmp_path / "profile"


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    themes: ThemeManager,
    folder: Path,
    clock: FixedClock,
    memory: MemoryKeyring,
) -> Iterator[Start]:
    """Return a maker of running programs over one profile; all of them are closed at the end."""
    languages.install(qapp, "en")
    themes.use("light", text_scale=1.0)
    running: list[Program] = []

    def made(keyring: KeyringBackend = memory, **options: object) -> Program:
        place = options.pop("folder", folder)
        program = Program(qtbot, themes, place, clock, keyring, **options)
        running.append(program)
        program.start()
        return program

    yield made
    for program in running:
        program.close()
    languages.install(qapp, "en")
    themes.use("light", text_scale=1.0)


@pytest.fixture
def diary_groups(start: Start) -> tuple[str, ...]:
    """Have a diary made with keyring and passphrase, closed again; return its recovery code."""
    program = start()
    groups = answer_first_start(program, passphrase=PASSPHRASE)
    program.close()
    return groups
