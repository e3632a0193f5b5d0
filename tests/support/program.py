"""The program's window over a real profile in a folder of the test's own, driven by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from keyring.backend import KeyringBackend
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.app.look import ComputerLook
from companion.app.options import Options
from companion.app.places import FOLDER
from companion.app.stage import Stage
from companion.app.startup import Startup
from companion.app.window import Opening
from companion.services.ports import Clock
from companion.system.keyring_store import KeyringStore
from companion.system.paths import ProfilePaths
from companion.system.preferences import MemoryPreferences
from companion.ui.gate.first_start import FirstStart
from companion.ui.gate.host import CompanionWindow
from companion.ui.main_window import MainWindow
from companion.ui.pages.today.page import TodayPage
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager

PASSPHRASE = "correct horse battery staple"
W = TypeVar("W", bound=QWidget)


class Program:
    """One start of the program; ``close`` ends it as closing its window does."""

    def __init__(
        self,
        qtbot: QtBot,
        themes: ThemeManager,
        folder: Path | None,
        clock: Clock,
        keyring: KeyringBackend,
        *,
        passphrase: str | None = None,
        remembered: Path | None = None,
    ) -> None:
        """Start over a folder, or over the usual ones where it is None.

        ``remembered`` is the folder a person chose at an earlier start.
        """
        self.bot = qtbot
        self.paths = ProfilePaths.inside(folder) if folder else ProfilePaths.default()
        self.preferences = MemoryPreferences()
        self.preferences.set(FOLDER, str(remembered or ""))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.tasks = Tasks()
        self.window = CompanionWindow(self.preferences)
        qtbot.addWidget(self.window)
        self.stage = Stage(
            window=self.window,
            look=ComputerLook(app, themes, self.preferences),
            preferences=self.preferences,
            tasks=self.tasks,
            clock=clock,
            keyring=KeyringStore(choose=lambda: keyring),
        )
        self.opening = Opening(self.stage, Options(profile_dir=folder), passphrase=passphrase)

    def start(self) -> bool:
        """Start as the program does; False when another window was brought forward."""
        first = self.opening.grounds.begin()
        if first:
            self.window.show()
            self.come_to_front()
        return first

    def close(self) -> None:
        """Close the window and everything behind it, once what was just done has settled."""
        QApplication.processEvents()
        self.window.close()
        self.tasks.close()
        self.opening.close()

    @property
    def startup(self) -> Startup:
        """Return the part that leads to the diary."""
        assert self.opening.startup is not None
        return self.opening.startup

    def wait_for(self, kind: type[W]) -> W:
        """Wait until a screen of that kind is shown, and return it."""
        self.bot.waitUntil(lambda: isinstance(self.window.screen_shown, kind), timeout=20_000)
        shown = self.window.screen_shown
        assert isinstance(shown, kind)
        return shown

    def today(self) -> TodayPage:
        """Wait until the diary is open on Today, and return the page."""
        page = self.wait_for(MainWindow).stack.currentWidget()
        assert isinstance(page, TodayPage)
        return page

    def press(self, button: QWidget) -> None:
        """Press a button that is on screen with the mouse."""
        assert button.isVisible(), f"{button} is not on screen"
        self.bot.waitUntil(button.isEnabled)
        middle = button.rect().center()
        spot = QPoint(middle.y(), middle.y()) if isinstance(button, QCheckBox) else middle
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field that is on screen."""
        assert field.isVisible(), f"{field} is not on screen"
        field.setFocus()
        self.bot.keyClicks(field, text)

    def come_to_front(self) -> None:
        """Have the window system give this window the keyboard."""
        with self.bot.waitActive(self.window, timeout=20_000):
            self.window.activateWindow()

    def keys(self, text: str) -> None:
        """Type into whatever has the focus at each key, as a keyboard does."""
        self.come_to_front()
        for sign in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            self.bot.keyClicks(focused, sign)

    def button(self, words: str) -> QPushButton:
        """Return the button on screen that carries these words."""
        shown = self._buttons(words)
        assert len(shown) == 1, f"{len(shown)} buttons say {words!r}"
        return shown[0]

    def has_button(self, words: str) -> bool:
        """Tell whether a button with these words is on screen."""
        return bool(self._buttons(words))

    def _buttons(self, words: str) -> list[QPushButton]:
        found = self.window.findChildren(QPushButton)
        return [b for b in found if b.isVisible() and b.accessibleName() == words]


def answer_first_start(program: Program, *, passphrase: str = "") -> tuple[str, ...]:
    """Answer every question of the first start and return the groups of the recovery code."""
    screen = program.wait_for(FirstStart)
    answer_questions(program, screen)
    if passphrase:
        program.bot.waitUntil(lambda: not screen.keys.by_keyring.isHidden())
        program.press(screen.keys.with_passphrase)
        program.type(screen.keys.passphrase.first, passphrase)
        program.type(screen.keys.passphrase.again, passphrase)
    program.bot.waitUntil(screen.keys.looking.isHidden)
    program.press(screen.go_on)
    program.bot.waitUntil(lambda: screen.code_step is not None, timeout=20_000)
    return shown_groups(screen)


def answer_questions(program: Program, screen: FirstStart) -> None:
    """Say who, what, when and by whom, up to the question how the diary shall open."""
    program.type(screen.who.name, "Mara Sand")
    program.type(screen.who.birth.day, "2")
    screen.who.birth.month.set_value("5")
    program.type(screen.who.birth.year, "2017")
    program.press(screen.who.sex.button("female"))
    program.press(screen.go_on)
    program.type(screen.line.product.search, "norditropin")
    program.bot.keyClick(screen.line.product.search, Qt.Key.Key_Return)
    screen.line.pack.set_value("norditropin_flexpro/10mg")
    program.type(screen.line.dose.amount, "0.8")
    program.press(screen.go_on)
    program.type(screen.carer.name, "Anna Kowalska")
    program.press(screen.go_on)


def shown_groups(screen: FirstStart) -> tuple[str, ...]:
    """Return the groups of the code as they stand on the screen."""
    assert screen.code_step is not None
    from companion.ui.gate.code_view import CodeView

    view = screen.code_step.findChild(CodeView)
    assert view is not None
    return view.groups


def type_groups(program: Program, screen: FirstStart, groups: tuple[str, ...]) -> None:
    """Type back what is asked for, from the groups on the paper."""
    assert screen.code_step is not None
    fields = screen.code_step.groups.fields
    for index in fields.value():
        program.type(fields.field(index), groups[index].lower())


Start = Callable[..., Program]
