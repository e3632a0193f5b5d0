"""Language, colours and text size can be changed before anything else; Enter goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from companion.app.look import ComputerLook
from companion.services.preferences import LANGUAGE, TEXT_SCALE, THEME
from companion.system.preferences import MemoryPreferences
from companion.ui import theme
from companion.ui.gate.frame import GateFrame
from companion.ui.gate.host import CompanionWindow
from companion.ui.gate.look_menus import LookMenus
from companion.ui.theme import ThemeManager


@pytest.fixture
def preferences() -> MemoryPreferences:
    return MemoryPreferences()


@pytest.fixture
def computer(
    qapp: QApplication, look: ThemeManager, preferences: MemoryPreferences
) -> ComputerLook:
    return ComputerLook(qapp, look, preferences)


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_colours_and_text_size_take_effect_at_once_and_are_kept(
    on_screen: Callable[..., QWidget], computer: ComputerLook, preferences: MemoryPreferences
) -> None:
    menus = LookMenus(computer)
    frame = on_screen(GateFrame("A title", look=computer))
    choose(menus.offer_looks(frame), "Dark")
    choose(menus.offer_looks(frame), "Text 150 %")
    assert theme.current().palette.is_dark
    assert theme.current().metrics.text_scale == 1.5
    assert (preferences.get(THEME), preferences.get(TEXT_SCALE)) == ("dark", "1.5")
    checked = [a.text() for a in menus.offer_looks(frame).actions() if a.isChecked()]
    assert checked == ["Dark", "Text 150 %"]


def test_another_language_is_kept_and_asks_for_the_screen_anew(
    qtbot: QtBot,
    on_screen: Callable[..., QWidget],
    computer: ComputerLook,
    preferences: MemoryPreferences,
) -> None:
    made: list[GateFrame] = []

    def make() -> GateFrame:
        made.append(GateFrame("A title", look=computer))
        return made[-1]

    window = CompanionWindow(preferences)
    on_screen(window)
    window.show_made(make)
    frame = made[0]
    menu = frame._menus.offer_languages(frame)
    choose(menu, "English")
    assert preferences.get(LANGUAGE) == "en"
    assert window.screen_shown is made[1]


def test_a_narrow_window_keeps_the_switches_and_says_the_step(
    on_screen: Callable[..., QWidget], computer: ComputerLook
) -> None:
    frame = on_screen(GateFrame("A title", look=computer, steps=("Who", "What")), 700, 640)
    frame.set_step(1)
    assert not frame.rail.isVisible()
    assert frame.bar.isVisible()
    assert frame.bar._where.text() == "Step 2 of 2: What"
    frame.resize(1280, 640)
    assert frame.rail.isVisible()
    assert not frame.bar.isVisible()


def test_enter_presses_the_primary_button_from_anywhere(
    qtbot: QtBot, on_screen: Callable[..., QWidget]
) -> None:
    presses: list[str] = []
    frame = GateFrame("A title")
    frame.add_button("Other", lambda: presses.append("other"))
    frame.add_button("Go on", lambda: presses.append("go on"), "primary")
    qtbot.keyClick(on_screen(frame), Qt.Key.Key_Return)
    assert presses == ["go on"]


def test_the_window_comes_back_in_its_size(
    qtbot: QtBot, look: ThemeManager, preferences: MemoryPreferences
) -> None:
    window = CompanionWindow(preferences)
    qtbot.addWidget(window)
    window.show()
    room = window.screen().availableSize()
    width, height = min(room.width(), 1010), min(room.height(), 710)
    window.resize(width, height)
    window.close()
    again = CompanionWindow(preferences)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (width, height)


def test_a_minimised_window_comes_forward(
    qtbot: QtBot, look: ThemeManager, preferences: MemoryPreferences
) -> None:
    window = CompanionWindow(preferences)
    qtbot.addWidget(window)
    window.showMinimized()
    window.bring_forward()
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_minimised_window_comes_forward_for_a_screen_that_asks(
    qtbot: QtBot, look: ThemeManager, computer: ComputerLook, preferences: MemoryPreferences
) -> None:
    window = CompanionWindow(preferences)
    qtbot.addWidget(window)
    window.showMinimized()
    window.show_made(lambda: GateFrame("A question", look=computer))
    assert not window.isMinimized()


def test_what_waits_for_the_first_paint_is_called_once(
    qtbot: QtBot, look: ThemeManager, preferences: MemoryPreferences
) -> None:
    calls: list[int] = []
    window = CompanionWindow(preferences)
    qtbot.addWidget(window)
    window.when_painted(lambda: calls.append(1))
    assert calls == []
    window.show()
    qtbot.waitUntil(lambda: calls == [1])
    window.update()
    window.when_painted(lambda: calls.append(2))
    assert calls == [1, 2]
