"""A first start that makes nothing, and screens as they are met."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.content.products import load_catalogue
from companion.content.sites import load_sites
from companion.ui.finding_words import FindingWords
from companion.ui.gate.first_start import FirstStart, Surroundings
from companion.ui.gate.samples import NoFounding, SampleLook
from companion.ui.tasks import Tasks
from companion.ui.theme import ThemeManager
from tests.support.family import BERLIN, TODAY

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Lend a worker."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def around() -> Surroundings:
    """Return the catalogue, the body and the day that the questions are asked against."""
    atlas = load_sites()
    words = FindingWords(atlas, {}, BERLIN)
    return Surroundings(load_catalogue(), atlas, words, TODAY, BERLIN.key)


@pytest.fixture
def on_screen(qtbot: QtBot, look: ThemeManager) -> Callable[[W], W]:
    """Return a call that shows a widget in the usual size of the window."""

    def shown(widget: W, width: int = 1280, height: int = 800) -> W:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        with qtbot.waitActive(widget, timeout=20_000):
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def first_start(
    on_screen: Callable[[FirstStart], FirstStart], tasks: Tasks, around: Surroundings
) -> FirstStart:
    """Return the first start on screen; it makes nothing."""
    return on_screen(FirstStart(NoFounding(), tasks, around, look=SampleLook()))


@pytest.fixture
def answer_sheet(qtbot: QtBot) -> Callable[[str], None]:
    """Return a call that presses a button, by its words, on the next sheet that opens."""

    def answer(words: str) -> None:
        def press() -> None:
            sheet = QApplication.activeModalWidget()
            if sheet is None:
                QTimer.singleShot(10, press)
                return
            buttons = sheet.findChildren(QPushButton)
            button = next(b for b in buttons if b.isVisible() and b.accessibleName() == words)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        QTimer.singleShot(0, press)

    return answer
