"""Banners, the snackbar and empty pages: what the program says and how it is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.ui.theme import LIGHT
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.empty_state import EmptyState
from companion.ui.widgets.snackbar import NOTICE_MS, Snackbar


@pytest.fixture
def window(qtbot, look):
    made = QWidget()
    column = QVBoxLayout(made)
    made.field = QLineEdit()
    column.addWidget(made.field)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def snackbar(window):
    return Snackbar(window)


def undo_button(snackbar):
    return next(b for b in snackbar.findChildren(QPushButton) if not isinstance(b, IconButton))


def test_undo_by_button_happens_once(snackbar, qtbot):
    undone = []
    snackbar.show_message("Recorded.", undo=lambda: undone.append(1))
    assert snackbar.message == "Recorded."
    qtbot.mouseClick(undo_button(snackbar), Qt.MouseButton.LeftButton)
    snackbar.undo()
    assert undone == [1]
    assert snackbar.message == ""


def test_undo_by_keyboard(snackbar, window):
    undone = []
    snackbar.show_message("Recorded.", undo=lambda: undone.append(1))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_undo_in_a_text_field_is_the_fields_own(snackbar, window):
    undone = []
    snackbar.show_message("Recorded.", undo=lambda: undone.append(1))
    window.field.setFocus()
    QTest.keyClicks(window.field, "slept badly")
    QTest.keyClick(window.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.field.text() == ""
    assert undone == []


def test_a_message_with_undo_stays_and_one_without_leaves_after_ten_seconds(snackbar):
    assert NOTICE_MS >= 10_000
    snackbar.show_message("Saved.")
    assert snackbar._timer.isActive()
    assert not undo_button(snackbar).isVisible()
    snackbar.show_message("Recorded.", undo=lambda: None)
    assert not snackbar._timer.isActive()
    snackbar.show_message("Saved.")
    snackbar._timer.timeout.emit()
    assert snackbar.message == ""


def test_dismissing_leaves_what_was_done(snackbar, qtbot):
    undone = []
    snackbar.show_message("Recorded.", undo=lambda: undone.append(1), action="Take back")
    assert undo_button(snackbar).text() == "Take back"
    with qtbot.waitSignal(snackbar.dismissed):
        qtbot.mouseClick(snackbar.findChild(IconButton), Qt.MouseButton.LeftButton)
    snackbar.undo()
    assert undone == []


def test_the_message_keeps_inside_a_window_that_shrinks(snackbar, window, qapp, look):
    snackbar.show_message("A long message about what was recorded. " * 3, undo=lambda: None)
    for size, scale in (((900, 500), 1.0), ((640, 500), 1.0), ((640, 500), 2.0)):
        look.use("light", text_scale=scale)
        window.resize(*size)
        qapp.processEvents()
        assert window.rect().contains(snackbar.geometry())


@pytest.mark.parametrize(
    ("tone", "ground"),
    [("info", LIGHT.accent_soft), ("attention", LIGHT.attention_soft), ("call", LIGHT.call_soft)],
)
def test_a_banner_wears_its_tone(qtbot, look, tone, ground):
    banner = Banner("Ask your care team before the next injection.", tone, title="Headache")
    qtbot.addWidget(banner)
    banner.resize(500, 90)
    assert banner.grab().toImage().pixelColor(480, 45).name() == ground


def test_a_banner_can_be_acted_on_changed_and_closed(qtbot, look):
    pressed = []
    banner = Banner("The phone calendar is out of date.", dismissible=True)
    qtbot.addWidget(banner)
    button = banner.add_action("Export again", lambda: pressed.append(1))
    banner.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    banner.set("It is up to date.", "info")
    assert "It is up to date." in [label.text() for label in banner.findChildren(QLabel)]
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(banner.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_an_empty_page_offers_the_first_step(qtbot, look):
    begun = []
    empty = EmptyState(
        "ruler",
        "No heights yet",
        "Add one.",
        action="Add a height",
        on_click=lambda: begun.append(1),
    )
    qtbot.addWidget(empty)
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert begun == [1]
    assert EmptyState("ruler", "No heights yet").button is None
