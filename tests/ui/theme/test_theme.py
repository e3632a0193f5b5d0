"""Switching the look while the program runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.theme import DARK, LIGHT, PALETTES
from companion.ui.widgets.card import Card
from companion.ui.widgets.labels import Label


def colour_at(widget, x, y):
    return QColor(widget.grab().toImage().pixel(x, y)).name()


@pytest.fixture
def window(qtbot, look):
    window = QWidget()
    column = QVBoxLayout(window)
    card = Card()
    card.add(Label("0.8 mg"))
    column.addWidget(card)
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    return window


def test_a_card_on_screen_changes_colour_at_once(window, look):
    card = window.findChild(Card)
    middle = (card.width() // 2, card.height() - 20)
    for name, palette in PALETTES.items():
        look.use(name)
        assert colour_at(card, *middle) == palette.surface
        assert theme.current().palette is palette


def test_text_on_screen_grows_at_once(window, look):
    label = window.findChild(Label)
    before = label.fontMetrics().height()
    look.use("light", text_scale=2.0)
    assert label.fontMetrics().height() == pytest.approx(2 * before, abs=2)
    assert look.text_scale == 2.0


def test_a_change_is_told(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.use("dark")


def test_system_follows_the_desktop_or_is_light(look):
    look.use("system")
    asked = QGuiApplication.styleHints().colorScheme()
    assert theme.current().palette is (DARK if asked == Qt.ColorScheme.Dark else LIGHT)
    assert look.choice == "system"


def test_a_desktop_that_turns_dark_is_followed_only_when_asked(look, qapp):
    look.use("contrast")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().palette.name == "contrast"
    look.use("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current().palette.name == "dark"


def test_plain_qt_widgets_are_legible_too(qtbot, look):
    look.use("dark")
    button = QPushButton("OK")
    qtbot.addWidget(button)
    assert button.palette().color(button.foregroundRole()).name() == DARK.text
