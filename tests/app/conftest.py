"""The window over real profiles, for tests of what lies between starting and Today."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.system.clock import FixedClock
from companion.ui import languages
from companion.ui.gate.first_start import FirstStart
from companion.ui.theme import ThemeManager
from tests.support.keyrings import MemoryKeyring
from tests.support.program import PASSPHRASE, Program, Start, answer_first_start


@dataclass(frozen=True)
class Made:
    """A diary made once by hand: its folder, what the keyring holds of it, its code."""

    folder: Path
    kept: dict[tuple[str, str], str]
    groups: tuple[str, ...]


@dataclass(frozen=True)
class Shelf:
    """Diaries made earlier in this run, to be copied instead of made again."""

    place: Path
    made: dict[str, Made] = field(default_factory=dict)


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> None:
    """Start the window's application before a command makes a lesser one of its own.

    There can be one in a process only, and the tests of the window would find the wrong one.
    """


@pytest.fixture(scope="session")
def themes(qapp: QApplication) -> ThemeManager:
    """Return the one theme manager of this run of the tests."""
    return ThemeManager(qapp)


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return the diaries made earlier in this run."""
    return Shelf(tmp_path_factory.mktemp("diaries"))


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
def keep(
    shelf: Shelf, folder: Path, memory: MemoryKeyring
) -> Callable[[str, Callable[[], tuple[str, ...]]], tuple[str, ...]]:
    """Return a call that has a diary made in the test's folder, or copies the one made before."""

    def kept(name: str, make: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
        if name not in shelf.made:
            groups = make()
            place = shelf.place / name
            shutil.copytree(folder, place)
            shelf.made[name] = Made(place, dict(memory.kept), groups)
        else:
            shutil.copytree(shelf.made[name].folder, folder)
            memory.kept.update(shelf.made[name].kept)
        return shelf.made[name].groups

    return kept


@pytest.fixture
def diary_groups(start: Start, keep: Callable[..., tuple[str, ...]]) -> tuple[str, ...]:
    """Have a diary with keyring and passphrase, just founded; return its recovery code."""

    def make() -> tuple[str, ...]:
        program = start()
        groups = answer_first_start(program, passphrase=PASSPHRASE)
        program.close()
        return groups

    return keep("founded", make)


@pytest.fixture
def diary(start: Start, keep: Callable[..., tuple[str, ...]]) -> tuple[str, ...]:
    """Have a diary with a backup, and one injection after it; return its recovery code."""

    def make() -> tuple[str, ...]:
        program = start()
        groups = answer_first_start(program, passphrase=PASSPHRASE)
        program.press(program.wait_for(FirstStart).later)
        page = program.today()
        program.bot.waitUntil(lambda: bool(list(program.paths.backups.glob("*.gcbackup"))))
        program.press(page.recorder.button)
        program.close()
        return groups

    return keep("in-use", make)
