"""The Settings page over a real profile: an encrypted record, its keys, a keyring of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app.look import ComputerLook
from companion.app.profile import Profile
from companion.app.sessions import Session, session_of
from companion.app.settings_wiring import settings_context
from companion.domain.people import Person
from companion.domain.prescriptions import Prescription
from companion.services.backups import RestorePlan
from companion.services.key_ports import RecoveryCode
from companion.services.use_cases import UseCases
from companion.system.clock import FixedClock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.preferences import MemoryPreferences
from companion.system.profile_keys import ProfileKeys
from companion.system.vault_file import VaultFile
from companion.ui.desk import Desk
from companion.ui.main_window import MainWindow
from companion.ui.page_list import rail_pages
from companion.ui.pages.settings.context import SettingsContext
from companion.ui.pages.settings.page import SettingsPage
from companion.ui.pages.settings.section import Section
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager
from tests.support.family import DAILY, GIRL
from tests.support.hands import click, key
from tests.support.keyrings import MemoryKeyring

S = TypeVar("S", bound=Section)


@dataclass(slots=True)
class Office:
    """The open window on Settings and everything behind it."""

    bot: QtBot
    profile: Profile
    code: RecoveryCode
    keyrings: list[KeyringBackend]
    session: Session
    clock: FixedClock
    preferences: MemoryPreferences
    desk: Desk
    tasks: Tasks
    context: SettingsContext
    window: MainWindow
    restored: list[RestorePlan]

    @property
    def memory(self) -> MemoryKeyring:
        """The keyring the profile was made with; the last of ``keyrings`` is the one asked."""
        first = self.keyrings[0]
        assert isinstance(first, MemoryKeyring)
        return first

    @property
    def use(self) -> UseCases:
        """Everything that can be done with the record."""
        return self.session.use

    @property
    def page(self) -> SettingsPage:
        """The Settings page, shown."""
        page = self.window.show_page("settings")
        assert isinstance(page, SettingsPage)
        return page

    def section(self, kind: type[S], key: str) -> S:
        """Return a section, shown."""
        section = self.page.show_section(key)
        assert isinstance(section, kind)
        QApplication.processEvents()
        return section

    def person(self, name: str = GIRL.name) -> Person:
        """Return a person by name, as the record has them."""
        return next(person for person in self.use.people.all() if person.name == name)

    def lines(self, name: str = GIRL.name) -> tuple[Prescription, ...]:
        """Return a person's prescription lines, as the record has them."""
        return self.use.prescriptions.of(self.person(name).id)

    def settle(self) -> None:
        """Wait until the worker has done what it was given and the window has heard of it."""
        done: list[object] = []
        job = self.tasks.run(lambda _: None)
        job.ended.connect(lambda: done.append(job))
        self.bot.waitUntil(lambda: bool(done), timeout=20_000)


Open = Callable[..., Office]


@pytest.fixture
def open_office(
    qtbot: QtBot, look: ThemeManager, tmp_path: Path, clock: FixedClock
) -> Iterator[Open]:
    """Return the call that opens Settings over a new record: empty, or with the girl in it."""
    opened: list[Office] = []

    def open_(
        *, prescribed: bool = True, empty: bool = False, size: tuple[int, int] = (1280, 800),
        folder: str = "profile",
    ) -> Office:  # fmt: skip
        office = _office(qtbot, look, tmp_path / folder, clock)
        opened.append(office)
        if not empty:
            girl = office.use.people.add(GIRL)
            if prescribed:
                office.use.prescriptions.add(girl, replace(DAILY, presentation="10 mg/1.5 mL"))
        window = office.window
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_page("settings")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return office

    yield open_
    for office in opened:
        office.tasks.close()
        office.window.close()
        office.session.record.close()


@pytest.fixture
def office(open_office: Open) -> Office:
    """Return Settings for a girl with a daily prescription; it is 20:00 on 12 March 2026."""
    return open_office()


def paste(field: QWidget, text: str) -> None:
    """Put words of any script in place of what stands in a field, by the clipboard."""
    click(field)
    window = field.window()
    QApplication.clipboard().setText(text)
    key(window, Qt.Key.Key_A, control=True)
    key(window, Qt.Key.Key_V, control=True)


def _office(qtbot: QtBot, themes: ThemeManager, folder: Path, clock: FixedClock) -> Office:
    paths = ProfilePaths.inside(folder)
    paths.prepare()
    keyrings: list[KeyringBackend] = [MemoryKeyring()]
    store = KeyringStore(choose=lambda: keyrings[-1])
    profile = Profile(
        paths, ProfileKeys(VaultFile(paths.vault), paths.database, store), clock, "T1"
    )
    made, code = profile.create(use_keyring=True)
    session = session_of(made, paths, clock)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences, tasks = MemoryPreferences(), Tasks()
    restored: list[RestorePlan] = []
    context = settings_context(
        session,
        ComputerLook(app, themes, preferences),
        tasks,
        profile=profile,
        put_in_place=restored.append,
    )
    desk = Desk(session.use, session.changes, preferences)
    window = MainWindow(desk, rail_pages(lambda: context))
    return Office(
        qtbot,
        profile,
        code,
        keyrings,
        session,
        clock,
        preferences,
        desk,
        tasks,
        context,
        window,
        restored,
    )
