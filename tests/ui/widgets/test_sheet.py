"""Sheets: they fit the screen, keep their buttons, and ask before what cannot be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from companion.ui.widgets.labels import Label
from companion.ui.widgets.sheet import Sheet, confirm
from tests.ui import checks
from tests.ui.widgets import gallery


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_tall_sheet_scrolls_and_its_buttons_stay(qtbot, look, scale):
    look.use("light", text_scale=scale)
    sheet = Sheet(None, "Add a measurement", "It goes into the record.")
    qtbot.addWidget(sheet)
    sheet.add(gallery.form())
    save = sheet.add_button("Save", "primary", sheet.accept)
    cancel = sheet.add_cancel()
    with qtbot.waitExposed(sheet):
        sheet.show()
    assert sheet.height() <= sheet.screen().availableSize().height()
    assert sheet.width() <= sheet.screen().availableSize().width()
    for button in (save, cancel):
        assert sheet.rect().contains(button.geometry())
    assert checks.cut_off(sheet) == []
    assert checks.sideways(sheet) == []
    assert checks.nameless(sheet) == []


def test_a_short_sheet_is_no_taller_than_its_words(qtbot, look):
    sheet = Sheet(None, "Saved", "One sentence.")
    qtbot.addWidget(sheet)
    sheet.add_button("Fine", "primary", sheet.accept)
    sheet.show()
    bar = sheet.findChild(type(sheet._scroll)).verticalScrollBar()
    assert bar.maximum() == 0
    assert sheet.height() < 320


def answer(press):
    """Have something pressed as soon as the question is open and has the keyboard."""

    def act():
        sheet = QApplication.activeModalWidget()
        if sheet is None or QApplication.focusWidget() is None:
            QTimer.singleShot(5, act)
        else:
            press(sheet)

    QTimer.singleShot(0, act)


def test_agreeing_must_be_meant(qtbot, look):
    answer(lambda _: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return))
    assert confirm(None, "Erase everything?", "Nothing can bring it back.", "Erase") is False


def test_escape_changes_nothing(qtbot, look):
    answer(lambda sheet: QTest.keyClick(sheet, Qt.Key.Key_Escape))
    assert confirm(None, "Erase everything?", "Nothing can bring it back.", "Erase") is False


def test_pressing_the_button_agrees(qtbot, look):
    def press(sheet):
        erase = next(b for b in sheet.findChildren(type(sheet.add_cancel())) if b.label == "Erase")
        QTest.mouseClick(erase, Qt.MouseButton.LeftButton)

    answer(press)
    assert confirm(None, "Erase everything?", "Nothing can bring it back.", "Erase") is True


def test_the_title_is_the_windows_own(qtbot, look):
    sheet = Sheet(None, "Add a height")
    qtbot.addWidget(sheet)
    sheet.add(Label("Standing"))
    assert sheet.windowTitle() == "Add a height"
    assert sheet.isModal()
    assert isinstance(sheet, QDialog)
