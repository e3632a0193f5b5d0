"""Closing the window: into the tray where there is one and it was chosen, else the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.services.preferences import STAY_IN_TRAY
from companion.system.preferences import MemoryPreferences
from companion.ui.gate.host import CompanionWindow
from companion.ui.staying import Staying, StayingSheet
from companion.ui.tray import Tray
from tests.support.house import House


class TrayThere(Tray):
    """A tray that can be taken away; its icon is not drawn, as this desktop has none."""

    on = True

    @property
    def there(self) -> bool:
        return self.on

    def refresh(self) -> None:
        pass


@pytest.fixture
def staying(qtbot: QtBot, house: House) -> Iterator[Staying]:
    window = CompanionWindow(MemoryPreferences())
    qtbot.addWidget(window)
    window.show()
    made = Staying(window, house.preferences)
    made.tray = TrayThere(house.desk, show=made.come_forward, leave=made.quit)
    window.instead_of_closing = made.instead_of_closing
    yield made
    window.instead_of_closing = None


def closed(staying: Staying) -> bool:
    return staying._window.close()


def close_and_answer(qtbot: QtBot, staying: Staying, button: str) -> None:
    """Close the window and press a button of the sheet that asks; none leaves it unanswered."""
    done: list[bool] = []

    def press() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, StayingSheet):
            pressing.stop()
            done.append(True)
            getattr(sheet, button).click() if button else sheet.reject()

    pressing = QTimer(staying, interval=5)
    pressing.timeout.connect(press)
    pressing.start()
    assert not closed(staying)
    qtbot.waitUntil(lambda: bool(done))


def test_without_a_tray_closing_closes(staying: Staying):
    assert isinstance(staying.tray, TrayThere)
    staying.tray.on = False
    staying.stay(on=True)
    assert closed(staying)


def test_the_first_time_it_is_explained_and_the_answer_is_remembered(
    qtbot: QtBot, staying: Staying, house: House
):
    close_and_answer(qtbot, staying, "stay_button")
    qtbot.waitUntil(lambda: not staying._window.isVisible())
    assert house.preferences.get(STAY_IN_TRAY) == "yes"
    staying.come_forward()
    assert staying._window.isVisible()
    assert not closed(staying)  # and nobody is asked again
    assert not staying._window.isVisible()


def test_quit_when_i_close_it_closes_now_and_from_then_on(qtbot: QtBot, staying: Staying):
    close_and_answer(qtbot, staying, "quit_button")
    qtbot.waitUntil(lambda: not staying._window.isVisible())
    staying.come_forward()
    assert closed(staying)


def test_an_unanswered_question_leaves_the_window_open_and_asks_again(
    qtbot: QtBot, staying: Staying
):
    close_and_answer(qtbot, staying, "")
    assert staying._window.isVisible()
    close_and_answer(qtbot, staying, "quit_button")
    qtbot.waitUntil(lambda: not staying._window.isVisible())


def test_quit_quits_from_the_tray(staying: Staying, monkeypatch: pytest.MonkeyPatch):
    staying.stay(on=True)
    told: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: told.append("quit"))
    staying.quit()
    assert told == ["quit"]
    assert closed(staying)  # the program's end closes every window, and this one lets it


def test_a_tray_that_goes_away_brings_the_window_back(staying: Staying):
    staying.stay(on=True)
    assert not closed(staying)
    staying.come_back_without_tray()
    assert not staying._window.isVisible()
    assert isinstance(staying.tray, TrayThere)
    staying.tray.on = False
    staying.come_back_without_tray()
    assert staying._window.isVisible()


def test_a_second_start_brings_the_window_back_from_the_tray(staying: Staying):
    staying.stay(on=True)
    assert not closed(staying)
    window = staying._window
    assert isinstance(window, CompanionWindow)
    window.bring_forward()
    assert window.isVisible()


@pytest.mark.parametrize("stays", [True, False])
def test_a_window_opened_out_of_the_way_leaves_only_the_tray_where_that_was_chosen(
    staying: Staying, stays: bool
):
    staying.stay(on=stays)
    staying._window.showMinimized()
    staying.go_to_tray_when_minimised()
    assert staying._window.isVisible() is not stays
