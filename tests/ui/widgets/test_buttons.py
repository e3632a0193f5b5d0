"""Buttons as a person presses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from companion.ui import theme
from companion.ui.theme import LIGHT
from companion.ui.widgets.buttons import (
    Button,
    IconButton,
    danger_button,
    primary_button,
    quiet_button,
    secondary_button,
    wrapped,
)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_it_once(qtbot, look, key):
    pressed = []
    button = primary_button("Given", lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    QTest.keyClick(button, key)
    assert pressed == [1]


def test_the_callback_gets_no_argument(qtbot, look):
    told = []
    button = secondary_button("Later", lambda *words: told.append(words))
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [()]


def test_a_disabled_button_does_nothing(qtbot, look):
    pressed = []
    button = Button("Given", on_click=lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.setEnabled(False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == []


def test_an_ampersand_in_a_name_is_shown(qtbot, look):
    button = quiet_button("Tom & Ann")
    qtbot.addWidget(button)
    assert button.text() == "Tom && Ann"
    assert button.accessibleName() == button.label == "Tom & Ann"


def test_long_words_take_more_lines_not_more_width(qtbot, look):
    button = danger_button("Given to " + "Maximiliana Wilhelmina " * 3)
    qtbot.addWidget(button)
    short = danger_button("Given")
    qtbot.addWidget(short)
    assert button.sizeHint().width() < 520
    assert button.sizeHint().height() > short.sizeHint().height()


def test_breaking_into_lines_keeps_every_word(qtbot, look):
    words = "one two three four five six seven"
    lines = wrapped(words, QFontMetrics(theme.current().font()), 60)
    assert len(lines) > 2
    assert " ".join(lines) == words


def test_the_primary_button_is_the_teal_one(qtbot, look):
    button = Button("Given")
    qtbot.addWidget(button)
    button.resize(200, 50)
    plain = button.grab().toImage().pixelColor(20, 25).name()
    button.set_kind("primary")
    teal = button.grab().toImage().pixelColor(20, 25).name()
    assert (plain, teal) == (LIGHT.surface, LIGHT.accent)


def test_an_icon_button_is_named_and_square(qtbot, look):
    pressed = []
    button = IconButton("x", "Close", on_click=lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == button.toolTip() == "Close"
    assert button.width() == button.height() >= 44
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    button.set_icon("check", "accent_text")
    button.set_name("Done")
    assert button.accessibleName() == "Done"


def test_a_name_without_spaces_is_broken_before_it_widens_the_page(qtbot, look):
    button = Button(f"Given to {'W' * 120}", "primary", icon="check", widest_line=300)
    qtbot.addWidget(button)
    assert button.sizeHint().width() < 400
    assert button.text().replace("\n", "") == f"Given to{'W' * 120}"
    assert button.accessibleName() == f"Given to {'W' * 120}"
